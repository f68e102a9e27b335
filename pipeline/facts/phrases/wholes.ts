import { conceptOf, singularsOf, termsOf } from '../../lexicon/terms.ts';
import type { QuantityFiller } from '../../model/fact.ts';
import type { Quantity } from '../../model/mention.ts';
import type { Chunk } from './chunks.ts';
import type { SentenceContext } from '../context.ts';
import { lemmaOf } from './filler-types.ts';
import { isPlural } from './number-of.ts';
import { lower } from '../words.ts';

/** Alle 24 passagiers, de drie verdachten: so many and no others; de andere twee verdachten: those besides others. */
export function extentOf(
  { sentence }: SentenceContext,
  { determiner, first }: Chunk,
  { unit, value, upper, approximation, start }: Quantity,
): Pick<QuantityFiller, 'extent'> {
  const isExact = approximation === 'exact' && upper === undefined;
  const [article, other, figure] = sentence.tokens.slice(first, first + 3);
  const isOthers = /^(?:de|die)$/.test(lower(article)) && OTHERS.test(lower(other)) && figure?.start === start;
  if (isOthers)
    return isExact && /^(?:count|currency)$/.test(unit.kind) && value >= 2 - Number(unit.kind === 'currency')
      ? { extent: 'others' }
      : {};
  // de eerste 300, de andere twee: not all of them
  if (determiner === undefined || sentence.tokens[first + 1]?.start !== start) return {};
  if (unit.kind !== 'count' || !isExact || value < 2) return {};
  if (determiner === 'alle') return { extent: 'all' };
  return /^(?:de|deze|die)$/.test(determiner ?? '') ? { extent: 'known' } : {};
}

const OTHERS = /^(?:andere|overige|resterende)$/;

/** What a number is taken from, in its own phrase: twee van de vijf verdachten, een van de inzittenden. */
export function wholeOf({ complements }: Chunk, { unit, of }: Quantity): Chunk | undefined {
  if (unit.kind !== 'count' && unit.kind !== 'none') return undefined;
  return complements.find(
    (complement) =>
      complement.preposition === 'van' &&
      (/^(?:de|die|deze)$/.test(complement.determiner ?? '') || complement.owner !== undefined) &&
      !complement.entity &&
      of !== undefined &&
      [lemmaOf(complement), lower(complement.head)].includes(of.toLowerCase()),
  );
}

/** The one thing that a share is a share of: 70 procent van het budget, een derde van het gebouw. */
export function oneThing(
  { lexicon, words }: SentenceContext,
  { complements }: Chunk,
  { unit, of }: Quantity,
): Chunk | undefined {
  if ((unit.kind !== 'percent' && unit.kind !== 'fraction') || of === undefined) return undefined;
  const concept = conceptOf(lexicon, of, 'noun', words);
  const term = concept && termsOf(lexicon, 'nl').get(concept.id);
  if (term?.pos !== 'noun' || term.other === undefined || term.pluralOnly) return undefined;
  return complements.find(
    (complement) =>
      complement.preposition === 'van' &&
      (complement.owner !== undefined || /^(?:de|het|deze|die|dit|dat)$/.test(complement.determiner ?? '')) &&
      !complement.entity &&
      !isPlural(complement) &&
      [lemmaOf(complement), lower(complement.head)].includes(of.toLowerCase()),
  );
}

/** The phrase that says what it is a part of without naming it (van hen). */
export function pointedAt({ complements, whole }: Chunk): Chunk | undefined {
  return complements.find(({ first }) => whole?.tokens.includes(first));
}

/** A phrase without one of its complements. */
export function without(chunk: Chunk, complement: Chunk): Chunk {
  return { ...chunk, complements: chunk.complements.filter((other) => other !== complement) };
}

/** The whole of a part that is its noun already (de helft van de zetels): what hangs on it hangs on the part. */
export function namedWhole({ complements }: Chunk, { of }: Quantity): Chunk | undefined {
  if (of === undefined) return undefined;
  return complements.find(
    (complement) =>
      complement.preposition === 'van' &&
      [lemmaOf(complement), lower(complement.head), ...singularsOf(lower(complement.head))].includes(of.toLowerCase()),
  );
}
