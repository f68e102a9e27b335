import { toCardinal as english } from 'n2words/en-GB';
import { toCardinal as french } from 'n2words/fr-FR';
import { toCardinal as dutch } from 'n2words/nl-NL';

/** A language whose numbers can be read back. */
export type NumberLanguage = 'nl' | 'en' | 'fr';

interface Reader {
  /** Figures with the group and decimal marks of the language. */
  figures: RegExp;
  decimal: '.' | ',';
  /** Words of 0 to 99 (Dutch: to 999), as tokens joined by spaces. */
  words: ReadonlyMap<string, number>;
  scales: Readonly<Record<string, number>>;
  hundred: ReadonlySet<string>;
  others: Readonly<Record<string, number>>;
}

const SCALES = {
  nl: {
    duizend: 1e3,
    miljoen: 1e6,
    mln: 1e6,
    miljard: 1e9,
    mld: 1e9,
    biljoen: 1e12,
  },
  en: {
    thousand: 1e3,
    million: 1e6,
    m: 1e6,
    mn: 1e6,
    billion: 1e9,
    bn: 1e9,
    trillion: 1e12,
  },
  fr: {
    mille: 1e3,
    million: 1e6,
    millions: 1e6,
    milliard: 1e9,
    milliards: 1e9,
    billion: 1e12,
    billions: 1e12,
  },
};

const READERS: Record<NumberLanguage, Reader> = {
  nl: {
    figures: /(?<![\d.,])\d{1,3}(?:[.\u00A0\u202F ]\d{3})+(?!\d)(?:,\d+)?|\d+(?:,\d+)?/g,
    decimal: ',',
    words: wordsOf(dutch, 999),
    scales: SCALES.nl,
    hundred: new Set(['honderd']),
    others: { dozijn: 12, anderhalf: 1.5, anderhalve: 1.5 },
  },
  en: {
    figures: /(?<![\d.,])\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/g,
    decimal: '.',
    words: wordsOf(english, 99),
    scales: SCALES.en,
    hundred: new Set(['hundred']),
    others: { dozen: 12, half: 0.5, quarter: 0.25, twice: 2, both: 2, fortnight: 2 },
  },
  fr: {
    figures: /(?<![\d.,])\d{1,3}(?:[\u00A0\u202F ]\d{3})+(?!\d)(?:,\d+)?|\d+(?:,\d+)?/g,
    decimal: ',',
    words: wordsOf(french, 99),
    scales: SCALES.fr,
    hundred: new Set(['cent', 'cents']),
    others: {
      dizaine: 10,
      douzaine: 12,
      quinzaine: 15,
      vingtaine: 20,
      trentaine: 30,
      quarantaine: 40,
      cinquantaine: 50,
      soixantaine: 60,
      centaine: 100,
      millier: 1000,
      moitié: 0.5,
      demi: 0.5,
      demie: 0.5,
      quart: 0.25,
      'vingt et une': 21,
    },
  },
};

/** A number read in a text. */
export interface ReadNumber {
  value: number;
  /** Written in figures, at least in part. */
  inFigures: boolean;
}

/**
 * The numbers of a text, in figures or in words, with the scale behind them (20 million, vingt millions,
 * £54m). Written for checking only: it knows nothing of the realiser that formats numbers.
 */
export function readNumbers(text: string, language: NumberLanguage): ReadNumber[] {
  const reader = READERS[language];
  const tokens = tokensOf(text, reader);
  const found: ReadNumber[] = [];
  let at = 0;
  while (at < tokens.length) {
    const phrase = readPhrase(tokens, at, reader, language);
    if (phrase) found.push(phrase.number);
    at = phrase ? phrase.next : at + 1;
  }
  return found;
}

type Token = number | string;

function tokensOf(text: string, { figures, decimal }: Reader): Token[] {
  const tokens: Token[] = [];
  const words = (piece: string): void => {
    for (const word of piece.toLowerCase().match(/\p{L}+|[^\s\p{L}\u00AD-]/gu) ?? []) tokens.push(word);
  };
  let from = 0;
  for (const match of text.matchAll(figures)) {
    words(text.slice(from, match.index));
    const [whole = '', part] = match[0].split(decimal);
    tokens.push(Number(`${whole.replace(/\D/g, '')}${part === undefined ? '' : `.${part}`}`));
    from = match.index + match[0].length;
  }
  words(text.slice(from));
  return tokens;
}

/** The longest number that begins here: hundreds, thousands and millions add up. */
function readPhrase(
  tokens: readonly Token[],
  first: number,
  reader: Reader,
  language: NumberLanguage,
): { number: ReadNumber; next: number } | undefined {
  let at = first;
  let total = 0;
  let current: number | undefined;
  let inFigures = false;
  for (;;) {
    const token = tokens[at];
    const small = smallAt(tokens, at, reader);
    if (small && (current === undefined || (current >= 100 && current % 100 === 0 && small.value < 100))) {
      if (typeof token === 'number' && current !== undefined) break;
      current = (current ?? 0) + small.value;
      inFigures ||= typeof token === 'number';
      at = small.next;
    } else if (typeof token === 'string' && reader.hundred.has(token) && (current ?? 1) < 100) {
      current = (current ?? 1) * 100;
      at += 1;
    } else if (
      typeof token === 'string' &&
      Object.hasOwn(reader.scales, token) &&
      isScale(token, current, tokens[at - 1])
    ) {
      total += (current ?? 1) * reader.scales[token]!;
      current = undefined;
      at += 1;
    } else if (
      language === 'en' &&
      token === 'and' &&
      at > first &&
      (total > 0 || (current ?? 0) >= 100) &&
      !inFigures
    ) {
      const after = smallAt(tokens, at + 1, reader);
      if (!after || typeof tokens[at + 1] === 'number' || after.value >= 100) break;
      at += 1;
    } else break;
    if (total > 0 && current === undefined && inFigures) break;
  }
  return at === first ? undefined : { number: { value: round(total + (current ?? 0)), inFigures }, next: at };
}

/** `m` is a million only right behind figures. */
function isScale(token: string, current: number | undefined, before: Token | undefined): boolean {
  return token.length > 2 ? true : current !== undefined && typeof before === 'number';
}

function smallAt(
  tokens: readonly Token[],
  at: number,
  { words, others, scales }: Reader,
): { value: number; next: number } | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (typeof token === 'number') return { value: token, next: at + 1 };
  for (let length = 4; length >= 1; length -= 1) {
    const phrase = tokens.slice(at, at + length).join(' ');
    const value = words.get(phrase) ?? (Object.hasOwn(others, phrase) ? others[phrase] : undefined);
    if (value !== undefined) return { value, next: at + length };
  }
  // vijftienduizend, tweehonderdduizend: Dutch writes them in one word
  const thousands = token.length > 7 && token.endsWith('duizend') ? words.get(token.slice(0, -7)) : undefined;
  return thousands === undefined || scales.duizend === undefined
    ? undefined
    : { value: thousands * 1000, next: at + 1 };
}

function wordsOf(say: (value: number) => string, upTo: number): Map<string, number> {
  const words = new Map<string, number>();
  for (let value = 0; value <= upTo; value += 1) {
    const written = say(value).toLowerCase();
    words.set((written.match(/\p{L}+/gu) ?? []).join(' '), value);
  }
  return words;
}

/** Keeps 2.3 million from becoming 2299999.9999999998. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
