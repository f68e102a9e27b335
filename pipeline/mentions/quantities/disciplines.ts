import { disciplineAt } from '../../lexicon/disciplines.ts';
import { numeral, wordAt, type NumeralMatch } from '../numerals/numeral.ts';
import type { QuantityContext } from './read-quantity.ts';

/** Words of the longest distance and what is done over it. */
const LONGEST = 9;

/** The figures of a discipline (de 4×50 meter vrije slag): they name it, and count and measure nothing. */
export function disciplineNumber({ lexicon, sentence }: QuantityContext, at: number): NumeralMatch | undefined {
  const { tokens } = sentence;
  if (!/^\d/.test(tokens[at]!.text)) return undefined;
  const words = tokens.slice(at, at + LONGEST).map((token) => token.text.toLowerCase());
  const found = disciplineAt(lexicon, words, 0, wordAt(tokens, at - 1) === 'de');
  return found && numeral(at, at + found.lastOfDistance, 'identifier', found.metres);
}
