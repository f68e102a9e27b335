import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumberWord } from '../../pipeline/mentions/numbers/number-words.ts';
import { mentionsOf } from './say.ts';

/** Every stretch of figures and every number word but the article, with its place. */
function numbersIn(text: string): { start: number; end: number; text: string }[] {
  return [...text.matchAll(/\p{Nd}+|[\p{L}\p{M}]+/gu)]
    .filter(([word]) => /\p{Nd}/u.test(word) || (word.toLowerCase() !== 'een' && parseNumberWord(word) !== undefined))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }));
}

/** The numbers of a text that no quantity, numeral or date holds. */
function missing(text: string): string[] {
  const { quantities, numerals, dates } = mentionsOf(text);
  const held = [...quantities, ...numerals, ...dates];
  return numbersIn(text)
    .filter((number) => !held.some((mention) => mention.start <= number.start && number.end <= mention.end))
    .map((number) => number.text);
}

const WORDS = [
  ...[
    '3',
    '12',
    '2020',
    '1.250',
    '0,6',
    '12.30',
    '3-1',
    '20-25',
    '€',
    '$',
    '%',
    '2e',
    'A5',
    '5G',
    '1/4',
    '½',
    '070-1234567',
    '01-02-2020',
    '112',
  ],
  ...[
    'drie',
    'twaalf',
    'honderd',
    'duizend',
    'miljoen',
    'tientallen',
    'anderhalf',
    'half',
    'een',
    'één',
    'derde',
    'eenentwintig',
    'dozijn',
  ],
  ...[
    'en',
    'tot',
    'tussen',
    'van',
    'de',
    'naar',
    'op',
    'à',
    'meer',
    'dan',
    'ruim',
    'zo’n',
    'keer',
    'per',
    'in',
    'sinds',
    'of',
    ',',
    '(',
    ')',
    '-',
    '.',
  ],
  ...[
    'euro',
    'procent',
    'kilo',
    'ton',
    'uur',
    'jaar',
    'oud',
    'dagen',
    'geleden',
    'mei',
    'zaterdag',
    'graden',
    'onder',
    'nul',
    'mensen',
    'doden',
    'cocaïne',
    'plaats',
    'artikel',
    'Kerkstraat',
    'Jansen',
    'vielen',
    'is',
  ],
];

describe('no number goes missing', () => {
  it('whatever stands around it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 }), (words) => {
        expect(missing(`Zo ${words.join(' ')}`)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('in any spelling of figures', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\d.,:\-/%€+x a-c]{1,24}$/), (text) => {
        expect(missing(`Het is ${text} nu`)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    'Groep 8 won Windows 11 en Radio 538 met 4x100 meter op de 2e dag van WK2022.',
    'De half vier trein van 6.45 uur reed 102 waar 80 mag; zie artikel 3.2.1 en bel +32 2 123 45 67.',
    'Van de drie kregen er twee een acht en één een 6½.',
    'Zeventien van hen, de jongste 8, de oudste 80, wonen op nummer 12-14 (postcode 1012 AB).',
  ])('%s', (text) => {
    expect(missing(text)).toEqual([]);
  });

  it('would notice: the number of an unread sentence is missing', () => {
    expect(numbersIn('De drie A5 een 2e')).toHaveLength(3);
  });
});

describe('mentions do not overlap', () => {
  it('whatever stands around them', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 }), (words) => {
        const text = `Zo ${words.join(' ')}`;
        const { quantities, numerals, dates } = mentionsOf(text);
        const spans = [...quantities, ...numerals, ...dates].sort((a, b) => a.start - b.start);
        spans.forEach((span, index) => {
          expect(span.text).toBe(text.slice(span.start, span.end));
          const next = spans[index + 1];
          if (next) expect(span.end).toBeLessThanOrEqual(next.start);
        });
      }),
      { numRuns: 200 },
    );
  });
});
