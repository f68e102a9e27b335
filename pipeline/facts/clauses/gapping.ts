import type { Quantity } from '../../model/mention.ts';
import type { Token } from '../../model/token.ts';
import type { Chunk } from '../phrases/chunks.ts';
import type { Clause } from './clauses.ts';
import { LONGEST, NOMINAL, remnantAt } from './gap-remnants.ts';
import { figureFirst } from './figure-first.ts';
import { COORDINATORS, isMark, lower, PARTICLES, type VerbReading } from '../words.ts';

/** Where a mention ends. */
export interface Extent {
  last: number;
}

/**
 * Transavia annuleerde 31 vluchten, Ryanair 22 en Wizz Air 15; de omzet steeg met 6 procent, de winst met 2 procent: after
 * a clause with a figure, a phrase and a figure and nothing else say the same of another (ANS 27.3). The clause takes the
 * verbs of the one before.
 *
 * @param numbers first tokens of figures
 * @param taken tokens inside mentions
 */
export function gapAfter(
  tokens: readonly Token[],
  from: number,
  verbs: ReadonlyMap<number, VerbReading>,
  numbers: ReadonlyMap<number, Extent>,
  taken: ReadonlySet<number>,
  current: Clause,
): { end: number; clause: Partial<Clause> } | undefined {
  const counted = figureFirst(tokens, from, verbs, numbers, current) ?? goneTo(tokens, from, verbs, current);
  if (counted) return counted;
  const base = current.gapped ?? current;
  const isInside = base.kind === 'subordinate' && !base.question && opensWithTime(from, taken, base);
  if ((base.kind !== 'main' && !isInside) || base.part || base.apposition || !tokens[from]) return undefined;
  const model = base.tokens.findLast(({ index }) => numbers.has(index));
  if (!model) return undefined;
  const remnant = remnantAt(tokens, from, numbers, taken, base);
  if (!remnant) return undefined;
  // met 3 procent beside met 6 procent; 6,6 procent beside 7,7 procent
  const link = lower(base.tokens[base.tokens.indexOf(model) - 1]);
  const isLinked = /^(?:met|op|naar|tot|voor)$/.test(link);
  if (
    isLinked &&
    remnant.isPhrase &&
    !tokens.slice(remnant.end, remnant.end + 3).some((token) => lower(token) === link)
  )
    return undefined;
  let at = remnant.end;
  // nog geen 300: of the figure itself
  while (STRESS.test(lower(tokens[at])) && !numbers.has(at)) at += 1;
  if (lower(tokens[at]) === link && isLinked) at += 1;
  while (STRESS.test(lower(tokens[at])) && !numbers.has(at)) at += 1;
  const figure = numbers.get(at);
  if (!figure || tokens.slice(from, figure.last + 1).some((token) => isMark(token) || verbs.has(token.index)))
    return undefined;
  const next = tokens[figure.last + 1];
  if (next && !isMark(next) && !COORDINATORS.has(lower(next))) return undefined;
  const lead = leadOf(base, model);
  const clause = sayingAlike(tokens, [from, remnant.end], [remnant.end, figure.last + 1], current, remnant.head, lead);
  return clause && { end: figure.last, clause };
}

/** Bol behaalde een omzet van 5,5 miljard euro, Coolblue 2,8 miljard: een omzet van, of both figures. */
function leadOf({ tokens }: Clause, model: Token): Token[] {
  const van = tokens.indexOf(model) - 1;
  if (lower(tokens[van]) !== 'van' || tokens[van - 1]?.upos !== 'NOUN') return [];
  let at = van - 2;
  while (tokens[at]?.upos === 'ADJ') at -= 1;
  return lower(tokens[at]) === 'een' ? tokens.slice(at, van + 1) : [];
}

/** How much a figure is thought to be. */
const STRESS = /^(?:slechts|maar|liefst|zelfs|nog|al|juist)$/;

/** … groeit en volgend jaar met 1,0 procent: a time beside another of a clause that ends in its verb. */
function opensWithTime(from: number, taken: ReadonlySet<number>, { tokens, verbs }: Clause): boolean {
  const isFinal =
    verbs.length > 0 && verbs.every(({ token }) => token.index > (tokens.at(-1)?.index ?? 0) - verbs.length);
  return isFinal && taken.has(from);
}

/** Behind a verb that says whose something is. */
const GONE = /^(?:gaan|zijn)$/;

