import { MADE_THEN, THEN } from '../../model/fact.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import type { SentenceContext } from '../context.ts';
import { flatten } from '../draft.ts';
import { typesOf } from '../phrases/filler-types.ts';
import type { Chunk } from '../phrases/chunks.ts';

/** What was before, or brought it about, was at another time than what the clause tells. */
const OTHER_TIME =
  /^(?:sinds|sedert|vanaf|na|kort na|vlak na|tot|tot aan|voor|vóór|kort voor|vlak voor|voorafgaand aan|door|dankzij|ondanks|wegens|vanwege|om|naar aanleiding van|als gevolg van|ten gevolge van|in de aanloop naar|in vergelijking met|ten opzichte van|over|van)$/;
/** What is named by when it was. */
const DATED = /^(?:event|crime|disaster|disease|abstract|document|work|communication)$/;

/**
 * Sinds de première in oktober 2010, na de aanslag van maart 2019: a time right behind the noun of such a phrase, or
 * behind `van`, says which event that was. It is said with the noun, and is not when the event of the clause was.
 */
export function bindTimesOfOccasions(context: SentenceContext, read: ReadClause): void {
  const { chunks } = read;
  for (const time of chunks.filter((chunk) => isPoint(chunk) || isTerm(chunk))) {
    const isNext = (chunk: Chunk): boolean => !chunk.parent && endOf(chunk, time) === time.from - 1;
    const occasion = chunks.find(
      (chunk) => isNext(chunk) && (isPoint(time) ? isOccasion(context, chunk, time) : isChangeOf(chunk)),
    );
    const past = occasion || !isOverInPresent(context, read, time) ? undefined : datedBefore(context, chunks, time);
    if (!occasion && !past) continue;
    chunks.splice(chunks.indexOf(time), 1);
    const owner = past ?? (isPoint(time) ? undefined : changeIn(occasion!)) ?? occasion!;
    const preposition = time.preposition === 'uit' ? MADE_THEN : THEN;
    owner.complements = [...owner.complements, { ...time, preposition, parent: owner }];
  }
}

/** Zoekt in the present, and november vorig jaar: what is going on now was not then. */
function isOverInPresent({ document }: SentenceContext, { finite, auxiliaries }: ReadClause, time: Chunk): boolean {
  const isPerfect = auxiliaries.some(({ auxiliary }) => /^(?:hebben|zijn)$/.test(auxiliary ?? ''));
  if (!finite || finite.past || isPerfect || !isPoint(time)) return false;
  const day = time.date!.value!;
  return /^\d{4}(?:-\d\d){0,2}$/.test(day) && day < (document.frontMatter.published ?? '').slice(0, day.length);
}

/** De overval op een juwelier (in november vorig jaar): the event with its phrases that ends right before a time. */
function datedBefore(context: SentenceContext, chunks: readonly Chunk[], time: Chunk): Chunk | undefined {
  const last = chunks.find((chunk) => !chunk.parent && !chunk.date && endOf(chunk, time) === time.from - 1);
  return last && flatten([last]).find((chunk) => isEvent(context, chunk));
}

function isEvent(context: SentenceContext, chunk: Chunk): boolean {
  const { entity, date, quantity, pronoun, others } = chunk;
  if (entity || date || quantity || pronoun || others.length > 0) return false;
  return typesOf(context, chunk).some((type) => /^(?:event|crime|disaster)$/.test(type));
}

/** A day, month or year that stands for when, and is one time. */
function isPoint({ date, preposition, parent, others }: Chunk): boolean {
  if (!date || date.value === undefined || date.kind === 'duration' || date.relation !== 'at') return false;
  // na de brand zaterdag: a bare day is soon read as when the clause was
  const isDay = date.known.every((part) => /^(?:weekday|daypart)$/.test(part));
  const links = isDay ? /^(?:van|uit)$/ : /^(?:in|op|van|uit)$/;
  return !parent && others.length === 0 && links.test(preposition ?? '');
}

/** In twee jaar, over twee jaar. */
function isTerm({ date, preposition, parent, others }: Chunk): boolean {
  if (date?.kind !== 'duration' || parent || others.length > 0) return false;
  return /^(?:in|over|binnen)$/.test(preposition ?? '') && /^P\d+[YMW]$/.test(date.value ?? '');
}

/** What rises by so much in so long. */
const CHANGE = /(?:verhoging|verlaging|stijging|daling|groei|besparing|bezuiniging|krimp|toename|afname|korting|plus)$/;

/** Een akkoord over een loonsverhoging van 8 procent in twee jaar: the rise takes so long, not what is done about it. */
function isChangeOf(chunk: Chunk): boolean {
  const change = changeIn(chunk);
  const isInside = change !== undefined && (change !== chunk || chunk.preposition !== undefined);
  return isInside && change.complements.some(({ preposition, quantity }) => preposition === 'van' && quantity);
}

function changeIn(chunk: Chunk): Chunk | undefined {
  return flatten([chunk]).find(({ head, entity }) => !entity && CHANGE.test(head.lemma.toLowerCase()));
}

function isOccasion(context: SentenceContext, chunk: Chunk, time: Chunk): boolean {
  const { preposition = '', entity, date, quantity, pronoun, others, parent, determiner } = chunk;
  if (time.preposition === 'uit') return isThing(context, chunk);
  if (entity || date || quantity || pronoun || parent || others.length > 0) return false;
  if (!/^(?:de|het|een)$/.test(determiner ?? '')) return false;
  const isOf = /^(?:van|uit)$/.test(time.preposition ?? '');
  // na een botsing zaterdag in Ede: what is told is of the same day
  if (!isOf && (!OTHER_TIME.test(preposition) || determiner === 'een')) return false;
  return typesOf(context, chunk).some((type) => DATED.test(type));
}

/** Munten uit de zeventiende eeuw, een kerk uit 1650: what was made or written then, and nobody who was born. */
function isThing(context: SentenceContext, chunk: Chunk): boolean {
  const { entity, date, pronoun, others, parent, quantity } = chunk;
  if (entity || date || pronoun || parent || others.length > 0) return false;
  if (quantity && quantity.unit.kind !== 'count') return false;
  const types = typesOf(context, chunk);
  return types.length > 0 && !types.some((type) => /^(?:person|group|animal|time|measure)$/.test(type));
}

/** The last word of a phrase with what hangs on it before a time. */
function endOf(chunk: Chunk, time: Chunk): number {
  return Math.max(...flatten([chunk]).map(({ last }) => (last < time.from ? last : -1)));
}
