import { apartOf, evokingChunk, flatten, type Draft } from '../draft.ts';
import type { Chunk } from '../phrases/chunks.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { SentenceContext } from '../context.ts';
import { RANKED } from '../figures/put-comparisons.ts';
import { fillerOf } from '../phrases/fillers.ts';
import { toldChunks } from '../phrases/complements.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import { isRestrictive } from '../clauses/restrictive.ts';
import { indexRange, lower } from '../words.ts';

/** Frames that tell only how many of something there were. */
const BOUNDED = new Set([
  'occurrence',
  'birth',
  'precipitation',
  'running',
  'traffic-jam',
  'happening',
  'bankruptcy',
  'open-vacancies',
  'joblessness',
  'stock',
  'crowd',
  'aboard',
  'inside',
  'coming-to-be',
  'addition',
  'pending',
  'on-waiting-list',
  'air-temperature',
]);
/** Frames of a figure that rises or falls. */
export const CHANGES = new Set([
  'growth',
  'decline',
  'raising',
  'lowering',
  'doubling',
  'tripling',
  'quadrupling',
  'halving',
  'price-rise',
  'price-fall',
]);

/** Elk 15.000 euro is not 15.000 euro. */
export function isDistributive({ roles }: Draft): boolean {
  return [...roles.values()].some(
    ({ quantity, determiner }) => quantity !== undefined && /^(?:elk|ieder)$/.test(determiner ?? ''),
  );
}

/** In totaal, in feite: nowhere. */
const NOWHERE = /^(?:totaal|feite|principe|wezen|beginsel|geval|praktijk|zekere|werkelijkheid|theorie)$/;

/**
 * Tokens of the phrases without which the figure of a fact says too much: where and with whom so many were (in het
 * ziekenhuis werden 1200 baby’s geboren), which part of the theme moves (de reistijd in de spits, jongeren die hulp
 * krijgen).
 */
export function lostPhrases(
  context: SentenceContext,
  read: ReadClause,
  clauses: readonly Clause[],
  draft: Draft,
): number[] {
  const lost = [...lostBounds(read, draft), ...lostFromTheme(context, draft), ...lostFromNoun(read, draft)];
  return [
    ...(draft.lostItems ?? []),
    ...lost.flatMap(({ from, last }) => indexRange(from, last)),
    ...narrowingClauses(context, clauses, draft).flatMap(({ tokens }) => tokens.map(({ index }) => index)),
  ];
}

/**
 * Where, when and with whom, said in the very phrase whose noun is the event (de explosie in een flat in Zeist): by
 * itself such a fact has no other place to say it.
 */
function lostFromNoun({ chunks }: ReadClause, draft: Draft): Chunk[] {
  const { roles, time, place, circumstances = [] } = draft;
  if (draft.clausal) return [];
  const own = evokingChunk(chunks, draft);
  const apart = apartOf(draft);
  const held = [...roles.values(), time, place, ...circumstances.map(({ chunk }) => chunk)];
  const told = new Set(held.flatMap((chunk) => (chunk ? toldChunks(chunk, apart) : [])).map(({ first }) => first));
  return flatten(own?.complements ?? []).filter(
    // of whom or of what is a role, which another rule weighs
    ({ preposition, date, first }) =>
      ((preposition !== undefined && preposition !== 'van') || date !== undefined) && !told.has(first),
  );
}

