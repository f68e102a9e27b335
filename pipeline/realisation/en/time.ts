import type { ClockRelation } from '../../model/fact.ts';
import { aOrAn } from '../../lexicon/a-or-an.ts';
import type { UnitForm } from '../../lexicon/unit-forms.ts';
import { dateWord } from '../phrases/figures-in-words.ts';
import { CannotSay } from '../phrases/phrase.ts';
import { englishEra } from './eras.ts';
import {
  AFTER_THEN,
  BEFORE_THEN,
  isStretch,
  SPREAD,
  daypartOf,
  daysOf,
  edgeOf,
  halfYearOf,
  isMonthPair,
  isOfWeekend,
  isAsOf,
  isAtLatest,
  isFuture,
  isInclusive,
  isInCourseOf,
  isRough,
  isToday,
  namedNear,
  needsYear,
  neighbourOf,
  partOf,
  readTime,
  roundedBy,
  type ClockTime,
  type Era,
  type TimeMention,
  type TimePoint,
  type TimeValue,
  unitsOf,
  yearsOf,
} from '../clauses/read-time.ts';

const QUARTERS = ['', 'first', 'second', 'third', 'fourth'];
const PARTS = { early: 'early ', mid: 'mid-', late: 'late ' };
const PREPOSITIONS = { since: 'since', until: 'until', before: 'before', after: 'after' };
const YEARS = {
  season: 'season',
  'school-year': 'school year',
  'academic-year': 'academic year',
  'financial-year': 'financial year',
};
const ROUNDED = { almost: 'almost ', 'more-than': 'more than ', about: 'about ' };
const NEAR = {
  weekend: { last: 'last weekend', this: 'this weekend', next: 'next weekend' },
  week: { last: 'last week', this: 'this week', next: 'next week' },
  'school-year': { last: 'last school year', this: 'this school year', next: 'next school year' },
  'academic-year': { last: 'last academic year', this: 'this academic year', next: 'next academic year' },
};

