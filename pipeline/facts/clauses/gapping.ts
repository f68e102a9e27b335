import type { Token } from '../../model/token.ts';
import type { Chunk } from '../phrases/chunks.ts';
import type { Clause } from './clauses.ts';
import { COORDINATORS, isMark, lower, PARTICLES, type VerbReading } from '../words.ts';

/** Where a mention ends. */
export interface Extent {
  last: number;
}

/** So many words may stand before the figure. */
const LONGEST = 5;

/**
 * Transavia annuleerde 31 vluchten, Ryanair 22 en Wizz Air 15: after a clause with a figure, a name and a figure
 * and nothing else say the same of another (ANS 27.3). The clause takes the verbs of the one before.
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
  const base = current.gapped ?? current;
  const first = tokens[from];
  if (base.kind !== 'main' || base.part || base.apposition || !first) return undefined;
  if (!base.tokens.some(({ index }) => numbers.has(index))) return undefined;
  const isPlaced = first.upos === 'ADP';
  if (isPlaced && !base.tokens.some((token) => lower(token) === lower(first))) return undefined;
  const named = isPlaced || /^(?:de|het)$/.test(lower(first)) ? from + 1 : from;
  if (!taken.has(named) || numbers.has(named)) return undefined;
  let at = named;
  while (at <= named + LONGEST && tokens[at] && taken.has(at) && !numbers.has(at)) at += 1;
  const figure = numbers.get(at);
  if (!figure || tokens.slice(from, figure.last + 1).some((token) => isMark(token) || verbs.has(token.index)))
    return undefined;
  const next = tokens[figure.last + 1];
  if (next && !isMark(next) && !COORDINATORS.has(lower(next))) return undefined;
  const [finite, others] = [true, false].map((isFinite) => base.verbs.filter((verb) => verb.finite === isFinite));
  if (finite!.length !== 1) return undefined;
  const rest = new Set(others!.map(({ token }) => token.index));
  const closing = base.tokens.filter(
    (token) =>
      rest.has(token.index) ||
      lower(token) === 'te' ||
      (PARTICLES.has(lower(token)) && token.index > finite![0]!.token.index && isLast(token, base)),
  );
  return {
    end: figure.last,
    clause: {
      tokens: [...tokens.slice(from, at), finite![0]!.token, ...tokens.slice(at, figure.last + 1), ...closing],
      verbs: base.verbs,
      previous: current,
      gapped: base,
    },
  };
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
  const model = base.find(({ quantity }) => quantity?.unit.kind === 'count')?.quantity;
  for (const chunk of chunks)
    if (chunk.quantity?.unit.kind === 'none' && chunk.quantity.of === undefined && model)
      chunk.quantity = {
        ...chunk.quantity,
        unit: model.unit,
        ...(model.of !== undefined && { of: model.of }),
        ...(model.modifiers && { modifiers: model.modifiers }),
      };
}
