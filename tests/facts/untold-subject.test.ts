import { expect, test } from 'vitest';
import { factLines, partialLines } from '../support/facts.ts';

/** Whose figure it is, how often and why: what is lost with a pronoun or a phrase makes the fact partial. */
test.each([
  ['Ze telt 78.000 inwoners.', [], ['population theme=78.000 inwoners ongoing without Ze']],
  ['Ze ligt aan de rivier en telt 78.000 inwoners.', [], ['population theme=78.000 inwoners ongoing without Ze']],
  ['Breda telt 78.000 inwoners.', ['population place=Breda theme=78.000 inwoners ongoing'], []],
  // whoever did it, three men were arrested
  ['Zij hebben drie mannen aangehouden.', ['arrest patient=drie mannen'], []],
  ['Het parlement wordt om de vijf jaar verkozen.', [], []],
  ['De partij stapte uit protest uit de coalitie.', ['leaving-group agent=partij organisation=coalitie'], []],
] as const)('%s', (sentence, whole, partial) => {
  expect([factLines(sentence), partialLines(sentence)]).toEqual([whole, partial]);
});
