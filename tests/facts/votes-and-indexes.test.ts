import { expect, test } from 'vitest';
import { factLines } from '../support/facts.ts';

/** Near misses: a share that is none of the votes, points that are a score, a win of something else → no such fact. */
test.each([
  ['Het bedrijf haalde 9,7 procent.', 'election-result'],
  ['De bank haalde vorig jaar 9 procent.', 'election-result'],
  ['De storm won aan kracht.', 'victory'],
  ['Ajax eindigde op 75 punten.', 'index-level'],
  ['De club kwam uit op 23.', 'index-level'],
  ['De SP werd bijna de grootste partij.', 'becoming-largest'],
  ['De gemeente stelde de oorzaak vast.', 'setting-down'],
])('%s is no %s', (sentence, frame) => {
  expect(factLines(sentence).filter((line) => line.startsWith(frame))).toEqual([]);
});

/** A minus right before a number belongs to it; a dash between two numbers or words does not. */
test.each([
  ['Het consumentenvertrouwen daalde van 5 naar -3.', 'decline final=-3 initial=5 theme=consumentenvertrouwen'],
  ['De index daalde van 14 naar 11.', 'decline final=11 initial=14 theme=index'],
])('%s', (sentence, line) => {
  expect(factLines(sentence)).toEqual([line]);
});

/** Who it is so for is a condition: without it the fact would be told of everybody. */
test.each([
  'Wie door rood rijdt, krijgt een boete van 300 euro.',
  'Wie te laat betaalt, krijgt een boete van 50 euro.',
])('tells nothing whole: %s', (sentence) => {
  expect(factLines(sentence)).toEqual([]);
});
