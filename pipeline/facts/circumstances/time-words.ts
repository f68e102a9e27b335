import type { Token } from '../../model/token.ts';
import type { SentenceContext } from '../context.ts';
import { PREPOSITIONS } from '../phrases/phrase-words.ts';
import { lower } from '../words.ts';

/** A time of the day with its preposition. */
export function isClock({ clocks, quantities }: SentenceContext, tokens: readonly Token[], at: number): boolean {
  const isTime = (token: Token | undefined): boolean =>
    token !== undefined && clocks.has(token.index) && !quantities.has(token.index);
  return isTime(tokens[at]) || (PREPOSITIONS.has(lower(tokens[at])) && isTime(tokens[at + 1]));
}

/** Which part of the date behind it is meant. */
export const PART_OF_DATE = /^(?:begin|half|medio|midden|halverwege|einde?)$/;

/** Whether a date starts at a token, or after the preposition, article or part of it that stands there (van het jaar). */
export function opensDate(tokens: readonly Token[], from: number, dates: SentenceContext['dates']): boolean {
  let at = from;
  while (/^(?:in|op|voor|van|de|het)$/.test(lower(tokens[at])) || PART_OF_DATE.test(lower(tokens[at]))) {
    if (dates.has(tokens[at]!.index)) return true;
    at += 1;
  }
  return tokens[at] !== undefined && dates.has(tokens[at]!.index);
}
