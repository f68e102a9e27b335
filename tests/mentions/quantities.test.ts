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
