import type { DateMention } from '../../model/mention.ts';
import type { Token } from '../../model/token.ts';
import { numberAt, parseFigure } from '../numbers/number-at.ts';
import { addDays, addMonths, easter, isCalendarDay, isoWeek, toIso, weekdayOf } from './calendar.ts';
import {
  EASTER_FEASTS,
  FIXED_FEASTS,
  isDaypart,
  MONTHS,
  relativeDay,
  SEASONS,
  TIME_UNITS,
  weekdayWord,
} from './date-words.ts';

/** A date in a sentence: tokens [first, last]. */
export interface DateMatch extends Pick<DateMention, 'kind' | 'relation' | 'known' | 'implied'> {
  first: number;
  last: number;
  value?: string;
}

type Words = (step: number) => string;

/** The date that starts at a token, if any. `published` is what relative dates count from. */
export function matchDate(
  tokens: readonly Token[],
  first: number,
  published: string | undefined,
): DateMatch | undefined {
  const word: Words = (step) => tokens[first + step]?.text.toLowerCase() ?? '';
  const context: Context = { tokens, first, word, published };
  const match = absolute(context) ?? range(context) ?? relative(context) ?? named(context) ?? span(context);
  if (!match) return undefined;
  return { ...match, relation: relationOf(tokens, first, match.relation) };
}

interface Context {
  tokens: readonly Token[];
  first: number;
  word: Words;
  published: string | undefined;
}

/** zaterdag 3 juli 2021, 3 juli, juli 2021, 03-07-2021, 2021-07-03, 2021. */
function absolute(context: Context): DateMatch | undefined {
  const { word, first, published } = context;
  const weekday = weekdayWord(word(0));
  let at = weekday ? 1 : 0;
  if (weekday && isDaypart(word(at))) at += 1;
  if (weekday && word(at) === ',') at += 1;
  const day = dayOfMonth(word(at));
  const month = MONTHS[word(at + 1)];
  const known: DateMatch['known'] = weekday ? ['weekday'] : [];
  if (day !== undefined && month !== undefined) {
    const year = yearAt(word(at + 2));
    const chosen = year ?? (published === undefined ? undefined : nearestYear(context, month, day, published));
    const last = first + at + (year === undefined ? 1 : 2);
    if (chosen === undefined)
      return { first, last, kind: 'date', relation: 'at', known: [...known, 'month', 'day'], implied: [] };
    if (!isCalendarDay(chosen, month, day)) return undefined;
    const implied: DateMatch['implied'] = year === undefined ? ['year'] : [];
    return {
      first,
      last,
      value: toIso(chosen, month, day),
      kind: 'date',
      relation: 'at',
      known: [...known, ...(year === undefined ? [] : (['year'] as const)), 'month', 'day'],
      implied,
    };
  }
  if (weekday) return undefined;
  const numeric = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(word(0));
  if (numeric && isCalendarDay(Number(numeric[3]), Number(numeric[2]), Number(numeric[1])))
    return exact(first, first, toIso(Number(numeric[3]), Number(numeric[2]), Number(numeric[1])), [
      'year',
      'month',
      'day',
    ]);
  if (
    /^\d{4}-\d{2}-\d{2}$/.test(word(0)) &&
    isCalendarDay(...(word(0).split('-').map(Number) as [number, number, number]))
  )
    return exact(first, first, word(0), ['year', 'month', 'day']);
  const named = MONTHS[word(0)];
  if (named !== undefined && isMonthName(context)) {
    const year = yearAt(word(1));
    if (year !== undefined) return exact(first, first + 1, `${year}-${pad(named)}`, ['year', 'month']);
    if (published === undefined)
      return { first, last: first, kind: 'date', relation: 'at', known: ['month'], implied: [] };
    const chosen = nearestYear(context, named, undefined, published);
    return {
      first,
      last: first,
      value: `${chosen}-${pad(named)}`,
      kind: 'date',
      relation: 'at',
      known: ['month'],
      implied: ['year'],
    };
  }
  return bareYear(context);
}

