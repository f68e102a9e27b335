import type { Lexicon } from './lexicon.ts';
import { frenchOf } from './french-of.ts';
import { oncePerLanguage, oncePerLexicon } from './once.ts';
import { readLocale } from './read-locale.ts';
import { DutchTerm, EnglishTerm, FrenchTerm } from './term.ts';

/** The concept of a distance that is swum, run, skated or ridden in no named way: de 1000 meter. */
const PLAIN = 'distance-race';
/** Distances that are raced, where nothing but the article says that it is a race. */
const METRES = new Set([50, 60, 100, 200, 400, 500, 800, 1000, 1500, 3000, 5000, 10_000]);
const UNITS = new Map([
  ['meter', 'm'],
  ['m', 'm'],
  ['kilometer', 'km'],
  ['km', 'km'],
]);
/** Behind a distance these say that it is one from here to there, or a dimension: de 100 meter van het huis, de 300 meter lange brug. */
const NO_RACE =
  /^(?:van|tussen|naar|tot|vanaf|vóór|achter|boven|onder|lang|lange|hoog|hoge|breed|brede|diep|diepe|dik|dikke|verder|verderop|langs|door|in|uit)$/;

/** A discipline among the words of a text. */
export interface DisciplineMatch {
  /** `4x50m+freestyle`: a distance and what is done over it, as compounds have their parts. */
  id: string;
  /** Last word of it, and last word of its distance. */
  last: number;
  lastOfDistance: number;
  /** How far it is, where it is no relay. */
  metres?: number;
}

/** Words of disciplines that may stand behind a distance, longest first. */
const stylesOf = oncePerLexicon(({ roots }): readonly { words: readonly string[]; id: string }[] =>
  [...readLocale(roots, 'nl', 'terms', DutchTerm)]
    .flatMap(([id, term]) =>
      term.pos === 'noun' && term.type === 'discipline' && id !== PLAIN
        ? term.lemmas.map((lemma) => ({ words: lemma.split(' '), id }))
        : [],
    )
    .sort((a, b) => b.words.length - a.words.length),
);

/**
 * The discipline that opens with the figure at a word: de 200 meter wisselslag, 4×50 meter vrije slag, de 1000 meter.
 *
 * @param words in small letters
 * @param isKnown the article or the text around it says that a bare distance is a race
 */
export function disciplineAt(
  lexicon: Lexicon,
  words: readonly string[],
  at: number,
  isKnown: boolean,
): DisciplineMatch | undefined {
  const distance = distanceAt(words, at);
  if (!distance) return undefined;
  const { next, legs, metres, unit } = distance;
  const style = stylesOf(lexicon).find((one) => one.words.every((word, step) => words[next + step] === word));
  const code = `${legs === undefined ? '' : `${legs}x`}${metres}${unit}`;
  if (style) return { id: `${code}+${style.id}`, last: next + style.words.length - 1, lastOfDistance: next - 1 };
  const isRaced = legs !== undefined || (isKnown && unit === 'm' && METRES.has(metres));
  // de 1000 meter in 1.07,21: in what time, and not where
  const isTimed = words[next] === 'in' && /^(?:\d|een$)/.test(words[next + 1] ?? '');
  if (!isRaced || (NO_RACE.test(words[next] ?? '') && !isTimed)) return undefined;
  return { id: `${code}+${PLAIN}`, last: next - 1, lastOfDistance: next - 1, ...(legs === undefined && { metres }) };
}

/** 4×50 meter in one to four words, 100 meter, 100m. */
function distanceAt(
  words: readonly string[],
  at: number,
): { next: number; legs?: number; metres: number; unit: string } | undefined {
  const first = words[at] ?? '';
  if (!/^\d/.test(first)) return undefined;
  let next = at + 1;
  let text = first;
  if (/^[x×]$/.test(words[next] ?? '') && /^\d$/.test(first)) {
    text += `x${words[next + 1] ?? ''}`;
    next += 2;
  } else if (/^[x×]\d/.test(words[next] ?? '') && /^\d$/.test(first)) {
    text += words[next]!;
    next += 1;
  }
  const [, legs, figure, glued] = /^(?:(\d)[x×])?(\d{1,2}\.\d{3}|\d{2,5})(m|km)?$/.exec(text) ?? [];
  const unit = UNITS.get(glued ?? words[next] ?? '');
  if (figure === undefined || unit === undefined) return undefined;
  return {
    next: glued === undefined ? next + 1 : next,
    ...(legs !== undefined && { legs: Number(legs) }),
    metres: Number(figure.replace('.', '')),
    unit,
  };
}

/** Whether the first part of a compound’s id is a distance. */
export function isDistance(id: string): boolean {
  return /^(?:\d+x)?\d+k?m$/.test(id);
}

