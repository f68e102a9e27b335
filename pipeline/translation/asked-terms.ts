import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Plan } from '../model/plan.ts';
import type { Sentence } from '../model/token.ts';
import { readOffice, type OfficeEntry } from './read-office.ts';
import { readTerm, type TermEntry } from './read-term.ts';
import { unknownOffices, type UnknownOffice } from './unknown-offices.ts';
import { unknownTerms, type UnknownTerm } from './unknown-terms.ts';

/** A word that goes to a translator by itself and comes back as an entry of the house: a noun of a fact, an office. */
export type AskedTerm = UnknownTerm | UnknownOffice;

/** Nouns of facts and offices of speakers that a language lacks. */
export function askedTerms(
  extraction: Extraction,
  sentences: readonly Sentence[],
  plan: Plan,
  lexicon: Lexicon,
  languages: readonly string[],
): AskedTerm[] {
  return [
    ...unknownTerms(extraction, sentences, lexicon, languages),
    ...unknownOffices(extraction, plan, lexicon, languages),
  ];
}

/** How its translation is to be written, by language. */
export function termGuidance(term: AskedTerm, language: string): string {
  if (term.what === 'office')
    return language === 'fr'
      ? 'Give the office without article, masculine and feminine: “directeur, directrice”; once where both are alike.'
      : 'Give the office as it stands behind a name, without article: “chief commissioner”.';
  if (language === 'fr')
    return 'Give the noun as “singular, plural (m)” or “singular, plural (f)”, or “singular (m)” for what is not counted: “précurseur, précurseurs (m)”.';
  return 'Give the noun with its article and plural, or alone for what is not counted: “a precursor, precursors”, “an hourly wage, hourly wages”, “cash”.';
}

/**
 * Reads what a translator wrote for it.
 *
 * @returns a text that says what is missing
 */
export function readAsked(term: AskedTerm, text: string, language: string): TermEntry | OfficeEntry | string {
  return term.what === 'office' ? readOffice(text, language) : readTerm(text, language);
}
