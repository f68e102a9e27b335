import { isCondition } from '../../lexicon/frames.ts';
import type { Chunk } from '../phrases/chunks.ts';
import type { SentenceContext } from '../context.ts';
import { isRoad } from './adjuncts.ts';
import { flatten, type Draft } from '../draft.ts';
import { typesOf } from '../phrases/filler-types.ts';
import { saidComplements, toldChunks } from '../phrases/complements.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import { isSameAs } from '../phrases/same-as.ts';
import { lower } from '../words.ts';

/** Prepositions of where something is. */
export const PLACE = new Set(['in', 'op', 'te', 'binnen']);

/** In een pand in Breda, waar drugs werden gevonden: the place before waar is that of what follows. */
export function placeAbove(context: SentenceContext, { clause, antecedent }: ReadClause): Chunk | undefined {
  if (clause.kind !== 'relative' || lower(clause.marker) !== 'waar' || !antecedent) return undefined;
  if (antecedent.pronoun || antecedent.others.length > 0 || antecedent.likened) return undefined;
  if (antecedent.preposition !== undefined && !/^(?:in|te|binnen|naar|uit|van)$/.test(antecedent.preposition))
    return undefined;
  // de regio rond Breda: which one it is must be told with it
  const isToldWhole = toldChunks(antecedent).some(({ last }) => last >= clause.marker!.index - 2);
  if (!isToldWhole) return undefined;
  const isPlaceName = antecedent.entity?.type === 'place' && !isRoad(antecedent);
  return isPlaceName || (!antecedent.entity && typesOf(context, antecedent).includes('place')) ? antecedent : undefined;
}

/** Naar het ziekenhuis in Groningen: where the noun of the set phrase stands, and not where the event was. */
export function siteOf(context: SentenceContext, { chunks }: ReadClause, { entry, trigger }: Draft): Chunk | undefined {
  if (!('site' in entry.roles)) return undefined;
  const noun = chunks.find(({ head, preposition }) => preposition !== undefined && trigger.includes(head.index));
  return noun?.complements.find(
    (complement) =>
      /^(?:in|te|van)$/.test(complement.preposition ?? '') &&
      complement.entity?.type === 'place' &&
      complement.from === noun.last + 1,
  );
}

/** Whether the set phrase of a frame says where: op de intensive care liggen, in puin liggen. */
export function isSaidWhere(frame: string): boolean {
  return frame === 'intensive-care' || frame === 'in-hospital' || isCondition(frame);
}

/** Frames that say no more than where so many are or are to come: what hangs on them says where. */
const EXISTENTIAL = new Set(['crowd', 'stock', 'coming-to-be']);

/** Er komen 300 woningen op het terrein, verbiedt vuurwerk in het centrum, er zijn 300 winkels in de stad gesloten: the place stands behind those that are counted. */
export function placesOfTheme(context: SentenceContext, { frame, roles, clausal, clause }: Draft): Chunk[] {
  const isExpletive = clausal === true && clause.tokens.some((token) => lower(token) === 'er');
  if (!EXISTENTIAL.has(frame) && !isExpletive && frame !== 'ban') return [];
  const counted = [...roles].flatMap(([role, chunk]) =>
    (chunk.quantity && chunk.preposition === undefined) || (frame === 'ban' && role === 'theme') ? [chunk] : [],
  );
  return counted
    .flatMap(({ complements }) => complements)
    .filter(
      (chunk) =>
        PLACE.has(chunk.preposition ?? '') &&
        !chunk.date &&
        !chunk.pronoun &&
        typesOf(context, chunk).some((type) => type === 'place' || type === 'building'),
    );
}

/** Te water geraakt in de Maas: the place stands behind the noun of a set phrase, and is that of the event. */
export function placesOfTrigger({ chunks }: ReadClause, { clausal, entry, trigger }: Draft): Chunk[] {
  if (!clausal || 'site' in entry.roles) return [];
  return (
    chunks
      .filter(({ head }) => trigger.includes(head.index))
      // deed een doorzoeking in een woning in Tiel
      .flatMap(({ preposition, complements }) => (preposition === undefined ? withinPlaces(complements) : complements))
      .filter((chunk) => PLACE.has(chunk.preposition ?? '') && chunk.entity?.type === 'place' && !isRoad(chunk))
  );
}

/** In een woning in Tiel, and not the place of those against whom it is (tegen de sluiting van winkels in Limburg). */
function withinPlaces(chunks: readonly Chunk[]): Chunk[] {
  return chunks.flatMap((chunk) => [
    chunk,
    ...(/^(?:in|op|aan|bij|te|binnen)$/.test(chunk.preposition ?? '') ? withinPlaces(chunk.complements) : []),
  ]);
}

/** Droneaanvallen op Charkiv: where it happened is said already. */
export function isTold({ roles }: Draft, chunk: Chunk): boolean {
  return [...roles.values()].some((held) => toldChunks(held).includes(chunk));
}

