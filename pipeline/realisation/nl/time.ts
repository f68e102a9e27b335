import type { ClockRelation } from '../../model/fact.ts';
import { dateWord } from '../phrases/figures-in-words.ts';
import {
  centuryOf,
  decadeOf,
  daysOf,
  edgeOf,
  halfYearOf,
  isMonthPair,
  isOfWeekend,
  isAsOf,
  isAtLatest,
  isFuture,
  isInCourseOf,
  isRough,
  isRelative,
  needsYear,
  partOf,
  readTime,
  seasonOf,
  type DurationUnit,
  type ClockTime,
  type TimeMention,
  type TimePoint,
  unitsOf,
  yearsOf,
} from '../clauses/read-time.ts';

const PARTS = { early: 'begin', mid: 'half', late: 'eind' };
const ORDINALS = ['', 'eerste', 'tweede', 'derde', 'vierde'];

/** The year of a season by itself (in het najaar) that the words before it make an earlier one than the last. */
function earlierSeason(date: TimeMention, published: string | undefined): number | undefined {
  const time = /^\p{Ll}+$/u.test(date.text) && seasonOf(date) ? readTime(date) : undefined;
  if (time?.kind !== 'range' || !time.from || !time.to || published === undefined) return undefined;
  const next = `${time.to.year + 1}${time.to.iso.slice(4, 7)}`;
  return next < published.slice(0, 7) ? time.from.year : undefined;
}

/** A time as a Dutch adjunct. Relative times stay as the source has them; the document names its date. */
export function dutchTime(date: TimeMention, published: string | undefined): string {
  const time = readTime(date);
  if (date.night !== undefined) return asWritten(date).replace(/^de nacht/, 'in de nacht');
  if (time?.kind === 'duration' && date.corrected) return duration(date, time);
  const ofYear = earlierSeason(date, published);
  if (ofYear !== undefined) return `${asWritten(date)} van ${ofYear}`;
  const isFromTo = time?.kind === 'range' && date.known.includes('weekday') && / tot /i.test(date.text);
  if (!time || time.kind === 'duration' || isRelative(date)) return `${isFromTo ? 'van ' : ''}${asWritten(date)}`;
  if (time.kind === 'range' && (seasonOf(date) || centuryOf(time) || unitsOf(date, time))) return asWritten(date);
  if (time.kind === 'range') {
    if (isMonthPair(date, time) && time.from && time.to)
      return `in ${name(time.from, published).replace(/ \d{4}$/, '')} en ${name(time.to, published)}`;
    const listed = daysOf(date, time);
    if (listed) {
      const days = `${listed.days.slice(0, -1).join(', ')} en ${name(time.to!, published)}`;
      return `${listed.ofWeekend ? 'in het weekend van' : 'op'} ${days}`;
    }
    if (yearsOf(date)) return asWritten(date).replace(/^(?!(?:in|tijdens) )(?:het )?/, 'in het ');
    const half = halfYearOf(date, time);
    if (half) return `in de ${half.half === 1 ? 'eerste' : 'tweede'} helft van ${half.year}`;
    const decade = decadeOf(time);
    if (decade !== undefined && !date.corrected) return asWritten(date);
    if (!time.from) return `tot ${name(time.to!, published)}`;
    if (!time.to) return `${sinceOrFrom(date, published)} ${name(time.from, published)}`;
    const sameMonth = time.from.day && time.to.day && time.from.iso.slice(0, 7) === time.to.iso.slice(0, 7);
    return `van ${sameMonth ? time.from.day : name(time.from, published)} ${/en met|t\/m/i.test(date.text) ? 'tot en met' : 'tot'} ${name(time.to, published)}`;
  }
  if (edgeOf(date) && !date.corrected) return asWritten(date);
  const { point } = time;
  const plain = name(point, published, date.known.includes('weekday'));
  const part = partOf(date);
  const named = part === undefined ? plain : `${PARTS[part]} ${plain}`;
  const before = /(?:^|\s)(voor|vóór) /i.exec(date.lead)?.[1];
  if (isAtLatest(date)) {
    const bare = part !== undefined || point.day !== undefined;
    return `uiterlijk ${before ?? (bare ? '' : point.quarter ? 'in het' : 'in')} ${named}`.replace('  ', ' ');
  }
  if (part === 'late' && /(?:^|\s)tegen /i.test(date.lead)) return `tegen ${named}`;
  if (before !== undefined) return `${before.toLowerCase()} ${point.quarter && !part ? 'het ' : ''}${named}`;
  switch (date.relation) {
    case 'since':
      return `${sinceOrFrom(date, published)} ${named}`;
    case 'until':
      return `tot ${/en met /i.test(date.lead) ? 'en met ' : ''}${named}`;
    case 'before':
      return `voor ${named}`;
    case 'after':
      return `na ${named}`;
    case 'early':
    case 'mid':
    case 'late':
      // eind september, but aan het eind van het derde kwartaal
      return point.quarter && date.relation !== 'mid'
        ? `aan het ${date.relation === 'late' ? 'eind' : 'begin'} van het ${named.replace(/^(?:begin|eind) (?:het )?/, '')}`
        : named;
    default:
      if (isInCourseOf(date)) return `in de loop van ${point.quarter ? 'het ' : ''}${named}`;
      if (isRough(date)) return `rond ${point.quarter ? 'het ' : ''}${named}`;
      if (point.quarter) return `in het ${named}`;
      if (point.week) return date.corrected ? `in de week van ${named}` : asWritten(date);
      if (isOfWeekend(date)) return `in het weekend van ${named}`;
      return point.day ? `op ${named}` : `in ${named}`;
  }
}