/** A four-digit year counts where no noun makes a number of it: in 2019, de begroting voor 2024, WK 2022. */
function bareYear({ tokens, first, word }: Context): DateMatch | undefined {
  const year = yearAt(word(0));
  if (year === undefined) return undefined;
  const next = tokens[first + 1];
  const before = word(-1);
  if (/^(?:€|\$|£|euro|nr\.?|artikel|nummer|§|ruim|circa|ongeveer|zo’n|bijna|minstens|maximaal)$/.test(before))
    return undefined;
  if (next && tokens[first]!.deprel === 'nummod' && tokens[first]!.head === first + 1 && next.upos === 'NOUN')
    return undefined;
  if (
    next &&
    /^(?:euro|procent|%|meter|kilo|kilometer|gulden|dollar|mensen|inwoners|personen|leden|ton|liter|keer|woningen|toeschouwers)$/.test(
      next.text.toLowerCase(),
    )
  )
    return undefined;
  const to = /^(?:-|–|tot|\/|en)$/.test(word(1)) ? yearAt(word(2)) : undefined;
  if (to !== undefined && to > year && word(1) !== 'en')
    return {
      first,
      last: first + 2,
      value: `${year}/${to}`,
      kind: 'period',
      relation: 'at',
      known: ['year'],
      implied: [],
    };
  return exact(first, first, String(year), ['year']);
}

/** 3 tot 9 mei, 3 en 4 juli, van maandag tot en met woensdag. */
function range({ word, first, published, tokens }: Context): DateMatch | undefined {
  const from = dayOfMonth(word(0));
  if (from === undefined || !/^(?:tot|t\/m|en|-|–|of)$/.test(word(1))) return undefined;
  const at = word(2) === 'en' && word(3) === 'met' ? 4 : 2;
  const to = dayOfMonth(word(at));
  const month = MONTHS[word(at + 1)];
  if (to === undefined || month === undefined || to <= from) return undefined;
  const said = yearAt(word(at + 2));
  const year = said ?? (published === undefined ? undefined : nearestYear({ tokens, first }, month, to, published));
  if (year === undefined || !isCalendarDay(year, month, to)) return undefined;
  return {
    first,
    last: first + at + (said === undefined ? 1 : 2),
    value: `${toIso(year, month, from)}/${toIso(year, month, to)}`,
    kind: 'period',
    relation: 'at',
    known: [...(said === undefined ? [] : (['year'] as const)), 'month', 'day'],
    implied: said === undefined ? ['year'] : [],
  };
}

