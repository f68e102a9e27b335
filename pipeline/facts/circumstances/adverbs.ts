import { dutchAdjuncts } from '../../lexicon/adjuncts.ts';
import { dutchAdverbs, type DutchAdverb } from '../../lexicon/adverbs.ts';
import { conceptOf } from '../../lexicon/terms.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Sentence, Token } from '../../model/token.ts';
import { isMark, lower } from '../words.ts';

/** An adverb or set phrase in its sentence. */
export interface PlacedAdverb {
  id: string;
  entry: DutchAdverb;
  first: number;
  last: number;
}

/** Id of the adverb that takes up the place of the sentence before. */
export const THERE = 'there';
/** Before an adverb these make another meaning of it (zeer vaak, niet volledig, minder vaak, even vaak). */
const GRADING = /^(?:zo|te|heel|zeer|erg|meer|minder|even|steeds|hoe|veel|bijna|vrijwel|nagenoeg|dan|al)$/;
const DENIAL = /^(?:niet|geen|nooit|niemand|nergens)$/;
/** After `eerder` and its like: a comparison, or the start of a date. */
const COMPARING = /^(?:dan|deze|dit|die|dat|in|op|al|vandaag|vorige?|gisteren)$/;

/**
 * The adverbs and set phrases of a sentence, by their first token. One that may as well be an adjective is
 * left to its noun: een tijdelijk verbod, gratis maaltijden.
 *
 * @param taken tokens inside a mention
 */
export function findAdverbs(
  { tokens }: Sentence,
  lexicon: Lexicon,
  taken: ReadonlySet<number>,
): ReadonlyMap<number, PlacedAdverb> {
  const { byId, byFirst } = dutchAdverbs(lexicon);
  const found = new Map<number, PlacedAdverb>();
  const { compound } = dutchAdjuncts(lexicon);
  for (let at = 0; at < tokens.length; at += 1) {
    for (const { id, words } of byFirst.get(plain(tokens[at])) ?? []) {
      // daar is a place, and an adverb only behind the sentence that says which (reference/leaning)
      if (id === THERE) continue;
      const run = tokens.slice(at, at + words.length);
      if (run.length < words.length || run.some((token, step) => plain(token) !== words[step])) continue;
      if (run.some((token) => taken.has(token.index))) continue;
      // kwamen samen uit op: the particle of its verb is behind it
      const isParticle = run[0]!.deprel === 'compound:prt' && tokens[at + 1]?.deprel !== 'compound:prt';
      if (words.length === 1 && isParticle) continue;
      // uit protest tegen is a preposition
      const opens = (preposition: readonly string[]): boolean =>
        preposition.length > words.length && preposition.every((word, step) => plain(tokens[at + step]) === word);
      if (compound.some(opens)) continue;
      const entry = byId.get(id)!;
      if (isOfTerm(lexicon, tokens[at - 1], words)) continue;
      if (!standsAlone(tokens, at, at + words.length - 1, entry)) continue;
      found.set(at, { id, entry, first: at, last: at + words.length - 1 });
      at += words.length - 1;
      break;
    }
  }
  return found;
}

/** Verbs of so many times as much, which nearly and more than say something of. */
const MULTIPLYING = /^(?:verdubbelen|verdrievoudigen|verviervoudigen|vervijfvoudigen|halveren)$/;

/** Whether the words are an adverb here: no noun or adjective that they describe follows, nothing before changes them. */
function standsAlone(tokens: readonly Token[], first: number, last: number, entry: DutchAdverb): boolean {
  const [before, next] = [tokens[first - 1], tokens[last + 1]];
  // verdubbelde ruim: behind the finite verb
  if (entry.beforeVerb && first === last && MULTIPLYING.test(before?.lemma ?? ''))
    return !next || isMark(next) || next.upos === 'ADP';
  // 300 meldingen per dag: the rate is part of the figure
  if (lower(tokens[first]) === 'per' && /^(?:NOUN|PROPN|NUM|SYM|X)$/.test(before?.upos ?? '')) return false;
  if (first < last && entry.notCompared && next && COMPARING.test(lower(next))) return false;
  if (first < last) return !GRADING.test(lower(before)) || /^(?:al|dan)$/.test(lower(before));
  // betaalt dan gemiddeld 412 euro, but not harder dan gemiddeld
  const isThen = lower(before) === 'dan' && !tokens.slice(0, first).some(({ feats }) => feats.Degree === 'Cmp');
  // werd het gemiddeld 18 graden
  const isIt = lower(before) === 'het' && next?.upos === 'NUM';
  // het warme weer: a noun behind its adjective
  if (before?.upos === 'ADJ' && /e$/.test(lower(before)) && tokens[first - 2]?.upos === 'DET') return false;
  if (before && ((GRADING.test(lower(before)) && !isThen) || (before.upos === 'DET' && !isIt))) return false;
  if (entry.beforeNegation) return DENIAL.test(lower(next));
  if (entry.beforeFigure) return isFigure(tokens, last + 1);
  if (!next || isMark(next)) return entry.beforeVerb !== true;
  const word = lower(next);
  if (word === 'en' || word === 'of') return false;
  if (entry.notCompared && COMPARING.test(word)) return false;
  if (entry.beforeVerb && next.upos !== 'VERB') return false;
  if (next.upos === 'NOUN') return !entry.invariable && (next.feats.Number === 'Plur' || entry.class === 'frequency');
  // gebruikt dagelijks sociale media
  if (entry.class === 'frequency') return true;
  // volledig elektrische auto’s
  return !(next.upos === 'ADJ' && /e$/.test(word) && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[last + 2]?.upos ?? ''));
}

/** 300, meer dan 300, ruim 300, but not al drie jaar, al 20 keer. */
function isFigure(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at < from + 3 && /^(?:meer|dan|ruim|bijna|zeker|zo’n|ongeveer|ten|minste|minstens)$/.test(plain(tokens[at])))
    at += 1;
  const isNumber = tokens[at]?.upos === 'NUM' || /^\d/.test(tokens[at]?.text ?? '');
  return isNumber && !UNIT.test(plain(tokens[at + 1]));
}

const UNIT =
  /^(?:seconden?|minuut|minuten|uur|uren|dag|dagen|weken|week|maand|maanden|jaar|jaren|eeuw|eeuwen|keer|maal|decennia)$/;

/** A windmolen op zee is a term by itself. */
function isOfTerm(lexicon: Lexicon, noun: Token | undefined, words: readonly string[]): boolean {
  if (noun?.upos !== 'NOUN' || words.length < 2) return false;
  return conceptOf(lexicon, `${noun.lemma.toLowerCase()} ${words.join(' ')}`, 'noun', new Set()) !== undefined;
}

function plain(token: Token | undefined): string {
  return lower(token).replace(/'/g, '’');
}
