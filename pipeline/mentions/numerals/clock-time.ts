import type { Token } from '../../model/token.ts';
import { parseFigure } from '../numbers/figures.ts';
import { numberAt } from '../numbers/number-at.ts';
import { parseNumberWord } from '../numbers/number-words.ts';
import { numeral, wordAt, type NumeralMatch } from './numeral.ts';

const CLOCK = /^([01]?\d|2[0-4])[.:u]([0-5]\d)$/;
const BEFORE_TIME =
  /^(?:om|vanaf|tot|rond|omstreeks|tegen|sinds|na|voor|vóór|tussen|van|uiterlijk|circa|ca\.?|ongeveer|stipt|klokslag|’s|en|,|\()$/;
/** After these an hour of the day follows (om 3 uur); after van and tussen only where a second one follows. */
const AT = /^(?:om|rond|omstreeks|tegen|klokslag|stipt|sinds|vanaf|tot|’s)$/;
const DAYPART =
  /^(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag)?(?:ochtend|morgen|middag|avond|nacht)$|^(?:maan|dins|woens|donder|vrij|zater|zon)dag$|^(?:vandaag|gisteren|morgen|vanavond|vanmiddag|vanochtend|vannacht|gisteravond)$/;
/** What makes a number of hours a duration after all. */
const LASTS =
  /^(?:lang|vertraging|rijden|per|werken|slapen|durend|later|eerder|geleden|durende|vliegen|lopen|na|nadat|voordat)$/;

/** 12.30 uur, om 3 uur, half vier, kwart over twee, 20u15, drie uur ’s nachts, tussen 9.00 en 17.00 uur. */
export function clockTimeAt(tokens: readonly Token[], first: number): NumeralMatch | undefined {
  return written(tokens, first) ?? spoken(tokens, first) ?? onTheHour(tokens, first);
}

function written(tokens: readonly Token[], first: number): NumeralMatch | undefined {
  const text = wordAt(tokens, first);
  const after = wordAt(tokens, first + 1);
  if (/^\d{1,2}[uh](?:[0-5]\d)?$/.test(text)) return numeral(first, first, 'time');
  if (/^\d{1,2}[.:]\d{2}[uh]$/.test(text)) return numeral(first, first, 'time');
  // 1.37,330: the time of a race
  if (/^(?:\d{1,2}[.:])?\d{1,2}[.:]\d{2},\d{1,3}$/.test(text)) return numeral(first, first, 'time');
  if (!CLOCK.test(text)) return rangeOfTimes(tokens, first);
  if (/^(?:uur|u|u\.|h)$/.test(after)) return numeral(first, first + 1, 'time');
  if (text.includes(':')) return numeral(first, first, 'time');
  const isLinked = /^(?:-|–|—|tot|en|of)$/.test(after) && CLOCK.test(wordAt(tokens, first + 2));
  if (isLinked && /^(?:uur|u|u\.)$/.test(wordAt(tokens, first + 3))) return numeral(first, first, 'time');
  if (isLinked && /^(?:van|tussen)$/.test(wordAt(tokens, first - 1))) return numeral(first, first, 'time');
  const before = wordAt(tokens, first - 1);
  return /^(?:om|vanaf|omstreeks|rond|klokslag|sinds)$/.test(before) && !/^(?:procent|%|euro|meter|graden)$/.test(after)
    ? numeral(first, first, 'time')
    : undefined;
}

/** 12.00-14.00 uur, 11:30-13:30 in one word. */
function rangeOfTimes(tokens: readonly Token[], first: number): NumeralMatch | undefined {
  const [from, to] = wordAt(tokens, first).split(/[-–]/);
  if (from === undefined || to === undefined || !CLOCK.test(from) || !CLOCK.test(to)) return undefined;
  const isHours = /^(?:uur|u|u\.)$/.test(wordAt(tokens, first + 1));
  return isHours || from.includes(':') ? numeral(first, first + (isHours ? 1 : 0), 'time') : undefined;
}

/** half vier, kwart voor 12, tien over half drie, vijf voor twaalf. */
function spoken(tokens: readonly Token[], first: number): NumeralMatch | undefined {
  const [a, b, c, d] = [0, 1, 2, 3].map((step) => wordAt(tokens, first + step)) as [string, string, string, string];
  const end = (last: number): NumeralMatch =>
    numeral(first, /^(?:uur|u)$/.test(wordAt(tokens, last + 1)) ? last + 1 : last, 'time');
  const isAt = BEFORE_TIME.test(wordAt(tokens, first - 1)) || first === 0 || DAYPART.test(wordAt(tokens, first - 1));
  if (a === 'half' && isHour(b) && isAt) return end(first + 1);
  if (a === 'kwart' && /^(?:over|voor)$/.test(b) && isHour(c)) return end(first + 2);
  const minutes = parseNumberWord(a) ?? parseFigure(a);
  if (minutes === undefined || minutes > 29 || !isAt) return undefined;
  const at = b === 'minuten' ? 2 : 1;
  const [link, next, hour] = at === 2 ? [c, d, wordAt(tokens, first + 4)] : [b, c, d];
  if (!/^(?:over|voor)$/.test(link)) return undefined;
  if (next === 'half' && isHour(hour)) return end(first + at + 2);
  const isLast = !/^(?:uur|u)$/.test(wordAt(tokens, first + at + 2));
  if (isHour(next) && AT.test(wordAt(tokens, first - 1)) && (isLast ? endsPhrase(tokens, first + at + 2) : true))
    return end(first + at + 1);
  return undefined;
}

function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token === undefined || !/^(?:NOUN|ADJ|NUM|SYM)$/.test(token.upos);
}

