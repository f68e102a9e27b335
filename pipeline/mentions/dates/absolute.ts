import { isCalendarDay, toIso, weekdayOf } from './calendar.ts';
import { dayOfMonth, exact, monthOf, pad, yearAt, type DateContext, type DateMatch } from './context.ts';
import { isDaypart, weekdayAbbreviation, weekdayWord, YEARS_OF } from './date-words.ts';
import { directionOf, nearestYear } from './direction.ts';

const PREPOSITION = /^(?:op|van|tot|vanaf|sinds|t\/m|tegen|voor|na|per|met)$/;

/** zaterdag 3 juli 2021, 3 juli, juli 2021, oktober vorig jaar, 03-07-2021, 2021-07-03, 2021. */
export function absoluteDate(context: DateContext): DateMatch | undefined {
  const { word } = context;
  const weekday = weekdayWord(word(0)) !== undefined || weekdayAbbreviation(word(0));
  let at = weekday ? 1 : 0;
  if (weekday && isDaypart(word(at))) at += 1;
  if (weekday && word(at) === '.') at += 1;
  if (weekday && word(at) === ',') at += 1;
  const years = yearsOf(context);
  if (years) return years;
  const found = dayAndMonth(context, at, weekday) ?? numeric(context, at, weekday);
  if (found) return found;
  if (weekday) return undefined;
  return monthAndYear(context) ?? bareYear(context);
}

function dayAndMonth(context: DateContext, at: number, weekday: boolean): DateMatch | undefined {
  const { word } = context;
  const day = dayOfMonth(word(at));
  const month = monthOf(word(at + 1));
  if (day !== undefined && month !== undefined) return dayOfYear(context, { day, month, weekday, last: at + 1 });
  // 18de februari; februari 18, August 8, as English has it, only where nothing is counted
  const first = monthOf(word(at));
  const after = dayOfMonth(word(at + 1));
  if (first === undefined || after === undefined) return undefined;
  const next = word(at + 2);
  const comma = next === ',' && yearAt(word(at + 3)) !== undefined;
  if (!comma && !/^(?:|[.;:)–-]|tot|t\/m)$/.test(next)) return undefined;
  if (!weekday && /^(?:in|sinds|eind|begin|half|vanaf)$/.test(word(-1))) return undefined;
  return dayOfYear(context, { day: after, month: first, weekday, last: at + (comma ? 2 : 1) });
}

function dayOfYear(
  context: DateContext,
  found: { day: number; month: number; weekday: boolean; last: number },
): DateMatch | undefined {
  const { first, published, word } = context;
  const { day, month } = found;
  const year = yearAt(word(found.last + 1));
  const shift = year === undefined ? (yearShift(context, found.last + 1) ?? said(context, found)) : undefined;
  const known: DateMatch['known'] = found.weekday ? ['weekday'] : [];
  const last = first + found.last + (year === undefined ? (shift ? shift.words : 0) : 1);
  const chosen =
    year ??
    (published === undefined
      ? undefined
      : shift
        ? Number(published.slice(0, 4)) + shift.years
        : fittingYear(context, found, nearestYear(context, month, day, published), published));
  if (chosen === undefined)
    return { first, last, kind: 'date', relation: 'at', known: [...known, 'month', 'day'], implied: [] };
  if (!isCalendarDay(chosen, month, day)) return undefined;
  return {
    first,
    last,
    value: toIso(chosen, month, day),
    kind: 'date',
    relation: 'at',
    known: [...known, ...(year === undefined ? [] : (['year'] as const)), 'month', 'day'],
    implied: year === undefined ? ['year'] : [],
  };
}

/**
 * Dinsdag 5 maart, told in a year in which that is a Thursday: the year before or after, where it fits and does not
 * lie ahead of what has happened.
 */
function fittingYear(
  context: DateContext,
  { day, month }: { day: number; month: number },
  nearest: number,
  published: string,
): number {
  const weekday = weekdayWord(context.word(0))?.weekday;
  const fits = (year: number): boolean =>
    isCalendarDay(year, month, day) && weekdayOf(toIso(year, month, day)) === weekday;
  if (weekday === undefined || fits(nearest)) return nearest;
  const direction = directionOf(context);
  const isAhead = (year: number): boolean => toIso(year, month, day) > published;
  // further off it may be any of several years: none is better than a wrong one
  return [nearest - 1, nearest + 1].find((year) => fits(year) && !(direction < 0 && isAhead(year))) ?? nearest;
}