/** Het zilver ging naar Japan en het brons naar Canada: what else went to whom. */
function goneTo(
  tokens: readonly Token[],
  from: number,
  verbs: ReadonlyMap<number, VerbReading>,
  current: Clause,
): { end: number; clause: Partial<Clause> } | undefined {
  const base = current.gapped ?? current;
  if (base.kind !== 'main' || base.part || base.apposition) return undefined;
  const verb = base.verbs.find(({ finite }) => finite);
  if (!verb || !GONE.test(verb.auxiliary ?? verb.lemma)) return undefined;
  let at = from;
  while (at <= from + LONGEST && NOMINAL.test(tokens[at]?.upos ?? '')) at += 1;
  const link = lower(tokens[at]);
  const isAlike = base.tokens.some((token) => token.index > verb.token.index && lower(token) === link);
  if (at === from || !/^(?:naar|voor)$/.test(link) || !isAlike) return undefined;
  let end = at;
  while (tokens[end] && !isMark(tokens[end]!) && !COORDINATORS.has(lower(tokens[end]))) end += 1;
  if (tokens.slice(from, end).some(({ index }) => verbs.has(index))) return undefined;
  const clause = sayingAlike(tokens, [from, at], [at, end], current);
  return clause && { end: end - 1, clause };
}

/** The words of a clause that a new one stands for: before the verb of the one before, and behind it. */
function sayingAlike(
  tokens: readonly Token[],
  before: readonly [number, number],
  behind: readonly [number, number],
  current: Clause,
  head?: readonly Token[],
  lead: readonly Token[] = [],
): Partial<Clause> | undefined {
  const base = current.gapped ?? current;
  const [finite, others] = [true, false].map((isFinite) => base.verbs.filter((verb) => verb.finite === isFinite));
  if (finite!.length !== 1) return undefined;
  const rest = new Set(others!.map(({ token }) => token.index));
  const closing = base.tokens.filter(
    (token) =>
      rest.has(token.index) || lower(token) === 'te' || isParticleOf(token, finite![0]!, base) || isResult(token, base),
  );
  const own = tokens.slice(...before);
  const opening = head ? [...head, ...own.slice(1)] : own;
  const figures = [...lead, ...tokens.slice(...behind)];
  const { held, rates } = heldOf(base, finite![0]!, figures);
  const inside = base.kind === 'subordinate' && base.marker;
  if (inside)
    return {
      kind: base.kind,
      marker: inside,
      ...(base.parent && { parent: base.parent }),
      tokens: [inside, ...opening, ...held, ...figures, ...rates, ...base.verbs.map(({ token }) => token)],
      verbs: base.verbs,
      previous: current,
      gapped: base,
    };
  return {
    tokens: [...opening, finite![0]!.token, ...held, ...figures, ...rates, ...closing],
    verbs: base.verbs,
    previous: current,
    gapped: base,
  };
}

/** What is said of the figure of the clause before, and so of every figure that takes its verb. */
const OF_FIGURE = /^(?:gemiddeld|goed)$/;

/** Verdienen gemiddeld 28 euro per uur, vrouwen 25 euro: an average, and per hour, as well. */
function heldOf(
  { tokens }: Clause,
  { token: { index: from } }: VerbReading,
  own: readonly Token[],
): { held: Token[]; rates: Token[] } {
  const says = (token: Token): boolean => own.some((other) => lower(other) === lower(token));
  const held = tokens.filter((token) => token.index > from && OF_FIGURE.test(lower(token)) && !says(token));
  const per = tokens.findIndex((token) => token.index > from && lower(token) === 'per' && !says(token));
  return { held, rates: per < 0 ? [] : tokens.slice(per, per + 2) };
}

/** Gingen failliet, raakten gewond: the last word is of the verb. */
function isResult(token: Token, base: Clause): boolean {
  return token.upos === 'ADJ' && isLast(token, base);
}

function isParticleOf(token: Token, finite: VerbReading, base: Clause): boolean {
  return PARTICLES.has(lower(token)) && token.index > finite.token.index && isLast(token, base);
}

const TAKES_UP = [
  'waren dat er',
  'zijn dat er',
  'was dat er',
  'is dat er',
  'werden dat er',
  'ging het om',
  'gaat het om',
];
/** So many words may stand before the verb that takes up a clause. */
const LONGEST_DATE = 4;

/**
 * In 2023 telde de gemeente 140 branden, in 2024 waren dat er 95: what was counted is counted again at another time.
 * Only where the clause before says nothing but who, when and how many: where it was is not surely the same.
 *
 * @param dates first tokens of dates
 */