/** What is done about an offence or an accident, often elsewhere and by others. */
const ABOUT_CASE =
  /^(?:searching|arrest|sentence|sentence-demand|conviction|trial|charge|accusation|suspicion|detention|interrogation|investigation|acquittal|release|fine|appeal|extradition)$/;

const AGE_LENGTH = 4;

/** Zoekt getuigen van een mishandeling op het station: behind what somebody is sought or tried for, it is where that was. */
export function isOfCase(context: SentenceContext, { chunks }: ReadClause, { frame }: Draft, place: Chunk): boolean {
  if (!ABOUT_CASE.test(frame)) return false;
  // an age may stand between (van een jongen van 14)
  const before = flatten(chunks).filter(({ last }) => last < place.from && last >= place.from - AGE_LENGTH);
  let at = before.sort((a, b) => b.last - a.last)[0];
  for (let depth = 0; at && depth < 6; at = at.parent, depth += 1) {
    if (/^(?:bij|na|tijdens)$/.test(at.preposition ?? '')) return false;
    if (!at.entity && typesOf(context, at).some((type) => /^(?:crime|disaster)$/.test(type))) return true;
  }
  return false;
}

/**
 * Whether a phrase stands inside a list and so belongs to one of those listed (A in Gouda en B in Woerden);
 * after the list it does where an earlier one has a place of its own.
 */
export function isOfConjunct({ chunks }: ReadClause, place: Chunk): boolean {
  const isPlaced = (chunk: Chunk): boolean => PLACE.has(chunk.preposition ?? '') && !chunk.date;
  return flatten(chunks).some(({ first, last, others }) => {
    const end = others.at(-1);
    if (!end || place.first < first) return false;
    const isInside = ({ first: at }: Chunk): boolean => at > last && at < end.first;
    if (isInside(place)) return true;
    return place.from === end.last + 1 && flatten(chunks).some((chunk) => isPlaced(chunk) && isInside(chunk));
  });
}

/** Whether a phrase of the clause says where its event was. */
export function isPlace(context: SentenceContext, { chunks }: ReadClause, chunk: Chunk): boolean {
  if (chunk.preposition === undefined || !PLACE.has(chunk.preposition) || chunk.date) return false;
  if (chunk.bound && chunk.entity) return false;
  // aanvallen op Charkiv: what they were on
  if (chunk.preposition === 'op' && chunk.parent && saidComplements(chunk.parent, new Set()).includes(chunk))
    return false;
  if (chunk.parent && !isCircumstance(context, chunk.parent, chunks, isNamedPlace(chunk))) return false;
  // zijn fabriek in Drachten: which one it is
  if (chunk.entity) return chunk.entity.type === 'place' && !chunk.parent?.owner;
  if (chunk.quantity)
    return (
      chunk.preposition === 'in' &&
      chunk.quantity.unit.kind === 'count' &&
      chunk.parent === undefined &&
      /^(?:geval|zaak|gemeente|land|stad|provincie|wijk|dorp|school|ziekenhuis|verpleeghuis|woning|plaats|regio)$/.test(
        chunk.quantity.of ?? '',
      )
    );
  // in staat te vertrekken: no place
  if (lower(chunk.head) === 'staat' && chunk.determiner === undefined) return false;
  const types = typesOf(context, chunk);
  return (
    (types.includes('place') || types.includes('building') || isSameArea(chunk)) &&
    !chunk.pronoun &&
    (chunk.parent === undefined || chunk.parent.date !== undefined || isNamedPlace(chunk))
  );
}

/** In dezelfde gemeente: there a body of its own, here where it governs. */
function isSameArea(chunk: Chunk): boolean {
  return isSameAs(chunk) && /^(?:gemeente|provincie)$/.test(chunk.head.lemma.toLowerCase());
}

/** In Zwolle, in het centrum van Zwolle: a place that can be found on a map, of which there is one. */
function isNamedPlace({ entity, complements, determiner }: Chunk): boolean {
  if (entity) return true;
  return (
    /^(?:de|het)$/.test(determiner ?? '') &&
    complements.some((complement) => complement.preposition === 'van' && complement.entity?.type === 'place')
  );
}

/** A place that hangs on another phrase is the event's where that phrase is the object or itself says where (bij een brand in Arnhem). */
function isCircumstance(context: SentenceContext, parent: Chunk, chunks: readonly Chunk[], named: boolean): boolean {
  let root = parent;
  for (let depth = 0; root.parent && depth < 5; depth += 1) root = root.parent;
  if (root.date || !chunks.includes(root)) return root.date !== undefined;
  // 1,3 miljard euro in een fabriek in Eindhoven: the sum is put into what stands there
  const isPutInto =
    parent.preposition === 'in' && parent.determiner === 'een' && root.quantity?.unit.kind === 'currency';
  // goud op het EK turnen in Leipzig: where the contest was is where it was won
  const isContest = parent.entity?.type === 'other' && typesOf(context, parent).includes('event');
  if (root.preposition === undefined) return named && (root === parent || isPutInto || isContest);
  return named && /^(?:bij|in|op|aan|langs|tijdens|na|door)$/.test(root.preposition);
}
