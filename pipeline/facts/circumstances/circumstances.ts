import { AWAITING, FOR_A_PERIOD } from '../../lexicon/awaiting-frames.ts';
import type { Filler } from '../../model/fact.ts';
import type { DateMention, Entity } from '../../model/mention.ts';
import type { SentenceContext } from '../context.ts';
import { adjunctOf, isPlaced, isRoad } from './adjuncts.ts';
import { evokingChunk, flatten, rolesHold, type Draft } from '../draft.ts';
import { eventCircumstances } from './event-circumstances.ts';
import { fillerOf } from '../phrases/fillers.ts';
import type { Chunk } from '../phrases/chunks.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import { isOfKind, isSameAs } from '../phrases/same-as.ts';
import { withNight } from './same-time.ts';
import { thenOf } from './then.ts';
import { lower } from '../words.ts';
import { placeBefore, splitFrom } from './deictic-places.ts';
import { isOfReason, timeOf, timeBefore, ownTime } from './times.ts';
import { isToBegin, isToCome, isLengthAhead } from './tense-of-times.ts';
import {
  PLACE,
  placeAbove,
  siteOf,
  isSaidWhere,
  placesOfTheme,
  placesOfTrigger,
  isTold,
  isOfConjunct,
  isOfCase,
  isPlace,
} from './places.ts';

/**
 * When, where and how: what the clause says of the event and no role has taken.
 *
 * @param isShared the clause tells several events: whose its adverbs are is open
 */
export function addCircumstances(context: SentenceContext, read: ReadClause, draft: Draft, isShared: boolean): void {
  if (draft.inner) {
    addOwnTimeAndPlace(context, read, draft);
    return;
  }
  addTimeAndPlace(context, read, draft);
  if (draft.clausal && !isShared) draft.circumstances = eventCircumstances(context, read, draft);
}

/** What is done in a moment is, in the present and without a time, still to be done: wordt een petitie aangeboden. */
const MOMENTARY = new Set(['handover']);

/** Wordt elk jaar uitgereikt: it has no one moment. */
function recurs({ adverbs }: SentenceContext, { clause }: Draft): boolean {
  return clause.tokens.some(
    (token) =>
      adverbs.get(token.index)?.entry.class === 'frequency' || /^(?:elk|elke|ieder|iedere)$/.test(lower(token)),
  );
}

const TRADED = /^(?:purchase|sale|takeover|renting|rental|lease|inheritance)$/;

/**
 * Het diner in Amsterdam bracht 5000 euro op voor het Rode Kruis: where what brings it in is, and said of that; as the
 * place of the event it would be where those are who get it.
 */
function bindToGiver({ roles, frame }: Draft): void {
  // kocht het voormalige klooster in Megen: which one it is, and not where the deed was signed
  const sold = TRADED.test(frame) ? roles.get('theme') : undefined;
  if (sold?.preposition === undefined && /^(?:de|het)$/.test(sold?.determiner ?? ''))
    for (const complement of sold!.complements)
      if (complement.preposition === 'in' && complement.entity?.type === 'place') complement.bound = true;
  const receives = roles.get('recipient');
  if (!receives) return;
  for (const chunk of roles.values())
    for (const complement of chunk === receives || chunk.preposition !== undefined ? [] : chunk.complements)
      if (complement.preposition === 'in' && complement.entity?.type === 'place') complement.bound = true;
}

/** De explosie in een flat in Zeist vorige week: what the noun phrase of an event itself says of when and where. */
function addOwnTimeAndPlace(context: SentenceContext, read: ReadClause, draft: Draft): void {
  const time = ownTime(context, read, draft);
  const used = new Set(flatten([...draft.roles.values()]));
  if (time?.date && !used.has(time) && time.date.kind !== 'duration' && !isOpen(context, time.date)) draft.time = time;
  const own = evokingChunk(read.chunks, draft);
  const place = flatten(own?.complements ?? []).find(
    (chunk) =>
      PLACE.has(chunk.preposition ?? '') &&
      chunk.entity?.type === 'place' &&
      !isRoad(chunk) &&
      !rolesHold(draft, chunk) &&
      !isTold(draft, chunk),
  );
  if (place) Object.assign(draft, { place, placeFiller: fillerOf(context, place, new Set(draft.roles.values())) });
}

