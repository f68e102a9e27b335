import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isTermLemma } from '../../lexicon/terms.ts';
import type { Extraction } from '../../model/extraction.ts';
import type { UnitFacts } from './finding.ts';

/** What the checks of an article's units look up. */
export function unitFactsOf(extraction: Extraction, lexicon: Lexicon): UnitFacts {
  const byId = <T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
    new Map(items.map((item) => [item.id, item]));
  return {
    quantities: byId(extraction.quantities),
    numerals: byId(extraction.numerals),
    dates: byId(extraction.dates),
    entities: byId(extraction.entities),
    isDutchWord: (word) => isTermLemma(lexicon, word),
  };
}
