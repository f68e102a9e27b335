import { expect, test } from 'vitest';
import { factLines } from '../support/facts.ts';

/** What stands before a second infinitive is its object: nobody becomes the subject because a pronoun stays open. */
test.each([
  ['Hij moet in zijn eentje Vilijn verslaan en Ginny redden.', []],
  ['Ze wil de gemeente aanklagen en Jan ontslaan.', []],
  ['Tom moet in zijn eentje Vilijn verslaan en Ginny redden.', ['rescue agent=Tom patient=Ginny ongoing obligation']],
])('%s', (sentence, facts) => {
  expect(factLines(sentence)).toEqual(facts);
});