export function countedAgain(
  tokens: readonly Token[],
  from: number,
  numbers: ReadonlyMap<number, Extent>,
  dates: ReadonlyMap<number, Extent>,
  current: Clause,
): { end: number; clause: Partial<Clause> } | undefined {
  const base = current.gapped ?? current;
  if (base.kind !== 'main' || base.part || base.apposition || base.previous) return undefined;
  const opening = dates.get(from) ? from : tokens[from]?.upos === 'ADP' && dates.get(from + 1) ? from + 1 : undefined;
  const verb = opening === undefined ? from : dates.get(opening)!.last + 1;
  if (verb === from || verb > from + LONGEST_DATE) return undefined;
  const said = [0, 1, 2].map((step) => lower(tokens[verb + step])).join(' ');
  if (!TAKES_UP.includes(said)) return undefined;
  let at = verb + 3;
  while (/^(?:er|nog|al|slechts|maar|toen)$/.test(lower(tokens[at]))) at += 1;
  const figure = numbers.get(at);
  const next = figure && tokens[figure.last + 1];
  if (!figure || (next && !isMark(next) && !COORDINATORS.has(lower(next)))) return undefined;
  const finite = base.verbs.find((other) => other.finite);
  const isOther = (token: Token): boolean =>
    token.upos === 'ADP' &&
    !dates.has(token.index) &&
    !dates.has(token.index + 1) &&
    !!finite &&
    !isParticleOf(token, finite, base);
  if (base.tokens.filter(({ index }) => numbers.has(index)).length !== 1 || base.tokens.some(isOther)) return undefined;
  const clause = sayingAlike(tokens, [from, verb], [at, figure.last + 1], current);
  return clause && { end: figure.last, clause };
}

function isLast(token: Token, { tokens }: Clause): boolean {
  return tokens.findLast((other) => !isMark(other)) === token;
}

/** KLM annuleerde er 84, Transavia 19: behind er a bare number counts what the sentence before counted (ANS 5.5.4). */
export function countElided({ tokens, gapped }: Clause, chunks: readonly Chunk[]): void {
  const er = (gapped ?? { tokens }).tokens.find((token) => lower(token) === 'er');
  if (!er) return;
  for (const chunk of chunks) {
    const { quantity, preposition, last } = chunk;
    if (quantity?.unit.kind !== 'count' || quantity.of !== undefined || preposition !== undefined) continue;
    if (quantity.unit.lemma !== undefined && last > er.index) chunk.quantity = { ...quantity, of: quantity.unit.lemma };
  }
}

/** A bare number counts what the figure of the clause before counts. */
export function countAlike(chunks: readonly Chunk[], base: readonly Chunk[]): void {
  shareAlike(chunks, base);
  measureAlike(chunks, base);
  const model = base.find(({ quantity }) => quantity?.unit.kind === 'count')?.quantity;
  for (const chunk of chunks)
    if (chunk.quantity && model && chunk.quantity.of === undefined && isBare(chunk.quantity, model))
      chunk.quantity = {
        ...chunk.quantity,
        unit: model.unit,
        ...(model.of !== undefined && { of: model.of }),
        ...(model.modifiers && { modifiers: model.modifiers }),
        ...(model.joined && { joined: model.joined }),
      };
}

/**
 * Verkochten 9 procent meer, supermarkten 2 procent; produceerden 5 procent minder staal, werkplaatsen 1 procent: so much
 * more or less as well, and of the same.
 */
export function differAlike(chunks: readonly Chunk[], base: readonly Chunk[]): void {
  const model = base.find(({ difference, preposition }) => difference && preposition === undefined);
  if (!model?.quantity || !model.difference) return;
  for (const chunk of chunks) {
    const { quantity, preposition, difference } = chunk;
    if (!quantity || preposition !== undefined || difference || quantity.of !== undefined) continue;
    if (quantity.unit.kind !== model.quantity.unit.kind || quantity.unit.code !== model.quantity.unit.code) continue;
    if (model.quantity.of !== undefined) chunk.quantity = { ...quantity, of: model.quantity.of };
    chunk.difference = { ...model.difference, tokens: [] };
  }
}

/** In Limburg viel 42 millimeter regen, in Zeeland 9 millimeter: of the same stuff. */
function measureAlike(chunks: readonly Chunk[], base: readonly Chunk[]): void {
  const model = base.find(({ quantity }) => quantity?.unit.kind === 'measure' && quantity.of !== undefined)?.quantity;
  for (const chunk of chunks) {
    const { quantity, preposition } = chunk;
    if (!model || quantity?.unit.kind !== 'measure' || preposition !== undefined || quantity.of !== undefined) continue;
    if (quantity.unit.code === model.unit.code) chunk.quantity = { ...quantity, of: model.of! };
  }
}

/** … en 8,2 procent een overmatige drinker: a share of the same whole, with the phrase that names it. */
function shareAlike(chunks: readonly Chunk[], base: readonly Chunk[]): void {
  const model = base.find(({ quantity }) => quantity?.unit.kind === 'percent' && quantity.of !== undefined);
  const whole = model?.complements.find(({ preposition }) => preposition === 'van');
  if (!model || !whole) return;
  for (const chunk of chunks) {
    const { quantity, complements, preposition } = chunk;
    if (quantity?.unit.kind !== 'percent' || quantity.of !== undefined || preposition !== model.preposition) continue;
    if (complements.length > 0) continue;
    chunk.quantity = { ...quantity, of: model.quantity!.of! };
    chunk.complements = [whole];
  }
}

/** A number without a noun, or with that of the figure before as its unit alone. */
function isBare({ unit }: Quantity, model: Quantity): boolean {
  return unit.kind === 'none' || (unit.kind === 'count' && unit.lemma === model.of);
}
