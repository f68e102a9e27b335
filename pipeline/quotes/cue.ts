import type { CueKind } from '../lexicon/speech.ts';
import type { Reading, Word } from './reading.ts';

/** A word that carries an attribution. */
export interface Cue {
  lemma: string;
  kind: CueKind | 'preposition';
  /** The finite verb or preposition. */
  word: Word;
  /** Last word of the verb group, where it stands after its subject (laat X weten, heeft X gezegd). */
  last: number;
  /** Wordt gevraagd, werd opgeroepen: the subject is no speaker. */
  passive?: true;
}

/** How far a particle or participle may stand behind its finite verb. */
const REACH = 30;

const AUXILIARIES = /^(?:heeft|had|hebben|hadden|wordt|werd|worden|werden|is|zijn|was|waren)$/i;
const PASSIVE = /^(?:wordt|werd|worden|werden|is|zijn|was|waren)$/i;
const MODALS =
  /^(?:wil|wilde|willen|wilden|kan|kon|kunnen|konden|moet|moest|mag|mocht|durft|durfde|blijft|bleef|zal|zou|zullen|zouden|gaat|ging|gingen|staat|stond|begint|begon|liet|laat)$/i;

/** The cue that a finite verb is, with particle, participle or infinitive further on in [at, end). */
export function cueAt(reading: Reading, at: number, end: number): Cue | undefined {
  const { words, speech } = reading;
  const word = words[at]!;
  const form = word.text.toLowerCase();
  if (/^(?:aldus|dixit)$/.test(form)) return { lemma: form, kind: 'preposition', word, last: at };
  if (form === 'volgens') return { lemma: 'volgens', kind: 'preposition', word, last: at };
  if (!/^(?:VERB|AUX)$/.test(word.upos) && !reading.speech.byForm.has(form)) return undefined;
  const limit = Math.min(end, at + REACH);
  for (const reading_ of speech.byForm.get(form) ?? []) {
    const { lemma, kind, particle, with: companion } = reading_;
    const completing = particle ?? companion;
    if (completing === undefined) {
      // denkt … na, neemt … op: the particle makes another verb of it.
      if (word.lemma !== lemma && !speech.kinds.has(word.lemma) && hasFreeParticle(reading, word)) continue;
      if (isNominal(word, words[at - 1]) || isAttributive(words, at)) continue;
      return { lemma, kind, word, last: at };
    }
    const found = completion(words, at + 1, limit, completing);
    if (found !== undefined) return { lemma, kind, word, last: found };
  }
  if (AUXILIARIES.test(form) || MODALS.test(form)) {
    for (let next = at + 1; next < limit; next += 1) {
      const lower = words[next]!.text.toLowerCase();
      if (clauseEnds(words[next]!)) break;
      if (reading.hidden(next)) continue;
      const lemma = speech.nonFinite.get(lower);
      if (lemma === undefined || words[next]!.upos !== 'VERB') continue;
      const passive = PASSIVE.test(form) && words[next]!.feats.VerbForm === 'Part';
      return { lemma, kind: speech.kinds.get(lemma)!, word, last: next, ...(passive && { passive }) };
    }
  }
  return undefined;
}

/** A noun or adjective of the same form (haar vermoeden, de eisen), unless an incise begins there. */
function isNominal({ upos, text }: Word, before: Word | undefined): boolean {
  if (/^(?:VERB|AUX)$/.test(upos) || !before || /^(?:[,”’"'»–—?!]|''|zo|dat)$/i.test(before.text)) return false;
  return (
    /^(?:DET|ADJ|ADP|NUM)$/.test(before.upos) || before.feats.Poss === 'Yes' || (upos === 'NOUN' && /en$/.test(text))
  );
}

/** De veroordeelde Rotterdammer, een beweerde aanval: a participle between an article and its noun says nothing. */
function isAttributive(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  if (!before || !next || next.sentence !== before.sentence) return false;
  return /^(?:de|een|deze|’n)$/i.test(before.text) && /^(?:NOUN|PROPN|ADJ)$/.test(next.upos);
}

/** Whether the tree gave a verb a particle that ends its clause (zei tegen de verdachte has none, dacht na has one). */
function hasFreeParticle({ words, firstOf }: Reading, word: Word): boolean {
  if (word.particle === undefined || word.particle < word.index) return false;
  const next = words[firstOf[word.sentence]! + word.particle + 1];
  return !next || next.sentence !== word.sentence || next.upos === 'PUNCT';
}

/** The particle or companion of a verb, in its own clause. */
function completion(words: readonly Word[], from: number, limit: number, completing: string): number | undefined {
  for (let at = from; at < limit; at += 1) {
    if (words[at]!.text === completing && endsGroup(words, at)) return at;
    if (clauseEnds(words[at]!)) return undefined;
  }
  return undefined;
}

/** Whether a particle stands free: not as the preposition of a phrase (legt uit; uit Gent). */
function endsGroup(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  if (/^(?:weten|optekenen|vallen|bekend|vast|mee|vol|toe|samen|terug|gerust)$/.test(word.text)) return true;
  const next = words[at + 1];
  if (!next || next.sentence !== word.sentence) return true;
  return next.upos === 'PUNCT' || word.deprel === 'compound:prt' || /^(?:CCONJ|SCONJ|ADP)$/.test(next.upos);
}

function clauseEnds(word: Word): boolean {
  return /^[.:;!?“„"”«»]$/.test(word.text);
}

/** The infinitive of a verb that no list knows, for an incise of a kind never seen (“…”, knarsetandt hij). */
export function unknownCue(word: Word): Cue | undefined {
  if (word.upos !== 'VERB' || word.feats.VerbForm !== 'Fin' || !/^\p{Ll}/u.test(word.text)) return undefined;
  return { lemma: word.lemma, kind: 'voice', word, last: word.at };
}
