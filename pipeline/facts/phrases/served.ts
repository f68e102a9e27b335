import type { Token } from '../../model/token.ts';
import type { Chunk } from './chunks.ts';
import { lower } from '../words.ts';

/** Penalties that are measured in time. */
const SERVED =
  /^(?:(?:cel|gevangenis|werk|taak|vrijheids)straf(?:fen)?|jeugddetentie|detentie|hechtenis|rijontzegging|vrijheidsstraf)$/;
/** Een onvoorwaardelijke celstraf: of these the length is served. */
const FIRM = /^(?:onvoorwaardelijke|totale|geëiste|opgelegde)$/;

/**
 * Een taakstraf van 120 uur, as 120 uur taakstraf: hours of that penalty. Any other phrase stays as it is, and so does
 * a penalty of which something else is said (een voorwaardelijke celstraf).
 */
export function asServed(chunk: Chunk): Chunk {
  const { head, determiner, modifiers, quantity, complements, others } = chunk;
  const [length, ...further] = complements;
  if (quantity || further.length > 0 || !isPenalty(chunk)) return others.length > 0 ? withServed(chunk) : chunk;
  if (determiner !== undefined && determiner !== 'een') return chunk;
  if (modifiers.some((word) => !FIRM.test(lower(word)))) return chunk;
  if (length?.preposition !== 'van' || length.others.length > 0 || length.complements.length > 0) return chunk;
  const served = length.quantity;
  if (served?.unit.kind !== 'measure' || served.of !== undefined) return chunk;
  const { determiner: _, ...plain } = chunk;
  const of = { ...served, of: penaltyOf(head) };
  return { ...plain, quantity: of, modifiers: [], complements: [], last: length.last, others: others.map(asServed) };
}

/** A phrase with the penalties of its list as times. */
function withServed(chunk: Chunk): Chunk {
  return { ...chunk, others: chunk.others.map(asServed) };
}

/** Whether a noun is a penalty that is measured in time. */
export function isPenalty({ head }: Pick<Chunk, 'head'>): boolean {
  return SERVED.test(lower(head));
}

/** The penalty that a noun names, for the singular also where there are several (celstraffen van twee tot acht jaar). */
export function penaltyOf(head: Token): string {
  return lower(head).replace(/straffen$/, 'straf');
}
