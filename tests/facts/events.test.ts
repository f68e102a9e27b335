import { expect, test } from 'vitest';
import { factLines } from '../support/facts.ts';

/** Sentence → its facts: frame, roles, place, day, standing. */
const TABLE: [string, string[]][] = [
  [
    'De politie heeft gisteren in Breda twee mannen aangehouden.',
    ['arrest agent=politie patient=twee mannen @Breda 2026-11-19'],
  ],
  ['De politie pakte in totaal dertig demonstranten op.', ['arrest agent=politie patient=dertig demonstranten']],
  ['Er zijn geen verdachten aangehouden.', ['arrest patient=verdachten negated']],
  ['Bij de brand zijn twee doden gevallen.', ['death cause=brand patient=twee doden']],
  ['Het bedrijf kreeg een boete van 2,5 miljoen euro.', ['fine patient=bedrijf value=2,5 miljoen euro']],
  ['Philips boekte vorig jaar een winst van 1,2 miljard euro.', ['profit agent=Philips value=1,2 miljard euro 2025']],
  ['Het concern schrapt wereldwijd 6000 banen.', ['jobs-lost agent=concern theme=6000 banen ongoing']],
  ['De stad telt 180.000 inwoners.', ['population place=stad theme=180.000 inwoners ongoing']],
  ['Het kabinet wil 10.000 woningen bouwen.', ['construction agent=kabinet theme=10.000 woningen planned']],
  ['De man zou 40.000 euro hebben gestolen.', ['theft agent=man theme=40.000 euro alleged']],
  ['De burgemeester ontkent dat de gemeente 3 miljoen euro heeft betaald.', []],
  ['Als de fabriek sluit, verliezen 300 mensen hun baan.', []],
];

test.each(TABLE)('%s', (sentence, facts) => {
  expect(factLines(sentence)).toEqual(facts);
});
