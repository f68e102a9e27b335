import { expect, test } from 'vitest';
import { factLines } from '../support/facts.ts';
import { tell } from '../support/tell.ts';

/** Whose it is is said where only the subject can be meant. */
test.each([
  [
    'De boeren verkopen hun koeien.',
    'De boeren verkopen hun koeien.',
    'The farmers are selling their cows.',
    'Les agriculteurs vendent leurs vaches.',
  ],
  [
    'De gemeente verkoopt haar aandelen.',
    'De gemeente verkoopt haar aandelen.',
    'The municipality is selling its shares.',
    'La commune vend ses actions.',
  ],
  [
    'Philips verkoopt zijn fabriek in Drachten.',
    'Philips verkoopt zijn fabriek in Drachten.',
    'Philips is selling its factory in Drachten.',
    'Philips vend son usine à Drachten.',
  ],
  [
    'De man heeft zijn vrouw vermoord.',
    'De man heeft zijn echtgenote vermoord.',
    'The man murdered his wife.',
    'L’homme a assassiné son épouse.',
  ],
])('%s', (sentence, ...told) => {
  expect(tell(sentence)[0]).toEqual(told);
});

/** Of another in the text, or of nobody that is told. */
test.each([
  ['De trainer prees de speler. Jansen verlengde zijn contract.', 'extension agent=Jansen theme=zijn contract'],
  ['Jansen is overleden. Het bedrijf verkoopt zijn woning.', undefined],
])('%s', (text, fact) => {
  expect(factLines(text)[1]).toBe(fact);
  expect(tell(text)[1]?.[1] ?? 'awaits').toMatch(/^awaits/);
});
