import type { ConceptFiller } from '../../model/fact.ts';
import type { FillerContext } from './filler-context.ts';

/** The 31-year-old driver from Goes is the driver once the document has described him, and no other of his kind. */
export function shortened(filler: ConceptFiller, { references, style }: FillerContext): ConceptFiller {
  const { id, modifiers = [], complements, definite, number } = filler;
  // of one age: the population of 18 and over is not the population
  const isAged = modifiers.some((modifier) => /^age:\d+$/.test(modifier));
  if (!isAged || number !== 'singular' || references.plain || style.figures || filler.determiner) return filler;
  const described = (references.described ??= new Map<string, string>());
  const key = JSON.stringify([modifiers, complements]);
  const before = described.get(id);
  described.set(id, before === undefined || before === key ? key : '');
  if (!definite || before !== key) return filler;
  const { modifiers: said, complements: toldOf, ...plain } = filler;
  return plain;
}
