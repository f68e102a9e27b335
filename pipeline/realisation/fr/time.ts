import type { ClockRelation } from '../../model/fact.ts';
import type { UnitForm } from '../../lexicon/unit-forms.ts';
import { dateWord } from '../phrases/figures-in-words.ts';
import { CannotSay } from '../phrases/phrase.ts';
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
import { contracted, de, withLe } from './articles.ts';
import { frenchEra } from './eras.ts';

const QUARTERS = ['', 'premier', 'deuxième', 'troisième', 'quatrième'];
const NEIGHBOURS = {
  last: { year: 'l’an dernier', month: 'le mois dernier', week: 'la semaine dernière' },
  next: { year: 'l’an prochain', month: 'le mois prochain', week: 'la semaine prochaine' },
};
const YEARS = {
  season: 'lors de la saison',
  'school-year': 'au cours de l’année scolaire',
  'academic-year': 'au cours de l’année universitaire',
  'financial-year': 'au cours de l’exercice',
};
const ROUNDED = { almost: 'près', 'more-than': 'plus', about: 'environ' };
const NEAR = {
  weekend: { last: 'le week-end dernier', this: 'ce week-end', next: 'le week-end prochain' },
  week: { last: 'la semaine dernière', this: 'cette semaine', next: 'la semaine prochaine' },
  'school-year': {
    last: 'l’année scolaire dernière',
    this: 'cette année scolaire',
    next: 'l’année scolaire prochaine',
  },
  'academic-year': {
    last: 'l’année universitaire dernière',
    this: 'cette année universitaire',
    next: 'l’année universitaire prochaine',
  },
};
const EDGES = {
  first: { day: 'dans les premiers jours', week: 'dans les premières semaines', month: 'dans les premiers mois' },
  last: { day: 'dans les derniers jours', week: 'dans les dernières semaines', month: 'dans les derniers mois' },
};
const PARTS = { early: 'début ', mid: 'mi-', late: 'fin ' };
const DAYPARTS = { morning: 'au matin', afternoon: 'dans l’après-midi', evening: 'au soir', night: 'dans la nuit' };

