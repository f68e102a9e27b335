import type { Circumstance } from '../../model/fact.ts';
import type { DateMention } from '../../model/mention.ts';

/** One time of the day, or two with what lies between them. */
export type ClockTime = Pick<Extract<Circumstance, { kind: 'clock' }>, 'time' | 'relation' | 'end'>;

/** A time that has a name of its own, as a noun phrase and as an adjunct of what happened then. */
export interface Era {
  name: string;
  at: string;
}

/** A day, week, month, quarter or year. */
export interface TimePoint {
  year: number;
  quarter?: number;
  month?: number;
  day?: number;
  /** First day, for the names of its month and weekday. */
  iso: string;
  /** An ISO week; `iso` is its Monday. */
  week?: boolean;
}

/** What a date mention names, taken from its ISO value. */
export type TimeValue =
  | { kind: 'point'; point: TimePoint }
  | { kind: 'range'; from?: TimePoint; to?: TimePoint }
  | { kind: 'duration'; amount?: number; unit: DurationUnit };

/** Keys of units of time in `locales/<lang>/unit-forms.json`. */
export type DurationUnit = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second';

/** A date mention with the Dutch words before it that belong to it (sinds, de, binnen). */
export interface TimeMention extends DateMention {
  lead: string;
  /** What is counted was complete by then (tot 2029 schrapt het concern 1200 banen), rather than going on until then. */
  by?: boolean;
  /** What is expected is of that time (voor het vierde kwartaal), not expected before it. */
  of?: boolean;
  /** Over that time it was the first or which time (voor het eerst in tien jaar). */
  times?: boolean;
  /** What it says how soon of (binnen tien jaar) is still to come, or is so as a rule; else it was done by then. */
  within?: 'ahead' | 'rule';
  /** It is the day on which so many were counted (per 1 januari), and not the first of a time. */
  counted?: boolean;
  /** It is the second of the two days that a night joins: the words before it (in de nacht van zondag op). */
  night?: string;
}

