import type { Quantity } from '../../model/mention.ts';
import { flatten } from '../draft.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import type { SentenceContext } from '../context.ts';
import type { Chunk } from '../phrases/chunks.ts';
import { isPluralForm } from '../phrases/phrase-tests.ts';
import type { FoundComparison } from './comparisons.ts';
import { isMark, lower } from '../words.ts';

/** How many there are of what a clause says that most of it is somewhere. */
export interface FoundMost {
  /** Index of the noun behind de meeste. */
  noun: number;
  figure: Quantity;
  comparison: FoundComparison;
}

/**
 * In de handel gingen de meeste bedrijven failliet: 72. Behind the colon stands how many these are, and nothing else; that
 * it is the highest number is told with it.
 */
export function findMost(context: SentenceContext): FoundMost | undefined {
  const { sentence, quantities } = context;
  const { tokens } = sentence;
  const colon = tokens.findIndex(({ text }) => text === ':');
  const placed = colon < 0 ? undefined : quantities.get(colon + 1);
  const next = placed && tokens[placed.last + 1];
  if (!placed || (next && !isMark(next) && next.text !== '(')) return undefined;
  const { unit, of } = placed.mention;
  const most = tokens.flatMap((token, at) => (lower(token) === 'meeste' && lower(tokens[at - 1]) === 'de' ? [at] : []));
  const [at, ...others] = most;
  const noun = at === undefined ? undefined : tokens[at + 1];
  if (!noun || others.length > 0 || at! > colon || noun.upos !== 'NOUN' || !isPluralForm(noun)) return undefined;
  const isOfThem = of === undefined || of === noun.lemma.toLowerCase();
  // a second figure before the colon may be what the one behind it is of
  const isOnly = [...quantities.keys()].every((first) => first > colon);
  if (!/^(?:none|count)$/.test(unit.kind) || !isOfThem || !isOnly) return undefined;
  return { noun: at! + 1, figure: placed.mention, comparison: { kind: 'most', first: colon, last: placed.last } };
}

/** Gives the phrase de meeste bedrijven its figure. */
export function fillMost(reads: Iterable<ReadClause>, { noun, figure }: FoundMost): void {
  for (const { chunks } of reads)
    for (const chunk of flatten(chunks)) if (chunk.head.index === noun && !chunk.quantity) countedBy(chunk, figure);
}

function countedBy(chunk: Chunk, figure: Quantity): void {
  const of = chunk.head.lemma.toLowerCase();
  chunk.quantity = { ...figure, unit: { kind: 'count', lemma: of }, of };
  chunk.modifiers = chunk.modifiers.filter((token) => lower(token) !== 'meeste');
  delete chunk.determiner;
}
