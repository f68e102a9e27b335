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

it('a weekday that its date does not fall on leaves the weekdays beside it undated as well', () => {
  const dated = (markdown: string): (string | undefined)[] => mentionsOf(markdown).dates.map(({ value }) => value);
  expect(dated('Het werd maandagochtend gevonden. Agenten zochten dinsdag 30 juni al.')).not.toContain(undefined);
  expect(dated('Het werd maandagochtend gevonden. Agenten zochten donderdag 30 juni al.')).toEqual([
    undefined,
    undefined,
  ]);
});
