import { expect, test } from 'vitest';
import { factLines } from '../support/facts.ts';
import { tell } from '../support/tell.ts';

/** A name and a figure behind a clause with a figure say the same of another. */
test.each([
  [
    'Transavia annuleerde 31 vluchten, Ryanair 22 en Wizz Air 15.',
    [
      'cancellation agent=Transavia theme=31 vluchten',
      'cancellation agent=Ryanair theme=22',
      'cancellation agent=Wizz Air theme=15',
    ],
  ],
  [
    'In Utrecht werden 31 mensen aangehouden, in Amsterdam 22.',
    ['arrest patient=31 mensen @Utrecht', 'arrest patient=22 @Amsterdam'],
  ],
  [
    'De politie hield in Utrecht 31 mensen aan en in Amsterdam 22.',
    ['arrest agent=politie patient=31 mensen @Utrecht', 'arrest agent=politie patient=22 @Amsterdam'],
  ],
  // the time of the first is that of all
  [
    'Vorig jaar bouwde Utrecht 3.000 woningen, Amsterdam 4.500.',
    ['construction agent=Utrecht theme=3.000 woningen 2025', 'construction agent=Amsterdam theme=4.500 2025'],
  ],
  [
    'De VVD haalde 24 zetels, D66 18 en het CDA negen.',
    [
      'election-result agent=VVD value=24 zetels',
      'election-result agent=D66 value=18',
      'election-result agent=CDA value=negen',
    ],
  ],
  // how old somebody is, and what something is called, count nothing
  [
    'De politie hield drie mensen aan: Jan de Vries (22) en Piet Jansen (24).',
    ['arrest agent=politie patient=drie mensen'],
  ],
  // the two helicopters may be two of the three or more than these
  ['De luchtmacht koopt drie toestellen, een Airbus 320 en twee helikopters.', []],
])('%s', (sentence, facts) => {
  expect(factLines(sentence)).toEqual(facts);
});

test('what the figure counts is said again', () => {
  expect(tell('Transavia annuleerde 31 vluchten, Ryanair 22.')[1]).toEqual([
    'Ryanair heeft 22 vluchten geannuleerd.',
    'Ryanair cancelled 22 flights.',
    'Ryanair a annulé 22 vols.',
  ]);
});
