import type { Extraction } from '../../pipeline/model/extraction.ts';

/** An extraction whose facts are told as if what they lean on had been told before them. */
export function standing(extraction: Extraction): Extraction {
  const facts = extraction.facts.map(({ leans: _leans, ...fact }) => fact);
  return { ...extraction, facts };
}
