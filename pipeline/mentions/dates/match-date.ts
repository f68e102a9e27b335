import type { Token } from '../../model/token.ts';
import { wordAt } from '../numerals/numeral.ts';
import { absoluteDate } from './absolute.ts';
import type { DateContext, DateMatch } from './context.ts';
import { canStartDate } from './date-start.ts';
import { namedDate } from './named.ts';
import { periodOf } from './periods.ts';
import { dayList, dayRange, monthPair, monthRange, weekdayRange, yearPair } from './ranges.ts';
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
    yearPair(context) ??
    absoluteDate(context) ??
    dayRange(context) ??
    dayList(context) ??
    weekdayRange(context) ??
    periodOf(context) ??
    namedDate(context) ??
    relativeDate(context) ??
    timeSpan(context);
  if (!match) return undefined;
  return match.kind === 'duration' ? match : { ...match, relation: relationOf(context, match.relation) };
}

const PART = /^(?:begin|half|medio|midden|halverwege|einde?)$/;

/** What the words before a date say of it: sinds, tot en met, eind, uiterlijk, voor het einde van. */
function relationOf({ word }: DateContext, own: DateMatch['relation']): DateMatch['relation'] {
  const article = /^(?:de|het)$/.test(word(-1)) ? 1 : 0;
  const of = word(-1 - article) === 'van' && PART.test(word(-2 - article)) ? 1 : 0;
  const part = PART.test(word(-1 - article - of)) ? word(-1 - article - of) : undefined;
  if (part !== undefined) return relationOfPart({ word }, part, article + of + 1) ?? own;
  const before = word(-1 - article);
  const outer = word(-2 - article);
  if (/^(?:sinds|vanaf|per)$/.test(before) || (before === 'van' && outer === 'ingang')) return 'since';
  if (before === 'tot' || (before === 'met' && outer === 'en') || before === 't/m') return 'until';
  if (before === 'vóór' || before === 'uiterlijk' || (/^(?:in|op)$/.test(before) && outer === 'uiterlijk'))
    return 'before';
  return before === 'na' ? 'after' : own;
}

/** Sinds eind mei, tot het einde van 2027, begin juni: `size` words, the part and all behind it, stand before the date. */
function relationOfPart(
  { word }: Pick<DateContext, 'word'>,
  part: string,
  size: number,
): DateMatch['relation'] | undefined {
  const article = word(-1 - size) === 'het' ? 1 : 0;
  const outer = word(-1 - size - article);
  if (/^(?:sinds|vanaf)$/.test(outer)) return 'since';
  if (outer === 'tot' || (outer === 'met' && word(-2 - size - article) === 'en')) return 'until';
  if (outer === 'uiterlijk' || outer === 'vóór') return 'before';
  if (part === 'begin') return 'early';
  return part.startsWith('eind') ? 'late' : 'mid';
}
