import { expect, test } from 'vitest';
import { factLines } from '../support/facts.ts';
import { saidOf, tell } from '../support/tell.ts';

/** What en joins is one noun or one name where the termbase or the verb says so. */
test.each([
  [
    'De minister van Justitie en Veiligheid heeft de wet ingetrokken.',
    'revocation agent=minister van Justitie en Veiligheid theme=wet',
  ],
  [
    'Het college van B en W trekt 2 miljoen euro uit voor een nieuw zwembad.',
    'budget agent=college van burgemeester en wethouders goal=nieuw zwembad value=2 miljoen euro ongoing',
  ],
  // one verb in the singular, one name
  ['Johnson en Johnson schrapt 300 banen.', 'jobs-lost agent=Johnson en Johnson theme=300 banen ongoing'],
  ['Ahold en Jumbo schrappen 300 banen.', 'jobs-lost agent=Ahold + Jumbo theme=300 banen ongoing'],
])('%s', (sentence, fact) => {
  expect(factLines(sentence)).toEqual([fact]);
});

test('an office is one noun in three languages', () => {
  expect(tell('De minister van Justitie en Veiligheid heeft de wet ingetrokken.')).toEqual([
    [
      'De minister van Justitie en Veiligheid heeft de wet ingetrokken.',
      'The minister of justice and security withdrew the law.',
      'Le ministre de la Justice et de la Sécurité a retiré la loi.',
    ],
  ]);
});

/** Where the sentence does not decide between the senses of a noun, its paragraph does; else it stays unknown. */
test.each([
  ['De politie zoekt getuigen. Het onderzoek kostte 3 miljoen euro.', 'The investigation cost €3 million.'],
  ['De universiteit kreeg geld. Het onderzoek kostte 3 miljoen euro.', 'The research cost €3 million.'],
])('%s', (text, told) => {
  expect(saidOf(text, 'en').at(-1)).toBe(told);
});

test('a sense that nothing decides awaits a translator', () => {
  expect(saidOf('Het onderzoek kostte 3 miljoen euro.', 'en')[0]).toMatch(/^awaits/);
});
