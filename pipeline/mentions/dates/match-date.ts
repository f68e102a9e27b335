import type { Token } from '../../model/token.ts';
import { wordAt } from '../numerals/numeral.ts';
import { absoluteDate } from './absolute.ts';
import type { DateContext, DateMatch } from './context.ts';
import { canStartDate } from './date-start.ts';
import { namedDate } from './named.ts';
import { periodOf } from './periods.ts';
import { dayList, dayRange, monthPair, monthRange } from './ranges.ts';
import { relativeDate } from './relative.ts';
import { timeSpan } from './spans.ts';

/** The date that starts at a token, if any. `published` is what relative dates count from. */
export function matchDate(
  tokens: readonly Token[],
  first: number,
  published: string | undefined,
): DateMatch | undefined {
  if (!canStartDate(wordAt(tokens, first))) return undefined;
  const context: DateContext = { tokens, first, published, word: (step) => wordAt(tokens, first + step) };
  const match =
    monthRange(context) ??
    monthPair(context) ??
    absoluteDate(context) ??
    dayRange(context) ??
    dayList(context) ??
    periodOf(context) ??
    namedDate(context) ??
    relativeDate(context) ??
    timeSpan(context);
  if (!match) return undefined;
  return match.kind === 'duration' ? match : { ...match, relation: relationOf(context, match.relation) };
}

/** What the words before a date say of it: sinds, tot en met, eind, uiterlijk. */
function relationOf({ word }: DateContext, own: DateMatch['relation']): DateMatch['relation'] {
  const article = /^(?:de|het)$/.test(word(-1)) ? 1 : 0;
  const before = word(-1 - article);
  const outer = word(-2 - article);
  const part = /^(?:begin|half|medio|midden|halverwege|einde?)$/.test(before);
  if (part && /^(?:sinds|vanaf)$/.test(outer)) return 'since';
  if (part && (outer === 'tot' || (outer === 'met' && word(-3 - article) === 'en'))) return 'until';
  if (part && outer === 'uiterlijk') return 'before';
  if (/^(?:sinds|vanaf|per)$/.test(before) || (before === 'van' && outer === 'ingang')) return 'since';
  if (before === 'tot' || (before === 'met' && outer === 'en') || before === 't/m') return 'until';
  if (before === 'vóór' || before === 'uiterlijk' || (/^(?:in|op)$/.test(before) && outer === 'uiterlijk'))
    return 'before';
  if (before === 'na') return 'after';
  // aan het eind van het tweede kwartaal
  const isPartOf = before === 'van' && /^(?:het|de)$/.test(word(-3 - article));
  if (isPartOf && outer === 'begin') return 'early';
  if (isPartOf && /^einde?$/.test(outer)) return 'late';
  if (before === 'begin') return 'early';
  if (/^(?:half|medio|midden|halverwege)$/.test(before)) return 'mid';
  if (before === 'eind' || before === 'einde') return outer === 'vóór' ? 'before' : 'late';
  return own;
}
