import type { Quote, Speaker } from '../model/quote.ts';
import { spanOf } from '../text/file-span.ts';
import { attributionAfter } from './after.ts';
import type { Attributed } from './attribute.ts';
import { cueAt, type Cue } from './cue.ts';
import { joinedSpeakers } from './joint.ts';
import { isAdverb, nounPhraseAt, type NounPhrase } from './noun-phrase.ts';
import { isPersonal } from './person-words.ts';
import { rangeOf, type Reading, type Word } from './reading.ts';
import { speakerOf } from './speaker.ts';
import { subjectOf } from './subject.ts';

/** Things that report without being somebody: het rapport, cijfers van het CBS, bronnen. */
const SOURCES =
  /(?:onderzoek|rapport|studie|cijfers|krant|media|bronnen|berichten|schatting|schattingen|aanklacht|dagvaarding|vonnis|peiling|analyse|verklaring|lezing|persbericht|persbureau|omroep|statistieken|politiebron)$/;
/** Verbs whose clause the speaker does not vouch for. */
const DENIAL = new Set(['ontkennen', 'betwisten', 'betwijfelen', 'weerspreken', 'tegenspreken']);
const SUBORDINATE =
  /^(?:als|omdat|aangezien|hoewel|toen|nadat|terwijl|voordat|indien|wanneer|sinds|zodra|doordat|ofschoon|mits|tenzij|nu)$/i;
/** Words that make zou a wish or a condition instead of hearsay. */
const NO_HEARSAY = /^(?:als|indien|wanneer|graag|liever|eigenlijk|anders|willen|kunnen|moeten|mogen|ik|we|wij|je|u)$/i;

type Indirect = Omit<Quote, 'id'>;

/**
 * Reported speech without marks, at most one a sentence, its content clause as the span: X meldt dat … ·
 * Volgens X … · …, aldus X · …, zegt X · X zou … hebben … (hearsay: nobody is named).
 */
export function findIndirect(reading: Reading, found: readonly Attributed[]): Indirect[] {
  const spoken = new Set<number>();
  for (const { marks, kind } of found)
    if (kind === 'direct')
      for (let at = marks.openAt; at < marks.afterAt; at += 1) spoken.add(reading.words[at]!.sentence);
  return reading.sentences.flatMap(({ index }) => {
    if (spoken.has(index)) return [];
    const { first, end } = rangeOf(reading, index);
    const last = lastSpeaker(found, reading.words[first]!.start);
    const one =
      accordingTo(reading, first, end, last) ??
      thatClause(reading, first, end, last) ??
      incise(reading, first, end, last) ??
      hearsay(reading, first, end);
    return one ? [one] : [];
  });
}

/** The speaker of the last quotation before a place. */
function lastSpeaker(found: readonly Attributed[], start: number): Speaker | null {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (found[middle]!.marks.start < start) low = middle + 1;
    else high = middle;
  }
  return found[low - 1]?.attribution.speaker ?? null;
}

/** Volgens X is het klaar · Het is volgens X klaar. */
function accordingTo(reading: Reading, first: number, end: number, last: Speaker | null): Indirect | undefined {
  const { words } = reading;
  for (let at = first; at < end; at += 1) {
    if (words[at]!.text.toLowerCase() !== 'volgens' || reading.hidden(at)) continue;
    const cue = cueAt(reading, at, end)!;
    let next = at + 1;
    while (next < end && isAdverb(words[next]!, reading)) next += 1;
    const phrase = nounPhraseAt(reading, next, end);
    if (!phrase || !reports(reading, phrase)) continue;
    const speaker = speakerOf(reading, phrase, last);
    // …, maar volgens X is het klaar: what stands before the conjunction is not X's
    const opens = at === first || (words[at - 2]?.text === ',' && /^(?:maar|want|en|dus)$/.test(words[at - 1]!.text));
    if (opens)
      return clause(
        reading,
        behindSeat(words, (joinedSpeakers(reading, phrase).at(-1) ?? phrase).last + 1),
        end,
        cue,
        speaker,
      );
    return clause(reading, first, subordinateEnd(words, first, at, end) ?? end, cue, speaker);
  }
  return undefined;
}

