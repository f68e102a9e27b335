import { parseDocument } from 'yaml';
import type { AskedTerm } from './asked-terms.ts';
import type { OfficeEntry } from './read-office.ts';
import type { TermEntry } from './read-term.ts';

/** A term that came back from a translator. */
export interface HouseTerm {
  term: AskedTerm;
  language: string;
  entry: TermEntry | OfficeEntry;
}

/**
 * The configuration with these terms and offices among those of the house; comments and all else stay as they are. A term
 * that the house has already in a language is not changed.
 *
 * @param yaml text of brieftaal.config.yaml; undefined: there is none yet
 */
export function addHouseTerms(yaml: string | undefined, terms: readonly HouseTerm[]): string {
  const document = parseDocument(yaml ?? '');
  for (const { term, language, entry } of terms) {
    const path = term.what === 'office' ? ['names', 'titles', term.id] : ['terms', term.concept];
    const dutch = term.what === 'office' ? { forms: [term.office] } : term.dutch;
    if (dutch && !document.hasIn([...path, 'nl'])) document.setIn([...path, 'nl'], document.createNode(dutch));
    if (!document.hasIn([...path, language])) document.setIn([...path, language], document.createNode(entry));
  }
  return document.toString({ lineWidth: 0 });
}