function isHour(word: string): boolean {
  const value = parseNumberWord(word) ?? parseFigure(word);
  return value !== undefined && value >= 1 && value <= 12 && Number.isInteger(value);
}

/** om drie uur, rond 20 uur, 8 uur ’s avonds, zaterdag 14 uur, van 9 tot 17 uur, 14 uur 15. */
function onTheHour(tokens: readonly Token[], first: number): NumeralMatch | undefined {
  const number = numberAt(tokens, first);
  if (!number || number.isFraction || number.isHalf || (number.upper ?? number.value) > 24) return undefined;
  if (!Number.isInteger(number.value)) return undefined;
  const unit = wordAt(tokens, number.last + 1);
  if (unit !== 'uur' && unit !== 'u' && unit !== 'u.') return undefined;
  const second = wordAt(tokens, number.last + 2);
  if (second === '’s' && DAYPARTS.test(wordAt(tokens, number.last + 3)))
    return numeral(first, number.last + 3, 'time', number.value);
  if (LASTS.test(second)) return undefined;
  const before = wordAt(tokens, first - 1);
  const outer = /^(?:ongeveer|circa|ca\.?|exact|precies)$/.test(before) ? wordAt(tokens, first - 2) : before;
  const minutes = /^[0-5]\d$/.test(second) && tokens[number.last + 3]?.upos !== 'NOUN' ? 1 : 0;
  // even na drie uur, na 3 uur; na drie uur is how long it took
  const isPast =
    /^(?:na|voor)$/.test(before) &&
    (number.isFigure || /^(?:even|kort|vlak|iets|net|pas)$/.test(wordAt(tokens, first - 2)));
  if (AT.test(outer) || DAYPART.test(outer) || minutes || isPast)
    return numeral(first, number.last + 1 + minutes, 'time', number.value);
  if (number.upper !== undefined && /^(?:van|tussen)$/.test(outer) && !/^(?:in|lang)$/.test(second))
    return numeral(first, number.last + 1, 'time');
  return undefined;
}

const DAYPARTS = /^(?:ochtends|morgens|middags|namiddags|avonds|nachts|voormiddags)$/;
