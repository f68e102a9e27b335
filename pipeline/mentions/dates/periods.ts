import { numberAt } from '../numbers/number-at.ts';
import { wordAt } from '../numerals/numeral.ts';
import { addMonths } from './calendar.ts';
import { monthOf, pad, resolved, yearAt, type DateContext, type DateMatch } from './context.ts';
import { SEASONS } from './date-words.ts';
import { directionOf, nearestYear } from './direction.ts';

const SHIFTS: Readonly<Record<string, number>> = { 'dit jaar': 0, 'het jaar': 0, 'vorig jaar': -1, 'volgend jaar': 1 };

/** The first nine months of this year, the autumn of 2027: parts of a year that are named by their unit. */
export function periodOf(context: DateContext): DateMatch | undefined {
  return openingUnits(context) ?? edge(context) ?? season(context);
}

/** A year that is named in figures or from that of publication, and how many words that takes. */
function yearNamed({ word }: DateContext, at: number): { year?: number; shift?: number; words: number } | undefined {
  const year = yearAt(word(at));
  if (year !== undefined) return { year, words: 1 };
  const shift = SHIFTS[`${word(at)} ${word(at + 1)}`];
  return shift === undefined ? undefined : { shift, words: 2 };
}

function ofYear(
  context: DateContext,
  last: number,
  { year, shift = 0 }: { year?: number; shift?: number },
  value: (year: number) => string,
): DateMatch {
  const { first } = context;
  if (year !== undefined)
    return { first, last, value: value(year), kind: 'period', relation: 'at', known: ['year', 'month'], implied: [] };
  const named = (date: string): string => value(Number(date.slice(0, 4)) + shift);
  return resolved(context, last, named, { known: [], implied: ['year', 'month'] }, 'period');
}

/** de eerste negen maanden van dit jaar, de laatste twee kwartalen van 2025. */
function openingUnits(context: DateContext): DateMatch | undefined {
  const { word, first, tokens } = context;
  if (!/^(?:eerste|laatste)$/.test(word(0))) return undefined;
  const number = numberAt(tokens, first + 1);
  if (!number || !Number.isInteger(number.value) || number.value < 2) return undefined;
  const unit = number.last - first + 1;
  const months = number.value * ({ maanden: 1, kwartalen: 3 }[word(unit)] ?? 12);
  if (months >= 12 || wordAt(tokens, number.last + 2) !== 'van') return undefined;
  const named = yearNamed(context, unit + 2);
  if (!named) return undefined;
  const [from, to] = word(0) === 'eerste' ? [1, months] : [13 - months, 12];
  return ofYear(context, first + unit + 1 + named.words, named, (year) => `${year}-${pad(from)}/${year}-${pad(to)}`);
}

/** de eerste weken van januari, de laatste maanden van vorig jaar: how many they are is open, and so is the value that of the whole. */
function edge(context: DateContext): DateMatch | undefined {
  const { word, first, published } = context;
  if (!/^(?:eerste|laatste)$/.test(word(0)) || !/^(?:dagen|weken|maanden)$/.test(word(1))) return undefined;
  if (!/^(?:van|in)$/.test(word(2))) return undefined;
  const month = monthOf(word(3));
  if (month !== undefined && word(3).length > 2) {
    const year = yearAt(word(4));
    if (year !== undefined)
      return {
        first,
        last: first + 4,
        value: `${year}-${pad(month)}`,
        kind: 'date',
        relation: 'at',
        known: ['year', 'month'],
        implied: [],
      };
    const nearest = (date: string): string => `${nearestYear(context, month, undefined, date)}-${pad(month)}`;
    return resolved({ first, published }, first + 3, nearest, { known: ['month'], implied: ['year'] });
  }
  const named = word(1) === 'dagen' ? undefined : yearNamed(context, 3);
  if (!named) return undefined;
  return { ...ofYear(context, first + 2 + named.words, named, String), kind: 'date' };
}

/** de herfst van 2027, het voorjaar van dit jaar; the season by itself, where it is over (in de zomer brak brand uit). */
function season(context: DateContext): DateMatch | undefined {
  const { word, first } = context;
  const months = Object.hasOwn(SEASONS, word(0)) ? SEASONS[word(0)] : undefined;
  if (!months) return undefined;
  const value = (year: number): string =>
    months.map((month) => addMonths(`${year}-01-01`, month - 1).slice(0, 7)).join('/');
  const van = word(1) === 'van' ? 1 : 0;
  const named = yearNamed(context, 1 + van);
  if (named) return ofYear(context, first + van + named.words, named, value);
  const isPlaced = /^(?:de|het)$/.test(word(-1)) && /^(?:in|sinds)$/.test(word(-2)) && van === 0;
  if (!isPlaced || directionOf(context) >= 0) return undefined;
  const last = (date: string): string => {
    const year = Number(date.slice(0, 4));
    return value(date.slice(0, 7) >= value(year).slice(0, 7) ? year : year - 1);
  };
  return resolved(context, first, last, { known: [], implied: ['year', 'month'] }, 'period');
}
