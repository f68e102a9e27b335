import { parseDocument } from 'yaml';
import type { TermEntry } from './read-term.ts';
import type { UnknownTerm } from './unknown-terms.ts';

/** A term that came back from a translator. */
export interface HouseTerm {
  term: UnknownTerm;
  language: string;
  entry: TermEntry;
}

/**
 * The configuration with these terms among its house terms; comments and all else stay as they are. A term
 * that the house has already in a language is not changed.
 *
 * @param yaml text of brieftaal.config.yaml; undefined: there is none yet
 */
export function addHouseTerms(yaml: string | undefined, terms: readonly HouseTerm[]): string {
  const document = parseDocument(yaml ?? '');
  for (const { term, language, entry } of terms) {
    if (term.dutch && !document.hasIn(['terms', term.concept, 'nl']))
      document.setIn(['terms', term.concept, 'nl'], document.createNode(term.dutch));
    if (!document.hasIn(['terms', term.concept, language]))
      document.setIn(['terms', term.concept, language], document.createNode(entry));
  }
  return document.toString({ lineWidth: 0 });
}
