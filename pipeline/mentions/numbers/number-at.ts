import type { Approximation } from '../../model/mention.ts';
import type { Token } from '../../model/token.ts';
import { MAGNITUDES, parseNumberWord } from './number-words.ts';

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
  /** Written in figures. */
  isFigure: boolean;
}

const FIGURE = /^\d{1,3}(?:[.’']\d{3})+(?:,\d+)?$|^\d+(?:[.,]\d+)?[½¼¾⅓⅔]?$|^[½¼¾⅓⅔]$/;
const GLYPHS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 };
const VAGUE: Readonly<Record<string, [number, Approximation]>> = {
  tientallen: [10, 'tens'],
  honderden: [100, 'hundreds'],
  duizenden: [1000, 'thousands'],
  tienduizenden: [10_000, 'thousands'],
  honderdduizenden: [100_000, 'thousands'],
  miljoenen: [1e6, 'millions'],
  miljarden: [1e9, 'millions'],
  honderdtallen: [100, 'hundreds'],
  duizendtallen: [1000, 'thousands'],
  tienduizendtallen: [10_000, 'thousands'],
};
const COLLECTIVES: Readonly<Record<string, number>> = {
  dozijn: 12,
  tiental: 10,
  twintigtal: 20,
  dertigtal: 30,
  veertigtal: 40,
  vijftigtal: 50,
  zestigtal: 60,
  honderdtal: 100,
  duizendtal: 1000,
  vijftal: 5,
  zestal: 6,
  zevental: 7,
  achttal: 8,
  negental: 9,
  drietal: 3,
  viertal: 4,
  tweetal: 2,
  twaalftal: 12,
  vijftiental: 15,
};
const DENOMINATORS: Readonly<Record<string, number>> = {
  helft: 2,
  half: 2,
  derde: 3,
  vierde: 4,
  kwart: 4,
  vijfde: 5,
  zesde: 6,
  zevende: 7,
  achtste: 8,
  negende: 9,
  tiende: 10,
  twintigste: 20,
  honderdste: 100,
};
const JOINED_FRACTION =
  /^(een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)(derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende)$/;

/** Reads a figure as the press writes it: 150.000 and 150'000 are whole, 0,6 and 5.4 are not. */
export function parseFigure(text: string): number | undefined {
  if (!FIGURE.test(text)) return undefined;
  const glyph = GLYPHS[text.at(-1)!];
  const digits = glyph === undefined ? text : text.slice(0, -1);
  if (digits === '') return glyph;
  const grouped = /^\d{1,3}(?:[.’']\d{3})+/.test(digits);
  const plain = grouped ? digits.replace(/[.’']/g, '').replace(',', '.') : digits.replace(',', '.');
  return Number(plain) + (glyph ?? 0);
}

/** The longest number that starts at a token, ranges included. */
export function numberAt(tokens: readonly Token[], first: number): NumberMatch | undefined {
  const one = simpleNumberAt(tokens, first);
  if (!one || one.isFraction) return one;
  return rangeFrom(tokens, one) ?? one;
}

function rangeFrom(tokens: readonly Token[], low: NumberMatch): NumberMatch | undefined {
  const link = tokens[low.last + 1]?.text.toLowerCase();
  if (link === undefined || !['tot', 'à', 'a', '-', '–', '—', 'of', 't/m'].includes(link)) return undefined;
  const skip = tokens[low.last + 2]?.text.toLowerCase() === 'wel' ? 3 : 2;
  const high = simpleNumberAt(tokens, low.last + skip);
  if (!high || high.isFraction) return undefined;
  const scale = low.value < 1000 && high.value >= 1e6 && high.last > high.first ? magnitudeOf(tokens, high) : 1;
  const value = low.value * scale;
  if (!(high.value > value) || (link === 'of' && (high.value > value * 2 + 1 || high.value - value > value)))
    return undefined;
  if ((low.approximation === undefined) !== (high.approximation === undefined)) return undefined;
  return {
    first: low.first,
    last: high.last,
    value,
    upper: high.value,
    approximation: 'range',
    isFigure: low.isFigure,
  };
}

function magnitudeOf(tokens: readonly Token[], match: NumberMatch): number {
  return MAGNITUDES[tokens[match.last]!.text.toLowerCase()] ?? 1;
}

function simpleNumberAt(tokens: readonly Token[], first: number): NumberMatch | undefined {
  const token = tokens[first];
  if (!token) return undefined;
  const lower = token.text.toLowerCase();
  const next = tokens[first + 1]?.text.toLowerCase();
  const vague = VAGUE[lower];
  if (vague) {
    const joined = next !== undefined && Object.hasOwn(MAGNITUDES, next) && next !== 'honderd';
    const value = vague[0] * (joined ? MAGNITUDES[next]! : 1);
    return {
      first,
      last: joined ? first + 1 : first,
      value,
      approximation: value >= 1e6 ? 'millions' : vague[1],
      isFigure: false,
    };
  }
  const fraction = fractionAt(tokens, first);
  if (fraction) return fraction;
  if (lower === 'anderhalf' || lower === 'anderhalve') return scaled(tokens, first, first, 1.5, false);
  if (Object.hasOwn(COLLECTIVES, lower))
    return {
      first,
      last: first,
      value: COLLECTIVES[lower]!,
      isFigure: false,
      ...(lower !== 'dozijn' &&
        !/^(?:twee|drie|vier|vijf|zes|zeven|acht|negen)tal$/.test(lower) && { approximation: 'about' as const }),
    };
  if ((lower === 'een' || lower === 'half') && next !== undefined) {
    const at = lower === 'een' && (next === 'half' || next === 'halve') ? first + 2 : first + 1;
    const noun = tokens[at]?.text.toLowerCase() ?? '';
    if (at === first + 2 && (Object.hasOwn(MAGNITUDES, noun) || noun === 'dozijn'))
      return { first, last: at, value: 0.5 * (MAGNITUDES[noun] ?? 12), isFigure: false };
    if (at === first + 1 && lower === 'een' && Object.hasOwn(COLLECTIVES, noun)) {
      const match = simpleNumberAt(tokens, first + 1)!;
      return { ...match, first };
    }
    if (at === first + 1 && lower === 'een' && (noun === 'miljoen' || noun === 'miljard'))
      return scaled(tokens, first, first, 1, false);
  }
  const figure = parseFigure(token.text);
  if (figure !== undefined) return scaled(tokens, first, first, figure, true);
  if (lower === 'een') return undefined;
  const word = parseNumberWord(token.text);
  if (word !== undefined) return words(tokens, first, word);
  if (lower === 'miljoen' || lower === 'miljard')
    return token.upos === 'NUM' ? { first, last: first, value: MAGNITUDES[lower]!, isFigure: false } : undefined;
  return undefined;
}

/** Joins number words written apart: vierhonderd vijftig, twee en een half, duizend twintig. */
function words(tokens: readonly Token[], first: number, value: number): NumberMatch {
  let last = first;
  let total = value;
  for (let at = first + 1; at < tokens.length; at += 1) {
    const text = tokens[at]!.text.toLowerCase();
    const part = text === 'een' ? undefined : parseNumberWord(text);
    if (part === undefined) break;
    if (part === 100 || part === 1000) total = total < part ? total * part : total + part;
    else if (total >= 100 && part < 100 && total % 100 === 0) total += part;
    else if (total >= 1000 && part < 1000 && total % 1000 === 0) total += part;
    else break;
    last = at;
  }
  const [en, een, half] = [1, 2, 3].map((step) => tokens[last + step]?.text.toLowerCase());
  if (en === 'en' && een === 'een' && (half === 'half' || half === 'halve'))
    return scaled(tokens, first, last + 3, total + 0.5, false);
  if (en === 'eneenhalf') return scaled(tokens, first, last + 1, total + 0.5, false);
  return scaled(tokens, first, last, total, false);
}

/** Multiplies by the magnitude words that follow: 20 miljoen, 1,3 mln, drie duizend. */
function scaled(tokens: readonly Token[], first: number, last: number, value: number, isFigure: boolean): NumberMatch {
  let end = last;
  let total = value;
  for (let at = last + 1; at < tokens.length; at += 1) {
    const text = tokens[at]!.text.toLowerCase();
    if (!Object.hasOwn(MAGNITUDES, text) || text === 'miljoenen' || text === 'miljarden') break;
    total *= MAGNITUDES[text]!;
    end = at;
  }
  return { first, last: end, value: round(total), isFigure };
}

function fractionAt(tokens: readonly Token[], first: number): NumberMatch | undefined {
  const [a, b, c, d] = [0, 1, 2, 3].map((step) => tokens[first + step]?.text.toLowerCase() ?? '');
  const part = (last: number, value: number): NumberMatch => ({
    first,
    last: first + last,
    value,
    isFraction: true,
    isFigure: false,
  });
  if (a === 'de' && b === 'helft') return part(1, 0.5);
  if (a === 'helft') return part(0, 0.5);
  if (a === 'driekwart') return part(0, 0.75);
  if (a === 'kwart' && tokens[first - 1]?.text.toLowerCase() !== 'een') return undefined;
  const joined = JOINED_FRACTION.exec(a!);
  if (joined) return part(0, parseNumberWord(joined[1]!)! / DENOMINATORS[joined[2]!]!);
  const numerator = a === 'een' || a === 'één' ? 1 : parseNumberWord(a!);
  const isWhole = numerator !== undefined && numerator > 0 && numerator < 10;
  if (isWhole && Object.hasOwn(DENOMINATORS, b!) && !['half', 'vierde'].includes(b!) && isPartitive(tokens[first + 2]))
    return part(1, numerator / DENOMINATORS[b!]!);
  if (isWhole && (b === 'op' || (b === 'van' && c === 'de'))) {
    const at = b === 'op' ? (c === 'de' ? 3 : 2) : 3;
    const whole =
      at === 3
        ? d === undefined
          ? undefined
          : (parseNumberWord(d) ?? parseFigure(d))
        : (parseNumberWord(c!) ?? parseFigure(c!));
    if (whole !== undefined && whole > numerator && b === 'op' && (a !== 'een' || at === 3 || whole <= 100))
      return part(at, numerator / whole);
  }
  return undefined;
}

/** “een derde van …”, “een derde deel”; not “een derde plaats”. */
function isPartitive(token: Token | undefined): boolean {
  return (
    token === undefined ||
    ['van', 'deel', 'minder', 'meer', ',', '.', 'der'].includes(token.text.toLowerCase()) ||
    token.upos === 'VERB' ||
    token.upos === 'AUX'
  );
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
