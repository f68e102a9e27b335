import { addDays, isCalendarDay, toIso } from './calendar.ts';
import { isDaypart, weekdayWord } from './date-words.ts';
import { dayOfMonth, monthOf, resolved, yearAt, type DateContext, type DateMatch } from './context.ts';
import { yearShift } from './absolute.ts';
import { directionOf, nearestWeekday, nearestYear } from './direction.ts';

/** 22 april tot en met 2 juni 2025, van 28 december tot 3 januari: days of two months. */
export function monthRange(context: DateContext): DateMatch | undefined {
  const { word: plain, first, published } = context;
  // 28 februari-1 maart: written as one word with the day that it runs to
  const glued = /^(\p{L}+)([-–])(\d{1,2})$/u.exec(plain(1));
  const parts = glued ? [glued[1]!, glued[2]!, glued[3]!] : [];
  const word = (step: number): string =>
    !glued || step < 1 ? plain(step) : step <= 3 ? parts[step - 1]! : plain(step - 2);
  const from = { day: dayOfMonth(word(0)), month: monthOf(word(1)) };
  if (from.day === undefined || from.month === undefined) return undefined;
  const said = yearAt(word(2));
  const link = said === undefined ? 2 : 3;
  if (!/^(?:tot|t\/m|-|–|—)$/.test(word(link))) return undefined;
  const at = link + (word(link + 1) === 'en' && word(link + 2) === 'met' ? 3 : 1);
  const to = { day: dayOfMonth(word(at)), month: monthOf(word(at + 1)) };
  if (to.day === undefined || to.month === undefined) return undefined;
  const later = yearAt(word(at + 2));
  const year = later ?? (published === undefined ? undefined : nearestYear(context, to.month, to.day, published));
  const last = first + at + (later === undefined ? 1 : 2) - (glued ? 2 : 0);
  const known: DateMatch['known'] = [...(later === undefined ? [] : (['year'] as const)), 'month', 'day'];
  if (year === undefined) return { first, last, kind: 'period', relation: 'at', known, implied: [] };
  const start = said ?? (from.month > to.month ? year - 1 : year);
  const value = `${toIso(start, from.month, from.day)}/${toIso(year, to.month, to.day)}`;
  const real = isCalendarDay(start, from.month, from.day) && isCalendarDay(year, to.month, to.day);
  if (!real || toIso(start, from.month, from.day) >= toIso(year, to.month, to.day)) return undefined;
  return { first, last, value, kind: 'period', relation: 'at', known, implied: later === undefined ? ['year'] : [] };
}

/** September en oktober 2016: two months of which the one follows the other. */
export function monthPair(context: DateContext): DateMatch | undefined {
  const { word, first, published } = context;
  const [from, to] = [monthOf(word(0)), monthOf(word(2))];
  if (from === undefined || to !== from + 1 || word(1) !== 'en' || dayOfMonth(word(-1)) !== undefined) return undefined;
  // mei and juni may be spelt short, but a letter or two is no month here
  if (word(0).length < 3 || word(2).length < 3 || !/^(?:in|over|van|tussen|maanden)$/.test(word(-1))) return undefined;
  const said = yearAt(word(3));
  // juli en augustus vorig jaar
  const shift = said === undefined && published !== undefined ? yearShift(context, 3) : undefined;
  const shifted = shift && Number(published!.slice(0, 4)) + shift.years;
  const year =
    said ?? shifted ?? (published === undefined ? undefined : nearestYear(context, to, undefined, published));
  const last = first + (said === undefined ? 2 + (shift?.words ?? 0) : 3);
  const known: DateMatch['known'] = [...(said === undefined ? [] : (['year'] as const)), 'month'];
  if (year === undefined) return { first, last, kind: 'period', relation: 'at', known, implied: [] };
  const [start, end] = [from, to].map((month) => `${year}-${String(month).padStart(2, '0')}`);
  const implied: DateMatch['implied'] = said === undefined ? ['year'] : [];
  return { first, last, value: `${start}/${end}`, kind: 'period', relation: 'at', known, implied };
}

/** In 2027 en 2028: two years of which the one follows the other. */
export function yearPair({ word, first, tokens }: DateContext): DateMatch | undefined {
  const [from, to] = [yearAt(word(0)), yearAt(word(2))];
  if (from === undefined || to !== from + 1 || word(1) !== 'en' || !/^(?:in|over|jaren)$/.test(word(-1)))
    return undefined;
  // in 2024 en 2025 respectievelijk 3 en 4 procent: of each its own
  if (tokens.some(({ text }) => text.toLowerCase() === 'respectievelijk')) return undefined;
  // 2024, 2025 en 2026; 2024 en 2025 en 2026
  if (/^(?:,|en)$/.test(word(-2)) || word(3) === 'en') return undefined;
  return {
    first,
    last: first + 2,
    value: `${from}/${to}`,
    kind: 'period',
    relation: 'at',
    known: ['year'],
    implied: [],
  };
}

