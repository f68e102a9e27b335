import type { ReadClause } from '../clauses/read-clause.ts';
import { type Clause } from '../clauses/clauses.ts';
import type { SentenceContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { lower } from '../words.ts';
import { APART, movesOn } from './shared-middle.ts';
import { whenOf } from './times.ts';

/** A year, a quarter, a month: what followed within it was in it as well. */
const PERIOD = /^\d{4}(?:-(?:\d\d|Q\d|H\d))?$/;
/** These set the second clause apart from the first in space. */
const ELSEWHERE =
  /^(?:elders|landelijk|wereldwijd|nationaal|internationaal|overal|hier|daar|buiten|binnen|lokaal|regionaal|gemiddeld|normaal|gewoonlijk|meestal|altijd|nooit|jaarlijks)$/;

/**
 * In Nederland werden vorig jaar 164.000 kinderen geboren, terwijl er 172.000 mensen overleden; …; in totaal waren er
 * 300 branden: when and where the first clause was is when and where the second was, which has nothing of the kind of
 * its own and stands in the same tense.
 *
 * @param before drafts of the sentence so far
 */
export function takeFromMain(
  context: SentenceContext,
  clauses: ReadonlyMap<Clause, ReadClause>,
  { clause }: ReadClause,
  draft: Draft,
  before: readonly Draft[],
): void {
  const isWhile = lower(clause.marker) === 'terwijl';
  const host = clause.behind ?? (isWhile ? clause.parent : undefined);
  const above = host && clauses.get(host);
  if (!above || !draft.clausal || draft.inner || draft.placeFiller || movesOn(draft)) return;
  const isApart = clause.tokens.some((token) => APART.test(lower(token)) || ELSEWHERE.test(lower(token)));
  if (isApart || isPast(clause) !== isPast(host)) return;
  const when = draft.time ? undefined : whenOf(context, above);
  const isSpan = when?.date !== undefined && when.date.kind !== 'duration' && when.date.relation === 'at';
  if (when && isSpan && (isWhile || PERIOD.test(when.date!.value ?? ''))) draft.time = when;
  else if (!draft.time) return;
  const first = before.find((other) => other.clause === host && other.clausal);
  const verb = host.verbs.find(({ finite }) => finite)?.token.index ?? -1;
  if (first?.place && first.placeFiller && first.place.last < verb)
    Object.assign(draft, { place: first.place, placeFiller: first.placeFiller });
}

/** Whether a clause tells what is over: steeg, is gestegen. */
function isPast({ verbs }: Clause): boolean {
  const finite = verbs.find((verb) => verb.finite);
  const isPerfect =
    /^(?:hebben|zijn)$/.test(finite?.auxiliary ?? '') && verbs.some(({ form }) => form === 'participle');
  return finite?.past === true || isPerfect;
}
