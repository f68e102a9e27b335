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

test.each([
  [
    'In 2023 vond de dienst 26 lekken, in 2024 waren dat er 52 en in 2025 zag de dienst meer dan 400 lekken.',
    [
      'fault-finding agent=dienst theme=26 lekken 2023',
      'fault-finding agent=dienst theme=52 2024',
      'fault-finding agent=dienst theme=meer dan 400 lekken 2025',
    ],
  ],
  [
    'In april gingen 61 bedrijven failliet, in mei waren dat er 80 en in juni ging het om 95.',
    ['bankruptcy patient=61 bedrijven 2026-04', 'bankruptcy patient=80 2026-05', 'bankruptcy patient=95 2026-06'],
  ],
  // where they were in 2024 is not said
  [
    'In 2023 vond de dienst in Limburg 26 lekken, in 2024 waren dat er 52.',
    ['fault-finding agent=dienst theme=26 lekken @Limburg 2023'],
  ],
  // two figures: which of them is counted again is open
  ['De politie controleerde in 2023 300 auto’s en 20 bussen, in 2024 waren dat er 52.', undefined],
  [
    'De politie hield in 2023 twaalf mensen aan, in 2024 was dat anders.',
    ['arrest agent=politie patient=twaalf mensen 2023'],
  ],
])('counted again at another time: %s', (sentence, facts) => {
  if (facts) expect(factLines(sentence)).toEqual(facts);
  else expect(factLines(sentence).join()).not.toContain('52');
});

test('what the figure counts is said again', () => {
  expect(tell('Transavia annuleerde 31 vluchten, Ryanair 22.')[1]).toEqual([
    'Ryanair heeft 22 vluchten geannuleerd.',
    'Ryanair cancelled 22 flights.',
    'Ryanair a annulé 22 vols.',
  ]);
});