/** A time as an English adjunct, from its value: on 13 June, in 2019, since 1 April, in recent months. */
export function englishTime(
  date: TimeMention,
  published: string | undefined,
  forms: ReadonlyMap<string, UnitForm>,
  count: (value: number) => string,
): string {
  const time = readTime(date);
  if (isInCourseOf(date)) return inCourseOf(date, time, published, forms, count);
  const neighbour = neighbourOf(date);
  if (neighbour && date.of) return `for ${neighbour.side} ${neighbour.unit}`;
  if (neighbour) return bound(date, `${neighbour.side} ${neighbour.unit}`, published);
  const near = namedNear(date, published);
  if (near) return NEAR[near.unit][near.side];
  if (!time) throw new CannotSay(`${date.lead}${date.text}`);
  if (time.kind === 'duration') return duration(date, time, forms, count);
  const era = englishEra(date, time, published);
  if (era) return ofEra(date, era, published);
  if (time.kind === 'range') {
    const units = unitsOf(date, time);
    if (units) {
      const year = !units.isSaid && String(units.year) === published?.slice(0, 4) ? 'this year' : units.year;
      return `in the ${units.side} ${count(units.amount)} ${units.unit}s of ${year}`;
    }
    if (isMonthPair(date, time) && time.from && time.to)
      return `in ${name(time.from, published).replace(/ \d{4}$/, '')} and ${name(time.to, published)}`;
    const listed = daysOf(date, time);
    if (listed)
      return `${listed.ofWeekend ? 'over the weekend of' : 'on'} ${list(listed.days)} ${name(time.to!, published).replace(/^\d+ /, '')}`;
    const years = yearsOf(date);
    if (years) return `in the ${years.years.replace(/-\d\d(?=\d\d$)/, '–')} ${YEARS[years.unit]}`;
    const half = halfYearOf(date, time);
    if (half) return `in the ${half.half === 1 ? 'first' : 'second'} half of ${half.year}`;
    // since the first half, at the end of it: part of a period, or a time beside it
    if (partOf(date)) throw new CannotSay(`${date.lead}${date.text}`);
    if (!time.from) return `until ${name(time.to!, published)}`;
    if (!time.to) return `${sinceOrFrom(date, published)} ${name(time.from, published)}`;
    const sameMonth = time.from.day && time.to.day && time.from.iso.slice(0, 7) === time.to.iso.slice(0, 7);
    if (date.known.includes('weekday')) {
      const start = name(time.from, published, true).replace(sameMonth ? / \p{L}+$/u : /$/, '');
      const end = name(time.to, published, true);
      return / tot /i.test(date.text) ? `from ${start} to ${end}` : `on ${start} and ${end}`;
    }
    return `from ${sameMonth ? time.from.day : name(time.from, published)} to ${name(time.to, published)}`;
  }
  const { point } = time;
  if (isToday(date, published)) return 'today';
  const edge = edgeOf(date);
  if (edge) return `in the ${edge.side} ${edge.unit}s of ${name(point, published)}`;
  const edgeOfWeek = point.week && partOf(date);
  if (edgeOfWeek)
    return `${edgeOfWeek === 'mid' ? 'midway through' : `${edgeOfWeek} in`} the week of ${name({ ...point, week: false }, published)}`;
  if (point.week) {
    const week = `the week of ${name({ ...point, week: false }, published)}`;
    return date.relation === 'at' ? `in ${week}` : bound(date, week, published);
  }
  const isAtMost = isAtLatest(date);
  if (date.of && !partOf(date)) {
    const day = name(point, published, date.known.includes('weekday'));
    const ofDay = point.day === undefined ? undefined : daypartOf(date);
    return ofDay === undefined ? `for ${day}` : `for the ${ofDay} of ${day}`;
  }
  const before = !isAtMost && /(?:^|\s)(?:voor|vóór) /i.test(date.lead) ? 'before' : date.relation;
  const part = partOf(date);
  const isThisYear =
    !isRough(date) &&
    published !== undefined &&
    point.month === undefined &&
    !point.quarter &&
    point.year === Number(published.slice(0, 4));
  if (isThisYear && date.implied.includes('year') && before === 'at') return 'this year';
  const plain = `${part ? PARTS[part] : ''}${name(point, published, date.known.includes('weekday'))}`;
  if (date.night !== undefined && point.day !== undefined) return `overnight into ${plain}`;
  if (point.quarter && part && part !== 'mid' && before in { at: 1, early: 1, late: 1 })
    return `at the ${part === 'late' ? 'end' : 'start'} of ${name(point, published)}`;
  const daypart = point.day === undefined ? undefined : daypartOf(date);
  const named = daypart === undefined ? plain : `the ${daypart} of ${plain}`;
  if (before === 'since') return `${sinceOrFrom(date, published)} ${named}`;
  if (isAtMost || (date.by && before === 'until')) {
    const isEnd = part === 'late' || (isInclusive(date) && point.day === undefined);
    return `by ${isEnd ? `the end of ${name(point, published)}` : named}`;
  }
  if (part === 'late' && /(?:^|\s)tegen /i.test(date.lead)) return `towards the end of ${name(point, published)}`;
  if (part && part !== 'mid' && /^(?:before|until|after)$/.test(before))
    return `${before} the ${part === 'late' ? 'end' : 'start'} of ${name(point, published)}`;
  if (isInclusive(date)) return point.day === undefined ? `until the end of ${named}` : `up to and including ${named}`;
  const preposition = before in PREPOSITIONS ? PREPOSITIONS[before as keyof typeof PREPOSITIONS] : undefined;
  if (preposition) return `${preposition} ${named}`;
  if (isRough(date) && !part && daypart === undefined) return `around ${named}`;
  if (point.day === undefined || part) return `in ${named}`;
  return isOfWeekend(date) ? `over the weekend of ${named}` : `on ${named}`;
}

/** Since last week, by the end of it: a time that something is bound by; without a preposition what was at it. */
function bound(date: TimeMention, words: string, published: string | undefined): string {
  if (date.relation === 'since') return `${sinceOrFrom(date, published)} ${words}`;
  if (date.relation === 'until' && date.by) return `by ${isInclusive(date) ? 'the end of ' : ''}${words}`;
  if (isInclusive(date)) return `until the end of ${words}`;
  const preposition = PREPOSITIONS[date.relation as keyof typeof PREPOSITIONS] as string | undefined;
  return preposition === undefined ? words : `${preposition} ${words}`;
}

/** In the course of 2027, of next week; of a part of a day its words say as much. */
function inCourseOf(
  date: TimeMention,
  time: TimeValue | undefined,
  published: string | undefined,
  forms: ReadonlyMap<string, UnitForm>,
  count: (value: number) => string,
): string {
  if (time?.kind !== 'point' || date.relation !== 'at') throw new CannotSay(`${date.lead}${date.text}`);
  const words = englishTime({ ...date, lead: '' }, published, forms, count);
  return daypartOf(date) ? words : `in the course of ${words.replace(/^(?:in|on) /, '')}`;
}

