import { THEN } from '../../model/fact.ts';
import type { Chunk } from '../phrases/chunks.ts';
import type { ReadClause } from '../clauses/read-clause.ts';

/**
 * Daalde van 93,1 procent in 2019 naar 88,4 procent vorig jaar: each end of a change with the time right behind it.
 * That of the last value alone may be when it changed, and stays where it is.
 */
export function bindTimesOfValues(read: ReadClause): void {
  const { chunks } = read;
  const initial = chunks.find((chunk) => isEnd(chunk, /^van$/));
  const final = chunks.find((chunk) => isEnd(chunk, /^(?:naar|tot)$/));
  if (!initial || !final || final.from < initial.last) return;
  if (initial.quantity!.unit.kind !== final.quantity!.unit.kind) return;
  const before = behind(chunks, initial);
  if (!before) return;
  bind(read, initial, before);
  const after = behind(chunks, final);
  if (after) bind(read, final, after);
}

function isEnd({ preposition, quantity, parent, others, date }: Chunk, link: RegExp): boolean {
  return link.test(preposition ?? '') && quantity !== undefined && !date && !parent && others.length === 0;
}

/** A date, with or without in, and nothing between it and the value. */
function behind(chunks: readonly Chunk[], value: Chunk): Chunk | undefined {
  return chunks.find(
    ({ date, preposition, from, others }) =>
      from === value.last + 1 &&
      date !== undefined &&
      date.value !== undefined &&
      date.kind !== 'duration' &&
      date.relation === 'at' &&
      others.length === 0 &&
      (preposition === undefined || preposition === 'in'),
  );
}

function bind({ chunks }: ReadClause, value: Chunk, time: Chunk): void {
  chunks.splice(chunks.indexOf(time), 1);
  value.complements = [...value.complements, { ...time, preposition: THEN, parent: value }];
}
