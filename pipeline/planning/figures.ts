import type { Extraction } from '../model/extraction.ts';
import type { PlannedFigure } from '../model/plan.ts';

/** A table of key figures that fits on a screen. */
const MOST_FIGURES = 16;

/** Facts with a figure, in the order of the source, by place where the source compares places. */
export function selectFigures(extraction: Extraction): PlannedFigure[] {
  const withFigure = extraction.facts.filter(
    (fact) => fact.quantity && fact.state !== 'rejected' && fact.polarity === 'affirmed' && fact.phase !== 'planned',
  );
  const chosen = new Set([...withFigure].sort((a, b) => b.salience - a.salience).slice(0, MOST_FIGURES));
  const seen = new Set<string>();
  const figures = withFigure.filter((fact) => {
    if (!chosen.has(fact) || seen.has(fact.quantity!.ref)) return false;
    seen.add(fact.quantity!.ref);
    return true;
  });
  const placeOf = (fact: (typeof figures)[number]): string | undefined =>
    fact.place && 'id' in fact.place ? fact.place.id : undefined;
  const places = new Set(figures.map(placeOf).filter((place) => place !== undefined));
  return figures.map((fact) => {
    const place = placeOf(fact);
    const isCompared = places.size > 1 && place !== undefined;
    return { fact: fact.id, ...(isCompared && { group: { kind: 'place' as const, key: place } }) };
  });
}
