import { expect, test } from 'vitest';
import { factLines } from '../support/facts.ts';

/** Near misses of levels and counts: a sentence of which no such fact may be told. */
test.each([
  // by how much it stands above something is no level
  ['De prijzen liggen 3 procent boven het landelijk gemiddelde.', []],
  // a train gets stuck on its way
  ['De trein bleef steken op 2 kilometer van het station.', []],
  // dearer than what
  ['De woningen zijn 4 procent duurder.', []],
  // those in one town may be among the others
  ['Vorig jaar sloten 35 musea. In Utrecht waren dat er 4.', ['closure theme=35 musea 2025']],
  // it may be anything
  [
    'De inflatie bedroeg in september 7,1 procent. In augustus was het mooi weer.',
    ['level theme=inflatie value=7,1 procent 2026-09'],
  ],
  // who came to stay are no visitors
  ['De stad ontving 300 vluchtelingen.', ['hosting agent=stad patient=300 vluchtelingen']],
  ['De leerlingen slaan een bladzijde over.', []],
  // each figure has its own, or none
  ['De prijzen stegen met respectievelijk 9 en 8 procent.', []],
  ['De omzet steeg in 2024 en 2025 met respectievelijk 12 en 4 procent.', []],
  [
    'De omzet en de winst stegen met respectievelijk 12 en 4 procent.',
    ['growth difference=12 theme=omzet', 'growth difference=4 procent theme=winst'],
  ],
  // where the paintings are from, not where they were stolen
  ['Er werden drie schilderijen uit Italië buitgemaakt.', []],
  // they stand behind the club, it does not expect them
  ['De club kan rekenen op 300 supporters.', []],
  // a determiner, no relative pronoun
  [
    'Bij die roof werden schilderijen en drie beelden buitgemaakt.',
    ['theft theme=schilderijen', 'theft theme=drie beelden'],
  ],
] as [string, string[]][])('%s', (sentence, facts) => {
  expect(factLines(sentence)).toEqual(facts);
});
