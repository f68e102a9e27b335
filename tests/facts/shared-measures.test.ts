import { expect, test } from 'vitest';
import { factLines } from '../support/facts.ts';
import { saidOf } from '../support/tell.ts';

/** A measure or a sum before several bare nouns is of all of them together. */
test.each([
  [
    'De politie heeft ruim 100 kilo heroïne en cocaïne aangetroffen.',
    [
      'De politie heeft ruim honderd kilo heroïne en cocaïne aangetroffen.',
      'Police found more than 100 kg of heroin and cocaine.',
      'La police a découvert plus de 100 kilos d’héroïne et de cocaïne.',
    ],
  ],
  [
    'De boer verkocht 300 kilo appels en peren.',
    [
      'De boer heeft 300 kilo appels en peren verkocht.',
      'The farmer sold 300 kg of apples and pears.',
      'L’agriculteur a vendu 300 kilos de pommes et de poires.',
    ],
  ],
] as const)('%s', (sentence, said) => {
  expect(['nl', 'en', 'fr'].flatMap((language) => saidOf(sentence, language))).toEqual(said);
});

/** Near misses: what has a number or an article of its own, or is counted one by one, is measured with nothing. */
test.each([
  ['De politie nam 20 kilo cocaïne en vuurwapens in beslag.', 2],
  ['De politie nam 20 kilo cocaïne en een vuurwapen in beslag.', 2],
  ['De politie nam 20 kilo cocaïne en 30 kilo heroïne in beslag.', 2],
  ['De politie nam 20 kilo cocaïne en heroïne in beslag.', 1],
] as const)('%s', (sentence, count) => {
  expect(factLines(sentence)).toHaveLength(count);
});
