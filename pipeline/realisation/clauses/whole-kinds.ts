import type { Fact, Filler } from '../../model/fact.ts';

/** Frames whose agents, where a share of what they do is told, are all of their kind. */
const AGGREGATE = new Set([
  'spending',
  'purchase',
  'saving',
  'consumption',
  'growth',
  'decline',
  'use',
  'earning',
  'payment',
]);

/** Consumenten gaven 11 procent minder uit: a kind of which a share is told is the whole of it (les consommateurs). */
export function wholeKind([fact]: readonly Fact[], fillers: readonly Filler[] | undefined): 'all' | undefined {
  const [filler, ...others] = fillers ?? [];
  const isMany = filler?.kind === 'concept' && filler.number === 'plural' && !filler.definite && !filler.determiner;
  // huurders betaalden 11 euro per vierkante meter: a rate or an average is one of them all
  const isShare =
    fact?.comparison !== undefined ||
    (fact?.circumstances ?? []).some(isAverage) ||
    Object.values(fact?.roles ?? {}).some((own) => isDifference(own) || isRate(own));
  return isMany && others.length === 0 && isShare && AGGREGATE.has(fact?.frame ?? '') ? 'all' : undefined;
}

/** 11 euro per vierkante meter. */
function isRate(filler: Filler): boolean {
  return filler.kind === 'quantity' && filler.complements?.some(({ preposition }) => preposition === 'per') === true;
}

function isAverage(said: NonNullable<Fact['circumstances']>[number]): boolean {
  return said.kind === 'adverb' && said.id === 'on-average';
}

function isDifference(filler: Filler): boolean {
  return filler.kind === 'quantity' && filler.difference !== undefined;
}