function addTimeAndPlace(context: SentenceContext, read: ReadClause, draft: Draft): void {
  bindToGiver(draft);
  const site = siteOf(context, read, draft);
  if (site) draft.roles.set('site', site);
  const used = new Set(flatten([...draft.roles.values()]));
  const time =
    timeOf(context, read, draft) ??
    timeBefore(context, read) ??
    (draft.clausal ? thenOf(context, read, draft.frame) : undefined);
  if (time?.date && !isOpen(context, time.date) && (!used.has(time) || time === ownTime(context, read, draft))) {
    if (time.date.relation === 'until' && draft.entry.roles.goal?.includes('time')) draft.roles.set('goal', time);
    else draft.time = withNight(context, time);
    const isForThen = time.preposition === 'voor' && FOR_A_PERIOD.has(draft.frame);
    const isAhead = !isForThen && (isToCome(context, time.date) || isLengthAhead(context, time.date));
    if (draft.phase === 'ongoing' && !draft.modality && !AWAITING.has(draft.frame) && isAhead) draft.phase = 'planned';
    if (draft.phase === 'happened' && isToBegin(context, read, time.date)) draft.phase = 'planned';
  }
  const isPassive = read.auxiliaries.some(({ auxiliary }) => auxiliary === 'worden');
  const isOnce = draft.phase === 'ongoing' && !draft.modality && !draft.time && !recurs(context, draft);
  if (isPassive && isOnce && MOMENTARY.has(draft.frame)) draft.phase = 'planned';
  const ofTheme = [...placesOfTheme(context, draft), ...placesOfTrigger(read, draft)];
  const places = [...read.chunks, ...ofTheme].filter(
    (chunk) =>
      !((isSaidWhere(draft.frame) || 'rank' in draft.entry.roles) && draft.trigger.includes(chunk.head.index)) &&
      (ofTheme.includes(chunk) || isPlace(context, read, chunk)) &&
      !rolesHold(draft, chunk) &&
      !isTold(draft, chunk) &&
      !isOfConjunct(read, chunk) &&
      !isOfCase(context, read, draft, chunk) &&
      !isOfReason(read, chunk),
  );
  const place =
    places.find((chunk) => chunk.entity && !isRoad(chunk)) ??
    places.find((chunk) => chunk.preposition !== 'op') ??
    places[0];
  // at the station is not in it: said as an adjunct with a preposition of its own
  const isSaidApart =
    place !== undefined && !place.entity && (place.preposition === 'op' || hasPlaceWithin(context, place));
  if (isSaidApart && draft.clausal && adjunctOf(context, place)) return;
  if (place && isSameAs(place)) {
    const named = placeBefore(context, place.head.start);
    if (named && isOfKind(context, named, place)) Object.assign(draft, { place, placeFiller: entityOf(named) });
    return;
  }
  const where = place ?? placeAbove(context, read);
  if (where) {
    draft.place = where;
    // is in de stuwmeren met 40 procent afgenomen: what a role has is told there
    draft.placeFiller = fillerOf(context, where, new Set(draft.roles.values()));
    return;
  }
  const deictic = read.clause.tokens.find(
    (token) => /^(?:hier|daar)$/.test(lower(token)) && !splitFrom(context.sentence.tokens, token),
  );
  const antecedent = deictic && placeBefore(context, deictic.start);
  if (
    antecedent &&
    !draft.trigger.includes(deictic.index) &&
    ![...(draft.fillers?.values() ?? [])].some((filler) => filler.kind === 'entity' && filler.id === antecedent.id)
  )
    draft.placeFiller = entityOf(antecedent);
}

/** In een loods op een bedrijventerrein: both are said, one behind the other. */
function hasPlaceWithin(context: SentenceContext, { complements }: Chunk): boolean {
  return complements.some((chunk) => isPlaced(context, chunk) && adjunctOf(context, chunk) !== undefined);
}

function entityOf({ id }: Entity): Filler {
  return { kind: 'entity', id };
}

/** Tot maandag, of which it is open which Monday that is. */
function isOpen({ document }: SentenceContext, { kind, value }: DateMention): boolean {
  return kind === 'date' && value === undefined && document.frontMatter.published !== undefined;
}