/** Reads the value of a date mention; nothing where it has none that this program understands. */
export function readTime({ value }: Pick<DateMention, 'value'>): TimeValue | undefined {
  if (value === undefined) return undefined;
  const duration = /^P(T?)(X|\d+(?:\.\d+)?)?(\d*)([YMWDHS])$/.exec(value);
  if (duration) {
    const [, clock, amount, , letter] = duration;
    const unit = clock
      ? ({ H: 'hour', M: 'minute', S: 'second' } as const)[letter as 'H' | 'M' | 'S']
      : ({ Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour', S: 'second' } as const)[letter as 'Y'];
    if (!unit) return undefined;
    return { kind: 'duration', unit, ...(amount !== undefined && amount !== 'X' && { amount: Number(amount) }) };
  }
  if (value.includes('/')) {
    const [from, to] = value.split('/').map((end) => (end === '..' ? undefined : readPoint(end)));
    if (!from && !to) return undefined;
    return { kind: 'range', ...(from && { from }), ...(to && { to }) };
  }
  const point = readPoint(value);
  return point && { kind: 'point', point };
}

function readPoint(value: string): TimePoint | undefined {
  const match = /^(\d{4})(?:-(?:Q([1-4])|W(\d{2})|(\d{2})(?:-(\d{2}))?))?$/.exec(value);
  if (!match) return undefined;
  const [, year, quarter, week, month, day] = match;
  if (week) {
    const iso = mondayOf(Number(year), Number(week));
    return {
      year: Number(iso.slice(0, 4)),
      month: Number(iso.slice(5, 7)),
      day: Number(iso.slice(8)),
      iso,
      week: true,
    };
  }
  return {
    year: Number(year),
    ...(quarter && { quarter: Number(quarter) }),
    ...(month && { month: Number(month) }),
    ...(day && { day: Number(day) }),
    iso: `${year}-${month ?? '01'}-${day ?? '01'}`,
  };
}

function mondayOf(year: number, week: number): string {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const weekday = (fourth.getUTCDay() + 6) % 7;
  return new Date(Date.UTC(year, 0, 4 - weekday + 7 * (week - 1))).toISOString().slice(0, 10);
}

/** Words of a distance from a time that the text has named, not from now (een jaar eerder, het jaar ervoor). */
export const BEFORE_THEN = /(?:eerder|daarvoor|ervoor)$/i;
/** Of a distance on from such a time (een jaar later, de week erna). */
export const AFTER_THEN = /(?:later|daarna|erna|erop|daarop)$/i;

/** The length up to or from such a time, not a moment so far from it: in de zeven dagen daarvoor. */
export function isStretch({ lead }: Pick<TimeMention, 'lead'>, amount: number | undefined): boolean {
  return amount !== 1 && /(?:^|\s)de $/i.test(lead);
}

/** Words of a length of time over which a sum is paid (verdeeld over twee jaar). */
export const SPREAD = /^(?:verspreid|gespreid|verdeeld|uitgesmeerd|uitgespreid) over/i;

/** Whether the source says it only roughly (rond 1900, omstreeks 3 mei). */
export function isRough({ lead }: TimeMention): boolean {
  return /(?:^|\s)(?:rond|omstreeks) (?:(?:de|het) )?$/i.test(lead);
}

/** Whether the time named was over when the source was published; a start that lasts (sinds) is not. */
export function isPast(date: DateMention, published: string | undefined): boolean {
  const time = readTime(date);
  if (!time || published === undefined || date.relation === 'since') return false;
  if (time.kind === 'duration') return /geleden|eerder|daarvoor|ervoor/.test(date.text);
  const last = time.kind === 'point' ? time.point : time.to;
  if (!last) return false;
  const end = `${last.iso.slice(0, 4)}${last.month ? last.iso.slice(4, 7) : last.quarter ? `-${String(last.quarter * 3).padStart(2, '0')}` : '-12'}${last.day ? last.iso.slice(7) : '-31'}`;
  return end < published;
}

/** Whether the source says today, which is the date that the document bears. */
export function isToday(date: DateMention, published: string | undefined): boolean {
  return date.value !== undefined && date.value === published && date.relation === 'at' && /^vandaag$/i.test(date.text);
}

/** Per 1 juli, met ingang van juli: from then on, as a rule begins. */
export function isAsOf({ lead }: Pick<TimeMention, 'lead'>): boolean {
  return /\bper\b|\bingang\b/i.test(lead);
}

/** Whether the time named is still to come. */
export function isFuture(date: DateMention, published: string | undefined): boolean {
  if (date.relation === 'coming') return true;
  const time = published === undefined ? undefined : readTime(date);
  if (time === undefined || time.kind === 'duration') return false;
  const first = time.kind === 'point' ? time.point : time.from;
  if (!first) return false;
  const start = first.iso.slice(0, first.day ? 10 : first.month ? 7 : first.quarter ? 0 : 4);
  return start !== '' && start > published!.slice(0, start.length);
}

/** In de loop van 2027: at some moment in it, said of a point in time. */
export function isInCourseOf({ lead }: Pick<TimeMention, 'lead'>): boolean {
  return /\bin de loop van (?:de |het )?$/i.test(lead);
}

/** Tot en met juni: to the end of it. */
export function isInclusive({ lead, relation }: Pick<TimeMention, 'lead' | 'relation'>): boolean {
  return relation === 'until' && /\ben met /i.test(lead);
}

/** In het weekend van 14 november. */
export function isOfWeekend({ lead }: Pick<TimeMention, 'lead'>): boolean {
  return /\bweek(?:end|einde) van $/i.test(lead);
}

/** The days of one month that the source names one by one (op 14 en 15 november, in het weekend van 14 en 15 november). */
export function daysOf(
  { text, relation, lead }: TimeMention,
  time: TimeValue,
): { days: number[]; ofWeekend: boolean } | undefined {
  if (time.kind !== 'range' || relation !== 'at' || !time.from?.day || !time.to?.day) return undefined;
  if (time.from.iso.slice(0, 7) !== time.to.iso.slice(0, 7) || !/^\d+(?:, \d+)* en \d+ \p{L}/u.test(text))
    return undefined;
  const first = time.from.day;
  const days = Array.from({ length: time.to.day - first + 1 }, (_, index) => first + index);
  return { days, ofWeekend: isOfWeekend({ lead }) };
}

/** A school year or season by its two years (schooljaar 2024-2025): what it is a year of, and the years. */
export function yearsOf({ text }: TimeMention): { unit: YearUnit; years: string } | undefined {
  const words = /^(\p{L}+) (\d{4})[-–/](?:\d\d)?(\d\d)$/u.exec(text);
  const unit = words && YEAR_UNITS[words[1]!.toLowerCase()];
  return unit ? { unit, years: `${words[2]}-${words[2]!.slice(0, 2)}${words[3]}` } : undefined;
}

/** What runs from one year into the next. */
export type YearUnit = 'season' | 'school-year' | 'academic-year' | 'financial-year';
const YEAR_UNITS: Readonly<Record<string, YearUnit>> = {
  seizoen: 'season',
  schooljaar: 'school-year',
  studiejaar: 'academic-year',
  collegejaar: 'academic-year',
  boekjaar: 'financial-year',
};

/** How the source rounds a distance from now (bijna vijf jaar geleden, ruim een jaar geleden). */
export function roundedBy({ text }: Pick<TimeMention, 'text'>): 'almost' | 'more-than' | 'about' | undefined {
  const word = /^(bijna|ruim|ongeveer|circa|zo[’']n|meer dan) /i.exec(text)?.[1]?.toLowerCase();
  if (word === undefined) return undefined;
  return word === 'bijna' ? 'almost' : /^(?:ruim|meer dan)$/.test(word) ? 'more-than' : 'about';
}

/**
 * Whether what the present tells of a time that is not later than publication is still ahead: the end of this year,
 * before it is over, in the course of it, nog dit jaar; and what comes a length of time from now (over vijf jaar).
 */
export function isStillAhead(date: TimeMention, published: string | undefined): boolean {
  const time = published === undefined ? undefined : readTime(date);
  if (time?.kind === 'duration') return /^over $/i.test(date.lead);
  if (time?.kind !== 'point' || isPast(date, published)) return false;
  const part = partOf(date);
  if (part === 'late' && time.point.month === undefined) return true;
  return (
    date.relation === 'before' ||
    /(?:^|\s)(?:voor|vóór|nog|loop van) /i.test(`${date.lead} `) ||
    (date.relation === 'until' && date.by === true)
  );
}

/** Whether the source names the time by its distance from publication only (gisteren, de afgelopen maanden). */
export function isRelative(date: DateMention): boolean {
  return !date.known.some((part) => part !== 'weekday' && part !== 'daypart');
}

/**
 * A whole year, month or week that the source names as the one before or after that of publication (vorig
 * jaar, volgende maand): said so too, since the document bears its date.
 */
export function neighbourOf(date: DateMention): { unit: 'year' | 'month' | 'week'; side: 'last' | 'next' } | undefined {
  const words = /^(vorige?|verleden|afgelopen|volgende?|komende?) (jaar|maand|week)$/iu.exec(date.text);
  const isBound = /^(?:since|until|before|after)$/.test(date.relation) && words?.[2]?.toLowerCase() === 'week';
  if (!words || (date.relation !== 'at' && !isBound) || date.known.includes('year')) return undefined;
  const unit = { jaar: 'year', maand: 'month', week: 'week' } as const;
  return {
    unit: unit[words[2]!.toLowerCase() as keyof typeof unit],
    side: /^(?:vor|ver|afg)/i.test(words[1]!) ? 'last' : 'next',
  };
}

/** Whether the year must be printed: it is not the one of publication, or it was said on its own. */
export function needsYear(point: TimePoint, published: string | undefined): boolean {
  return point.month === undefined || published === undefined || point.year !== Number(published.slice(0, 4));
}

/** The part of the day that the Dutch words name. */
export function daypartOf({
  text,
}: Pick<DateMention, 'text'>): 'morning' | 'afternoon' | 'evening' | 'night' | undefined {
  if (/nacht\b/i.test(text)) return 'night';
  if (/avond\b/i.test(text)) return 'evening';
  if (/middag\b/i.test(text)) return 'afternoon';
  return /(?:ochtend|dagmorgen)\b/i.test(text) ? 'morning' : undefined;
}

/** The season that the Dutch words name. */
export function seasonOf({ text }: Pick<DateMention, 'text'>): 'spring' | 'summer' | 'autumn' | 'winter' | undefined {
  if (/voorjaar|lente/i.test(text)) return 'spring';
  if (/zomer/i.test(text)) return 'summer';
  if (/najaar|herfst/i.test(text)) return 'autumn';
  return /winter/i.test(text) ? 'winter' : undefined;
}

/** Whether the source says this season, this month: the one of publication. */
export function isOfNow({ text, lead }: TimeMention): boolean {
  return /(?:^|\s)(?:dit|deze) /i.test(`${lead}${text}`);
}

/** A decade as its first year (1990/1999 → 1990). */
export function decadeOf(time: TimeValue): number | undefined {
  if (time.kind !== 'range' || !time.from || !time.to || time.from.month !== undefined) return undefined;
  return time.from.year % 10 === 0 && time.to.year === time.from.year + 9 ? time.from.year : undefined;
}

/** A century as its number (2001/2100 → 21). */
export function centuryOf(time: TimeValue): number | undefined {
  if (time.kind !== 'range' || !time.from || !time.to || time.from.month !== undefined) return undefined;
  const isWhole = time.from.year % 100 === 1 && time.to.year === time.from.year + 99;
  return isWhole ? time.to.year / 100 : undefined;
}

/** Whether the source names a season or century by its distance from now: the last, this or the next one. */
export function sideOf(date: TimeMention, published: string | undefined): 'last' | 'this' | 'next' | undefined {
  const isNear = /eeuw$/i.test(date.text) || isWithinYear(date, published);
  if (/^(?:vorige?|afgelopen|voorbije|verleden) /i.test(date.text)) return isNear ? 'last' : undefined;
  if (/^(?:komende?|volgende?|aanstaande) /i.test(date.text)) return isNear ? 'next' : undefined;
  return isOfNow(date) && !isPast(date, published) ? 'this' : undefined;
}

/** Whether a stretch of time ended or ends within a year of the news. */
function isWithinYear(date: TimeMention, published: string | undefined): boolean {
  const time = readTime(date);
  const end = time?.kind === 'range' ? (time.to ?? time.from)?.iso.slice(0, 7) : undefined;
  if (end === undefined || published === undefined) return false;
  return Math.abs(Date.parse(`${end}-01`) - Date.parse(published)) < 366 * 86_400_000;
}

/** The year of a season, of a winter both, unless the source names one of them (de winter van 2024). */
export function seasonYears({ text }: TimeMention, time: TimeValue): { from: number; to: number } | undefined {
  if (time.kind !== 'range' || !time.from || !time.to) return undefined;
  const said = Number(/\b\d{4}$/.exec(text)?.[0]);
  return said ? { from: said, to: said } : { from: time.from.year, to: time.to.year };
}

/** So many days, weeks or months at the start or the end of a time, of which the source leaves the number open. */
export function edgeOf({ text }: TimeMention): { side: 'first' | 'last'; unit: 'day' | 'week' | 'month' } | undefined {
  const words = /^(eerste|laatste) (dagen|weken|maanden) (?:van|in) /i.exec(text);
  if (!words) return undefined;
  const unit = ({ dagen: 'day', weken: 'week', maanden: 'month' } as const)[words[2]!.toLowerCase() as 'dagen'];
  return { side: words[1]!.toLowerCase() === 'eerste' ? 'first' : 'last', unit };
}

/** Which half of a year a period is, where the source calls it so (de eerste helft van dit jaar), and of which year. */
export function halfYearOf({ text }: TimeMention, time: TimeValue): { half: 1 | 2; year: number } | undefined {
  if (time.kind !== 'range' || !time.from || !time.to || time.from.year !== time.to.year) return undefined;
  if (!/helft|half ?jaar/i.test(text)) return undefined;
  const { from, to } = time;
  const half = from.month === 1 && to.month === 6 ? 1 : from.month === 7 && to.month === 12 ? 2 : undefined;
  return half && { half, year: from.year };
}

/** Whether a period is two months that the source names one by one (in september en oktober). */
export function isMonthPair({ text, relation }: TimeMention, time: TimeValue): boolean {
  return (
    time.kind === 'range' &&
    relation === 'at' &&
    /^(?:\p{Ll}{3,} en \p{Ll}{3,}(?: \d{4}|(?: van)? (?:vorig|dit|volgend) jaar)?|\d{4} en \d{4})$/u.test(text)
  );
}

/** Which part of a date is meant: begin 2027, sinds eind mei, uiterlijk eind 2027, vóór het einde van het jaar. */
export function partOf({ relation, lead, text }: TimeMention): 'early' | 'mid' | 'late' | undefined {
  if (relation === 'early' || relation === 'mid' || relation === 'late') return relation;
  const before = /(?:^|\s)(begin|half|medio|midden|halverwege|einde?)(?: van)? (?:de |het )?$/i.exec(lead)?.[1];
  const part = (before ?? /^(begin|einde?) van /i.exec(text)?.[1])?.toLowerCase();
  if (part === undefined) return undefined;
  return part === 'begin' ? 'early' : part.startsWith('eind') ? 'late' : 'mid';
}

/** Whether something is to be done at that time at the latest (uiterlijk in 2030). */
export function isAtLatest({ lead }: TimeMention): boolean {
  return /^uiterlijk /i.test(lead);
}

/** So many months or quarters at the start or the end of a year (de eerste negen maanden van dit jaar). */
export function unitsOf(
  { text, known }: TimeMention,
  time: TimeValue,
): { side: 'first' | 'last'; amount: number; unit: 'month' | 'quarter'; year: number; isSaid: boolean } | undefined {
  const words = /^(eerste|laatste) \S+ (maanden|kwartalen)\b/i.exec(text);
  if (!words || time.kind !== 'range' || !time.from?.month || !time.to?.month) return undefined;
  const months = time.to.month - time.from.month + 1;
  const [unit, size] = words[2]!.toLowerCase() === 'maanden' ? (['month', 1] as const) : (['quarter', 3] as const);
  return {
    side: words[1]!.toLowerCase() === 'eerste' ? 'first' : 'last',
    amount: months / size,
    unit,
    year: time.from.year,
    isSaid: known.includes('year'),
  };
}

/** A weekend, week or school year that the source names by its distance from publication: the last, this or the next one. */
export function namedNear(
  { text, value, relation }: TimeMention,
  published: string | undefined,
): { unit: 'weekend' | 'week' | 'school-year' | 'academic-year'; side: 'last' | 'this' | 'next' } | undefined {
  if (relation !== 'at') return undefined;
  const words = /^(?:(\p{L}+) )?(weekend|weekeinde|week|schooljaar|studiejaar|collegejaar)$/iu.exec(text);
  if (!words) return undefined;
  const unit = (
    { week: 'week', schooljaar: 'school-year', studiejaar: 'academic-year', collegejaar: 'academic-year' } as const
  )[words[2]!.toLowerCase() as 'week'];
  const word = words[1]?.toLowerCase() ?? 'dit';
  const isOver = value !== undefined && published !== undefined && /-\d\d$/.test(value) && value.slice(-10) < published;
  if (/^(?:vorige?|afgelopen|voorbije|verleden)$/.test(word)) return { unit: unit ?? 'weekend', side: 'last' };
  if (/^(?:dit|deze)$/.test(word)) return { unit: unit ?? 'weekend', side: isOver && !unit ? 'last' : 'this' };
  return /^(?:volgende?|komende?|aanstaande)$/.test(word) ? { unit: unit ?? 'weekend', side: 'next' } : undefined;
}
