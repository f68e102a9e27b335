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

/** A time that stands so far from one named before it, and what it is. */
describe('a year, month or day counted from the one named before it', () => {
  const last = (dutch: string): string | undefined => mentionsOf(dutch).dates.at(-1)?.value;

  it.each([
    ['In 2018 steeg de winst. Een jaar eerder daalde die nog.', '2017'],
    ['Vorig jaar steeg de winst. Het jaar ervoor daalde die.', '2018'],
    ['In 2015 werd hij veroordeeld. Twee jaar later kwam hij vrij.', '2017'],
    ['In mei steeg de rente. De maand erna daalde die.', '2020-06'],
    ['In januari steeg de rente. Een maand eerder daalde die nog.', '2019-12'],
    ['In het eerste kwartaal van 2019 daalde de omzet. Een kwartaal eerder steeg die.', '2018-Q4'],
    ['In april was de inflatie 3 procent. Een jaar eerder bedroeg die 2 procent.', '2019-04'],
    ['Op 1 juni sloot de winkel. Drie dagen later ging de zaak weer open.', '2020-06-04'],
    ['De winst was in 2018 hoger dan in 2016. Een jaar later daalde die.', '2019'],
  ])('%s', (dutch, value) => {
    expect(last(dutch)).toBe(value);
  });

  it.each([
    // nothing named, or two times of which it may be either
    ['De winst steeg. Een jaar eerder daalde die.', 'P1Y'],
    ['In 2016 en in 2018 steeg de winst. Een jaar eerder daalde die.', 'P1Y'],
    // not exactly then
    ['In 2015 werd hij veroordeeld. Ruim twee jaar later kwam hij vrij.', 'P2Y'],
    ['Op 3 mei werd de zaak geopend. Een week later brak brand uit.', 'P1W'],
    ['In mei stierf zijn vrouw. Een jaar eerder stierf zijn vader.', 'P1Y'],
    // what a figure is set against, and sooner than planned
    ['In 2018 kwamen 40 mensen om, tegen 50 een jaar eerder.', 'P1Y'],
    ['In 2018 maakte de fabriek verlies. De fabriek gaat een jaar eerder dicht.', 'P1Y'],
    ['In 2018 werd gebouwd. Een jaar eerder dan gepland is het klaar.', 'P1Y'],
  ])('left open: %s', (dutch, value) => {
    expect(last(dutch)).toBe(value);
  });
});

/** The season, and what it is of: a year of its sentence, none that the text makes sure of, or the last that is over. */
describe('a season without a year', () => {
  const last = (dutch: string): string | undefined => mentionsOf(dutch).dates.at(-1)?.value;

  it.each([
    ['In 2018 verkocht de dealer 400 fietsen, in het najaar 90.', '2018-09/2018-11'],
    ['Vorig jaar vielen er 40 doden, in de zomer 12.', '2019-06/2019-08'],
    ['In 2018 trok het bad 900 bezoekers, in de zomer 1400 en in de lente 500.', '2018-03/2018-05'],
    // near misses: a winter is of two years, a summer behind another is of one nobody names, a sentence on it may be of now
    ['In 2018 trok het bad 900 bezoekers, in de winter 400.', undefined],
    ['In de zomer van 2018 verdronken 14 mensen, in de winter 3.', undefined],
    ['In 2018 kwamen er 300 bezoekers. In de zomer kwamen er 900.', undefined],
    ['In 2018 kwamen er 300 bezoekers.\n\nIn de zomer brandde een schuur af.', '2020-06/2020-08'],
    ['In de zomer brandde een schuur af.', '2020-06/2020-08'],
  ])('%s', (dutch, value) => {
    expect(last(dutch)).toBe(value);
  });
});