function lostBounds({ chunks }: ReadClause, draft: Draft): Chunk[] {
  const { frame, roles, time, place, trigger, circumstances = [] } = draft;
  const held = [...roles.values()];
  // in het westen van het land: with what the place itself is of
  const where = [place, ...circumstances.map(({ chunk }) => chunk)].flatMap((chunk) =>
    chunk ? toldChunks(chunk) : [],
  );
  // aan klanten in 18 landen: the role says it itself
  const within = held.flatMap((chunk) => toldChunks(chunk, apartOf(draft)));
  const told = new Set([...within, time, ...where].map((chunk) => chunk?.first));
  const isLost = (chunk: Chunk): boolean =>
    chunk.preposition !== undefined &&
    chunk.preposition !== 'volgens' &&
    !(chunk.preposition === 'in' && NOWHERE.test(lower(chunk.head))) &&
    !told.has(chunk.first) &&
    chunk.date === undefined &&
    !trigger.includes(chunk.head.index);
  // many events in a place are so many there, but one event is where it is
  const isBounded = BOUNDED.has(frame) && (frame !== 'happening' || held.some(({ quantity }) => quantity));
  // vorig jaar onderschepte de douane in de havens 25.100 kilo: the figure of a year is that of one place
  const isTotal = /^\d{4}$/.test(time?.date?.value ?? '') && held.some(({ quantity }) => quantity);
  const isWhere = (chunk: Chunk): boolean => chunk.preposition === 'in' && !chunk.bound && !chunk.pronoun;
  // van 40 miljoen in 2023 naar 35 miljoen vorig jaar: neither year is that of the change
  const { initial, final } = Object.fromEntries(roles);
  const isDated = (chunk: Chunk): boolean =>
    chunk.date !== undefined &&
    initial !== undefined &&
    final !== undefined &&
    chunk.first > initial.last &&
    chunk.last < final.first;
  // voor zestig procent verwoest
  const isDegree = (chunk: Chunk): boolean =>
    chunk.preposition === 'voor' && /^(?:percent|fraction)$/.test(chunk.quantity?.unit.kind ?? '');
  // het verzuim onder chauffeurs is not all of it; a cause may be told without its parties, but not without where it was
  const complements = [...roles].flatMap(([role, chunk]) => (role === 'cause' ? [] : unsaid(chunk)));
  const isSaidWhere = (id: string): boolean => JSON.stringify(draft.placeFiller ?? '').includes(`"${id}"`);
  const scenes = [...roles].flatMap(([role, chunk]) =>
    role === 'cause' ? unsaid(chunk).filter(({ entity }) => entity?.type === 'place' && !isSaidWhere(entity.id)) : [],
  );
  const isNarrowing = (chunk: Chunk): boolean => /^(?:onder|tussen|boven|zonder)$/.test(chunk.preposition ?? '');
  return [
    ...chunks.filter(
      (chunk) => isDated(chunk) || (isLost(chunk) && (isBounded || (isTotal && isWhere(chunk)) || isDegree(chunk))),
    ),
    ...complements.filter((chunk) => isLost(chunk) && isNarrowing(chunk)),
    ...scenes.filter(isLost),
  ];
}

/** Complements that what fills a role leaves out. */
function unsaid(chunk: Chunk): Chunk[] {
  const said = toldChunks(chunk);
  return chunk.complements.filter((complement) => !said.includes(complement));
}

function lostFromTheme(context: SentenceContext, draft: Draft): Chunk[] {
  const theme = movingTheme(draft);
  if (!theme) return [];
  const further = (draft.circumstances ?? []).map(({ chunk }) => chunk);
  // de export naar Duitsland: the theme says it itself
  const said = fillerOf(context, theme, apartOf(draft)).kind === 'concept' ? toldChunks(theme, apartOf(draft)) : [];
  const told = [...draft.roles.values(), draft.time, draft.place, ...further, ...said];
  const held = new Set(told.map((chunk) => chunk?.first));
  return flatten([theme]).filter(
    (chunk) =>
      chunk !== theme &&
      !/^(?:van|per)$/.test(chunk.preposition ?? 'van') &&
      !chunk.bound &&
      !chunk.date &&
      !held.has(chunk.first),
  );
}

/** Relative clauses that say of which of them the figure is. */
function narrowingClauses({ sentence }: SentenceContext, clauses: readonly Clause[], draft: Draft): Clause[] {
  const theme = movingTheme(draft);
  const parts = theme ? flatten([theme]) : [];
  return clauses.filter(
    (clause) =>
      clause.kind === 'relative' &&
      isRestrictive(sentence.tokens, clause) &&
      parts.some((chunk) => chunk.last === clause.marker!.index - 1),
  );
}

/** What a figure that moves or stands is of. */
function movingTheme({ frame, roles }: Draft): Chunk | undefined {
  return CHANGES.has(frame) || RANKED.has(frame) || frame === 'level' ? roles.get('theme') : undefined;
}
