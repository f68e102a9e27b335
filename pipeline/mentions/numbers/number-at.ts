import { isChangeAndEnd } from './change-near.ts';
import type { Approximation } from '../../model/mention.ts';
import type { Token } from '../../model/token.ts';
import { parseFigure, parseFigureRange, parseGlued, tidy } from './figures.ts';
import { fractionAt } from './fractions.ts';
import { isNumberLike } from './number-shape.ts';
import { MAGNITUDES, parseNumberWord } from './number-words.ts';
import { vagueNumberAt } from './vague.ts';

/** A number in a sentence: tokens [first, last], with its value. */
export interface NumberMatch {
  first: number;
  last: number;
  value: number;
  upper?: number;
  /** Set where the number itself is vague (tientallen) or a range. */
  approximation?: Approximation;
  /** The number names a part: de helft, een derde. */
  isFraction?: boolean;
  /** `half` or `halve`: a number only before a unit (een halve liter, not een halve finale). */
  isHalf?: boolean;
  /** Written in figures. */
  isFigure: boolean;
  /** Unit in the same token (250ml). */
  unit?: string;
}

/** Words that one number can have when they stand apart; bounds the work on hostile input. */
const LONGEST = 10;
const RANGE_LINKS = /^(?:tot|à|a|-|–|—|of|t\/m)$/;

/** The longest number that starts at a token, ranges included. */
export function numberAt(tokens: readonly Token[], first: number): NumberMatch | undefined {
  const one = simpleNumberAt(tokens, first);
  if (!one || one.isFraction || one.isHalf || one.upper !== undefined) return one;
  return rangeFrom(tokens, one) ?? one;
}

/** 50.000 tot 60.000, tussen 5 en 7, 3 à 4, tien- tot vijftienduizend. */
function rangeFrom(tokens: readonly Token[], low: NumberMatch): NumberMatch | undefined {
  const link = tokens[low.last + 1]?.text.toLowerCase();
  if (link === undefined) return undefined;
  const between = link === 'en' && betweenBefore(tokens, low.first) !== undefined;
  if (!between && !RANGE_LINKS.test(link)) return undefined;
  let next = low.last + 2;
  if (/^(?:wel|maximaal|bijna|ruim|ongeveer|~)$/.test(tokens[next]?.text.toLowerCase() ?? '')) next += 1;
  else if (link === 'tot' && tokens[next]?.text === 'en' && tokens[next + 1]?.text === 'met') next += 2;
  const high = simpleNumberAt(tokens, next);
  if (!high || high.isFraction || high.isHalf || high.upper !== undefined) return undefined;
  const scale = scaleOf(tokens, low, high);
  const value = tidy(low.value * scale);
  if (!(high.value > value)) return undefined;
  if (link === 'of' && high.value - value > Math.max(1, value)) return undefined;
  if ((low.approximation === undefined) !== (high.approximation === undefined)) return undefined;
  if (link === 'tot' && isChangeAndEnd(tokens, { ...low, value }, high)) return undefined;
  return {
    first: low.first,
    last: high.last,
    value,
    upper: high.value,
    approximation: 'range',
    isFigure: low.isFigure,
    ...(high.unit !== undefined && { unit: high.unit }),
  };
}

/** The token of `tussen` or `tussen de` before a number; undefined where there is none. */
export function betweenBefore(tokens: readonly Token[], first: number): number | undefined {
  const at = tokens[first - 1]?.text.toLowerCase() === 'de' ? first - 2 : first - 1;
  return tokens[at]?.text.toLowerCase() === 'tussen' ? at : undefined;
}

/** What the lower end shares with the upper: 2 tot 3 miljoen, tien- tot vijftienduizend. */
function scaleOf(tokens: readonly Token[], low: NumberMatch, high: NumberMatch): number {
  const word = tokens[low.last]!.text;
  if (word.endsWith('-')) {
    const shared = /(honderd|duizend|miljoen|miljard)$/.exec(tokens[high.last]!.text.toLowerCase())?.[1];
    return shared === undefined ? 1 : MAGNITUDES[shared]!;
  }
  if (low.value >= 1000 || high.last === high.first) return 1;
  const magnitude = MAGNITUDES[tokens[high.last]!.text.toLowerCase()] ?? 1;
  return magnitude >= 1e6 || (magnitude >= 1000 && low.value < 100) ? magnitude : 1;
}

