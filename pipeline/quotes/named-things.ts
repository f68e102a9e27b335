import { isCapital } from './noun-phrase.ts';
import type { Reading, Word } from './reading.ts';

/** Nouns for what carries a name or title in marks; also the last part of compounds (speelfilm, drugsoperatie). */
const TITLED = new Set(
  `film boek roman thriller serie reeks programma lied liedje nummer single album hit song plaat voorstelling show musical toneelstuk stuk opera
  tentoonstelling expositie documentaire docu podcast rubriek krant tijdschrift blad magazine rapport onderzoek studie notitie nota artikel essay boekje
  campagne actie operatie project plan missie wet motie regeling stichting vereniging partij groep groepering beweging band café restaurant hotel schip
  boot vrachtschip jacht woord woorden term termen begrip uitdrukking naam bijnaam namen titel ondertitel categorie thema motto slogan leus trefwoord
  hashtag vak cursus training app website site game spel lezing congres symposium conferentie evenement festival wedstrijd quiz prijs award code label
  merk functie knop optie status variant methode theorie principe concept model codenaam schuilnaam pseudoniem schilderij beeld kunstwerk gedicht bundel
  dichtbundel verhaal sprookje strip tekst opschrift bord spandoek kop onderwerp omschrijving aanduiding benaming etiket type soort systeem platform
  initiatief traject pilot proef route afdeling zaal wijk gebouw villa huis hoeve molen paviljoen school tv-programma televisieprogramma`.split(
    /\s+/,
  ),
);
const NAMING =
  /^(?:zogenoemde|zogenaamde|zogeheten|zgn|genaamd|getiteld|heet|heette|heten|heetten|bijgenaamd|gedoopt|oftewel|alias|betekent|betekende|betreft|titel|naam|motto|codenaam|term|woord|begrip)$/i;

/** Whether words in marks inside a sentence are a title, a name, a word as word or a gloss, not somebody's words. */
export function isNamedThing(reading: Reading, open: number, close: number, end: number): boolean {
  const { words } = reading;
  const inside = words.slice(open, close).filter(({ upos }) => upos !== 'PUNCT');
  const before = words[open - 1];
  const behind = words[close];
  if (before && before.sentence === words[open]?.sentence) {
    if (before.text === '(' || before.text === '=' || NAMING.test(before.text)) return true;
    const called = inside[0] !== undefined && !isCapital(inside[0]) && isCalled(reading, open);
    if (!called && isTitled(before)) return true;
    if (PREPOSITION.test(before.text) && isCapital(inside[0]) && !/[.!?]$/.test(words[close - 2]?.text ?? ''))
      return true;
    const second = words[open - 2];
    if (second && /^(?:van|als|over|met|naar|:)$/.test(before.text) && NAMING.test(second.text)) return true;
    if (second && isTitled(second) && /^(?:van|:|,|heet)$/.test(before.text) && before.text !== ',') return true;
  }
  if (behind && close < end && /^(?:betekent|betekende|heet|heette)$/.test(behind.text)) return true;
  return isTitleCase(inside);
}

const PREPOSITION = /^(?:in|op|bij|van|met|over|uit|voor|tijdens|naar|door|onder)$/i;

/** noemt het boek ‘een portret’: a verb of calling makes the words somebody's. */
function isCalled({ words, speech }: Reading, open: number): boolean {
  return words
    .slice(Math.max(0, open - 7), open)
    .some(
      (word) =>
        word.sentence === words[open]!.sentence &&
        speech.byForm.get(word.text.toLowerCase())?.some(({ kind }) => kind === 'call'),
    );
}

function isTitled(word: Word): boolean {
  if (word.upos === 'VERB' || word.upos === 'AUX') return false;
  const lower = word.text.toLowerCase();
  if (TITLED.has(lower) || TITLED.has(word.lemma.toLowerCase())) return true;
  return word.upos === 'NOUN' && COMPOUND.test(lower);
}

const COMPOUND =
  /.(?:film|boek|roman|serie|programma|voorstelling|campagne|operatie|project|plan|wet|prijs|partij|groep|café|schip|lied|nummer|album|podcast|rapport|onderzoek|krant|blad|festival|spel|app|categorie|festival|tentoonstelling|documentaire|rubriek)$/;

/** Gouden Driehoek, Kuip, Opsporing Verzocht: every word that carries meaning has a capital. */
function isTitleCase(inside: readonly Word[]): boolean {
  if (inside.length === 0 || inside.length > 8) return false;
  if (inside.some(({ text }) => /[.!?]$/.test(text))) return false;
  const weighty = inside.filter(({ upos }) => !/^(?:ADP|DET|CCONJ|SCONJ|PRON|NUM)$/.test(upos));
  if (weighty.length === 0) return false;
  return isCapital(inside[0]) && weighty.every(isCapital);
}
