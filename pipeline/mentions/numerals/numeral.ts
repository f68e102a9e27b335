import type { Numeral } from '../../model/mention.ts';
import type { Token } from '../../model/token.ts';

/** A number that is no quantity: tokens [first, last]. */
export interface NumeralMatch {
  first: number;
  last: number;
  kind: Numeral['kind'];
  value?: number;
}

/** Word at a distance from a token, in small letters; empty outside the sentence. */
export function wordAt(tokens: readonly Token[], at: number): string {
  const text = tokens[at]?.text;
  if (text === undefined) return '';
  const found = small.get(text);
  if (found !== undefined) return found;
  if (small.size > MOST) small.clear();
  const word = text.toLowerCase().replace(/['‘]/g, '’');
  small.set(text, word);
  return word;
}

const MOST = 50_000;
const small = new Map<string, string>();

/** A match without an undefined value. */
export function numeral(first: number, last: number, kind: Numeral['kind'], value?: number): NumeralMatch {
  return { first, last, kind, ...(value !== undefined && { value }) };
}