/** Het ministerie van Defensie in Den Haag | …, het OM (justitie) | …: where a source sits and how it is called is none of what it says. */
function behindSeat(words: readonly Word[], from: number): number {
  const at = words[from]?.text === '(' && words[from + 2]?.text === ')' ? from + 3 : from;
  const place = words[at + 1]?.named;
  return /^(?:in|te)$/.test(words[at]?.text ?? '') && place?.entity.type === 'place' ? place.last + 1 : at;
}

/** X meldt dat … · X vraagt zich af of … */
function thatClause(reading: Reading, first: number, end: number, last: Speaker | null): Indirect | undefined {
  const { words } = reading;
  for (let at = first; at < end; at += 1) {
    if (reading.hidden(at)) continue;
    const cue = cueAt(reading, at, end);
    if (!cue || !/^(?:say|think)$/.test(cue.kind) || DENIAL.has(cue.lemma)) continue;
    const opener = clauseOpener(reading, cue, end);
    if (opener === undefined || cue.passive) continue;
    const until = subordinateEnd(words, first, at, end) ?? clauseEnd(reading, opener + 1, end);
    // vond de politie dat geld: a noun phrase is no content
    if (!words.slice(opener + 1, until).some(({ upos }) => upos === 'VERB' || upos === 'AUX')) continue;
    const phrase = subjectOf(reading, cue.word, first, opener);
    if (!phrase || phrase.last >= opener || !reports(reading, phrase)) continue;
    return clause(reading, opener + 1, until, cue, speakerOf(reading, phrase, last));
  }
  return undefined;
}

