import { expect, test } from 'vitest';
import { factLines } from '../support/facts.ts';
import { saidOf } from '../support/tell.ts';

/** What somebody has done by others is done, and not by him; who does what to whom must be clear. */
const CAUSED: [string, string[]][] = [
  ['NS laat 100 treinen bouwen.', ['construction theme=100 treinen ongoing']],
  ['De gemeente liet het huis slopen.', ['demolition theme=huis']],
  ['De gemeente heeft 300 bomen laten kappen.', ['felling theme=300 bomen']],
  ['De gemeente liet het huis door een aannemer slopen.', ['demolition agent=aannemer theme=huis']],
  ['De gemeente liet de aannemer slopen.', []],
  ['De gemeente liet het huis niet slopen.', []],
  ['De gemeente wil het huis laten slopen.', []],
  ['De school liet de kinderen eten.', []],
];

test.each(CAUSED)('%s', (sentence, facts) => {
  expect(factLines(sentence)).toEqual(facts);
});

test('in three languages', () => {
  expect(['nl', 'en', 'fr'].flatMap((language) => saidOf('De gemeente liet het huis slopen.', language))).toEqual([
    'Het huis is gesloopt.',
    'The house was demolished.',
    'La maison a été démolie.',
  ]);
});

/** What had to be done was done, unless its time is still to come. */
test.each([
  ['Twintig bewoners moesten worden geëvacueerd.', ['evacuation patient=Twintig bewoners']],
  ['De winkel moest vorige maand sluiten.', ['closure theme=winkel 2026-10 obligation']],
  ['De winkel moest volgend jaar sluiten.', []],
])('%s', (sentence, facts) => {
  expect(factLines(sentence)).toEqual(facts);
});
