import { describe, expect, it } from 'vitest';
import { DATES, NO_DATE } from './dates.corpus.ts';
import { mentionsOf, sayDate } from './say.ts';

describe('a date', () => {
  for (const [value, phrasings] of Object.entries(DATES))
    it.each(phrasings)(`${value}: %s`, (phrasing) => {
      expect(mentionsOf(phrasing).dates.map(sayDate)).toEqual([value]);
    });
});

describe('no date', () => {
  it.each(NO_DATE)('%s', (sentence) => {
    expect(mentionsOf(sentence).dates.map(sayDate)).toEqual([]);
  });
});
