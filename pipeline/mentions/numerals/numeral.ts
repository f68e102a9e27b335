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
  return tokens[at]?.text.toLowerCase().replace(/['‘]/g, '’') ?? '';
}

/** A match without an undefined value. */
export function numeral(first: number, last: number, kind: Numeral['kind'], value?: number): NumeralMatch {
  return { first, last, kind, ...(value !== undefined && { value }) };
}