/** 14 and 15; 4, 5 and 6. */
function list(days: readonly number[]): string {
  return `${days.slice(0, -1).join(', ')} and ${days.at(-1)!}`;
}

/** Last winter, since last winter, before the 1990s. */
function ofEra(date: TimeMention, { name: words, at }: Era, published: string | undefined): string {
  const before = /(?:^|\s)(?:voor|vóór) /i.test(date.lead) ? 'before' : date.relation;
  if (before === 'since') return `${sinceOrFrom(date, published)} ${words}`;
  return before in PREPOSITIONS ? `${PREPOSITIONS[before as keyof typeof PREPOSITIONS]} ${words}` : at;
}

/** Since Monday what has begun; from Friday what is to begin; as of a day (per 1 mei) what began then. */
function sinceOrFrom(date: TimeMention, published: string | undefined): 'since' | 'from' | 'as of' {
  if (isFuture(date, published)) return 'from';
  return isAsOf(date) ? 'as of' : 'since';
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
  { relation, text, lead, times, within }: TimeMention,
  { amount, unit }: Extract<TimeValue, { kind: 'duration' }>,
  units: ReadonlyMap<string, UnitForm>,
  count: (value: number) => string,
): string {
  const form = units.get(unit);
  if (!form) throw new CannotSay(text);
  const length = amount === undefined ? form.other : `${count(amount)} ${amount === 1 ? form.one : form.other}`;
  if (relation === 'recent')
    return amount === undefined ? `in recent ${length}` : `in the past ${amount === 1 ? form.one : length}`;
  if (relation === 'coming')
    return amount === undefined ? `in the coming ${length}` : `over the next ${amount === 1 ? form.one : length}`;
  const rounded = roundedBy({ text });
  if (/(?:geleden|terug)$/i.test(text))
    return `${rounded ? ROUNDED[rounded] : ''}${amount === 1 ? `${aOrAn(form.one)} ${form.one}` : length} ago`;
  if (isStretch({ lead }, amount) && BEFORE_THEN.test(text)) return `in the ${length} before that`;
  if (isStretch({ lead }, amount) && AFTER_THEN.test(text)) return `in the ${length} after that`;
  if (BEFORE_THEN.test(text)) return `${amount === 1 ? `${aOrAn(form.one)} ${form.one}` : length} earlier`;
  if (AFTER_THEN.test(text)) return `${amount === 1 ? `${aOrAn(form.one)} ${form.one}` : length} later`;
  if (SPREAD.test(lead) && amount !== undefined) return `over ${length}`;
  const before = lead.trim().split(' ')[0]?.toLowerCase();
  const preposition = {
    binnen: 'within',
    na: 'after',
    // over drie dagen, of what is over: taken together
    over: within === undefined ? 'over' : 'in',
    sinds: 'for',
    al: 'for',
    gedurende: 'for',
    in: 'in',
    '': 'for',
  }[before ?? ''];
  // what came about over six years; what was done in three hours
  if (/^(?:in|within)$/.test(preposition ?? '') && amount === 1) return `${preposition} ${aOrAn(form.one)} ${form.one}`;
  if (preposition === 'in' && before === 'in' && LONG_UNIT.test(unit) && !times) return `over ${length}`;
  if (preposition === undefined || amount === undefined) throw new CannotSay(`${lead}${text}`);
  return `${preposition} ${length}`;
}

const HOURS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const CLOCKS: Record<ClockRelation, string> = {
  at: 'at',
  about: 'at around',
  from: 'from',
  since: 'since',
  until: 'until',
  before: 'before',
  after: 'after',
  'shortly-before': 'shortly before',
  'shortly-after': 'shortly after',
  between: 'between',
  'from-until': 'from',
};

/** A time of the day before its day, of which it says the part: at around 16:45 on Saturday. */
export function englishClock({ time, relation, end }: ClockTime, day: string | undefined): string {
  const hour = (value: string): string => (value.includes(':') ? value : `${HOURS[Number(value)]!} o’clock`);
  const until = end && `${relation === 'between' ? 'and' : 'to'} ${hour(end.time)}`;
  const clock = [CLOCKS[relation], hour(time), ...(until ? [until] : [])].join(' ');
  return day === undefined ? clock : `${clock} ${day.replace(/^on the (?:morning|afternoon|evening) of /, 'on ')}`;
}
