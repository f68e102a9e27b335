import type { EnglishTerm, FrenchTerm } from '../lexicon/term.ts';

/** A noun as a language's termbase holds it. */
export type TermEntry = Extract<EnglishTerm | FrenchTerm, { pos: 'noun' }>;

const WORD = String.raw`[\p{L}\p{N}][\p{L}\p{N} .’'-]{0,80}`;
const ENGLISH = new RegExp(String.raw`^(?:(an?) )?(${WORD}?)(?:\s*,\s*(${WORD}))?$`, 'u');
const FRENCH = new RegExp(String.raw`^(${WORD}?)(?:\s*,\s*(${WORD}?))?\s*\(([mf])\)$`, 'u');

/**
 * Reads a term as its note asks for it: “a precursor, precursors”, “cash”, “précurseur, précurseurs (m)”.
 *
 * @returns a text that says what is missing
 */
export function readTerm(text: string, language: string): TermEntry | string {
  const given = text.trim().normalize('NFC');
  if (language === 'fr') {
    const [, one, other, gender] = FRENCH.exec(given) ?? [];
    if (one === undefined) return 'expected singular, plural and gender: “précurseur, précurseurs (m)”';
    return { pos: 'noun', one, ...(other === undefined ? { mass: true } : { other }), gender: gender as 'm' | 'f' };
  }
  const [, article, one, other] = ENGLISH.exec(given) ?? [];
  if (one === undefined) return 'expected article, singular and plural: “a precursor, precursors”, or “cash”';
  if ((article === undefined) !== (other === undefined))
    return 'a noun that is counted needs its article and its plural: “a precursor, precursors”';
  return {
    pos: 'noun',
    one,
    ...(other === undefined ? { mass: true } : { other }),
    article: (article as 'a' | 'an' | undefined) ?? (/^[aeiou]/i.test(one) ? 'an' : 'a'),
  };
}

/** A term as {@link readTerm} reads it. */
export function writeTerm(entry: EnglishTerm | FrenchTerm): string {
  if (entry.pos === 'adjective') return 'base' in entry ? entry.base : entry.ms;
  const plural = entry.other === undefined ? '' : `, ${entry.other}`;
  if ('gender' in entry) return `${entry.one}${plural} (${entry.gender})`;
  return entry.other === undefined ? entry.one : `${entry.article} ${entry.one}${plural}`;
}
