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
import { contracted, de } from './articles.ts';

const QUARTERS = ['', 'premier', 'deuxième', 'troisième', 'quatrième'];
const SEASONS = { spring: 'au printemps', summer: 'à l’été', autumn: 'à l’automne', winter: 'à l’hiver' };
const NOW = { spring: 'ce printemps', summer: 'cet été', autumn: 'cet automne', winter: 'cet hiver' };
const NEIGHBOURS = {
  last: { year: 'l’an dernier', month: 'le mois dernier', week: 'la semaine dernière' },
  next: { year: 'l’an prochain', month: 'le mois prochain', week: 'la semaine prochaine' },
};
const DAYPARTS = { morning: 'au matin', afternoon: 'dans l’après-midi', evening: 'au soir', night: 'dans la nuit' };

/** A time as a French adjunct, from its value: le 13 juin, en 2019, depuis le 1er avril, ces derniers mois. */
export function frenchTime(
  date: TimeMention,
  published: string | undefined,
  units: ReadonlyMap<string, UnitForm>,
  count: (value: number, gender: 'm' | 'f') => string,
): string {
  const time = readTime(date);
  const neighbour = neighbourOf(date);
  if (neighbour) return NEIGHBOURS[neighbour.side][neighbour.unit];
  if (!time) throw new CannotSay(`${date.lead}${date.text}`);
  if (time.kind === 'duration') return duration(date, time, units, count);
  const season = seasonOf(date);
  if (season && isOfNow(date)) return NOW[season];
  if (season && time.kind === 'range' && time.from)
    return `${SEASONS[season]} ${(season === 'winter' ? time.to : time.from)?.year}`;
  if (time.kind === 'range') {
    const half = halfYearOf(date, time);
    if (half) return `au ${half.half === 1 ? 'premier' : 'second'} semestre ${half.year}`;
    const decade = decadeOf(time);
    if (decade !== undefined) return `dans les années ${decade}`;
    if (!time.from) return `jusqu’${contracted(name(time.to!, published)).at}`;
    if (!time.to) return sinceOrFrom(date, name(time.from, published), published);
    const sameMonth = time.from.day && time.to.day && time.from.iso.slice(0, 7) === time.to.iso.slice(0, 7);
    const from = sameMonth ? `du ${ordinalDay(time.from.day!)}` : contracted(name(time.from, published)).of;
    return `${from} ${contracted(name(time.to, published)).at}`;
  }
  const { point } = time;
  if (isToday(date, published)) return 'aujourd’hui';
  if (point.week) return `la semaine ${contracted(name({ ...point, week: false }, published)).of}`;
  const isThisYear =
    published !== undefined &&
    point.month === undefined &&
    !point.quarter &&
    point.year === Number(published.slice(0, 4));
  if (isThisYear && date.implied.includes('year') && date.relation === 'at') return 'cette année';
  const named = name(point, published, date.known.includes('weekday'));
  if (/\b(?:voor|vóór) $/i.test(date.lead)) return `avant ${named}`;
  switch (date.relation) {
    case 'since':
      return sinceOrFrom(date, named, published);
    case 'until':
      return `jusqu’${contracted(named).at}`;
    case 'before':
      return `avant ${named}`;
    case 'after':
      return `après ${named}`;
    case 'early':
      return `début ${named}`;
    case 'mid':
      return `mi-${named}`;
    case 'late':
      return `fin ${named}`;
    default:
      break;
  }
  if (point.quarter) return contracted(named).at;
  if (point.day === undefined) return `en ${named}`;
  if (date.night !== undefined) return nightInto(point, named, date.known.includes('weekday'));
  const daypart = daypartOf(date);
  return daypart === undefined
    ? named
    : daypart === 'night'
      ? `dans la nuit ${contracted(named).of}`
      : `${named} ${DAYPARTS[daypart]}`;
}

