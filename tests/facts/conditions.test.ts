import { expect, test } from 'vitest';
import { factLines } from '../support/facts.ts';

/** als and toen without a comma open a clause of their own; als before a noun alone does not. */
test.each([
  ['De fabriek sluit als er geen nieuwe eigenaar wordt gevonden.', []],
  ['De bond staakt als het bod niet omhoog gaat.', []],
  // goes on, then and now
  ['De prijzen blijven stijgen.', ['growth theme=prijzen ongoing']],
  ['De prijzen bleven vorig jaar stijgen.', ['growth theme=prijzen 2025']],
])('%s', (sentence, facts) => {
  expect(factLines(sentence)).toEqual(facts);
});