/** Dat acht het OM niet bewezen, de rechter acht hem schuldig: the verb, whose subject or object stands right behind it. */
function isJudging(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.text.toLowerCase() ?? '';
  const behind =
    /^(?:bewezen|wettig|schuldig|aannemelijk|strafbaar|niet|het|de|dit|dat|deze|die|een|hem|haar|hen|hun|ze|zij|hij|wij|we|zich|ik|men|geen)$/.test(
      next,
    );
  return behind && !/^(?:van|uit|op|in|met)$/.test(tokens[at - 1]?.text.toLowerCase() ?? '');
}

/** Een tot vijf jaar cel, een à twee procent: the number one, where the upper end stands right behind with its unit. */
function opensRange(tokens: readonly Token[], first: number): boolean {
  const [one, link, high, unit] = tokens.slice(first, first + 4).map(({ text }) => text.toLowerCase());
  if (one !== 'een' || !/^(?:tot|à)$/.test(link ?? '')) return false;
  const value = parseFigure(high ?? '') ?? parseNumberWord(high ?? '') ?? 0;
  return value > 1 && value <= 12 && COUNTED_IN.test(unit ?? '');
}

const COUNTED_IN =
  /^(?:jaar|maanden|weken|dagen|uur|minuten|miljoen|miljard|ton|procent|keer|kilo|meter|kilometer|centimeter|graden)$/;

function simpleNumberAt(tokens: readonly Token[], first: number): NumberMatch | undefined {
  const token = tokens[first];
  if (!token) return undefined;
  const lower = token.text.toLowerCase();
  const next = tokens[first + 1]?.text.toLowerCase() ?? '';
  if (opensRange(tokens, first)) return { first, last: first, value: 1, isFigure: false };
  // The article before anything but a number, most often.
  if (lower === 'een' && next !== 'op' && !isNumberLike(next)) return undefined;
  const found = vagueNumberAt(tokens, first) ?? fractionAt(tokens, first);
  if (found) return found.isFraction ? scaledFraction(tokens, found) : found;
  if (lower === 'acht' && isJudging(tokens, first)) return undefined;
  if (lower === 'anderhalf' || lower === 'anderhalve') return scaled(tokens, first, first, 1.5, false);
  if (lower === 'half' || lower === 'halve') {
    const half = scaled(tokens, first, first, 0.5, false);
    return half.last > first ? half : { ...half, isHalf: true };
  }
  if (lower === 'een') {
    // The article, but for what cannot be counted otherwise: een half miljoen, een tiental, een miljoen.
    if (next === 'half' || next === 'halve' || next === 'paar' || next === 'miljoen' || next === 'miljard') {
      const number = simpleNumberAt(tokens, first + 1);
      return number && { ...number, first: next === 'paar' ? number.first : first };
    }
    const collective = vagueNumberAt(tokens, Math.min(first + 1, tokens.length - 1));
    return collective && /^(?:dozijn|handvol|.+tal)$/.test(next) ? { ...collective, first } : undefined;
  }
  const range = parseFigureRange(token.text);
  if (range) {
    const high = scaled(tokens, first, first, range[1], true);
    return { ...high, value: tidy((range[0] * high.value) / range[1]), upper: high.value, approximation: 'range' };
  }
  const glued = parseGlued(token.text);
  if (glued) return { first, last: first, value: glued.value, isFigure: true, unit: glued.unit };
  const figure = parseFigure(token.text);
  if (figure !== undefined) return figures(tokens, first, figure);
  if (lower === 'miljoen' || lower === 'miljard' || lower === 'biljoen')
    return { first, last: first, value: MAGNITUDES[lower]!, isFigure: false };
  const word = parseNumberWord(token.text);
  return word === undefined ? undefined : words(tokens, first, word);
}

