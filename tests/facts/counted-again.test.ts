import { expect, test } from 'vitest';
import { factLines } from '../support/facts.ts';

/** Two sentences → their facts: the second counts again what the first counted, or says how many those were. */
test.each<[string, string[]]>([
  [
    'In Zeeland werden vorig jaar 61 bedrijven failliet verklaard. In Utrecht waren het er 210.',
    ['bankruptcy patient=61 bedrijven @Zeeland 2025', 'bankruptcy patient=210 @Utrecht 2025'],
  ],
  [
    'In 2024 werden in Breda 61 auto’s gestolen. In 2025 waren dat er 80 en in 2023 ging het om 75.',
    ['theft theme=61 auto’s @Breda 2024', 'theft theme=80 @Breda 2025', 'theft theme=75 @Breda 2023'],
  ],
  [
    'Bij de inval in Arnhem vond de politie veel geld. Het ging om een bedrag van 3,2 miljoen euro.',
    ['discovery agent=politie theme=veel geld @Arnhem', 'concerning theme=bedrag van 3,2 miljoen euro'],
  ],
])('%s', (text, facts) => {
  expect(factLines(text)).toEqual(facts);
});

test.each([
  // nothing says who they are
  'Het gaat om drie mannen en een vrouw.',
  // of what, the sentence before does not say
  'De gemeente sloopt. Dit jaar zijn het er 55.',
  // neither when nor where
  'Vorig jaar werden in Gelderland 40 woningen gesloopt. Dat zijn er vijf.',
  // two counts
  'Vorig jaar werden 40 woningen en 12 winkels gesloopt. Dit jaar zijn het er 55.',
  // who goes around a corner
  'In Breda werden 40 mannen aangehouden. De man gaat om tien uur naar huis.',
])('nothing is counted again: %s', (text) => {
  expect(factLines(text).filter((line) => / 55|vijf|concerning/.test(line))).toEqual([]);
});

// what is wanted is no fact, whoever a poll says wants it
test('a wish of a share of people tells nothing', () => {
  expect(factLines('Volgens een peiling wil 40 procent van de Nederlanders dat het kabinet aftreedt.')).toEqual([]);
});
