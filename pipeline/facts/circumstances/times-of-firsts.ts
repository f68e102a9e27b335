import { THEN } from '../../model/fact.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import { lastOf } from '../draft.ts';
import { isFirstOfKind } from '../events/role-tests.ts';
import type { Chunk } from '../phrases/chunks.ts';

/**
 * De grootste partij cocaïne sinds 2012, de zwaarste nederlaag in tien jaar: since when or in how long something is the
 * first of its kind is said with it. The find was not made since then, nor the defeat suffered over so long.
 */
export function bindTimesOfFirsts({ chunks }: ReadClause): void {
  for (const time of chunks.filter((chunk) => isReach(chunk))) {
    const first = chunks.find((chunk) => !chunk.parent && lastOf(chunk) === time.from - 1 && isFirst(chunk));
    if (!first) continue;
    chunks.splice(chunks.indexOf(time), 1);
    first.complements = [...first.complements, { ...time, preposition: THEN, parent: first }];
  }
}

/** As it stands, or behind a preposition: met de grootste winst sinds 2012. */
function isFirst({ preposition: _preposition, ...chunk }: Chunk): boolean {
  return isFirstOfKind(chunk);
}

/** Sinds 2012, in tien jaar. */
function isReach({ date, preposition, parent, others }: Chunk): boolean {
  if (!date || parent || others.length > 0) return false;
  return preposition === 'sinds' || (preposition === 'in' && date.kind === 'duration');
}
