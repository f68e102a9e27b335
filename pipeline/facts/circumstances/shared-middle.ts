import type { SentenceContext } from '../context.ts';
import { flatten, type Draft } from '../draft.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import { itemOf } from '../phrases/fillers.ts';
import { indexRange, isMark, lower } from '../words.ts';

/** These set the second event apart from the first in time. */
export const APART =
  /^(?:later|daarna|vervolgens|inmiddels|nu|intussen|ondertussen|nadien|daarop|uiteindelijk|eerder|eerst|weer|alsnog|sindsdien|daarvoor)$/;
/** Where and when somebody was born is not where and when the rest of his life was. */
const ONCE = new Set(['birth', 'origin']);

/**
 * Werd in 1992 in Almelo verkracht en gedood: what stands before the first of two participles under one auxiliary is
 * said of both, where the second has no time or place of its own.
 *
 * @param ahead the clause before it in the sentence
 * @param before drafts of the sentence so far
 */
export function shareMiddle(
  context: SentenceContext,
  read: ReadClause,
  ahead: ReadClause | undefined,
  draft: Draft,
  before: readonly Draft[],
): void {
  const { clause } = read;
  const { previous, tokens, verbs } = clause;
  shareOpening(read, draft, before);
  if (!draft.clausal || !previous || clause.marker || verbs.some(({ finite }) => finite)) return;
  if (tokens.some((token) => APART.test(lower(token)))) return;
  // tot 1 oktober open te houden en het budget te verruimen: each infinitive has its own
  if (verbs.some(({ token, form }) => form === 'infinitive' && lower(tokens[tokens.indexOf(token) - 1]) === 'te'))
    return;
  // with a place of its own it was elsewhere, and some time after
  if (draft.time || draft.place || draft.placeFiller || movesOn(draft)) return;
  const [first] = before.filter((other) => other.clause === previous && other.clausal);
  if (!first) {
    if (ahead) shareUnread(context, ahead, draft);
    return;
  }
  if (ONCE.has(first.frame)) return;
  const participle = first.trigger.at(-1) ?? -1;
  const isBefore = (last: number | undefined): boolean => last !== undefined && last < participle;
  const { time, place, placeFiller } = first;
  if (time && isBefore(time.last)) draft.time = time;
  if (place && placeFiller && isBefore(place.last)) Object.assign(draft, { place, placeFiller });
}

/** What stands before a participle with these says where or on what occasion it was. */
const WHERE = /^(?:in|op|bij|na|te|tijdens|langs|rond|nabij)$/;

/**
 * Zaterdag van haar fiets getrokken en beroofd, heeft in Polen onderzoek gedaan en twee mannen aangehouden: the first
 * event is none that is known, and still was there and then.
 */
function shareUnread(context: SentenceContext, { chunks, clause, subject }: ReadClause, draft: Draft): void {
  const closing = clause.verbs.findLast(({ finite }) => !finite)?.token.index ?? -1;
  const when = flatten(chunks).filter(({ date, last }) => date !== undefined && last < closing);
  if (when.length === 1) draft.time = when[0]!;
  const where = chunks.filter(
    ({ preposition, date, bound, last }) => last < closing && !date && !bound && WHERE.test(preposition ?? ''),
  );
  const [place] = where;
  const isFree = (place?.parent ?? subject) === subject;
  if (where.length === 1 && place!.preposition === 'in' && place!.entity?.type === 'place' && isFree)
    Object.assign(draft, { place, placeFiller: itemOf(context, place!) });
  else if (where.length > 0) draft.lostItems = where.flatMap(({ from, last }) => indexRange(from, last));
}

/**
 * Bij de brand kwam een man om en raakten twee buren gewond: what opens a clause opens the next as well where that has
 * its verb before its subject (ANS 21.2), and the second event has nothing of the kind of its own.
 */
function shareOpening(
  { clause, finite, subject, inherited }: ReadClause,
  draft: Draft,
  before: readonly Draft[],
): void {
  const { previous, tokens, kind } = clause;
  if (!draft.clausal || !previous || kind !== 'main' || !finite || !subject || inherited) return;
  const [opener] = tokens.filter((token) => !isMark(token) && lower(token) !== 'en');
  if (opener !== finite.token || tokens.some((token) => APART.test(lower(token)))) return;
  const start = previous.verbs.find((verb) => verb.finite)?.token.index ?? -1;
  const [first] = before.filter((other) => other.clause === previous && other.clausal);
  if (!first) return;
  const opens = (last: number | undefined): boolean => last !== undefined && last < start;
  const { time, place, placeFiller, circumstances = [] } = first;
  const cause = first.roles.get('cause');
  if (cause && opens(cause.last) && 'cause' in draft.entry.roles && !draft.roles.has('cause'))
    draft.roles.set('cause', cause);
  if (time && opens(time.last)) draft.time ??= time;
  if (place && placeFiller && opens(place.last) && !draft.place && !draft.placeFiller)
    Object.assign(draft, { place, placeFiller });
  const shared = circumstances.filter(
    ({ said, chunk }) =>
      chunk !== undefined &&
      opens(chunk.last) &&
      said.kind === 'adjunct' &&
      /^(?:occasion|cause|place)$/.test(said.relation),
  );
  if (shared.length > 0) draft.circumstances = [...shared, ...(draft.circumstances ?? [])];
}

/** Naar het ziekenhuis gebracht: the event ends elsewhere. */
export function movesOn({ roles, circumstances = [] }: Draft): boolean {
  return (
    ['goal', 'origin', 'site', 'path'].some((role) => roles.has(role)) ||
    circumstances.some(({ said }) => said.kind === 'adjunct' && said.relation === 'place')
  );
}
