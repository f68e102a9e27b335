import { expect, it } from 'vitest';
import { selectFigures } from '../../pipeline/planning/figures.ts';
import { extractionOf } from '../support/facts.ts';

/** A text → the frames of the rows that its key figures have: a row stands without the sentences around it. */
it.each([
  ['De bouw van het zwembad wordt duurder. De kosten stijgen met 9 procent.', []],
  ['De kosten van de bouw stijgen met 9 procent.', ['growth']],
  ['De omzet stijgt met 9 procent.', ['growth']],
  ['De school werd gehackt. Toen betaalde de school 20.000 euro.', []],
  // then was in 2019
  ['In 2019 werd de school gehackt. Toen betaalde de school 20.000 euro.', ['payment']],
  ['De school betaalde 20.000 euro.', ['payment']],
])('%s', (text, frames) => {
  const extraction = extractionOf(text);
  const rows = selectFigures(extraction).map(({ fact }) => extraction.facts.find(({ id }) => id === fact)!.frame);
  expect(rows).toEqual(frames);
});