/** 1 april jl., 3 maart aanstaande: the nearest such day in the past or to come. */
function said(
  { word, published }: DateContext,
  { day, month, last }: { day: number; month: number; last: number },
): { years: number; words: number } | undefined {
  const next = word(last + 1);
  const past = /^(?:jl\.?|j\.l\.|ll\.?|l\.l\.|jongstleden|laatstleden)$/.test(next);
  if (published === undefined || !(past || /^(?:aanstaande|a\.s\.|as\.)$/.test(next))) return undefined;
  const later = `${pad(month)}-${pad(day)}` > published.slice(5);
  const words = next === 'jl' && word(last + 2) === '.' ? 2 : 1;
  return { years: past ? (later ? -1 : 0) : later ? 0 : 1, words };
}

/** The years by which these are from that of publication, with their number of words: vorig jaar, van dit jaar. */
export function yearShift({ word }: DateContext, at: number): { years: number; words: number } | undefined {
  const van = word(at) === 'van' ? 1 : 0;
  if (word(at + van + 1) !== 'jaar') return undefined;
  const years = { vorig: -1, dit: 0, volgend: 1 }[word(at + van)];
  return years === undefined ? undefined : { years, words: van + 2 };
}

/** 03-07-2021, 31.10.74, 18/07/2014, 2021-07-03; op 15-2, 14/10. */
function numeric(context: DateContext, at: number, weekday: boolean): DateMatch | undefined {
  const { first, word } = context;
  const text = word(at);
  if (!/^\d/.test(text)) return undefined;
  const known: DateMatch['known'] = [...(weekday ? (['weekday'] as const) : []), 'year', 'month', 'day'];
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso && isCalendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3])))
    return exact(first, first + at, text, known);
  const full = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (full) {
    const isShort = full[4]!.length === 2;
    if (isShort && (full[1]!.length < 2 || full[3]!.length < 2)) return undefined;
    const year = isShort ? century(Number(full[4]), context.published) : Number(full[4]);
    if (!isCalendarDay(year, Number(full[3]), Number(full[1]))) return undefined;
    return exact(first, first + at, toIso(year, Number(full[3]), Number(full[1])), known);
  }
  const short = /^(\d{1,2})([-/.])(\d{1,2})$/.exec(text);
  if (!short || !(weekday || isPlacedInTime(context, Number(short[1]), Number(short[3]), short[2]!))) return undefined;
  if (/^(?:uur|u|procent|%|euro|miljoen|miljard|meter|graden|kilometer)$/.test(word(at + 1))) return undefined;
  return dayOfYear(context, { day: Number(short[1]), month: Number(short[3]), weekday, last: at });
}

/** 14/10 is a date by itself (no share is larger than one); 15-2 and 10.10 only after a preposition. */
function isPlacedInTime({ word }: DateContext, day: number, month: number, mark: string): boolean {
  if (month > 12 || day > 31 || month < 1 || day < 1) return false;
  if (mark === '/' && (day > month || day > 9)) return true;
  // 1-1 is a score even after op.
  if (day < 10 && month < 10 && mark === '-') return false;
  return mark === '.' ? word(-1) === 'op' : PREPOSITION.test(word(-1)) && (word(-1) === 'op' || mark === '/');
}

function century(year: number, published: string | undefined): number {
  const now = Number(published?.slice(2, 4) ?? 50);
  const base = Number(published?.slice(0, 2) ?? 20) * 100;
  return year > now + 20 ? base - 100 + year : base + year;
}

function monthAndYear(context: DateContext): DateMatch | undefined {
  const { word, first, published } = context;
  const month = monthOf(word(0));
  if (month === undefined) return undefined;
  const of = word(1) === 'van' || word(1) === ',' ? 1 : 0;
  const year = yearAt(word(1 + of));
  if (year !== undefined && (of === 0 || word(1) === 'van'))
    return exact(first, first + 1 + of, `${year}-${pad(month)}`, ['year', 'month']);
  if (!isMonthName(context)) return undefined;
  const shift = yearShift(context, 1);
  const last = first + (shift?.words ?? 0);
  if (published === undefined) return { first, last, kind: 'date', relation: 'at', known: ['month'], implied: [] };
  const chosen = shift
    ? Number(published.slice(0, 4)) + shift.years
    : nearestYear(context, month, undefined, published);
  return {
    first,
    last,
    value: `${chosen}-${pad(month)}`,
    kind: 'date',
    relation: 'at',
    known: ['month'],
    implied: ['year'],
  };
}

/** `Mei` and `April` are also names, `jan` and `dec` too: a month stands in full and in small letters, but for the first word. */
function isMonthName({ tokens, first, word }: DateContext): boolean {
  const { text } = tokens[first]!;
  if (
    text.replace(/\.$/, '').length < 5 &&
    text.toLowerCase() !== 'mei' &&
    text.toLowerCase() !== 'juni' &&
    text.toLowerCase() !== 'juli'
  )
    return false;
  if (/^\p{Lu}/u.test(text)) return first === 0 && /^\p{Ll}/u.test(word(1));
  return true;
}