/** Place of the dat (or of, where somebody asks) that opens what a cue reports. */
function clauseOpener(reading: Reading, cue: Cue, end: number): number | undefined {
  const { words } = reading;
  for (let at = cue.word.at + 1; at < Math.min(end, Math.max(cue.word.at, cue.last) + 12); at += 1) {
    const word = words[at]!;
    if (/^(?:niet|nooit|niets)$/i.test(word.text)) return undefined;
    const opens = word.text === 'dat' || (word.text === 'of' && /^(?:vragen|afvragen)$/.test(cue.lemma));
    if (opens && (word.upos === 'SCONJ' || word.deprel === 'mark') && at > cue.last) return at;
    if (/^[:;.!?“„"]$/.test(word.text)) return undefined;
    if (at > cue.last && /^(?:VERB|AUX)$/.test(word.upos) && word.feats.VerbForm === 'Fin') return undefined;
  }
  return undefined;
}

/**
 * Doordat X vermoedde dat er mensen binnen waren, | was het niet mogelijk …: where the subordinate clause ends that opens
 * the sentence and holds a cue; undefined where none does.
 */
function subordinateEnd(words: readonly Word[], first: number, cue: number, end: number): number | undefined {
  if (!SUBORDINATE.test(words[first]!.text)) return undefined;
  for (let at = cue + 1; at < end - 1; at += 1) {
    const [before, next] = [words[at - 1]!, words[at + 1]!];
    const isFinal = /^(?:VERB|AUX)$/.test(before.upos);
    if (words[at]!.text === ',' && isFinal && /^(?:VERB|AUX)$/.test(next.upos) && next.feats.VerbForm === 'Fin')
      return at;
  }
  return undefined;
}

/** Where the clause stops: before a main clause that goes on after a comma (…, maar Y is boos · …, meldt Y), else with the sentence. */
function clauseEnd({ words, speech }: Reading, from: number, end: number): number {
  for (let at = from + 2; at < end - 2; at += 1) {
    if (words[at]!.text !== ',') continue;
    const { text } = words[at + 1]!;
    const says = speech.byForm.get(text)?.some(({ kind }) => kind === 'say') === true;
    if (says || /^(?:maar|aldus|want|terwijl)$/.test(text)) return at;
  }
  return end;
}

/** Het is klaar, aldus X · …, meldt X. */
function incise(reading: Reading, first: number, end: number, last: Speaker | null): Indirect | undefined {
  const { words } = reading;
  if (SUBORDINATE.test(words[first]!.text)) return undefined;
  for (let at = end - 2; at > first + 1; at -= 1) {
    if (words[at]!.text !== ',' || reading.hidden(at)) continue;
    const next = words[at + 1]!;
    const lower = next.text.toLowerCase();
    if (lower !== 'zo' && !/^(?:aldus)$/.test(lower) && !reading.speech.byForm.has(lower)) continue;
    const after = attributionAfter(reading, at, end, last);
    if (!after?.cue || after.ownSentence || !/^(?:say|think|preposition)$/.test(after.cue.kind)) continue;
    if (!after.speaker || DENIAL.has(after.cue.lemma)) continue;
    // Zijn raadsman, X, kondigde cassatie aan: nothing is said before the verb
    if (!words.slice(first, at).some(({ upos }) => upos === 'VERB' || upos === 'AUX')) continue;
    if (after.last < end - 12) continue;
    const tail = words.slice(after.last + 1, end);
    // Wie het is, zegt X niet: nothing is said
    if (tail.some(({ text }) => /^(?:niet|niets|nooit|nergens)$/.test(text))) continue;
    // In de auto vond X een wapen: the verb finds a thing, it judges nothing
    if (after.cue.lemma === 'vinden' && tail.some(({ upos, text }) => upos === 'NOUN' || /^(?:een|de|het)$/.test(text)))
      continue;
    return clause(reading, first, at, after.cue, after.speaker);
  }
  return undefined;
}

/** De verdachte zou het slachtoffer hebben bedreigd: hearsay, its source unsaid. */
function hearsay(reading: Reading, first: number, end: number): Indirect | undefined {
  const words = reading.words.slice(first, end);
  const modal = words.findIndex((word) => /^(?:zou|zouden)$/i.test(word.text) && !reading.hidden(word.at));
  if (modal < 0 || words.some(({ text }) => NO_HEARSAY.test(text))) return undefined;
  const behind = words.slice(modal + 1);
  const perfect = behind.findIndex(({ text }) => /^(?:hebben|zijn)$/.test(text));
  const participle = behind.some(
    (word, index) => word.upos === 'VERB' && word.feats.VerbForm === 'Part' && Math.abs(index - perfect) <= 3,
  );
  return perfect >= 0 && participle ? clause(reading, first, end, null, null) : undefined;
}

function reports(reading: Reading, phrase: NounPhrase): boolean {
  if (phrase.kind === 'pronoun') return true;
  if (phrase.kind === 'name') return phrase.named?.entity.type !== 'product';
  return isPersonal(phrase.head, reading) || SOURCES.test(phrase.head.text.toLowerCase());
}

/** The words [first, end) as reported speech, without the marks of punctuation at their edges. */
function clause(
  reading: Reading,
  first: number,
  end: number,
  cue: Cue | null,
  speaker: Speaker | null,
): Indirect | undefined {
  const { words, document } = reading;
  let from = first;
  let to = end;
  while (from < to && /^[,;:]$/.test(words[from]!.text)) from += 1;
  while (to > from && /^[.!?,;]$/.test(words[to - 1]!.text)) to -= 1;
  if (to - from < 2) return undefined;
  const span = spanOf(document, words[from]!.start, words[to - 1]!.end);
  return {
    ...span,
    kind: 'indirect',
    speaker,
    cue: cue && { lemma: cue.lemma, start: cue.word.start, end: cue.word.end },
  };
}