/** Depuis lundi, ce qui a commencé ; à partir de vendredi, ce qui va commencer. */
function sinceOrFrom(date: TimeMention, named: string, published: string | undefined): string {
  const isFrom = isFuture(date, published) || /\bper\b|\bingang\b/i.test(date.lead);
  return isFrom ? `à partir ${contracted(named).of}` : `depuis ${named}`;
}

/** Dans la nuit de dimanche à lundi 4 mai, du 3 au 4 mai. */
function nightInto({ iso }: TimePoint, named: string, withWeekday: boolean): string {
  const eve = new Date(Date.parse(`${iso}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  const day = ordinalDay(Number(eve.slice(8)));
  const from = eve.slice(0, 7) === iso.slice(0, 7) ? day : `${day} ${dateWord('fr-FR', eve, 'month')}`;
  return withWeekday
    ? `dans la nuit de ${dateWord('fr-FR', eve, 'weekday')} à ${named}`
    : `dans la nuit du ${from} ${contracted(named).at}`;
}

function name(point: TimePoint, published: string | undefined, withWeekday = false): string {
  if (point.quarter) return `le ${QUARTERS[point.quarter]} trimestre ${point.year}`;
  if (point.month === undefined) return String(point.year);
  const year = needsYear(point, published) ? ` ${point.year}` : '';
  const month = dateWord('fr-FR', point.iso, 'month');
  if (point.day === undefined) return `${month}${year}`;
  const day = `${ordinalDay(point.day)} ${month}${year}`;
  // the press names a weekday without an article: la police a arrêté lundi 3 mars
  return withWeekday ? `${dateWord('fr-FR', point.iso, 'weekday')} ${day}` : `le ${day}`;
}

function ordinalDay(day: number): string {
  return day === 1 ? '1er' : String(day);
}

function duration(
  { relation, text, lead }: TimeMention,
  { amount, unit }: Extract<TimeValue, { kind: 'duration' }>,
  units: ReadonlyMap<string, UnitForm>,
  count: (value: number, gender: 'm' | 'f') => string,
): string {
  const form = units.get(unit);
  if (!form) throw new CannotSay(text);
  const gender = form.gender ?? 'm';
  // after a demonstrative French says années, journées: the stretch of time rather than its count
  const stretch = unit === 'year' ? { one: 'année', other: 'années', gender: 'f' as const } : { ...form, gender };
  const last = stretch.gender === 'f' ? 'dernières' : 'derniers';
  const next = 'prochaines';
  const number = amount === undefined ? undefined : count(amount, stretch.gender);
  if (relation === 'recent')
    return number === undefined
      ? `ces ${last} ${stretch.other}`
      : amount === 1
        ? `au cours ${stretch.gender === 'f' ? 'de la dernière' : 'du dernier'} ${stretch.one}`
        : `au cours des ${number} ${last} ${stretch.other}`;
  if (relation === 'coming')
    return `dans les ${number === undefined ? '' : `${number} `}${stretch.gender === 'f' ? next : 'prochains'} ${stretch.other}`;
  if (amount === undefined) throw new CannotSay(text);
  const length = `${count(amount, gender)} ${amount === 1 ? form.one : form.other}`;
  if (/(?:geleden|terug)$/i.test(text)) return `il y a ${length}`;
  if (BEFORE_THEN.test(text)) return `${length} plus tôt`;
  if (/(?:later|daarna)$/i.test(text)) return `${length} plus tard`;
  const before = lead.trim().split(' ')[0]?.toLowerCase() ?? '';
  const preposition = {
    binnen: 'en moins de',
    na: 'après',
    over: 'dans',
    sinds: 'depuis',
    al: 'depuis',
    gedurende: 'pendant',
    in: 'en',
    '': 'pendant',
  }[before];
  if (preposition === undefined) throw new CannotSay(`${lead}${text}`);
  return preposition.endsWith(' de') ? `${preposition.slice(0, -2)}${de(length)}` : `${preposition} ${length}`;
}
