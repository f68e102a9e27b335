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

describe('the period before is counted from the one that the report is about, in a comparison', () => {
  const values = (dutch: string): (string | undefined)[] => mentionsOf(dutch).dates.map(({ value }) => value);

  it.each([
    ['De winst steeg in 2019. De omzet daalde ten opzichte van vorig jaar.', ['2019', '2018']],
    ['In het eerste kwartaal van 2019 was de winst hoger dan in het vorige kwartaal.', ['2019-Q1', '2018-Q4']],
    ['In januari 2019 sloten 12 zaken, 3 meer dan vorige maand.', ['2019-01', '2018-12']],
  ])('%s', (dutch, expected) => {
    expect(values(dutch)).toEqual(expected);
  });

  it('but by itself it is the one before publication', () => {
    const [year, last] = values('De winst steeg in 2019. Vorig jaar daalde de omzet.');
    expect([year, last === '2018']).toEqual(['2019', false]);
  });
});