/** Figures whose thousands stand apart (18 000), and 2 en een half. */
function figures(tokens: readonly Token[], first: number, value: number): NumberMatch {
  let last = first;
  let total = value;
  if (/^\d{1,3}$/.test(tokens[first]!.text))
    while (last < first + 3 && tokens[last + 1]?.text === '000' && tokens[last + 1]!.start === tokens[last]!.end + 1) {
      total *= 1000;
      last += 1;
    }
  return halves(tokens, first, last, total, true);
}

/** Joins number words written apart: vierhonderd vijftig, twee en een half, honderd twee en twintig. */
function words(tokens: readonly Token[], first: number, value: number): NumberMatch {
  let last = first;
  let total = value;
  for (let at = first + 1; at < Math.min(tokens.length, first + LONGEST); at += 1) {
    const text = tokens[at]!.text.toLowerCase();
    let step = 0;
    let part = text === 'een' ? undefined : parseNumberWord(text);
    const tens = tokens[at + 1]?.text === 'en' ? parseNumberWord(tokens[at + 2]?.text ?? '') : undefined;
    if (
      part !== undefined &&
      part > 0 &&
      part < 10 &&
      tens !== undefined &&
      tens >= 20 &&
      tens % 10 === 0 &&
      tens < 100
    ) {
      part += tens;
      step = 2;
    }
    if (part === undefined) break;
    if ((part === 100 || part === 1000) && total < part) total *= part;
    else if (total >= 100 && part < 100 && total % 100 === 0) total += part;
    else if (total >= 1000 && part < 1000 && total % 1000 === 0) total += part;
    else break;
    at += step;
    last = at;
  }
  if (last === first && value > 0 && value < 10 && tokens[first + 1]?.text === 'en') {
    const tens = parseNumberWord(tokens[first + 2]?.text ?? '');
    if (tens !== undefined && tens >= 20 && tens < 100 && tens % 10 === 0 && betweenBefore(tokens, first) === undefined)
      return halves(tokens, first, first + 2, value + tens, false);
  }
  return halves(tokens, first, last, total, false);
}

function halves(tokens: readonly Token[], first: number, last: number, value: number, isFigure: boolean): NumberMatch {
  const [en, een, half] = [1, 2, 3].map((step) => tokens[last + step]?.text.toLowerCase());
  if (en === 'en' && een === 'een' && (half === 'half' || half === 'halve'))
    return scaled(tokens, first, last + 3, value + 0.5, isFigure);
  if (en === 'eneenhalf') return scaled(tokens, first, last + 1, value + 0.5, isFigure);
  return scaled(tokens, first, last, value, isFigure);
}

/** Multiplies by the magnitude words that follow: 20 miljoen, 1,3 mln, drie duizend, twee dozijn. */
function scaled(tokens: readonly Token[], first: number, last: number, value: number, isFigure: boolean): NumberMatch {
  let end = last;
  let total = value;
  // A number has at most two magnitudes (honderd miljoen, duizend miljard).
  for (let at = last + 1; at < Math.min(tokens.length, last + 4); at += 1) {
    const text = tokens[at]!.text.toLowerCase();
    if (text === 'dozijn') {
      total *= 12;
      end = at;
      break;
    }
    if (!Object.hasOwn(MAGNITUDES, text) || text === 'miljoenen' || text === 'miljarden') break;
    total *= MAGNITUDES[text]!;
    end = at;
  }
  return { first, last: end, value: tidy(total), isFigure };
}

/** een kwart miljoen is a number, een kwart a part. */
function scaledFraction(tokens: readonly Token[], part: NumberMatch): NumberMatch {
  const magnitude = MAGNITUDES[tokens[part.last + 1]?.text.toLowerCase() ?? ''];
  if (magnitude === undefined || magnitude < 1e6) return part;
  return { first: part.first, last: part.last + 1, value: tidy(part.value * magnitude), isFigure: part.isFigure };
}