/** A discipline’s term in one of the languages: its distance as that one writes it, and what is done over it. */
export function disciplineTerm<T extends DutchTerm | EnglishTerm | FrenchTerm>(
  language: string,
  id: string,
  head: T,
  last: string,
): T | undefined {
  const said = WRITTEN[language]?.(id);
  if (said === undefined || head.pos !== 'noun') return undefined;
  const one = last === PLAIN ? said : `${said} ${head.one}`;
  const { other: _other, ...rest } = head;
  return {
    ...rest,
    one,
    mass: true,
    ...(language === 'nl' && { lemmas: [one], article: 'de' }),
    ...(language === 'fr' && { gender: 'm' }),
  } as unknown as T;
}

/** How a language writes a distance: 4×50 meter, 4x50m, 4 × 50 m. */
const WRITTEN: Readonly<Record<string, (id: string) => string | undefined>> = {
  nl: (id) =>
    parted(
      id,
      (legs, figure, unit) =>
        `${legs ? `${legs}×` : ''}${grouped(figure, '.', 5)} ${unit === 'm' ? 'meter' : 'kilometer'}`,
    ),
  en: (id) => parted(id, (legs, figure, unit) => `${legs ? `${legs}x` : ''}${grouped(figure, ',', 5)}${unit}`),
  fr: (id) =>
    parted(
      id,
      (legs, figure, unit) => `${legs ? `${legs}\u00a0×\u00a0` : ''}${grouped(figure, '\u202f', 4)}\u00a0${unit}`,
    ),
};

function parted(
  id: string,
  say: (legs: string | undefined, figure: string, unit: string) => string,
): string | undefined {
  const [, legs, figure, unit] = /^(?:(\d+)x)?(\d+)(k?m)$/.exec(id) ?? [];
  return figure === undefined || unit === undefined ? undefined : say(legs, figure, unit);
}

/** 10.000, 10,000: with a mark before the thousands from so many figures on. */
function grouped(figure: string, mark: string, from: number): string {
  return figure.length < from ? figure : `${figure.slice(0, -3)}${mark}${figure.slice(-3)}`;
}

/** Before the id of a sport in that of a title: `sport:judo+world-champion`. */
const SPORT = 'sport:';

/** Nouns of sport that name none: a place in a ranking, what goes on beside the contests. */
const NO_SPORT =
  /^(?:place-\d+|doping|elite-sport|final-score|fitness|podium-place|ranking-place|sport|standings|dominance|distance-race)$/;

/** The sports and disciplines of the termbase with their names in a language. */
export function sportNames(lexicon: Lexicon, language: string): { id: string; names: string[] }[] {
  const dutch = readLocale(lexicon.roots, 'nl', 'terms/sport', DutchTerm);
  return [...termsIn(lexicon, language)].flatMap(([id, term]) => {
    const own = dutch.get(id);
    if (own?.pos !== 'noun' || !/^(?:abstract|discipline)$/.test(own.type) || NO_SPORT.test(id)) return [];
    return term.pos === 'noun' ? [{ id, names: language === 'nl' ? own.lemmas : [term.one] }] : [];
  });
}

const sportsOf = oncePerLexicon(({ roots }): ReadonlyMap<string, string> => {
  const sports = [...readLocale(roots, 'nl', 'terms/sport', DutchTerm)].filter(
    ([, term]) => term.pos === 'noun' && /^(?:abstract|discipline)$/.test(term.type),
  );
  return new Map(sports.flatMap(([id, term]) => term.lemmas.map((lemma) => [lemma, id] as const)));
});

/** The first part of the id of a title in a sport: wereldkampioen *veldrijden*. */
export function sportOf(lexicon: Lexicon, lemma: string): string | undefined {
  const id = sportsOf(lexicon).get(lemma);
  return id === undefined ? undefined : `${SPORT}${id}`;
}

/** Whether the first part of a compound’s id is a sport, in which somebody has a title. */
export function isSport(id: string): boolean {
  return id.startsWith(SPORT);
}

const termsIn = oncePerLanguage(({ roots }, language) =>
  readLocale(
    roots,
    language,
    'terms/sport',
    { nl: DutchTerm, en: EnglishTerm, fr: FrenchTerm }[language as 'nl' | 'en' | 'fr'],
  ),
);

/** The title of a champion in a sport, as a language writes it: judo world champion, champion du monde de judo. */
export function titleTerm<T extends DutchTerm | EnglishTerm | FrenchTerm>(
  lexicon: Lexicon,
  language: string,
  id: string,
  head: T,
): T | undefined {
  const sport = termsIn(lexicon, language).get(id.slice(SPORT.length));
  if (sport?.pos !== 'noun' || head.pos !== 'noun') return undefined;
  const write = (title: string): string =>
    language === 'nl'
      ? `${title} ${sport.one}`
      : language === 'en'
        ? `${sport.one} ${title}`
        : `${title} ${frenchOf({ name: sport.one })}`;
  const { other } = head;
  return {
    ...head,
    one: write(head.one),
    ...(other !== undefined && { other: write(other) }),
    ...(language === 'nl' && { lemmas: (head as { lemmas: string[] }).lemmas.map(write) }),
    ...(language === 'en' && { article: (sport as { article: string }).article }),
  } as unknown as T;
}
