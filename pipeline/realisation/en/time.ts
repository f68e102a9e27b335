import { aOrAn } from './a-or-an.ts';
import type { UnitForm } from '../../lexicon/unit-forms.ts';
import { dateWord } from '../figures-in-words.ts';
import { CannotSay } from '../phrase.ts';
import {
  BEFORE_THEN,
  daypartOf,
  decadeOf,
  halfYearOf,
  isFuture,
  isOfNow,
  isToday,
  needsYear,
  neighbourOf,
  readTime,
  seasonOf,
  type TimeMention,
  type TimePoint,
  type TimeValue,
} from '../read-time.ts';

const QUARTERS = ['', 'first', 'second', 'third', 'fourth'];
const PREPOSITIONS = {
  early: 'in early',
  mid: 'in mid-',
  late: 'in late',
  since: 'since',
  until: 'until',
  before: 'before',
  after: 'after',
};

/** A time as an English adjunct, from its value: on 13 June, in 2019, since 1 April, in recent months. */
export function englishTime(
  date: TimeMention,
  published: string | undefined,
  units: ReadonlyMap<string, UnitForm>,
  count: (value: number) => string,
): string {
  const time = readTime(date);
  const neighbour = neighbourOf(date);
  if (neighbour) return `${neighbour.side} ${neighbour.unit}`;
  if (!time) throw new CannotSay(`${date.lead}${date.text}`);
  if (time.kind === 'duration') return duration(date, time, units, count);
  const season = seasonOf(date);
  if (season && isOfNow(date)) return `this ${season}`;
  if (season && time.kind === 'range' && time.from)
    return `in the ${season} of ${(season === 'winter' ? time.to : time.from)?.year}`;
  if (time.kind === 'range') {
    const half = halfYearOf(date, time);
    if (half) return `in the ${half.half === 1 ? 'first' : 'second'} half of ${half.year}`;
    const decade = decadeOf(time);
    if (decade !== undefined) return `in the ${decade}s`;
    if (!time.from) return `until ${name(time.to!, published)}`;
    if (!time.to) return `${sinceOrFrom(date, published)} ${name(time.from, published)}`;
    const sameMonth = time.from.day && time.to.day && time.from.iso.slice(0, 7) === time.to.iso.slice(0, 7);
    return `from ${sameMonth ? time.from.day : name(time.from, published)} to ${name(time.to, published)}`;
  }
  const { point } = time;
  if (isToday(date, published)) return 'today';
  if (point.week) return `in the week of ${name({ ...point, week: false }, published)}`;
  const before = /\b(?:voor|vóór) $/i.test(date.lead) ? 'before' : date.relation;
  const isThisYear =
    published !== undefined &&
    point.month === undefined &&
    !point.quarter &&
    point.year === Number(published.slice(0, 4));
  if (isThisYear && date.implied.includes('year') && before === 'at') return 'this year';
  const named = name(point, published, date.known.includes('weekday'));
  if (before === 'since') return `${sinceOrFrom(date, published)} ${named}`;
  if (date.night !== undefined && point.day !== undefined) return `overnight into ${named}`;
  const daypart = daypartOf(date);
  const preposition = before in PREPOSITIONS ? PREPOSITIONS[before as keyof typeof PREPOSITIONS] : undefined;
  if (preposition) return preposition.endsWith('-') ? `${preposition}${named}` : `${preposition} ${named}`;
  if (point.day === undefined) return `in ${named}`;
  return daypart === undefined
    ? `on ${named}`
    : daypart === 'night'
      ? `on the night of ${named}`
      : `on the ${daypart} of ${named}`;
}

/** Since Monday what has begun; from Friday what is to begin; as of a day (per 1 mei) what began then. */
function sinceOrFrom(date: TimeMention, published: string | undefined): 'since' | 'from' | 'as of' {
  if (isFuture(date, published)) return 'from';
  return /\bper\b|\bingang\b/i.test(date.lead) ? 'as of' : 'since';
}

function name(point: TimePoint, published: string | undefined, withWeekday = false): string {
  if (point.quarter) return `the ${QUARTERS[point.quarter]} quarter of ${point.year}`;
  if (point.month === undefined) return String(point.year);
  const year = needsYear(point, published) ? ` ${point.year}` : '';
  const month = dateWord('en-GB', point.iso, 'month');
  if (point.day === undefined) return `${month}${year}`;
  return `${withWeekday ? `${dateWord('en-GB', point.iso, 'weekday')} ` : ''}${point.day} ${month}${year}`;
}

/** Units of time over which something comes about. */
const LONG_UNIT = /^(?:week|month|year|decade|century|wk|mo|a)$/;

function duration(
  { relation, text, lead }: TimeMention,
  { amount, unit }: Extract<TimeValue, { kind: 'duration' }>,
  units: ReadonlyMap<string, UnitForm>,
  count: (value: number) => string,
): string {
  const form = units.get(unit);
  if (!form) throw new CannotSay(text);
  const length = amount === undefined ? form.other : `${count(amount)} ${amount === 1 ? form.one : form.other}`;
  if (relation === 'recent')
    return amount === undefined ? `in recent ${length}` : `in the past ${amount === 1 ? form.one : length}`;
  if (relation === 'coming') return `in the coming ${length}`;
  if (/(?:geleden|terug)$/i.test(text)) return `${amount === 1 ? `${aOrAn(form.one)} ${form.one}` : length} ago`;
  if (BEFORE_THEN.test(text)) return `${amount === 1 ? `${aOrAn(form.one)} ${form.one}` : length} earlier`;
  if (/(?:later|daarna)$/i.test(text)) return `${amount === 1 ? `${aOrAn(form.one)} ${form.one}` : length} later`;
  const before = lead.trim().split(' ')[0]?.toLowerCase();
  const preposition = {
    binnen: 'within',
    na: 'after',
    over: 'in',
    sinds: 'for',
    al: 'for',
    gedurende: 'for',
    in: 'in',
    '': 'for',
  }[before ?? ''];
  // what came about over six years; what was done in three hours
  if (preposition === 'in' && amount === 1) return `in ${aOrAn(form.one)} ${form.one}`;
  if (preposition === 'in' && before === 'in' && LONG_UNIT.test(unit)) return `over ${length}`;
  if (preposition === undefined || amount === undefined) throw new CannotSay(`${lead}${text}`);
  return `${preposition} ${length}`;
}