/** gisteren, zaterdagavond, vorige week, dit jaar, afgelopen zomer, het derde kwartaal. */
function relative(context: Context): DateMatch | undefined {
  const { word, first, published } = context;
  const day = relativeDay(word(0));
  if (day && !(word(0) === 'morgen' && /^(?:de|die|deze|een|elke|goede|iedere|’s|'s)$/.test(word(-1)))) {
    const last = first + (!day.daypart && isDaypart(word(1)) ? 1 : 0);
    return resolved(first, last, published, (date) => addDays(date, day.days), ['daypart'], ['year', 'month', 'day']);
  }
  const weekday = weekdayWord(word(0));
  if (weekday) {
    const last = first + (!weekday.daypart && isDaypart(word(1)) ? 1 : 0);
    const direction = directionOf(context);
    return resolved(
      first,
      last,
      published,
      (date) => nearestWeekday(date, weekday.weekday, direction),
      ['weekday'],
      ['year', 'month', 'day'],
    );
  }
  const direction = /^(?:vorige?|afgelopen|voorbije|laatste|verleden)$/.test(word(0))
    ? -1
    : /^(?:volgende?|komende?|aanstaande)$/.test(word(0))
      ? 1
      : /^(?:dit|deze|huidige?|lopende?)$/.test(word(0))
        ? 0
        : undefined;
  if (direction === undefined) return undefined;
  const named = weekdayWord(word(1));
  if (named) {
    const last = first + 1 + (!named.daypart && isDaypart(word(2)) ? 1 : 0);
    return resolved(
      first,
      last,
      published,
      (date) => nearestWeekday(date, named.weekday, direction || directionOf(context)),
      ['weekday'],
      ['year', 'month', 'day'],
    );
  }
  const unit = word(1);
  if (unit === 'jaar')
    return resolved(first, first + 1, published, (date) => String(Number(date.slice(0, 4)) + direction), [], ['year']);
  if (unit === 'maand')
    return resolved(first, first + 1, published, (date) => addMonths(date, direction), [], ['year', 'month']);
  if (unit === 'week')
    return resolved(first, first + 1, published, (date) => isoWeek(addDays(date, 7 * direction)), [], ['year', 'week']);
  if (unit === 'nacht' || unit === 'avond' || unit === 'ochtend' || unit === 'middag')
    return direction > 0
      ? undefined
      : resolved(first, first + 1, published, (date) => date, ['daypart'], ['year', 'month', 'day']);
  if (MONTHS[unit] !== undefined)
    return resolved(
      first,
      first + 1,
      published,
      (date) => monthInDirection(date, MONTHS[unit]!, direction),
      ['month'],
      ['year'],
    );
  if (unit === 'kwartaal')
    return resolved(
      first,
      first + 1,
      published,
      (date) => quarterOf(addMonths(date, 3 * direction)),
      [],
      ['year', 'quarter'],
    );
  const season = SEASONS[unit];
  if (season)
    return resolved(
      first,
      first + 1,
      published,
      (date) => seasonOf(date, season, direction),
      [],
      ['year', 'month'],
      'period',
    );
  return undefined;
}

/** Koningsdag, Pasen, het eerste kwartaal van 2020, begin jaren negentig. */
function named({ word, first, published }: Context): DateMatch | undefined {
  const two = `${word(0)} ${word(1)}`;
  const offset = EASTER_FEASTS[two] ?? EASTER_FEASTS[word(0)];
  const fixed = FIXED_FEASTS[word(0)];
  if (offset !== undefined || fixed) {
    const length = EASTER_FEASTS[two] !== undefined ? 2 : 1;
    const year = yearAt(word(length));
    const last = first + length - (year === undefined ? 1 : 0);
    const on = (chosen: number): string => (fixed ? toIso(chosen, ...fixed) : addDays(easter(chosen), offset!));
    if (year !== undefined) return exact(first, last, on(year), ['year', 'month', 'day']);
    return resolved(first, last, published, (date) => on(Number(date.slice(0, 4))), ['month', 'day'], ['year']);
  }
  const ordinal = { eerste: 1, tweede: 2, derde: 3, vierde: 4, '1e': 1, '2e': 2, '3e': 3, '4e': 4 }[word(0)];
  if (ordinal !== undefined && word(1) === 'kwartaal') {
    const at = word(2) === 'van' ? 3 : 2;
    const year = yearAt(word(at));
    if (year !== undefined) return exact(first, first + at, `${year}-Q${ordinal}`, ['year', 'quarter']);
    return resolved(first, first + 1, published, (date) => `${date.slice(0, 4)}-Q${ordinal}`, ['quarter'], ['year']);
  }
  const decade = {
    twintig: 20,
    dertig: 30,
    veertig: 40,
    vijftig: 50,
    zestig: 60,
    zeventig: 70,
    tachtig: 80,
    negentig: 90,
  }[word(1)];
  if (word(0) === 'jaren' && (decade !== undefined || /^[’']\d0$/.test(word(1)))) {
    const tens = decade ?? Number(word(1).slice(1));
    return {
      first,
      last: first + 1,
      value: `19${tens}/19${tens + 9}`,
      kind: 'period',
      relation: 'at',
      known: ['year'],
      implied: [],
    };
  }
  return undefined;
}

/** twee weken geleden, over drie maanden, de afgelopen vijf jaar, sinds maanden. */
function span({ tokens, word, first, published }: Context): DateMatch | undefined {
  const vague = /^(?:afgelopen|voorbije|komende|laatste|eerstvolgende)$/.test(word(0));
  const number = numberAt(tokens, first + (vague ? 1 : 0));
  const at = number ? number.last + 1 : first + (vague ? 1 : 0);
  const unit = TIME_UNITS[tokens[at]?.text.toLowerCase() ?? ''];
  if (unit === undefined || (!number && !vague)) return undefined;
  const value = number ? durationOf(number.value, unit) : undefined;
  const after = tokens[at + 1]?.text.toLowerCase();
  if (vague) {
    const relation = /^(?:komende|eerstvolgende)$/.test(word(0)) ? 'coming' : 'recent';
    return {
      first,
      last: at,
      value: value ?? `P${number ? '' : 'X'}${unit}`,
      kind: 'duration',
      relation,
      known: [],
      implied: [],
    };
  }
  if (!number || /T/.test(unit)) return undefined;
  if (after === 'geleden' || after === 'eerder' || after === 'later') {
    if (after !== 'geleden')
      return { first, last: at + 1, value: value!, kind: 'duration', relation: 'at', known: [], implied: [] };
    return {
      first,
      last: at + 1,
      kind: 'duration',
      relation: 'at',
      known: [],
      implied: published ? ['year'] : [],
      value: value!,
    };
  }
  if (after === 'lang' || after === 'lang,')
    return { first, last: at + 1, value: value!, kind: 'duration', relation: 'at', known: [], implied: [] };
  if (/^(?:over|binnen|na|sinds|al|gedurende|tijdens)$/.test(word(-1)) && !(word(-1) === 'na' && after === 'cel'))
    return { first, last: at, value: value!, kind: 'duration', relation: 'at', known: [], implied: [] };
  return undefined;
}

function durationOf(value: number, unit: string): string {
  const scale = /^T?(\d+)/.exec(unit)?.[1];
  const letter = unit.replace(/^(T?)\d+/, '$1');
  const amount = value * Number(scale ?? 1);
  return `P${letter.startsWith('T') ? 'T' : ''}${amount}${letter.replace('T', '')}`;
}

function resolved(
  first: number,
  last: number,
  published: string | undefined,
  resolve: (date: string) => string,
  known: DateMatch['known'],
  implied: DateMatch['implied'],
  kind: DateMatch['kind'] = 'date',
): DateMatch {
  return {
    first,
    last,
    kind,
    relation: 'at',
    known,
    implied: published === undefined ? [] : implied,
    ...(published !== undefined && { value: resolve(published) }),
  };
}

function exact(first: number, last: number, value: string, known: DateMatch['known']): DateMatch {
  return { first, last, value, kind: 'date', relation: 'at', known, implied: [] };
}

function relationOf(tokens: readonly Token[], first: number, own: DateMatch['relation']): DateMatch['relation'] {
  let at = first - 1;
  while (at >= 0 && /^(?:de|het|van|in|op|,)$/.test(tokens[at]!.text.toLowerCase()) && first - at < 4) at -= 1;
  const before = tokens[first - 1]?.text.toLowerCase() ?? '';
  if (
    before === 'sinds' ||
    before === 'vanaf' ||
    (before === 'de' && tokens[first - 2]?.text.toLowerCase() === 'sinds')
  )
    return 'since';
  if (before === 'tot' || (before === 'met' && tokens[first - 2]?.text.toLowerCase() === 'en')) return 'until';
  if (before === 'voor' || before === 'vóór') return own === 'at' ? 'at' : own;
  if (before === 'na') return 'after';
  if (before === 'begin') return 'early';
  if (before === 'half' || before === 'medio' || before === 'midden') return 'mid';
  if (before === 'eind' || before === 'einde') return 'late';
  return own;
}

/** Which way a weekday or a month without a year points: with the tense of the clause it stands in. */
function directionOf({ tokens, first }: Pick<Context, 'tokens' | 'first'>): number {
  let at: number | undefined = first;
  for (let steps = 0; at !== undefined && at >= 0 && steps < 12; steps += 1) {
    const token: Token | undefined = tokens[at];
    if (!token) break;
    if (token.upos === 'VERB' || token.upos === 'AUX' || token.head < 0) {
      const group = [
        token,
        ...tokens.filter((other) => other.head === token.index && /^(?:aux|cop)/.test(other.deprel)),
      ];
      const finite = group.find((other) => other.feats.VerbForm === 'Fin');
      if (finite) {
        if (finite.feats.Tense === 'Past') return -1;
        if (group.some((other) => other.feats.VerbForm === 'Part') && /^(?:hebben|zijn|worden)$/.test(finite.lemma))
          return finite.lemma === 'worden' ? 1 : -1;
        return finite.upos === 'VERB' && /^(?:zeggen|melden|laten|stellen|vinden)$/.test(finite.lemma) ? -1 : 1;
      }
    }
    at = token.head;
  }
  return -1;
}

function nearestWeekday(date: string, weekday: number, direction: number): string {
  const today = weekdayOf(date);
  if (direction > 0) return addDays(date, (weekday - today + 7) % 7);
  return addDays(date, -((today - weekday + 7) % 7));
}

function nearestYear(
  context: Pick<Context, 'tokens' | 'first'>,
  month: number,
  day: number | undefined,
  published: string,
): number {
  const year = Number(published.slice(0, 4));
  const now = Number(published.slice(5, 7)) * 100 + Number(published.slice(8, 10));
  const then = month * 100 + (day ?? (month === Number(published.slice(5, 7)) ? Number(published.slice(8, 10)) : 15));
  const direction = directionOf(context);
  const months = (then - now) / 100;
  if (direction < 0 && months > 2) return year - 1;
  if (direction > 0 && months < -2) return year + 1;
  return year;
}

function monthInDirection(date: string, month: number, direction: number): string {
  const year = Number(date.slice(0, 4));
  const now = Number(date.slice(5, 7));
  if (direction < 0) return `${month >= now ? year - 1 : year}-${pad(month)}`;
  if (direction > 0) return `${month <= now ? year + 1 : year}-${pad(month)}`;
  return `${year}-${pad(month)}`;
}

function quarterOf(month: string): string {
  return `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`;
}

function seasonOf(date: string, [from, to]: [number, number], direction: number): string {
  const now = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4));
  const shift = direction < 0 ? (now > Math.min(to, 12) ? 0 : -1) : direction > 0 ? (now < from ? 0 : 1) : 0;
  return `${addMonths(`${year + shift}-01-01`, from - 1)}/${addMonths(`${year + shift}-01-01`, to - 1)}`;
}

function dayOfMonth(word: string): number | undefined {
  const figure = /^(\d{1,2})(?:e|ste|de)?$/.exec(word);
  return figure && Number(figure[1]) >= 1 && Number(figure[1]) <= 31 ? Number(figure[1]) : undefined;
}

function yearAt(word: string): number | undefined {
  if (!/^\d{4}$/.test(word)) return undefined;
  const value = parseFigure(word)!;
  return value >= 1500 && value <= 2100 ? value : undefined;
}

/** `mei` and `maart` are also names; a month stands in small letters after a preposition, an adjective or at the start. */
function isMonthName({ tokens, first }: Context): boolean {
  const token = tokens[first]!;
  if (/^\p{Lu}/u.test(token.text)) return first === 0 || tokens[first - 1]?.upos === 'PUNCT';
  return !token.text.endsWith('.') || token.text.length > 3;
}

function pad(month: number): string {
  return String(month).padStart(2, '0');
}
