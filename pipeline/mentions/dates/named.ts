import { parseOrdinal } from '../numbers/number-words.ts';
import { addDays, addMonths, dayNumber, easter, isoDay, isoWeek, toIso, weekdayOf } from './calendar.ts';
import { exact, monthOf, pad, resolved, yearAt, type DateContext, type DateMatch } from './context.ts';
import { EASTER_FEASTS, FIXED_FEASTS, MOVING_FEASTS, weekdayWord } from './date-words.ts';
import { directionOf, nearestYear } from './direction.ts';

const DECADES: Readonly<Record<string, number>> = {
  tien: 10,
  twintig: 20,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  zestig: 60,
  zeventig: 70,
  tachtig: 80,
  negentig: 90,
};

/** Koningsdag, Pasen, het eerste kwartaal van 2020, de jaren negentig, de derde dinsdag van september. */
export function namedDate(context: DateContext): DateMatch | undefined {
  return feast(context) ?? weekNumber(context) ?? numbered(context) ?? decade(context) ?? endOf(context);
}

/** So many days before a feast nobody means the one of a year ago by its bare name. */
const SOON = 35;

function feast(context: DateContext): DateMatch | undefined {
  const { word, first, published } = context;
  const two = `${word(0)} ${word(1)}`;
  const name = [two, word(0)].find(
    (words) =>
      Object.hasOwn(EASTER_FEASTS, words) || Object.hasOwn(FIXED_FEASTS, words) || Object.hasOwn(MOVING_FEASTS, words),
  );
  if (name === undefined) return undefined;
  const length = name === two ? 2 : 1;
  const year = yearAt(word(length));
  if (year !== undefined) return exact(first, first + length, feastDay(name, year), ['year', 'month', 'day']);
  const nearest = (date: string): string => {
    const now = Number(date.slice(0, 4));
    const said = feastDay(name, now);
    // rond kerst, told in December of what was decided, is the one to come: the last one is that of vorig jaar
    const isNear = said > date && dayNumber(said) - dayNumber(date) <= SOON;
    const direction = said === date || isNear ? 0 : directionOf(context);
    return feastDay(name, direction > 0 && said < date ? now + 1 : direction < 0 && said > date ? now - 1 : now);
  };
  return resolved({ first, published }, first + length - 1, nearest, { known: ['month', 'day'], implied: ['year'] });
}

/** The day of a feast in a year. */
function feastDay(name: string, year: number): string {
  if (Object.hasOwn(EASTER_FEASTS, name)) return addDays(easter(year), EASTER_FEASTS[name]!);
  if (Object.hasOwn(MOVING_FEASTS, name)) {
    const [month, weekday, nth] = MOVING_FEASTS[name]!;
    return nthWeekday(year, month, weekday, nth);
  }
  const day = toIso(year, ...FIXED_FEASTS[name]!);
  // On a Sunday the king’s birthday is kept the day before, the queen’s too since 1980.
  return /^konings?(?:dag)|^koninginnedag/.test(name) && weekdayOf(day) === 0 ? addDays(day, -1) : day;
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): string {
  if (nth < 0) {
    const last = addDays(`${addMonths(toIso(year, month, 1), 1)}-01`, -1);
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  const first = toIso(year, month, 1);
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1));
}

