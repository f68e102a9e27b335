import { describe, expect, it } from 'vitest';
import { NUMERALS, QUANTITIES_AFTER_ALL } from './numerals.corpus.ts';
import { mentionsOf, sayNumeral, sayQuantity } from './say.ts';

describe('a numeral', () => {
  for (const [value, phrasings] of Object.entries(NUMERALS))
    it.each(phrasings)(`${value}: %s`, (phrasing) => {
      const { numerals, quantities } = mentionsOf(phrasing);
      expect([...numerals.map(sayNumeral), ...quantities.map(sayQuantity)]).toEqual([value]);
    });
});

describe('no numeral', () => {
  it.each(QUANTITIES_AFTER_ALL)('%s', (sentence) => {
    const { numerals, quantities } = mentionsOf(sentence);
    expect(numerals).toEqual([]);
    expect(quantities).toHaveLength(1);
  });
});
