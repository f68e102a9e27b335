import type { Token } from '../../model/token.ts';
import type { FactDraft } from '../identify.ts';
import { lower } from '../words.ts';

/** What a figure leaves out of account or takes into it. */
const COUNTED_IN =
  /^(?:meegeteld|meegerekend|meegenomen|meetellen|meerekenen|meenemen|inbegrepen|buitengesloten|uitgezonderd|gecorrigeerd|geschoond)$/;

/**
 * Wanneer energie buiten beschouwing blijft, steeg de inflatie naar 9 procent; als je de huren meetelt: of what the
 * figure of the sentence is one. A fact of it that does not say so tells another figure.
 *
 * @param tokens all words of the sentence
 */
export function exclusionsIn(tokens: readonly Token[], fact: FactDraft): Token[] {
  if (fact.quantity === undefined) return [];
  const told = new Set([...fact.covered, ...fact.circumstantial]);
  return tokens.filter((token, at) => {
    const isOutside = lower(token) === 'beschouwing' && lower(tokens[at - 1]) === 'buiten';
    return (isOutside || COUNTED_IN.test(lower(token))) && !told.has(token.start);
  });
}