/** het eerste kwartaal van 2020, de tweede helft van 2019, de derde dinsdag van september, de 19e eeuw. */
function numbered(context: DateContext): DateMatch | undefined {
  const { word, first } = context;
  const quarter = /^[qk]([1-4])$/.exec(word(0));
  if (quarter && yearAt(word(1)) !== undefined)
    return exact(first, first + 1, `${word(1)}-Q${quarter[1]}`, ['year', 'quarter']);
  // in Q3 daalde de winst; a Q3 may be a car
  if (quarter && /^(?:in|over|sinds|na|voor|tot|vanaf)$/.test(word(-1)) && /^q/.test(word(0)))
    return lone(context, (year) => `${year}-Q${quarter[1]}`, ['quarter']);
  const nth = word(0) === 'laatste' ? -1 : parseOrdinal(word(0));
  if (nth === undefined) return undefined;
  const unit = word(1);
  if (unit === 'kwartaal' && nth <= 4)
    return partOfYear(context, (year) => `${year}-Q${nth < 0 ? 4 : nth}`, ['quarter']);
  if ((unit === 'helft' || unit === 'halfjaar') && (nth === 1 || nth === 2)) {
    if (unit === 'helft' && !/^(?:van|\d{4})$/.test(word(2))) return undefined;
    const [from, to] = nth === 1 ? ['01', '06'] : ['07', '12'];
    return partOfYear(context, (year) => `${year}-${from}/${year}-${to}`, ['month'], 'period');
  }
  if (unit === 'eeuw' && nth > 0 && nth < 30)
    return { ...exact(first, first + 1, `${centuryYear(nth - 1)}01/${centuryYear(nth)}00`, ['year']), kind: 'period' };
  return nthOfMonth(context, nth);
}

function centuryYear(century: number): string {
  return String(century).padStart(2, '0');
}

function partOfYear(
  context: DateContext,
  value: (year: string) => string,
  known: DateMatch['known'],
  kind: DateMatch['kind'] = 'date',
): DateMatch | undefined {
  const { word, first } = context;
  const at = word(2) === 'van' ? 3 : 2;
  const year = yearAt(word(at));
  if (year !== undefined) return { ...exact(first, first + at, value(String(year)), ['year', ...known]), kind };
  const two = `${word(at)} ${word(at + 1)}`;
  const shift = { 'dit jaar': 0, 'het jaar': 0, 'vorig jaar': -1, 'volgend jaar': 1 }[two];
  if (word(1) === 'helft' && shift === undefined) return undefined;
  const last = first + (shift === undefined ? 1 : at + 1);
  const isOpen = shift === undefined || two === 'het jaar';
  return resolved(
    context,
    last,
    (date) => {
      const now = Number(date.slice(0, 4));
      const said = value(String(now));
      // told as over, it is the last one that is; told as to come, the next one
      const nearest = isOpen ? (directionOf(context) < 0 ? -Number(!isOverBy(said, date)) : 0) : shift;
      return value(String(now + nearest));
    },
    { known, implied: ['year'] },
    kind,
  );
}

/** A quarter by its number alone, of the year that the tense makes it. */
function lone(context: DateContext, value: (year: string) => string, known: DateMatch['known']): DateMatch {
  const nearest = (date: string): string => {
    const now = Number(date.slice(0, 4));
    const isBack = directionOf(context) < 0 && !isOverBy(value(String(now)), date);
    return value(String(isBack ? now - 1 : now));
  };
  return resolved(context, context.first, nearest, { known, implied: ['year'] });
}

/** Week 32, of this year or the one that the tense makes it. */
function weekNumber(context: DateContext): DateMatch | undefined {
  const { word, first } = context;
  if (word(0) !== 'week' || !/^(?:in|vanaf|tot|sinds|na|voor|van)$/.test(word(-1))) return undefined;
  const week = /^\d{1,2}$/.test(word(1)) ? Number(word(1)) : 0;
  if (week < 1 || week > 53) return undefined;
  const year = yearAt(word(2)) ?? (word(2) === 'van' ? yearAt(word(3)) : undefined);
  if (year !== undefined)
    return exact(first, first + (word(2) === 'van' ? 3 : 2), `${year}-W${pad(week)}`, ['year', 'week']);
  const nearest = (date: string): string => {
    const now = Number(date.slice(0, 4));
    const current = isoWeek(date);
    const said = `${now}-W${pad(week)}`;
    const direction = directionOf(context);
    const shift = direction < 0 && said > current ? -1 : direction > 0 && said < current ? 1 : 0;
    return `${now + shift}-W${pad(week)}`;
  };
  return resolved(context, first + 1, nearest, { known: ['week'], implied: ['year'] });
}