/** A time as a French adjunct, from its value: le 13 juin, en 2019, depuis le 1er avril, ces derniers mois. */
export function frenchTime(
  date: TimeMention,
  published: string | undefined,
  forms: ReadonlyMap<string, UnitForm>,
  count: (value: number, gender: 'm' | 'f') => string,
): string {
  const time = readTime(date);
  if (isInCourseOf(date)) return inCourseOf(date, time, published, forms, count);
  const neighbour = neighbourOf(date);
  if (neighbour && date.of) return `pour ${NEIGHBOURS[neighbour.side][neighbour.unit]}`;
  if (neighbour) return bound(date, NEIGHBOURS[neighbour.side][neighbour.unit], published);
  const near = namedNear(date, published);
  if (near) return NEAR[near.unit][near.side];
  if (!time) throw new CannotSay(`${date.lead}${date.text}`);
  if (time.kind === 'duration') return duration(date, time, forms, count);
  const era = frenchEra(date, time, published);
  if (era) return ofEra(date, era, published);
  if (time.kind === 'range') {
    const units = unitsOf(date, time);
    if (units) {
      const noun = units.unit === 'month' ? 'mois' : 'trimestres';
      const year = !units.isSaid && String(units.year) === published?.slice(0, 4) ? 'cette année' : units.year;
      const order = units.side === 'first' ? 'premiers' : 'derniers';
      return `au cours des ${count(units.amount, 'm')} ${order} ${noun} de ${year}`;
    }
    if (isMonthPair(date, time) && time.from && time.to)
      return `en ${name(time.from, published).replace(/ \d{4}$/, '')} et ${name(time.to, published)}`;
    const listed = daysOf(date, time);
    if (listed) {
      const days = `${listed.days.slice(0, -1).map(ordinalDay).join(', ')} et ${listed.days.at(-1)!}`;
      return `${listed.ofWeekend ? 'le week-end des' : 'les'} ${days} ${name(time.to!, published).replace(/^le \S+ /, '')}`;
    }
    const years = yearsOf(date);
    if (years) return `${YEARS[years.unit]} ${years.years}`;
    const half = halfYearOf(date, time);
    if (half) return `au ${half.half === 1 ? 'premier' : 'second'} semestre ${half.year}`;
    // since the first half, at the end of it: part of a period, or a time beside it
    if (partOf(date)) throw new CannotSay(`${date.lead}${date.text}`);
    if (!time.from) return `jusqu’${contracted(name(time.to!, published)).at}`;
    if (!time.to) return sinceOrFrom(date, name(time.from, published), published);
    const sameMonth = time.from.day && time.to.day && time.from.iso.slice(0, 7) === time.to.iso.slice(0, 7);
    if (date.known.includes('weekday')) {
      const start = name(time.from, published, true).replace(sameMonth ? / \p{L}+$/u : /$/, '');
      const end = name(time.to, published, true);
      return / tot /i.test(date.text) ? `du ${start} au ${end}` : `${start} et ${end}`;
    }
    const from = sameMonth ? `du ${ordinalDay(time.from.day!)}` : contracted(name(time.from, published)).of;
    return `${from} ${contracted(name(time.to, published)).at}`;
  }
  const { point } = time;
  // a briefing is read on other days: its day has a name
  if (isToday(date, published)) return name(point, published, true);
  const edge = edgeOf(date);
  if (edge) return `${EDGES[edge.side][edge.unit]} ${contracted(name(point, published)).of}`;
  if (point.week && partOf(date)) {
    const week = `de la semaine ${contracted(name({ ...point, week: false }, published)).of}`;
    const part = partOf(date);
    return part === 'mid' ? `au milieu ${week}` : `${part === 'early' ? 'au début' : 'à la fin'} ${week}`;
  }
  if (point.week) {
    const week = `la semaine ${contracted(name({ ...point, week: false }, published)).of}`;
    return bound(date, week, published);
  }
  const isThisYear =
    !isRough(date) &&
    published !== undefined &&
    point.month === undefined &&
    !point.quarter &&
    point.year === Number(published.slice(0, 4));
  if (isThisYear && date.implied.includes('year') && date.relation === 'at')
    return date.of ? 'pour cette année' : 'cette année';
  const plain = name(point, published, date.known.includes('weekday'));
  const part = partOf(date);
  if (date.night !== undefined && point.day !== undefined && date.relation === 'at')
    return nightInto(point, plain, date.known.includes('weekday'));
  const daypart = point.day === undefined ? undefined : daypartOf(date);
  const named = part ? `${PARTS[part]}${plain.replace(/^le /, '')}` : daypart ? withDaypart(plain, daypart) : plain;
  if (isOfWeekend(date) && point.day !== undefined) return `le week-end ${contracted(plain).of}`;
  const when = part ? named : point.quarter ? contracted(plain).at : point.day === undefined ? `en ${plain}` : named;
  if (point.quarter && part && part !== 'mid' && /^(?:at|early|late)$/.test(date.relation))
    return `${part === 'late' ? 'à la fin' : 'au début'} ${contracted(plain).of}`;
  if (date.of && !part)
    return `pour ${daypart === undefined ? plain : withDaypart(plain, daypart).replace(/^dans /, '')}`;
  if (part === 'late' && /(?:^|\s)tegen /i.test(date.lead))
    return `vers la fin ${point.month === undefined ? `de ${point.year}` : contracted(plain).of}`;
  if (part === 'late' && (date.relation === 'before' || /(?:^|\s)(?:voor|vóór) /i.test(date.lead)))
    return `avant la fin ${point.month === undefined ? `de ${point.year}` : contracted(plain).of}`;
  if (isRough(date) && !part && daypart === undefined)
    return point.day === undefined ? `vers ${plain}` : `autour ${contracted(plain).of}`;
  if (isAtLatest(date)) return `au plus tard ${when}`;
  if (/(?:^|\s)(?:voor|vóór) /i.test(date.lead)) return `avant ${named}`;
  switch (date.relation) {
    case 'since':
      return sinceOrFrom(date, named, published);
    case 'until':
      if (date.by && isFuture(date, published) && isInclusive(date) && !point.day && !part)
        return `d’ici à ${endOf(point, plain)}`;
      if (date.by && isFuture(date, published)) return point.day === undefined ? `d’ici à ${named}` : `d’ici ${named}`;
      if (isInclusive(date) && !point.day && !part) return `jusqu’à ${endOf(point, plain)}`;
      if (!point.day && !point.quarter && !part) return `jusqu’en ${plain}`;
      return `jusqu’${contracted(named).at}${isInclusive(date) && point.day ? ' inclus' : ''}`;
    case 'before':
      return `avant ${named}`;
    case 'after':
      return `après ${named}`;
    default:
      return when;
  }
}

