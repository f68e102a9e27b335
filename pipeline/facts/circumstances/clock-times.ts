import type { Circumstance, ClockRelation } from '../../model/fact.ts';
import type { Numeral } from '../../model/mention.ts';
import type { Token } from '../../model/token.ts';
import type { SentenceContext } from '../context.ts';
import type { Draft, ToldCircumstance } from '../draft.ts';
import { indexRange, lower } from '../words.ts';

const RELATIONS: Readonly<Record<string, ClockRelation>> = {
  om: 'at',
  klokslag: 'at',
  rond: 'about',
  omstreeks: 'about',
  'rond de klok van': 'about',
  vanaf: 'from',
  sinds: 'since',
  tot: 'until',
  voor: 'before',
  vóór: 'before',
  na: 'after',
};
/** Words before the first and between two times. */
const PAIRS: ReadonlyMap<string, ClockRelation> = new Map([
  ['tussen en', 'between'],
  ['van tot', 'from-until'],
]);
/** Before voor and na: not long. */
const SHORTLY = /^(?:kort|even|vlak|net|iets)$/;
const HEDGES = /^(?:ongeveer|circa|zo’n|precies|exact|stipt)$/;
const FIGURES =
  /^(\d{1,2})(?:[.:u](\d{2}))?(?: ?(?:uur|u|h)\.?)?(?: ’s (ochtends|morgens|middags|namiddags|avonds|nachts))?$/;

/** The times of the day that the numerals of a clause name, with their tokens. */
export function clocksIn(
  { mentions, sentence }: SentenceContext,
  tokens: readonly Token[],
): { clock: Numeral; tokens: Token[] }[] {
  if (tokens.length === 0) return [];
  return mentions.numerals
    .filter(({ kind, start, end }) => kind === 'time' && start >= sentence.start && end <= sentence.end)
    .map((clock) => ({ clock, tokens: tokens.filter((token) => token.start >= clock.start && token.end <= clock.end) }))
    .filter((found) => found.tokens.length > 0);
}

/** At what time of the day the event of a clause was, where its words leave no doubt which half of the day it is. */
export function clockOf(context: SentenceContext, { clause, time }: Draft): ToldCircumstance | undefined {
  const [found, last, ...others] = clocksIn(context, clause.tokens);
  if (!found || others.length > 0) return undefined;
  return last ? twoClocks(context, found, last) : oneClock(context, found, time?.date?.text ?? '');
}

type FoundClock = ReturnType<typeof clocksIn>[number];

/** Tussen 06.00 (uur) en 09.00 uur, van 9.00 tot 17.00 uur. */
function twoClocks(
  { sentence: { tokens } }: SentenceContext,
  start: FoundClock,
  end: FoundClock,
): ToldCircumstance | undefined {
  const [from, to] = [start.tokens[0]!.index - 1, end.tokens.at(-1)!.index];
  const link = tokens[start.tokens.at(-1)!.index + 1];
  const relation = PAIRS.get(`${lower(tokens[from])} ${lower(link)}`);
  const isAdjacent = link !== undefined && link.index + 1 === end.tokens[0]!.index;
  const [first, last] = [valueOf(start.clock, ''), valueOf(end.clock, '')];
  // tien tot vier: of which half of the day is open for each of them
  if (!relation || !isAdjacent || !first?.includes(':') || !last?.includes(':')) return undefined;
  const said: Circumstance = {
    kind: 'clock',
    ref: start.clock.id,
    time: first,
    relation,
    end: { ref: end.clock.id, time: last },
  };
  return { said, tokens: indexRange(from, to) };
}

function oneClock(context: SentenceContext, found: FoundClock, day: string): ToldCircumstance | undefined {
  const { tokens } = context.sentence;
  const first = found.tokens[0]!.index;
  const isNamed = /^[’']s$/.test(lower(tokens[found.tokens.at(-1)!.index + 1]));
  const last = found.tokens.at(-1)!.index + (isNamed ? 2 : 0);
  const hedge = HEDGES.test(lower(tokens[first - 1])) ? 1 : 0;
  const at = first - 1 - hedge;
  const own = RELATIONS[lower(tokens[at])];
  // van tien tot vier uur: from when is a bare number
  const isSecond = own === 'until' && tokens[at - 1]?.upos === 'NUM' && lower(tokens[at - 2]) === 'van';
  if (!own || isSecond) return undefined;
  const isShort = SHORTLY.test(lower(tokens[at - 1])) && (own === 'before' || own === 'after');
  const relation = isShort
    ? (`shortly-${own}` as ClockRelation)
    : hedge && own === 'at' && /^(?:ong|cir|zo)/.test(lower(tokens[first - 1]))
      ? 'about'
      : own;
  const value = valueOf(found.clock, isNamed ? lower(tokens[last]) : day);
  if (value === undefined) return undefined;
  const said: Circumstance = { kind: 'clock', ref: found.clock.id, time: value, relation };
  const from = at - (isShort ? 1 : 0);
  return { said, tokens: indexRange(from, last) };
}

/** 16:45; an hour of which nothing says the half of the day stays as it is (om drie uur: 3). */
function valueOf({ text, value }: Numeral, date: string): string | undefined {
  const read = FIGURES.exec(text.replace(/['‘]/g, '’').replace(/\s+/g, ' '));
  const hour = read ? Number(read[1]) : value;
  if (hour === undefined || hour > 24 || !Number.isInteger(hour) || (!read && !/^\p{L}+ uur$/u.test(text)))
    return undefined;
  // legt voor 24 uur het werk neer: for so long
  if (hour === 24 && read?.[2] === undefined) return undefined;
  const minutes = read?.[2] ?? '00';
  if (Number(minutes) > 59) return undefined;
  const part = read?.[3] ?? /(?:ochtend|morgen|middag|avond|nacht)s?$/.exec(date)?.[0] ?? '';
  if (part === '' && read?.[2] === undefined && hour <= 12) return String(hour);
  const isLate = /^(?:n?a?middag|avond)/.test(part) && hour < 12;
  const isMidnight = /^nacht/.test(part) && hour === 12;
  return `${String(isMidnight ? 0 : isLate ? hour + 12 : hour).padStart(2, '0')}:${minutes}`;
}
