import type { Token } from '../../model/token.ts';
import { isMark, lower } from '../words.ts';

/** Words that say between which ages people are, and the modifier that they are: `65+`, `-25`, `<18`, `>65`, `15-25`. */
export interface AgeBand {
  band: string;
  /** How many tokens say so. */
  size: number;
}

const OLDEST = 120;
/** In years, from the youngest to the oldest; the words of one line are tried in order. */
const PATTERNS: readonly [RegExp, (low: string, high: string) => string][] = [
  [/^(?:(?:van|vanaf|in de leeftijd van) )?N(?: jaar)? (?:en|of) (?:ouder|meer|hoger)$/, (low) => `${low}+`],
  [/^(?:(?:van|in de leeftijd van) )?N(?: jaar)? (?:en|of) jonger$/, (low) => `-${low}`],
  [/^(?:van )?jonger dan (?:de )?N(?: jaar)?$/, (low) => `<${low}`],
  [/^(?:van )?ouder dan (?:de )?N(?: jaar)?$/, (low) => `>${low}`],
  [/^onder de N(?: jaar)?$/, (low) => `<${low}`],
  [/^onder N jaar$/, (low) => `<${low}`],
  [/^boven de N(?: jaar)?$/, (low) => `>${low}`],
  [/^boven N jaar$/, (low) => `>${low}`],
  [/^(?:in de leeftijd )?van N(?: jaar)? tot en met N jaar$/, (low, high) => `${low}..${high}`],
  [/^(?:in de leeftijd )?van N(?: jaar)? tot N jaar$/, (low, high) => `${low}-${high}`],
  [/^(?:in de leeftijd )?(?:van )?tussen (?:de )?N en (?:de )?N jaar$/, (low, high) => `${low}~${high}`],
  [/^(?:in de leeftijd )?tussen de N en (?:de )?N$/, (low, high) => `${low}~${high}`],
  [/^tot (?:en met )N jaar$/, (low) => `-${low}`],
  [/^tot N jaar$/, (low) => `<${low}`],
  [/^vanaf N jaar$/, (low) => `${low}+`],
];
const LONGEST = 10;

/**
 * Van 65 jaar en ouder, jonger dan 18 jaar, tussen de 15 en 25 jaar, (25 jaar of jonger): the longest such words
 * that open at a token, with nothing behind them that the number could count.
 */
export function bandAt(tokens: readonly Token[], at: number): AgeBand | undefined {
  const isBracketed = lower(tokens[at]) === '(';
  const from = isBracketed ? at + 1 : at;
  if (!/^(?:van|vanaf|in|jonger|ouder|onder|boven|tussen|tot|\d{1,3})$/.test(lower(tokens[from]))) return undefined;
  const words: string[] = [];
  const years: string[] = [];
  let found: AgeBand | undefined;
  for (let step = 0; step < LONGEST && tokens[from + step]; step += 1) {
    const token = tokens[from + step]!;
    if (step > 0 && token.index !== tokens[from + step - 1]!.index + 1) break;
    const word = lower(token);
    const isYears = /^\d{1,3}$/.test(word) && Number(word) <= OLDEST;
    if (isYears) years.push(word);
    words.push(isYears ? 'N' : word);
    const said = words.join(' ');
    const [, make] = PATTERNS.find(([pattern]) => pattern.test(said)) ?? [];
    if (!make) continue;
    const next = tokens[from + step + 1];
    const closes = isBracketed ? lower(next) === ')' : !counts(word, next);
    const isOrdered = years.length < 2 || Number(years[0]) < Number(years[1]);
    const isOld = word === 'jaar' && lower(next) === 'oud';
    if (closes && isOrdered)
      found = { band: make(years[0]!, years[1] ?? ''), size: step + 1 + (isBracketed ? 2 : isOld ? 1 : 0) };
  }
  return found;
}

/** Jonger dan 18 maanden, onder de 12 miljoen, tot 25 jaar cel: a number of something else. */
function counts(word: string, next: Token | undefined): boolean {
  if (!next || isMark(next)) return false;
  if (/^(?:ouder|jonger|meer|hoger)$/.test(word)) return /^(?:dan|oud)$/.test(lower(next));
  if (word === 'jaar') return /^(?:cel|gevangenisstraf|celstraf|tbs|werkstraf|jeugddetentie)$/.test(lower(next));
  return /^(?:NOUN|NUM|SYM|ADJ|X|PROPN)$/.test(next.upos) || /^(?:jaar|tot|of|en|procent|dan)$/.test(lower(next));
}

/** 65-plusser, 80-plussers, 18-minners: somebody of whom no more is said than that he is over or under an age. */
export function bandOfWord(word: string): string | undefined {
  const [, years, side] = /^(\d{1,3})-?(plus|min)(?:s|n)?(?:er|ers)$/.exec(word) ?? [];
  if (years === undefined || Number(years) > OLDEST) return undefined;
  return side === 'plus' ? `${years}+` : `<${years}`;
}
