import type { Circumstance } from '../../model/fact.ts';
import type { Chunk } from '../phrases/chunks.ts';

/** Preposition and dimension → the adjunct that says it with the dimension first. */
const DIMENSIONS = new Map([
  ['op diepte', { id: 'at-depth', relation: 'place', preposition: 'op een diepte van' }],
  ['op hoogte', { id: 'at-altitude', relation: 'place', preposition: 'op een hoogte van' }],
  ['over lengte', { id: 'over-length', relation: 'condition', preposition: 'over een lengte van' }],
  ['over afstand', { id: 'over-distance', relation: 'condition', preposition: 'over een afstand van' }],
] as const);

/** Op 40 meter diepte, over 3 kilometer lengte: at a depth of, over a length of so much. */
export function extentAdjunct(chunk: Chunk): Extract<Circumstance, { kind: 'adjunct' }> | undefined {
  const { preposition = '', quantity, complements, others, determiner, modifiers } = chunk;
  if (quantity?.unit.kind !== 'measure' || quantity.modifiers?.length || determiner !== undefined) return undefined;
  const dimension = DIMENSIONS.get(`${preposition} ${quantity.of ?? ''}` as never);
  if (!dimension || complements.length > 0 || others.length > 0 || modifiers.some(({ upos }) => upos === 'ADJ'))
    return undefined;
  const limits = dimension.relation === 'condition' && { limits: true as const };
  return { kind: 'adjunct', ...dimension, filler: { kind: 'quantity', id: quantity.id }, ...limits };
}
