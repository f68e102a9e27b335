import { describe, expect, test } from 'vitest';
import { factLines, partialLines } from '../support/facts.ts';

/** Where, for what or in what something is, right behind its noun, is said of that noun and not of the event. */
describe('a participle behind its noun', () => {
  test.each([
    ['Zes winkels gevestigd in Almelo kregen een boete.', 'receipt agent=Zes winkels gevestigd in Almelo theme=boete'],
    [
      'De gemeente verkoopt 30 woningen gelegen in Breda.',
      'sale agent=gemeente theme=30 woningen gelegen in Breda ongoing',
    ],
  ])('%s', (sentence, fact) => {
    expect(factLines(sentence)).toEqual([fact]);
    expect(partialLines(sentence)).toEqual([]);
  });

  // near miss: an auxiliary waits for it, so it is the verb
  test('Het bedrijf is gevestigd in Almelo.', () => {
    expect(factLines('Het bedrijf is gevestigd in Almelo.')).toEqual(['location theme=bedrijf @Almelo ongoing']);
  });
});

describe('what a figure is with or without', () => {
  // near miss: no language has words for what is included, so the figure alone says too much
  test.each(['De woning kost 3 miljoen euro (inclusief de garage).', 'De club telt 300 leden, inclusief jeugd.'])(
    '%s',
    (sentence) => {
      expect(factLines(sentence)).toEqual([]);
    },
  );
});
