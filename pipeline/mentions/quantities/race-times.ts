import type { Token } from '../../model/token.ts';
import { spanOf } from '../../text/file-span.ts';
import { wordAt } from '../numerals/numeral.ts';
import type { QuantityContext, ReadQuantity } from './read-quantity.ts';

/** 1.42,83 · 2.04.39,1: with a comma behind minutes it can be no time of day. */
const IN_MINUTES = /^(?:(\d{1,2})[.:])?(\d{1,2})[.:](\d{2}),(\d{1,3})$/;
/** 2.04.39 · 2:04:39: hours, minutes and seconds. */
const IN_HOURS = /^(\d{1,2})[.:](\d{2})[.:](\d{2})$/;
/** 1.12 minuut: minutes and seconds, since no decimal has a point. */
const IN_MINUTES_SAID = /^(\d{1,2})\.([0-5]\d)$/;
/** 25,96: seconds, if the words around it say that it is a time. */
const IN_SECONDS = /^(\d{1,2}),(\d{2,3})$/;
/** What somebody finishes, wins or comes in with: the sentence tells of a race. */
const RACED =
  /^(?:(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|laatste)|(?:goud|zilver|brons)|(?:gouden|zilveren|bronzen)|\p{L}*medaille|\p{L}*titel|\p{L}*record|\p{L}*tijd|winst|finish\p{L}*|gefinisht|eindigde|eindigden|won|wonnen|gewonnen|winnen|zege|zegevierde|zwom|zwommen|gezwommen|liep|liepen|gelopen|schaatste|schaatsten|reed|sprintte|tikte|tikten|klokte|klokten|noteerde|\p{L}*finale|series)$/u;
/** What is measured in metres or points where one competes in it. */
const NO_TIME =
  /(?:springen|springer|springster|sprong|werpen|werper|werpster|worp|stoten|stoter|stootster|slingeren|hoog|hoogte|dressuur|kür|punten|meter|balk|brug|vloer|turn\p{L}*)$/u;
/** Behind a figure these say what it is a figure of. */
const COUNTED = /^(?:NOUN|SYM|NUM|ADJ)$/;

/**
 * A time that somebody raced (in 25,96, een tijd van 1.42,83, de marathon in 2.04.39), in seconds. A time of day never
 * is one, and a plain figure only where the words around it say so.
 */
export function raceTimeAt({ document, sentence, after }: QuantityContext, at: number): ReadQuantity | undefined {
  const { tokens } = sentence;
  const token = tokens[at]!;
  const said = at > after && isMinutes(tokens[at + 1]) ? IN_MINUTES_SAID.exec(token.text) : null;
  const value = said ? sum(undefined, said[1]!, said[2]!) : at > after ? secondsOf(tokens, at) : undefined;
  if (value === undefined) return undefined;
  const last = said || (at > after && wordAt(tokens, at + 1) === 'uur' && IN_MINUTES.test(token.text)) ? at + 1 : at;
  return {
    found: {
      ...spanOf(document, token.start, tokens[last]!.end),
      value,
      unit: { kind: 'measure', code: 'race-time' },
      approximation: 'exact',
    },
    last,
  };
}

/** What takes an hour at least, whoever wins it. */
const LONG_RACE = /^\p{L}*(?:marathon|triatlon|triathlon|ironman|elfstedentocht)s?$/u;

/** Won de marathon in 2.18,33; 2.02,42 uur: hours, minutes and seconds, whatever stands between them. */
function isLongRace(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at + 1) === 'uur' || tokens.some((_, index) => LONG_RACE.test(wordAt(tokens, index)));
}

function isMinutes(unit: Token | undefined): boolean {
  return /^(?:minuut|minuten|min)$/.test(unit?.text ?? '');
}

function secondsOf(tokens: readonly Token[], at: number): number | undefined {
  const { text } = tokens[at]!;
  const [long, hours, short] = [IN_MINUTES.exec(text), IN_HOURS.exec(text), IN_SECONDS.exec(text)];
  // om 12.25,30: whatever it is, it is a time of day
  if (/^(?:om|rond|omstreeks|vanaf|sinds|tegen)$/.test(wordAt(tokens, at - 1))) return undefined;
  if (long && long[1] === undefined && isLongRace(tokens, at)) {
    // 2.18,33 over a marathon: nobody runs it in minutes
    const isHours = long[2]!.length === 1 && long[4]!.length === 2;
    return isHours ? sum(long[2], long[3]!, long[4]!) : undefined;
  }
  if (long) return sum(long[1], long[2]!, `${long[3]}.${long[4]}`);
  if (hours) return isTimed(tokens, at) || isRaced(tokens, at) ? sum(hours[1], hours[2]!, hours[3]!) : undefined;
  if (!short || COUNTED.test(tokens[at + 1]?.upos ?? '')) return undefined;
  return isTimed(tokens, at) || isRaced(tokens, at) ? sum(undefined, '0', `${short[1]}.${short[2]}`) : undefined;
}

/** Undefined where it is no reading of a clock that runs: 75 minutes, 80 seconds. */
function sum(hours: string | undefined, minutes: string, seconds: string): number | undefined {
  if (Number(seconds) >= 60 || (hours !== undefined && Number(minutes) >= 60)) return undefined;
  return Math.round((Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000) / 1000;
}

/** Een tijd van 25,97, de snelste tijd: 23,70. */
function isTimed(tokens: readonly Token[], at: number): boolean {
  const isLinked = /^(?:van|:|in|op|met)$/.test(wordAt(tokens, at - 1));
  return isLinked && /^(?:\p{L}*(?:tijd|record)|richttijd)$/u.test(wordAt(tokens, at - 2));
}

/** Werd tweede in 25,96; Giele (26,19) eindigde als vijfde; werd zesde: 23,83. */
function isRaced(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1);
  const next = wordAt(tokens, at + 1);
  const isInBrackets = before === '(' && /^[),;]$/.test(next);
  const isLinked =
    /^(?:in|met|na|:|naar|tot)$/.test(before) &&
    /^(?:|[.,;:)]|en|op|bij|tijdens|voor|achter|als|de|het|een|\p{L}+de|\p{L}+ste|eerste|zijn|haar|net|ruim|genoeg|gelijk|naar|na|maar)$/u.test(
      next,
    );
  if (!isInBrackets && !isLinked) return false;
  const words = tokens.map((_, index) => wordAt(tokens, index));
  return (
    words.some((word) => RACED.test(word)) &&
    !words.some((word, index) => NO_TIME.test(word) && !/^\d/.test(words[index - 1] ?? ''))
  );
}
