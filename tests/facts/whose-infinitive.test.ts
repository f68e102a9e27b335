import { expect, test } from 'vitest';
import { factLines } from '../support/facts.ts';

/** What stands before a second infinitive is its object: nobody becomes the subject because a pronoun stays open. */
test.each([
  ['Hij moet in zijn eentje Vilijn verslaan en Ginny redden.', []],
  ['Ze wil de gemeente aanklagen en Jan ontslaan.', []],
  [
    'Tom moet de brand blussen en Ginny redden.',
    ['extinguishing agent=Tom theme=brand ongoing obligation', 'rescue agent=Tom patient=Ginny ongoing obligation'],
  ],
  // by himself may be said of both
  ['Tom moet in zijn eentje Vilijn verslaan en Ginny redden.', []],
])('%s', (sentence, facts) => {
  expect(factLines(sentence)).toEqual(facts);
});
