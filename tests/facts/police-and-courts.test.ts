import { expect, test } from 'vitest';
import { factLines } from '../support/facts.ts';

/** A list, a noun of several words or an infinitive in what a court or the police say → all facts. */
test.each([
  [
    'De rechtbank heeft een man veroordeeld tot zes jaar cel en tbs met dwangverpleging.',
    [
      'sentence agent=rechtbank patient=man value=zes jaar cel',
      'sentence agent=rechtbank patient=man value=tbs met dwangverpleging',
    ],
  ],
  [
    'De verdachte is veroordeeld voor deelname aan een criminele organisatie.',
    ['conviction offence=deelname aan een criminele organisatie patient=verdachte'],
  ],
  ['Het aantal doden daalde van 64 naar 58.', ['decline final=58 initial=64 theme=aantal van doden']],
] as [string, string[]][])('%s', (sentence, facts) => {
  expect(factLines(sentence)).toEqual(facts);
});

/** Near misses: who is stuck, what is stuck, what ends in another way. */
test.each([
  'Reizigers zaten twee maanden vast op het vliegveld.',
  'De auto zat twee weken vast in de modder.',
  'De man moet zes jaar wachten.',
  'De vrouw gaat naar de gevangenis voor een bezoek.',
])('tells no custody: %s', (sentence) => {
  expect(factLines(sentence).filter((line) => /^(?:prison-term|time-in-custody)/.test(line))).toEqual([]);
});
