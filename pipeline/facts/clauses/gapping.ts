import type { Quantity } from '../../model/mention.ts';
import type { Token } from '../../model/token.ts';
import type { Chunk } from '../phrases/chunks.ts';
import type { Clause } from './clauses.ts';
import { figureFirst } from './figure-first.ts';
import { COORDINATORS, isMark, lower, PARTICLES, type VerbReading } from '../words.ts';

/** Where a mention ends. */
export interface Extent {
  last: number;
}

/** So many words may stand before the figure. */
const LONGEST = 5;

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
  if (base.kind !== 'main' || base.part || base.apposition || !tokens[from]) return undefined;
  const model = base.tokens.findLast(({ index }) => numbers.has(index));
  if (!model) return undefined;
  const remnant = remnantAt(tokens, from, numbers, taken, base);
  if (!remnant) return undefined;
  // met 3 procent beside met 6 procent; 6,6 procent beside 7,7 procent
  const link = lower(base.tokens[base.tokens.indexOf(model) - 1]);
  const isLinked = /^(?:met|op|naar|tot)$/.test(link);
  if (isLinked && remnant.isPhrase && lower(tokens[remnant.end]) !== link) return undefined;
  const at = lower(tokens[remnant.end]) === link && isLinked ? remnant.end + 1 : remnant.end;
  const figure = numbers.get(at);
  if (!figure || tokens.slice(from, figure.last + 1).some((token) => isMark(token) || verbs.has(token.index)))
    return undefined;
  const next = tokens[figure.last + 1];
  if (next && !isMark(next) && !COORDINATORS.has(lower(next))) return undefined;
  const clause = sayingAlike(tokens, [from, remnant.end], [remnant.end, figure.last + 1], current, remnant.head);
  return clause && { end: figure.last, clause };
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

/** What stands before the figure of a gapped clause. */
interface Remnant {
  /** Index of the token after it. */
  end: number;
  /** No name alone: a noun phrase, or a phrase that die takes up. */
  isPhrase: boolean;
  /** The words that die or dat stands for (die in het buitenland: de omzet in het buitenland). */
  head?: readonly Token[];
}

/** A name, a noun phrase, a phrase of a preposition that the clause before has as well, or die with such a phrase. */
function remnantAt(
  tokens: readonly Token[],
  from: number,
  numbers: ReadonlyMap<number, Extent>,
  taken: ReadonlySet<number>,
  base: Clause,
): Remnant | undefined {
  const first = tokens[from]!;
  const isOpen = (at: number): boolean => at <= from + LONGEST + 2 && tokens[at] !== undefined && !numbers.has(at);
  if (/^(?:die|dat)$/.test(lower(first)) && tokens[from + 1]?.upos === 'ADP') {
    const head = headOf(base, tokens[from + 1]!);
    let end = from + 2;
    while (isOpen(end) && NOMINAL.test(tokens[end]!.upos)) end += 1;
    return head && end > from + 2 ? { end, isPhrase: true, head } : undefined;
  }
  const isPlaced = first.upos === 'ADP';
  if (isPlaced && !base.tokens.some((token) => lower(token) === lower(first))) return undefined;
  const isDefinite = /^(?:de|het)$/.test(lower(tokens[isPlaced ? from + 1 : from]));
  const named = from + (isPlaced ? 1 : 0) + (isDefinite ? 1 : 0);
  if (taken.has(named) && !numbers.has(named)) {
    let end = named;
    while (end <= named + LONGEST && tokens[end] && taken.has(end) && !numbers.has(end)) end += 1;
    return { end, isPhrase: false };
  }
  if (!isDefinite) return undefined;
  // de winst, het aantal huurders, de verkoop van auto's; not de man die
  let end = named;
  while (isOpen(end) && (NOMINAL.test(tokens[end]!.upos) || lower(tokens[end]) === 'van')) end += 1;
  const isNoun = tokens.slice(named, end).some(({ upos }) => upos === 'NOUN' || upos === 'PROPN');
  return isNoun ? { end, isPhrase: true } : undefined;
}

const NOMINAL = /^(?:DET|ADJ|NOUN|PROPN)$/;

/** De omzet, of de omzet in het binnenland steeg: what die in het buitenland takes up, from its article to its noun. */
function headOf({ tokens }: Clause, preposition: Token): Token[] | undefined {
  const at = tokens.findIndex((token) => token.upos === 'ADP');
  if (at < 2 || lower(tokens[at]) !== lower(preposition) || !/^(?:de|het)$/.test(lower(tokens[0]))) return undefined;
  const words = tokens.slice(0, at);
  return words.every(({ upos }) => NOMINAL.test(upos)) && words.at(-1)!.upos === 'NOUN' ? words : undefined;
}

/** The words of a clause that a new one stands for: before the verb of the one before, and behind it. */
function sayingAlike(
  tokens: readonly Token[],
  before: readonly [number, number],
  behind: readonly [number, number],
  current: Clause,
  head?: readonly Token[],
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
  return {
    tokens: [...opening, finite![0]!.token, ...tokens.slice(...behind), ...closing],
    verbs: base.verbs,
    previous: current,
    gapped: base,
  };
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

/** … en 8,2 procent een overmatige drinker: a share of the same whole, with the phrase that names it. */
function shareAlike(chunks: readonly Chunk[], base: readonly Chunk[]): void {
  const model = base.find(({ quantity }) => quantity?.unit.kind === 'percent' && quantity.of !== undefined);
  const whole = model?.complements.find(({ preposition }) => preposition === 'van');
  if (!model || !whole) return;
  for (const chunk of chunks) {
    const { quantity, complements, preposition } = chunk;
    if (quantity?.unit.kind !== 'percent' || quantity.of !== undefined || preposition !== undefined) continue;
    if (complements.length > 0) continue;
    chunk.quantity = { ...quantity, of: model.quantity!.of! };
    chunk.complements = [whole];
  }
}

/** A number without a noun, or with that of the figure before as its unit alone. */
function isBare({ unit }: Quantity, model: Quantity): boolean {
  return unit.kind === 'none' || (unit.kind === 'count' && unit.lemma === model.of);
}
