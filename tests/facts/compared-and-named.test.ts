import { expect, test } from 'vitest';
import { factLines } from '../support/facts.ts';

/** What is more so than something that nothing names, or only thought of, and colons that do not say is: no fact. */
test.each([
  // which the old one is, or whose, only the text before says
  'De nieuwe trein is twintig minuten sneller dan de oude.',
  'De man is 12 jaar jonger dan zijn vrouw.',
  // which houses these are, an adjective says that is not told
  'De woningen zijn 40 procent zuiniger dan oude huizen.',
  'De reis is een uur korter.',
  'Als de prijs 5 procent hoger is dan vorig jaar, stijgt de huur.',
  // how high they are, the denial leaves open
  'De bomen zijn niet twee keer zo hoog als vorig jaar.',
  'Mannen zijn twee keer zo vaak ziek als vrouwen.',
  // who speaks
  'De minister: 300 euro.',
  'Politie: 30 arrestaties.',
  // is or was is open
  'Omzet in 2025: 12 miljoen euro.',
  'Het resultaat: twaalf aanhoudingen en drie boetes.',
  // a question
  'Moeten de 80 bomen weg?',
  // by how much they may not is open
  'De huren mogen niet omhoog.',
])('%s', (sentence) => {
  expect(factLines(sentence)).toEqual([]);
});