/** 3 tot 9 mei, 13 t/m 15 juli 2018, 3 en 4 juli: days of one month. */
export function dayRange(context: DateContext): DateMatch | undefined {
  const { word, first, published } = context;
  const glued = /^(\d{1,2})[-–](\d{1,2})$/.exec(word(0));
  const from = dayOfMonth(glued ? glued[1]! : word(0));
  if (from === undefined || !(glued || /^(?:tot|t\/m|en|-|–|—|of)$/.test(word(1)))) return undefined;
  const at = glued ? 0 : word(2) === 'en' && word(3) === 'met' ? 4 : 2;
  const to = dayOfMonth(glued ? glued[2]! : word(at));
  const month = monthOf(word(at + 1));
  if (to === undefined || month === undefined || to <= from) return undefined;
  // 7 en 19 juni are two days, and none between
  if (!glued && /^(?:en|of)$/.test(word(1)) && to !== from + 1) return undefined;
  const said = yearAt(word(at + 2));
  const year = said ?? (published === undefined ? undefined : nearestYear(context, month, to, published));
  const last = first + at + (said === undefined ? 1 : 2);
  const known: DateMatch['known'] = [...(said === undefined ? [] : (['year'] as const)), 'month', 'day'];
  if (year === undefined) return { first, last, kind: 'period', relation: 'at', known, implied: [] };
  if (!isCalendarDay(year, month, to)) return undefined;
  return {
    first,
    last,
    value: `${toIso(year, month, from)}/${toIso(year, month, to)}`,
    kind: 'period',
    relation: 'at',
    known,
    implied: said === undefined ? ['year'] : [],
  };
}

/** Op 4, 6, 7 en 19 juni: days of one month, for which one value stands only where each follows the one before. */
export function dayList(context: DateContext): DateMatch | undefined {
  const { word, first, published } = context;
  const days: number[] = [];
  let at = 0;
  for (; days.length < 31; at += 2) {
    const day = dayOfMonth(word(at));
    if (day === undefined || !/^\d{1,2}$/.test(word(at))) return undefined;
    days.push(day);
    if (monthOf(word(at + 1)) !== undefined) break;
    if (!/^(?:,|en|of)$/.test(word(at + 1))) return undefined;
  }
  const month = monthOf(word(at + 1));
  const isRising = days.every((day, index) => index === 0 || day > days[index - 1]!);
  if (month === undefined || days.length < 2 || !isRising || !/^(?:en|of)$/.test(word(at - 1))) return undefined;
  const said = yearAt(word(at + 2));
  const year = said ?? (published === undefined ? undefined : nearestYear(context, month, days.at(-1), published));
  const last = first + at + (said === undefined ? 1 : 2);
  const known: DateMatch['known'] = [...(said === undefined ? [] : (['year'] as const)), 'month', 'day'];
  if (days.at(-1)! - days[0]! !== days.length - 1)
    return { first, last, kind: 'date', relation: 'at', known, implied: [], several: true };
  if (year === undefined) return { first, last, kind: 'period', relation: 'at', known, implied: [] };
  if (!isCalendarDay(year, month, days.at(-1)!)) return undefined;
  const value = `${toIso(year, month, days[0]!)}/${toIso(year, month, days.at(-1)!)}`;
  return { first, last, value, kind: 'period', relation: 'at', known, implied: said === undefined ? ['year'] : [] };
}

/**
 * Zaterdag en zondag, van maandag tot en met vrijdag: weekdays that run on, where the clause tells what is over; told in
 * the present they may be those of every week.
 */
export function weekdayRange(context: DateContext): DateMatch | undefined {
  const { word, first, published } = context;
  const from = weekdayWord(word(0));
  if (!from || from.daypart) return undefined;
  const size = word(1) === 'tot' ? (word(2) === 'en' && word(3) === 'met' ? 4 : 2) : word(1) === 'en' ? 2 : 0;
  const to = size === 0 ? undefined : weekdayWord(word(size));
  if (!to || to.daypart || to.weekday === from.weekday || /^(?:elke|iedere|op|nacht)$/.test(word(-1))) return undefined;
  const length = (to.weekday - from.weekday + 7) % 7;
  // dinsdag en donderdag are two days, and none between; from one to the other somebody was open, on van
  if (word(1) === 'en' ? length !== 1 : word(-1) !== 'van') return undefined;
  if (isDaypart(word(size + 1)) || dayOfMonth(word(size + 1)) !== undefined || directionOf(context) >= 0)
    return undefined;
  const last = first + size;
  const known: DateMatch['known'] = ['weekday'];
  const days = (date: string): string => {
    const end = nearestWeekday(date, to.weekday, -1);
    return `${addDays(end, -length)}/${end}`;
  };
  return resolved({ first, published }, last, days, { known, implied: ['year', 'month', 'day'] }, 'period');
}
