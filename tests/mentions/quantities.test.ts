import { describe, expect, it } from 'vitest';
import { NO_QUANTITY, QUANTITIES, TOGETHER } from './quantities.corpus.ts';
import { mentionsOf, sayQuantity } from './say.ts';

const said = (text: string): string[] => mentionsOf(text).quantities.map(sayQuantity);

for (const [construction, values] of Object.entries(QUANTITIES))
  describe(construction, () => {
    for (const [value, phrasings] of Object.entries(values))
      it.each(phrasings)(`${value}: %s`, (phrasing) => {
        expect(said(phrasing)).toEqual([value]);
      });
  });

describe('what happens to it', () => {
  it.each([
    ['Onderzoekers ontdekten drie manen.', 'ontdekken'],
    ['De ploeg staat zesde met 35 punten.', undefined],
    ['De gemeente trekt daar 2 miljoen euro voor uit.', 'uittrekken'],
    ['De maatregel zou 200 miljoen euro opleveren.', 'opleveren'],
    ['Het bedrijf wil in Zwolle 300 banen scheppen.', 'scheppen'],
    ['De man schoot twee agenten neer.', 'neerschieten'],
  ])('%s %s', (sentence, event) => {
    expect(mentionsOf(sentence).quantities.map((quantity) => quantity.event)).toEqual([event]);
  });
});

describe('several in one sentence', () => {
  it.each(TOGETHER)('%s', (sentence, ...quantities) => {
    expect(said(sentence)).toEqual(quantities.filter((quantity) => typeof quantity === 'string'));
  });
});

describe('no quantity', () => {
  it.each(NO_QUANTITY)('%s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });
});
