import { addDays, addMonths, dayNumber, isoDay, isoWeek, weekdayOf } from './calendar.ts';
import { monthOf, pad, resolved, type DateContext, type DateMatch } from './context.ts';
import { isDaypart, relativeDay, SEASONS, weekdayWord } from './date-words.ts';
import { directionOf, monthInDirection, nearestWeekday } from './direction.ts';

const DAY: Pick<DateMatch, 'known' | 'implied'> = { known: ['daypart'], implied: ['year', 'month', 'day'] };
const WEEKDAY: Pick<DateMatch, 'known' | 'implied'> = { known: ['weekday'], implied: ['year', 'month', 'day'] };

/** gisteren, zaterdagavond, vorige week, dit jaar, afgelopen zomer, volgende week dinsdag, komend weekend. */
export function relativeDate(context: DateContext): DateMatch | undefined {
  return namedDay(context) ?? weekday(context) ?? directed(context) ?? weekend(context);
}

/** gisteren, vanavond, morgen ’s middags. */
function namedDay(context: DateContext): DateMatch | undefined {
  const { word, first } = context;
  const day = relativeDay(word(0));
  if (!day) return undefined;
  if (word(0) === 'morgen' && /^(?:de|die|deze|een|elke|goede|iedere|’s|'s)$/.test(word(-1))) return undefined;
  return resolved(context, first + daypartWords(context, 1, day.daypart), (date) => addDays(date, day.days), DAY);
}

/** How many words a part of the day takes behind a day: (zaterdag) avond, (morgen) ’s middags. */
function daypartWords({ word }: DateContext, at: number, said: boolean): number {
  if (said) return 0;
  if (isDaypart(word(at))) return 1;
  return /^[’']s$/.test(word(at)) && isDaypart(word(at + 1).replace(/s$/, '')) ? 2 : 0;
}

function weekday(context: DateContext): DateMatch | undefined {
  const { word, first } = context;
  const named = weekdayWord(word(0));
  if (!named) return undefined;
  const last = first + daypartWords(context, 1, named.daypart);
  const at = last - first + 1;
  const week = weekShift(word(at));
  if (week !== undefined && word(at + 1) === 'week')
    return resolved(context, last + 2, (date) => dayOfWeek(date, week, named.weekday), WEEKDAY);
  if (word(at) === 'over' && word(at + 1) === 'een' && word(at + 2) === 'week')
    return resolved(context, last + 3, (date) => addDays(nearestWeekday(date, named.weekday, 1), 7), WEEKDAY);
  const series = daysAhead(context);
  if (series)
    return resolved(
      context,
      last,
      (date) => series.reduce((day, next) => nearestWeekday(day, next, 1, true), date),
      WEEKDAY,
    );
  const direction = directionOf(context);
  // de nacht van zondag op maandag: the day before that Monday
  const next = word(at) === 'op' && word(-1) === 'van' && word(-2) === 'nacht' ? weekdayWord(word(at + 1)) : undefined;
  if (next && direction !== 0 && next.weekday === (named.weekday + 1) % 7)
    return resolved(context, last, (date) => addDays(nearestWeekday(date, next.weekday, direction), -1), WEEKDAY);
  if (direction === 0) return { first, last, kind: 'date', relation: 'at', known: ['weekday'], implied: [] };
  return resolved(context, last, (date) => nearestWeekday(date, named.weekday, direction), WEEKDAY);
}

/**
 * Komende maandag staken zij in Breda, woensdag in Ede en vrijdag in Tiel: the weekdays of a sentence that run on from
 * the one that is said to come, this one last; undefined where none is.
 */
function daysAhead({ tokens, first }: DateContext): number[] | undefined {
  const days: number[] = [];
  for (let at = Math.max(0, first - SERIES); at <= first; at += 1) {
    const weekday = weekdayWord(tokens[at]!.text.toLowerCase())?.weekday;
    if (weekday === undefined) continue;
    const before = tokens[at - 1]?.text.toLowerCase() ?? '';
    if (/^(?:komende?|aanstaande|volgende)$/.test(before)) days.splice(0, days.length, weekday);
    else if (/^(?:vorige?|afgelopen|sinds)$/.test(before)) days.length = 0;
    else if (days.length > 0) days.push(weekday);
  }
  return days.length > 1 ? days : undefined;
}

/** How far back in its sentence a run of weekdays may begin. */
const SERIES = 40;

function weekShift(word: string): number | undefined {
  return { vorige: -1, afgelopen: -1, deze: 0, volgende: 1, komende: 1 }[word];
}

/** A weekday of the week `weeks` after this one; weeks begin on Monday. */
function dayOfWeek(date: string, weeks: number, weekday: number): string {
  const monday = dayNumber(date) - ((weekdayOf(date) + 6) % 7) + 7 * weeks;
  return isoDay(monday + ((weekday + 6) % 7));
}

/** Back, ahead or in the present: vorige, komend, deze. */
function directionWord(word: string): number | undefined {
  if (/^(?:vorige?|afgelopen|voorbije|laatste|verleden)$/.test(word)) return -1;
  if (/^(?:volgende?|komende?|aanstaande|eerstvolgende)$/.test(word)) return 1;
  return /^(?:dit|deze|huidige?|lopende?)$/.test(word) ? 0 : undefined;
}

function directed(context: DateContext): DateMatch | undefined {
  const { word, first } = context;
  const direction = directionWord(word(0));
  if (direction === undefined) return undefined;
  const named = weekdayWord(word(1));
  if (named) {
    const last = first + 1 + daypartWords(context, 2, named.daypart);
    const way = direction || directionOf(context);
    return resolved(context, last, (date) => nearestWeekday(date, named.weekday, way, direction !== 0), WEEKDAY);
  }
  if (word(1) === 'week') {
    const day = weekdayWord(word(2));
    if (day)
      return resolved(
        context,
        first + 2 + daypartWords(context, 3, day.daypart),
        (date) => dayOfWeek(date, direction, day.weekday),
        WEEKDAY,
      );
  }
  if (word(1) === 'jaar') {
    const month = monthOf(word(2));
    if (month !== undefined && word(2).length > 2)
      return resolved(context, first + 2, (date) => `${Number(date.slice(0, 4)) + direction}-${pad(month)}`, {
        known: ['month'],
        implied: ['year'],
      });
  }
  return directedUnit(context, direction);
}

function directedUnit(context: DateContext, direction: number): DateMatch | undefined {
  const { word, first } = context;
  const last = first + 1;
  const unit = word(1);
  const implied = (...parts: DateMatch['implied']): Pick<DateMatch, 'known' | 'implied'> => ({
    known: [],
    implied: parts,
  });
  // het afgelopen jaar: the twelve months until now, read as a duration
  if (/^(?:afgelopen|voorbije|laatste|komende?)$/.test(word(0)) && unit === 'jaar') return undefined;
  // de afgelopen week: the last seven days, which vorige week is not
  if (/^(?:afgelopen|voorbije)$/.test(word(0)) && unit === 'week') return undefined;
  if (word(0) === 'laatste' && (unit === 'week' || unit === 'maand')) return undefined;
  switch (unit) {
    case 'jaar':
      return resolved(context, last, (date) => String(Number(date.slice(0, 4)) + direction), implied('year'));
    case 'maand':
      return resolved(context, last, (date) => addMonths(date, direction), implied('year', 'month'));
    case 'week':
      return resolved(context, last, (date) => isoWeek(addDays(date, 7 * direction)), implied('year', 'week'));
    case 'kwartaal':
      return resolved(context, last, (date) => quarterOf(addMonths(date, 3 * direction)), implied('year', 'quarter'));
    case 'weekend':
    case 'weekeinde':
      return resolved(
        context,
        last,
        (date) => weekendOf(date, isOver(context, date) ? -1 : direction),
        implied('year', 'month', 'day'),
        'period',
      );
    case 'schooljaar':
    case 'studiejaar':
    case 'collegejaar':
      return resolved(context, last, (date) => schoolYearOf(date, unit, direction), implied('year'), 'period');
    case 'eeuw':
      return resolved(context, last, (date) => centuryOf(date, direction), implied('year'), 'period');
    case 'dag':
      return direction === 0 && word(-1) === 'op' ? resolved(context, last, (date) => date, DAY) : undefined;
  }
  if (isDaypart(unit)) return direction > 0 ? undefined : resolved(context, last, (date) => date, DAY);
  const month = monthOf(unit);
  if (month !== undefined)
    return resolved(context, last, (date) => monthInDirection(date, month, direction), {
      known: ['month'],
      implied: ['year'],
    });
  const season = Object.hasOwn(SEASONS, unit) ? SEASONS[unit] : undefined;
  if (!season) return undefined;
  const inDirection = (date: string): string => {
    const now = seasonOf(date, season, direction);
    // dit najaar, told in January of what has happened: the one before
    const isAhead = direction === 0 && now.slice(0, 7) > date.slice(0, 7) && directionOf(context) < 0;
    return isAhead ? seasonOf(date, season, -1) : now;
  };
  return resolved(context, last, inDirection, implied('year', 'month'), 'period');
}

function quarterOf(month: string): string {
  return `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`;
}

/** In het weekend brak brand uit: the last one. What goes on in it may do so every week, and is left alone. */
function weekend(context: DateContext): DateMatch | undefined {
  const { word, first } = context;
  if (!/^week(?:end|einde)$/.test(word(0)) || word(-1) !== 'het' || word(-2) !== 'in' || word(1) === 'van')
    return undefined;
  if (directionOf(context) >= 0) return undefined;
  const parts = { known: [], implied: ['year', 'month', 'day'] } satisfies Pick<DateMatch, 'known' | 'implied'>;
  return resolved(context, first, (date) => weekendOf(date, -1), parts, 'period');
}

/** Saturday and Sunday. */
function weekendOf(date: string, direction: number): string {
  const today = weekdayOf(date);
  const thisSaturday = today === 0 ? addDays(date, -1) : addDays(date, 6 - today);
  const isWeekend = today === 0 || today === 6;
  const saturday =
    direction < 0 ? addDays(thisSaturday, -7) : direction > 0 && isWeekend ? addDays(thisSaturday, 7) : thisSaturday;
  return `${saturday}/${addDays(saturday, 1)}`;
}

/** Dit weekend, told on a weekday of what has happened: the one before. */
function isOver(context: DateContext, date: string): boolean {
  return !/^[06]$/.test(String(weekdayOf(date))) && context.word(0) === 'dit' && directionOf(context) < 0;
}

/** From August, of a university from September, to the summer after it. */
function schoolYearOf(date: string, unit: string, direction: number): string {
  const begun = Number(date.slice(5, 7)) >= (unit === 'schooljaar' ? 8 : 9);
  const from = Number(date.slice(0, 4)) + direction - (begun ? 0 : 1);
  return `${from}/${from + 1}`;
}

function centuryOf(date: string, direction: number): string {
  const from = Math.floor((Number(date.slice(0, 4)) - 1) / 100) * 100 + 100 * direction + 1;
  return `${from}/${from + 99}`;
}

function seasonOf(date: string, [from, to]: [number, number], direction: number): string {
  const now = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4));
  // A winter that began last year is this one until it ends.
  const isLate = to > 12 && now <= to - 12;
  const current = isLate ? year - 1 : year;
  const isOver = !isLate && now > Math.min(to, 12);
  const hasBegun = isLate || now >= from;
  const shift = direction < 0 ? (isOver ? 0 : -1) : direction > 0 ? (hasBegun ? 1 : 0) : 0;
  const january = `${current + shift}-01-01`;
  return `${addMonths(january, from - 1)}/${addMonths(january, to - 1)}`;
}
