import type { Difference, Filler } from '../../model/fact.ts';
import type { Quantity } from '../../model/mention.ts';
import type { Token } from '../../model/token.ts';
import type { Chunk } from '../phrases/chunks.ts';
import type { SentenceContext } from '../context.ts';
import { isPluralForm } from '../phrases/phrase-tests.ts';
import { flatten } from '../draft.ts';
import { againstAt, type Against } from './standards.ts';
import { isMark, lower } from '../words.ts';

/** A figure that says by how much more, less or besides, with the words that say so. */
export interface FoundDifference {
  kind: Difference['kind'];
  /** First token of its figure. */
  figure: number;
  /** The words behind the figure; those of what it is more than stand apart and belong to no clause. */
  words: number[];
  than?: Against;
  /** First and last token of `dan …`. */
  thanSpan?: readonly [number, number];
  /** The noun behind the words, where the figure is a share of such things: 12 procent meer bezoekers. */
  noun?: number;
  /** That noun is a singular: 7 procent meer omzet. */
  isMass?: true;
}

const KINDS = new Map<string, Difference['kind']>([
  ['meer', 'more'],
  ['minder', 'less'],
  ['extra', 'extra'],
]);
/** How far behind the words of a difference its standard may stand (hield 4 miljoen meer over dan begroot). */
const REACH = 4;

/**
 * The figures of a sentence that are a difference: 4 miljoen euro meer dan begroot, 300 auto's minder, 30 miljoen
 * extra, 12 procent meer bezoekers dan vorig jaar.
 *
 * @param taken tokens that belong to a comparison with another figure
 */
export function findDifferences(context: SentenceContext, taken: ReadonlySet<number>): FoundDifference[] {
  const { tokens } = context.sentence;
  return [...context.quantities.values()].flatMap(({ mention, first, last }): FoundDifference[] => {
    // 140 euro per jaar meer
    const word = lower(tokens[last + 1]) === 'per' ? last + 3 : last + 1;
    if (isFurther(context, mention, first)) return [{ kind: 'further', figure: first, words: [first - 2, first - 1] }];
    const kind = KINDS.get(lower(tokens[word]));
    if (!kind || taken.has(word) || context.quoted.has(word)) return [];
    const isShare = /^(?:percent|fraction)$/.test(mention.unit.kind);
    const noun = isShare ? nounAt(tokens, word + 1) : undefined;
    // 5 procent meer of minder; 12 procent extra, of what is open
    if (/^(?:of|en)$/.test(lower(tokens[word + 1]))) return [];
    if (isShare && noun === undefined && (kind === 'extra' || !isOfSum(tokens, word))) return [];
    // de helft minder is half as much
    if (mention.unit.kind === 'fraction' && mention.value === 0.5) return [];
    const than = kind === 'extra' ? undefined : thanBehind(context, (noun ?? word) + 1);
    return [
      {
        kind,
        figure: first,
        words: noun === undefined ? [word] : [word, noun],
        ...(noun !== undefined && { noun }),
        ...(noun !== undefined && !isPluralForm(tokens[noun]!) && { isMass: true as const }),
        ...(than && { than: than.standard, thanSpan: [than.at, than.standard.last] as const }),
      },
    ];
  });
}

/** Nog eens 40 miljoen euro, met nog eens 2 procent: besides what was told before. */
function isFurther(
  { sentence: { tokens }, quoted }: SentenceContext,
  { unit, upper }: Quantity,
  first: number,
): boolean {
  if (upper !== undefined || !/^(?:currency|percent|measure)$/.test(unit.kind) || quoted.has(first)) return false;
  return lower(tokens[first - 2]) === 'nog' && lower(tokens[first - 1]) === 'eens';
}

/** Verbs of a sum that needs no noun: gaf 11 procent minder uit, verdient 4 procent meer. */
const OF_SUM =
  /^(?:uit(?:ge)?geven|uitgaf|besteden|besteedde|spenderen|betalen|verdienen|kwijt|uitgeeft|uitgaven|omgezet|omzetten?|omzette|produceren|verkopen|exporteren|importeren|uitgevoerd|ingevoerd|verbruiken|gebruiken|kosten)$/;
/** The first part of such a verb whose particle stands behind the words: zetten 4 procent meer om. */
const PARTED = new Map([
  ['geven', 'uit'],
  ['zetten', 'om'],
  ['voeren', 'uit'],
]);

/** Whether a share that has no noun is one of a sum, by the verb of its sentence. */
function isOfSum(tokens: readonly Token[], word: number): boolean {
  const isNearby = ({ index }: Token): boolean => Math.abs(index - word) <= 12;
  const near = tokens.filter(isNearby);
  if (near.some((token) => OF_SUM.test(lower(token)) || OF_SUM.test(token.lemma.toLowerCase()))) return true;
  const parts = near.flatMap(({ lemma }) => PARTED.get(lemma.toLowerCase()) ?? []);
  return parts.includes(lower(tokens[word + 1]));
}

/** A noun, with no more than one adjective before it. */
function nounAt(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.upos === 'NOUN') return at;
  return undefined;
}

/** Dan begroot, right behind the words or at the end of the clause. */
function thanBehind(context: SentenceContext, from: number): { at: number; standard: Against } | undefined {
  const { tokens } = context.sentence;
  for (let at = from; at < from + REACH && tokens[at] && !isMark(tokens[at]); at += 1) {
    if (context.quantities.has(at) || context.dates.has(at)) return undefined;
    if (lower(tokens[at]) !== 'dan') continue;
    const standard = againstAt(context, at + 1);
    return standard && { at, standard };
  }
  return undefined;
}

/** Tells each phrase of a clause whose figure is a difference by what it is more or less. */
export function markDifferences(chunks: readonly Chunk[], found: readonly FoundDifference[]): void {
  if (found.length === 0) return;
  for (const chunk of flatten(chunks)) {
    const own = chunk.quantity && found.find(({ figure }) => figure >= chunk.first && figure <= chunk.last);
    if (!own) continue;
    const { kind, than, words, thanSpan, isMass, noun } = own;
    const [from, to] = thanSpan ?? [0, -1];
    chunk.difference = {
      ofNoun: noun !== undefined,
      said: { kind, ...(isMass && { mass: true as const }), ...(than && asFact(than)) },
      tokens: [...words, ...Array.from({ length: to - from + 1 }, (_, step) => from + step)],
    };
  }
}

function asFact({ time, samePeriod, place, standard }: Against): Omit<Difference, 'kind'> {
  const named: Filler | undefined = place;
  return {
    ...(time && { time: { kind: 'date' as const, id: time.id } }),
    ...(samePeriod && { samePeriod }),
    ...(named && { place: named }),
    ...(standard && { standard }),
  };
}
