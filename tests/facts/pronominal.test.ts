import { expect, test } from 'vitest';
import { factLines } from '../support/facts.ts';
import { saidOf } from '../support/tell.ts';

/** A clause with waarvoor, waarin, waartegen → what it tells of the phrase before it. */
const TAKEN_UP: [string, string][] = [
  ['De haven, waarvoor 2,5 miljoen euro was uitgetrokken, is mooi.', 'budget goal=haven value=2,5 miljoen euro'],
  ['In Utrecht staat het gebouw waarin 40 mensen wonen.', 'residence agent=40 mensen @gebouw ongoing'],
  [
    'De gemeente presenteerde een plan, waartegen 300 bewoners bezwaar maakten.',
    'objection agent=300 bewoners topic=plan',
  ],
  [
    'Het museum toont het schilderij, waarvoor 3 miljoen euro is betaald.',
    'payment goal=schilderij value=3 miljoen euro',
  ],
];

test.each(TAKEN_UP)('%s', (sentence, fact) => {
  expect(factLines(sentence)).toContain(fact);
});

/** Two that can be meant, none in particular, none at all: the clause tells no fact. */
const REFUSED: [string, string][] = [
  ['De haven van Rotterdam, waarvoor 2,5 miljoen euro was uitgetrokken, is mooi.', 'budget'],
  ['De minister sprak over een plan met de bond, waarvoor 3 miljoen euro is uitgetrokken.', 'budget'],
  ['Er is geen gebouw waarin 40 mensen wonen.', 'residence'],
  ['De gemeente zoekt een gebouw waarin 40 mensen wonen.', 'residence'],
  ['De man weet niet waarvoor 3 miljoen euro is uitgetrokken.', 'budget'],
];

test.each(REFUSED)('%s', (sentence, frame) => {
  expect(factLines(sentence).map((line) => line.split(' ')[0])).not.toContain(frame);
});

/** The clause → each language. */
const SAID: [string, string, string, string][] = [
  [
    'De gemeente bouwt een haven, waarvoor 2,5 miljoen euro was uitgetrokken.',
    'Er is 2,5 miljoen euro voor de haven uitgetrokken.',
    '€2.5 million was set aside for the port.',
    '2,5 millions d’euros ont été alloués au port.',
  ],
  [
    'De man reed naar het dorp, waarin 40 mensen wonen.',
    'Veertig mensen wonen in het dorp.',
    'Forty people live in the village.',
    'Quarante personnes vivent dans le village.',
  ],
];

test.each(SAID)('%s', (sentence, ...told) => {
  const last = (language: string): string =>
    saidOf(sentence, language)
      .at(-1)!
      .replace(/[\u00a0\u202f]/g, ' ');
  expect(['nl', 'en', 'fr'].map(last)).toEqual(told);
});
