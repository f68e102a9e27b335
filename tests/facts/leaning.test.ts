import { expect, test } from 'vitest';
import { factLines, partialLines } from '../support/facts.ts';

/** On what occasion, in answer to what or when it was is said by the sentence before, which no fact tells: partial. */
test.each([
  [
    'Het was onrustig bij het station. Een man uit Borne raakte daarbij zwaargewond.',
    'serious-injury patient=man uit Borne without daarbij',
  ],
  [
    'Het gebouw was lelijk. De gemeente trok daarop 1,2 miljoen euro uit.',
    'budget agent=gemeente value=1,2 miljoen euro without daarop',
  ],
  [
    'De zorg is niet goed. Patiënten moeten dan uitwijken naar Oss.',
    'diverted-to agent=patiënten goal=Oss ongoing obligation without dan',
  ],
  [
    'De politie hield drie mannen aan wegens een vechtpartij rond het station. Een man uit Borne raakte daarbij zwaargewond.',
    'serious-injury patient=man uit Borne without daarbij',
  ],
  // a party is named behind op: it is not where daar is
  [
    'In het noorden is de armoede groot. Daar stemde een op de drie kiezers op Lokaal Breda, dat strijdt tegen betaald parkeren.',
    'vote agent=een op de drie kiezers candidate=Lokaal Breda without Daar',
  ],
  ['Het stormde. De politie hield toen drie mensen aan.', 'arrest agent=politie patient=drie mensen without toen'],
])('%s', (text, partial) => {
  expect(partialLines(text)).toContain(partial);
  expect(factLines(text)).not.toContain(partial.replace(/ without .*/, ''));
});

/** It is told by the fact before, or by the same sentence; the word is none of these. */
test.each([
  [
    'In Breda botsten twee auto’s. Daarbij raakten drie mensen gewond.',
    ['accident theme=twee auto’s @Breda', 'injury patient=drie mensen'],
  ],
  ['Een man werd gestoken en raakte daarbij zwaargewond.', ['stabbing patient=man', 'serious-injury patient=man']],
  ['Het was druk. Het bedrijf verkocht meer dan 300 auto’s.', ['sale agent=bedrijf theme=meer dan 300 auto’s']],
])('%s', (text, facts) => {
  expect(factLines(text)).toEqual(facts);
});
