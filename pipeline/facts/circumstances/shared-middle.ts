import type { SentenceContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import { lower } from '../words.ts';

/** These set the second event apart from the first in time. */
const APART =
  /^(?:later|daarna|vervolgens|inmiddels|nu|intussen|ondertussen|nadien|daarop|uiteindelijk|eerder|eerst|weer|alsnog|sindsdien|daarvoor)$/;
/** Where and when somebody was born is not where and when the rest of his life was. */
const ONCE = new Set(['birth', 'origin']);

/**
 * Werd in 1992 in Almelo verkracht en gedood: what stands before the first of two participles under one auxiliary is
 * said of both, where the second has no time or place of its own.
 *
 * @param before drafts of the sentence so far
 */
export function shareMiddle(
  context: SentenceContext,
  { clause }: ReadClause,
  draft: Draft,
  before: readonly Draft[],
): void {
  const { previous, tokens, verbs } = clause;
  if (!draft.clausal || !previous || clause.marker || verbs.some(({ finite }) => finite)) return;
  if (tokens.some((token) => APART.test(lower(token)))) return;
  // with a place of its own it was elsewhere, and some time after
  if (draft.time || draft.place || draft.placeFiller || movesOn(draft)) return;
  const [first] = before.filter((other) => other.clause === previous && other.clausal);
  if (!first || ONCE.has(first.frame)) return;
  const participle = first.trigger.at(-1) ?? -1;
  const isBefore = (last: number | undefined): boolean => last !== undefined && last < participle;
  const { time, place, placeFiller } = first;
  if (time && isBefore(time.last)) draft.time = time;
  if (place && placeFiller && isBefore(place.last)) Object.assign(draft, { place, placeFiller });
}

/** Naar het ziekenhuis gebracht: the event ends elsewhere. */
function movesOn({ roles, circumstances = [] }: Draft): boolean {
  return (
    ['goal', 'origin', 'site', 'path'].some((role) => roles.has(role)) ||
    circumstances.some(({ said }) => said.kind === 'adjunct' && said.relation === 'place')
  );
}
