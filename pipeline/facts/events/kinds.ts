import type { Filler } from '../../model/fact.ts';
import type { SentenceContext } from '../context.ts';
import type { Chunk } from '../phrases/chunks.ts';
import { fillerOf } from '../phrases/fillers.ts';
import { lower } from '../words.ts';

/**
 * What some people are (is man, was een zware drinker): a noun without a figure that names no one person. Undefined
 * where it does (is de dader, is een van hen).
 */
export function kindFiller(context: SentenceContext, chunk: Chunk): Filler | undefined {
  if (chunk.quantity || chunk.entity || chunk.one || chunk.pronoun || chunk.others.length > 0) return undefined;
  if (/^(?:de|het|deze|die|dit|dat|zijn|haar|hun|alle|beide|geen)$/.test(chunk.determiner ?? '')) return undefined;
  const filler = fillerOf(context, chunk);
  if (filler.kind !== 'concept') return filler;
  // is vrouw, in small letters and without an article
  const isBare =
    chunk.determiner === undefined && filler.number === 'singular' && /^\p{L}|^\d/u.test(lower(chunk.head));
  return { ...filler, ...(isBare && { bare: true }) };
}

/** Het merendeel van de huishoudens, alle verdachten, de meeste bewoners: how many without a figure. */
export function isSoMany({ most, head, determiner, modifiers, complements }: Chunk): boolean {
  const isMajority = lower(head) === 'meerderheid' && complements[0]?.preposition === 'van';
  return (
    most === true || isMajority || determiner === 'alle' || (determiner === 'de' && lower(modifiers[0]) === 'meeste')
  );
}
