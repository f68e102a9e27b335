import { expect, test } from 'vitest';
import { extractionOf, factLines, partialLines } from '../support/facts.ts';

/** On what occasion or when it was is said by the sentence before, of which facts tell a part: it may be the other part. */
test.each([
  [
    'In Breda botsten twee auto’s en het wauwelde in de hele buurt van het station nog dagenlang behoorlijk. Daarbij raakten drie mensen gewond.',
    'injury patient=drie mensen without Daarbij',
  ],
  // in which case it must be, no sentence that waits may be left to say
  [
    'De zorg is niet goed. Patiënten moeten dan uitwijken naar Oss.',
    'diverted-to agent=patiënten goal=Oss ongoing obligation without dan',
  ],
  // what may come of what is wanted or under way has not come of it
  ['De fabriek wil wauwelen, waardoor 300 banen verdwenen.', 'jobs-lost theme=300 banen without waardoor'],
  ['De fabriek dreigde te wauwelen, waardoor 300 banen verdwenen.', 'jobs-lost theme=300 banen without waardoor'],
  ['De fabriek wauwelde niet, waardoor 300 banen verdwenen.', 'jobs-lost theme=300 banen without waardoor'],
  [
    'Volgens de bond wauwelde de fabriek, waardoor 300 banen verdwenen.',
    'jobs-lost theme=300 banen volgens de bond without waardoor',
  ],
])('%s', (text, partial) => {
  expect(partialLines(text)).toContain(partial);
  expect(factLines(text)).not.toContain(partial.replace(/ without .*/, ''));
});

/** No fact tells any of that sentence, or of the clause before: it leans on the words as they stand. */
test.each([
  [
    'Het was onrustig bij het station. Een man uit Borne raakte daarbij zwaargewond.',
    'serious-injury patient=man uit Borne',
    'Het was onrustig bij het station.',
  ],
  [
    'Het gebouw was lelijk. De gemeente trok daarop 1,2 miljoen euro uit.',
    'budget agent=gemeente value=1,2 miljoen euro',
    'Het gebouw was lelijk.',
  ],
  // a party is named behind op: it is not where daar is
  [
    'In het noorden is de armoede groot. Daar stemde een op de drie kiezers op Lokaal Breda, dat strijdt tegen betaald parkeren.',
    'vote agent=een op de drie kiezers candidate=Lokaal Breda',
    'In het noorden is de armoede groot.',
  ],
  ['Het stormde. De politie hield toen drie mensen aan.', 'arrest agent=politie patient=drie mensen', 'Het stormde.'],
  [
    'Vorige week wauwelde het bedrijf, waarna 200 mensen werden ontslagen.',
    'jobs-lost theme=200 mensen 2026-W46',
    'Vorige week wauwelde het bedrijf,',
  ],
  [
    'In dezelfde garage woedde in 2019 brand; toen bleef de schade beperkt tot twee scooters.',
    'limited-to theme=schade value=twee scooters 2019',
    'In dezelfde garage woedde in 2019 brand; ',
  ],
])('%s', (text, fact, before) => {
  expect(factLines(text)).toContain(fact);
  expect(extractionOf(text).facts.map(({ leans }) => leans?.text)).toContain(before);
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