/** Whether a quarter or half of a year was over on a day. */
function isOverBy(value: string, date: string): boolean {
  const quarter = /-Q(\d)$/.exec(value)?.[1];
  const last = quarter === undefined ? value.slice(-2) : pad(Number(quarter) * 3);
  return last < date.slice(5, 7);
}

/** de derde dinsdag van september, de eerste week in oktober 2014, de laatste dag van het jaar. */
function nthOfMonth(context: DateContext, nth: number): DateMatch | undefined {
  const { word, first, published } = context;
  if (!/^(?:in|van)$/.test(word(2))) return undefined;
  const month = monthOf(word(3));
  if (month === undefined) return undefined;
  const weekday = weekdayWord(word(1))?.weekday;
  if (weekday === undefined && word(1) !== 'dag' && word(1) !== 'week') return undefined;
  const year = yearAt(word(4));
  const on = (chosen: number): string => {
    if (weekday !== undefined) return nthWeekday(chosen, month, weekday, nth);
    const end = addDays(`${addMonths(toIso(chosen, month, 1), 1)}-01`, -1);
    if (word(1) === 'dag') return nth < 0 ? end : isoDay(dayNumber(toIso(chosen, month, 1)) + nth - 1);
    // The first week is the first that begins in the month; the last is the last that lies in it whole.
    const monday = nthWeekday(chosen, month, 1, nth);
    return isoWeek(nth < 0 && addDays(monday, 6) > end ? addDays(monday, -7) : monday);
  };
  const known: DateMatch['known'] = ['month', word(1) === 'week' ? 'week' : weekday === undefined ? 'day' : 'weekday'];
  if (year !== undefined) return exact(first, first + 4, on(year), ['year', ...known]);
  const chosen = (date: string): number => nearestYear(context, month, nth < 0 ? 28 : Math.min(28, nth * 7), date);
  return resolved({ first, published }, first + 3, (date) => on(chosen(date)), { known, implied: ['year'] });
}

/** de jaren negentig, jaren ’80, jaren 20 van de vorige eeuw. */
function decade({ word, first }: DateContext): DateMatch | undefined {
  if (word(0) !== 'jaren') return undefined;
  const figure = /^[’'‘]?(\d0)$/.exec(word(1)) ?? (/^[’'‘]$/.test(word(1)) ? /^(\d0)$/.exec(word(2)) : null);
  const tens = Object.hasOwn(DECADES, word(1)) ? DECADES[word(1)] : figure ? Number(figure[1]) : undefined;
  if (tens === undefined) return undefined;
  const last = first + (/^[’'‘]$/.test(word(1)) ? 2 : 1);
  return { ...exact(first, last, `19${pad(tens)}/19${pad(tens + 9)}`, ['year']), kind: 'period' };
}

/** (tot) het einde van de maand, begin van het jaar. */
function endOf(context: DateContext): DateMatch | undefined {
  const { word, first } = context;
  const relation = { begin: 'early', midden: 'mid', eind: 'late', einde: 'late' }[word(0)] as
    DateMatch['relation'] | undefined;
  if (relation === undefined || word(1) !== 'van' || !/^(?:de|het)$/.test(word(2))) return undefined;
  // het begin van het jaar 2024, van de maand mei: another one than this
  if (/^\d{4}$/.test(word(4)) || monthOf(word(4)) !== undefined) return undefined;
  const value = { jaar: 4, maand: 7 }[word(3)];
  // telde aan het eind van het jaar 300 winkels: which year is over, its words do not say
  const isOfBefore = word(3) === 'maand' || relation === 'late';
  if (value === undefined || (isOfBefore && directionOf(context) < 0 && !/^(?:tot|tegen|voor|vóór)$/.test(word(-2))))
    return undefined;
  const match = resolved(context, first + 3, (date) => date.slice(0, value), {
    known: [],
    implied: value === 4 ? ['year'] : ['year', 'month'],
  });
  return { ...match, relation };
}