/** L’attentat de mars 2019, du 3 mars, de vendredi: a time behind the event that it says which one is of. */
export function frenchTimeOf(time: string): string {
  const period = /^en (.*)$/s.exec(time)?.[1];
  if (period !== undefined) return de(period);
  if (/^l[ea] |^l’/.test(time)) return contracted(time).of;
  // du lundi 19 octobre
  return /^\p{L}+di \d/u.test(time) ? `du ${time}` : time;
}

/** Fin juin, fin 2028, la fin du deuxième trimestre. */
function endOf(point: TimePoint, plain: string): string {
  return point.quarter ? `la fin ${contracted(plain).of}` : `fin ${plain}`;
}

/** Depuis la semaine dernière, jusqu’à la fin de celle-ci : ce qui borne un événement ; sans préposition, quand il a eu lieu. */
function bound(date: TimeMention, words: string, published: string | undefined): string {
  switch (date.relation) {
    case 'since':
      return sinceOrFrom(date, words, published);
    case 'until':
      return isInclusive(date) ? `jusqu’à la fin ${contracted(words).of}` : `jusqu’${contracted(words).at}`;
    case 'before':
      return `avant ${words}`;
    case 'after':
      return `après ${words}`;
    default:
      return words;
  }
}

/** Dans le courant de l’année 2027, de la semaine prochaine ; une partie du jour se suffit. */
function inCourseOf(
  date: TimeMention,
  time: TimeValue | undefined,
  published: string | undefined,
  forms: ReadonlyMap<string, UnitForm>,
  count: (value: number, gender: 'm' | 'f') => string,
): string {
  if (time?.kind !== 'point' || date.relation !== 'at') throw new CannotSay(`${date.lead}${date.text}`);
  const words = frenchTime({ ...date, lead: '' }, published, forms, count);
  if (daypartOf(date)) return words;
  if (time.point.day !== undefined && !time.point.week) return `dans la journée ${frenchTimeOf(words)}`;
  const year = /^en (\d{4})$/.exec(words)?.[1];
  if (year !== undefined) return `dans le courant de l’année ${year}`;
  return /^en /.test(words) ? words.replace(/^en /, 'courant ') : `dans le courant ${contracted(words).of}`;
}

/** Une pièce de 1650, du XVIIe siècle, des années 1990: when a thing is from. */
export function frenchMadeIn(time: string): string {
  return frenchTimeOf(time)
    .replace(/^au /, 'du ')
    .replace(/^à /, 'de ')
    .replace(/^dans les /, 'des ');
}

/** L’hiver dernier, depuis l’hiver dernier, avant les années 1990. */
function ofEra(date: TimeMention, { name: words, at }: Era, published: string | undefined): string {
  if (/(?:^|\s)(?:voor|vóór) /i.test(date.lead)) return `avant ${words}`;
  switch (date.relation) {
    case 'since':
      return sinceOrFrom(date, words, published);
    case 'until':
      return `jusqu’${contracted(words).at}`;
    case 'before':
      return `avant ${words}`;
    case 'after':
      return `après ${words}`;
    default:
      return at;
  }
}

/** Le mardi 17 novembre au matin ; dans la nuit du mardi 17 novembre. */
function withDaypart(named: string, daypart: keyof typeof DAYPARTS): string {
  if (daypart !== 'night') return `${named} ${DAYPARTS[daypart]}`;
  return `dans la nuit ${named.startsWith('le ') ? contracted(named).of : `du ${named}`}`;
}

