import type { Token } from '../../model/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import { isMark } from '../words.ts';

/**
 * Index of the last word of a clause with all that hangs on it; undefined where other words stand between, or where
 * neither a mark nor, at the head of a sentence, the verb of its host follows.
 */
export function endOf(
  tokens: readonly Token[],
  read: ReadonlyMap<Clause, ReadClause>,
  clause: Clause,
  first: number,
): number | undefined {
  const own = new Set<Clause>([clause]);
  // clauses stand in the order of the sentence: what hangs on one comes after it
  for (const other of read.keys()) {
    const isAlike = other.previous && own.has(other.previous) && other.kind === clause.kind;
    if ((other.parent && own.has(other.parent)) || (isAlike && clause.kind !== 'main')) own.add(other);
  }
  const owner = new Map([...read.keys()].flatMap((each) => each.tokens.map(({ index }) => [index, each] as const)));
  let last = -1;
  for (let at = first; at < tokens.length; at += 1) {
    const holder = owner.get(at);
    if (isMark(tokens[at])) continue;
    if (holder && !own.has(holder) && at >= (clause.marker?.index ?? first)) break;
    last = at;
  }
  if ([...own].some((each) => each.tokens.some((token) => !isMark(token) && token.index > last))) return undefined;
  const next = tokens[last + 1];
  const isClosed = next === undefined || /^[,.!?]$/.test(next.text);
  const isFronted = first === 0 && /^(?:VERB|AUX)$/.test(next?.upos ?? '');
  return last >= first && (isClosed || isFronted) ? last : undefined;
}