/** Sinds 1 mei what has gone on from then; vanaf or per 1 mei what begins then, which may be still to come. */
function sinceOrFrom(date: TimeMention, published: string | undefined): 'sinds' | 'vanaf' | 'per' {
  if (/vanaf/i.test(date.lead)) return 'vanaf';
  if (isAsOf(date)) return 'per';
  return isFuture(date, published) ? 'vanaf' : 'sinds';
}

const UNITS = {
  year: ['jaar', 'jaar'],
  month: ['maand', 'maanden'],
  week: ['week', 'weken'],
  day: ['dag', 'dagen'],
  hour: ['uur', 'uur'],
  minute: ['minuut', 'minuten'],
  second: ['seconde', 'seconden'],
} as const;

/** A duration whose length an editor corrected; before or after what it stood, it still stands. */
function duration({ text, lead }: TimeMention, { amount = 1, unit }: { amount?: number; unit: DurationUnit }): string {
  const [, ago = ''] = /( (?:geleden|eerder|later|lang))$/i.exec(text) ?? [];
  return `${lead.toLowerCase()}${amount} ${UNITS[unit][amount === 1 ? 0 : 1]}${ago}`;
}

/** The source's words with the preposition or article before them, in small letters where they opened a sentence. */
function asWritten({ text, lead, night }: TimeMention): string {
  const words = `${night ?? lead}${text}`
    .replace(/^[AV](?=fgelopen |orige |olgende )/, (letter) => letter.toLowerCase())
    .replace(/^(afgelopen (?:\S+ )?(?:dagen|weken|maanden|kwartalen|jaren|seizoenen))$/, 'de $1')
    .replace(/^((?:afgelopen|vorige|volgende) (?:kwartaal|halfjaar|weekend|seizoen|decennium))$/, 'in het $1');
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function name(point: TimePoint, published: string | undefined, withWeekday = false): string {
  if (point.quarter) return `${ORDINALS[point.quarter]} kwartaal van ${point.year}`;
  if (point.month === undefined) return String(point.year);
  const year = needsYear(point, published) ? ` ${point.year}` : '';
  const month = dateWord('nl-NL', point.iso, 'month');
  if (point.day === undefined) return `${month}${year}`;
  return `${withWeekday ? `${dateWord('nl-NL', point.iso, 'weekday')} ` : ''}${point.day} ${month}${year}`;
}

const HOURS = 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');
const CLOCKS: Record<ClockRelation, string> = {
  at: 'om',
  about: 'rond',
  from: 'vanaf',
  since: 'sinds',
  until: 'tot',
  before: 'voor',
  after: 'na',
  'shortly-before': 'kort voor',
  'shortly-after': 'kort na',
  between: 'tussen',
  'from-until': 'van',
};

/** A time of the day behind its day: zaterdag rond 16.45 uur. */
export function dutchClock({ time, relation, end }: ClockTime, day: string | undefined): string {
  const hour = (value: string): string => (value.includes(':') ? value.replace(':', '.') : HOURS[Number(value)]!);
  const until = end ? ` ${relation === 'between' ? 'en' : 'tot'} ${hour(end.time)}` : '';
  const clock = `${CLOCKS[relation]} ${hour(time)}${until} uur`;
  return day === undefined ? clock : `${day} ${clock}`;
}
