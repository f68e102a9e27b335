import { conceptOf } from '../../lexicon/terms.ts';
import type { Filler } from '../../model/fact.ts';
import type { SentenceContext } from '../context.ts';
import type { Read } from './comparisons.ts';
import { lower } from '../words.ts';

/** What says that a figure is given once more, for each of so many. */
const AGAIN = /^(?:omgerekend|ofwel|oftewel|op|is|zijn|dus)$/;
/** What a figure may be divided by, besides time. */
const EACH = /^(?:person|group|building|vehicle|organisation|animal|object|document|event|work|communication|place)$/;

/**
 * 1100 inbraken, gemiddeld drie per dag; 1,2 miljoen euro, omgerekend 80 euro per inwoner; 700 doden, bijna twee per
 * dag: the figure before it, for each of so many.
 *
 * @param at the first of its tokens
 */
export function perUnit(context: SentenceContext, at: number): Read | undefined {
  const { tokens } = context.sentence;
  const isAverage = lower(tokens[at]) === 'gemiddeld';
  const isAgain = AGAIN.test(lower(tokens[at])) || AGAIN.test(lower(tokens[at - 1]));
  const figure = context.quantities.get(isAverage || AGAIN.test(lower(tokens[at])) ? at + 1 : at);
  if (!figure || lower(tokens[figure.last + 1]) !== 'per') return undefined;
  const noun = tokens[figure.last + 2];
  const { unit, of, id } = figure.mention;
  const each = noun && conceptOf(context.lexicon, noun.lemma.toLowerCase(), 'noun', context.words);
  if (!each?.type || of !== undefined || !/^(?:none|count|currency|measure)$/.test(unit.kind)) return undefined;
  // kost 12 euro, 8 euro per kind: another price, where nothing says that it is the same sum
  const isPlain = each.type === 'time' && (unit.kind === 'none' || unit.kind === 'count');
  if ((!EACH.test(each.type) && each.type !== 'time') || !(isPlain || isAverage || isAgain)) return undefined;
  const filler: Filler = { kind: 'concept', id: each.id, number: 'singular', definite: false };
  return {
    kind: 'each',
    figure: figure.mention,
    said: { kind: 'quantity', id, complements: [{ preposition: 'per', filler }] },
    ...(isAverage && { standard: 'on-average' as const }),
    last: figure.last + 2,
  };
}