/** Schooljaar 2024-2025, seizoen 2024/25. */
function yearsOf({ word, first }: DateContext): DateMatch | undefined {
  if (!YEARS_OF.test(word(0))) return undefined;
  const value = yearPair(word(1));
  return value === undefined ? undefined : { ...exact(first, first + 1, value, ['year']), kind: 'period' };
}

/** 2024-2025, 2024/25 as a period; undefined where the second is not later. */
function yearPair(word: string): string | undefined {
  const years = /^(\d{4})[-–/](\d{4}|\d{2})$/.exec(word);
  if (!years) return undefined;
  const from = Number(years[1]);
  const isShort = years[2]!.length === 2;
  const to = isShort ? Math.floor(from / 100) * 100 + Number(years[2]) : Number(years[2]);
  return from < 1500 || to > 2100 || to <= from || (isShort && to - from > 10) ? undefined : `${from}/${to}`;
}

/** A four-digit year counts where no noun makes a number of it: in 2019, de begroting voor 2024, WK 2022. */
function bareYear(context: DateContext): DateMatch | undefined {
  const { tokens, first, word } = context;
  if (/^\d{4}[-–/]/.test(word(0))) {
    const value = yearPair(word(0));
    return value === undefined ? undefined : { ...exact(first, first, value, ['year']), kind: 'period' };
  }
  const before = word(-1);
  const medieval = /^(?:in|anno|jaar|uit|sinds|eind|begin|rond)$/.test(before) && /^1[0-4]\d\d$/.test(word(0));
  const year = yearAt(word(0)) ?? (medieval ? Number(word(0)) : undefined);
  if (year === undefined) return undefined;
  const next = tokens[first + 1];
  if (
    /^(?:€|\$|£|euro|nr\.?|artikel|nummer|§|ruim|circa|ongeveer|zo’n|bijna|minstens|maximaal|dan|postbus|kaai|kamer|zaal|lijn|bus|flat|vlucht|dossier|zaak)$/.test(
      before,
    )
  )
    return undefined;
  // onder de 1800: a year has no article, but that of het jaar
  if (before === 'de' && /^(?:onder|boven|over|tegen|rond|richting|naar|tot|dan|van|op)$/.test(word(-2)))
    return undefined;
  // tussen 2019 en 2022 meer dan twintig mensen
  const isSecondYear = before === 'en' && word(-3) === 'tussen' && yearAt(word(-2)) !== undefined;
  // steeg met 2000; 2000 minder dan een jaar eerder: so many
  if (before === 'met' && !/^(?:vergeleken|vergelijking|ingang|en|samen)$/.test(word(-2))) return undefined;
  if (
    !/^(?:in|sinds|vanaf|tussen)$/.test(before) &&
    !isSecondYear &&
    /^(?:meer|minder)$/.test(word(1)) &&
    /^(?:dan|ten|vergeleken)$/.test(word(2))
  )
    return undefined;
  const isPlaced = /^(?:in|sinds|vanaf|eind|begin|medio|half|jaar|tot|voor|na|van|uit|anno)$/.test(before);
  if (next?.upos === 'NOUN') {
    if (
      tokens[first]!.deprel.startsWith('nummod') &&
      tokens[first]!.head === first + 1 &&
      !isDeadline(context, year) &&
      !/^(?:in|medio|eind|begin|half|sinds|vanaf)$/.test(before)
    )
      return undefined;
    if (!isPlaced && next.feats.Number === 'Plur') return undefined;
  }
  if (
    next &&
    /^(?:euro|procent|%|(?:vierkante|kubieke|strekkende)|(?:milli|centi|deci|kilo)?meter|m[²³23]|[mck]m|kuub|(?:milli|micro|kilo)?gram|kg|kilo|gulden|dollar|pond|roepie|bitcoin|mensen|inwoners|personen|leden|ton|liter|keer|woningen|toeschouwers|hectare|stuks|graden|volt|watt|gram|uur|plaatsen|banen|[A-Z]{2})$/.test(
      /^[A-Z]{2}$/.test(next.text) ? next.text : next.text.toLowerCase(),
    )
  )
    return undefined;
  const to = /^(?:-|–|tot|\/)$/.test(word(1)) ? yearAt(word(2)) : undefined;
  if (to !== undefined && to > year) return { ...exact(first, first + 2, `${year}/${to}`, ['year']), kind: 'period' };
  return exact(first, first, String(year), ['year']);
}

/** Bouwt tot 2030 windparken: a year soon after that of publication, and no round hundred, bounds a time. */
function isDeadline({ word, published }: DateContext, year: number): boolean {
  const now = Number(published?.slice(0, 4) ?? Number.NaN);
  const isSoon = year >= now - 1 && year <= now + 35;
  return word(-1) === 'tot' && isSoon && year % 100 !== 0 && !/^(?:van|met)$/.test(word(-3));
}
