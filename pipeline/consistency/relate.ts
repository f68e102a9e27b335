import type { Extraction } from '../model/extraction.ts';
import { withWholeFacts, type Relation } from '../model/fact.ts';
import type { SourceDocument } from '../model/source.ts';
import { contradicts } from './contradictions.ts';
import { partsOfWholes } from './parts.ts';
import { restatedFacts, restatedSums } from './restatements.ts';

/**
 * How facts and quantities stand to one another, on current values: figures of one thing that differ,
 * one sum in two currencies, one event told twice, a part of a whole. A partial fact is compared with none: what it
 * omits may be why the figures differ.
 */
export function relate(document: SourceDocument, found: Extraction): Relation[] {
  const extraction = withWholeFacts(found);
  const parts = partsOfWholes(document, extraction);
  const joined = new Set(parts.map((relation) => [...relation.members].sort().join(' ')));
  return [
    ...contradicts(extraction).filter((relation) => !joined.has([...relation.members].sort().join(' '))),
    ...restatedSums(document, extraction),
    ...restatedFacts(extraction),
    ...parts,
  ];
}