/** Depuis lundi, ce qui a commencé ; à partir de vendredi, ce qui va commencer. */
function sinceOrFrom(date: TimeMention, named: string, published: string | undefined): string {
  if (date.counted) return contracted(named).at;
  const isFrom = isFuture(date, published) || isAsOf(date);
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
  { relation, text, lead, within }: TimeMention,
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
  const isMoment = /^(?:second|minute|hour|day)$/.test(unit);
  if (relation === 'recent')
    return number === undefined
      ? `ces ${last} ${stretch.other}`
      : amount === 1
        ? `au cours ${isMoment ? (stretch.gender === 'f' ? `de la dernière ${stretch.one}` : `du dernier ${stretch.one}`) : past(stretch)}`
        : `au cours des ${number} ${last} ${stretch.other}`;
  if (relation === 'coming' && amount === 1) return `au cours ${withLe(stretch.one, stretch.gender, false).of} à venir`;
  if (relation === 'coming')
    return `${number === undefined ? 'dans les' : `au cours des ${number}`} ${stretch.gender === 'f' ? next : 'prochains'} ${stretch.other}`;
  if (amount === undefined) throw new CannotSay(text);
  // en une journée would be another thing
  const isOneDay = unit === 'day' && amount === 1 && /^binnen\b/i.test(lead.trim());
  const length = isOneDay ? '24\u00a0heures' : `${count(amount, gender)} ${amount === 1 ? form.one : form.other}`;
  const rounded = roundedBy({ text });
  if (/(?:geleden|terug)$/i.test(text))
    return `il y a ${!rounded ? length : `${ROUNDED[rounded]} ${rounded === 'about' ? length : de(length)}`}`;
  if (isStretch({ lead }, amount) && BEFORE_THEN.test(text))
    return `au cours des ${length} ${gender === 'f' ? 'précédentes' : 'précédents'}`;
  if (isStretch({ lead }, amount) && AFTER_THEN.test(text))
    return `au cours des ${length} ${gender === 'f' ? 'suivantes' : 'suivants'}`;
  if (BEFORE_THEN.test(text)) return `${length} plus tôt`;
  if (AFTER_THEN.test(text)) return `${length} plus tard`;
  if (SPREAD.test(lead)) return `sur ${length}`;
  const before = lead.trim().split(' ')[0]?.toLowerCase() ?? '';
  // d’ici dix ans, of what will be; dans un délai de six semaines, as a rule
  const isLong = /^(?:year|month|week)$/.test(unit);
  const soon = within === undefined ? undefined : within === 'ahead' && isLong ? 'd’ici' : 'dans un délai de';
  const preposition = {
    binnen: soon ?? 'en moins de',
    na: 'après',
    // over drie dagen, of what is over: taken together
    over: within === undefined ? 'en' : 'dans',
    sinds: 'depuis',
    al: 'depuis',
    gedurende: 'pendant',
    in: 'en',
    '': 'pendant',
  }[before];
  if (preposition === undefined) throw new CannotSay(`${lead}${text}`);
  return preposition.endsWith(' de') ? `${preposition.slice(0, -2)}${de(length)}` : `${preposition} ${length}`;
}

/** De l’année écoulée, du mois écoulé. */
function past({ one, gender }: { one: string; gender: 'm' | 'f' }): string {
  return `${withLe(one, gender, false).of} ${gender === 'f' ? 'écoulée' : 'écoulé'}`;
}

const HOURS = 'zéro une deux trois quatre cinq six sept huit neuf dix onze douze'.split(' ');
const CLOCKS: Record<ClockRelation, string> = {
  at: 'à',
  about: 'vers',
  from: 'à partir de',
  since: 'depuis',
  until: 'jusqu’à',
  before: 'avant',
  after: 'après',
  'shortly-before': 'peu avant',
  'shortly-after': 'peu après',
  between: 'entre',
  'from-until': 'de',
};

/** A time of the day behind its day, of which it says the part : le samedi vers 16 h 45. */
export function frenchClock({ time, relation, end }: ClockTime, day: string | undefined): string {
  const until = end ? ` ${relation === 'between' ? 'et' : 'à'} ${hourAndMinutes(end.time)}` : '';
  const clock = `${CLOCKS[relation]} ${hourAndMinutes(time)}${until}`;
  return day === undefined ? clock : `${day.replace(/ (?:au matin|dans l’après-midi|au soir)$/, '')} ${clock}`;
}

/** 16 h 45 ; à trois heures, sans dire si c'est du matin. */
function hourAndMinutes(time: string): string {
  const [hours, minutes] = time.split(':');
  if (minutes === undefined) return Number(hours) === 1 ? 'une heure' : `${HOURS[Number(hours)]!} heures`;
  return `${Number(hours)}\u00a0h${minutes === '00' ? '' : `\u00a0${minutes}`}`;
}
