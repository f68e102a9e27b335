import { expect, test } from 'vitest';
import { factLines } from '../support/facts.ts';
import { saidOf } from '../support/tell.ts';

/** What stands inside a phrase → the facts of the clause, and those of the phrase. */
const TOLD: [string, string[]][] = [
  // Between an article and a participle: when, where and by whom that was, not the clause.
  ['De door de politie aangehouden man is vrijgelaten.', ['release patient=man', 'arrest agent=politie patient=man']],
  ['De in Breda aangehouden mannen zijn vrijgelaten.', ['release patient=mannen', 'arrest patient=mannen @Breda']],
  [
    'De in 1990 opgerichte stichting heeft 300 leden.',
    ['members organisation=stichting theme=300 leden ongoing', 'founding theme=stichting 1990'],
  ],
  [
    'De dinsdag in Breda aangehouden mannen zijn vrijgelaten.',
    ['release patient=mannen', 'arrest patient=mannen @Breda 2026-11-17'],
  ],
  [
    'Het in 2019 geopende museum trok 300.000 bezoekers.',
    ['visitors event=museum theme=300.000 bezoekers', 'opening theme=museum 2019'],
  ],
  ['De voor moord veroordeelde man is ontsnapt.', ['escape agent=man', 'conviction offence=moord patient=man']],
  // One that is only looked for may not be there.
  ['De politie heeft een in Breda gestolen auto gevonden.', ['discovery agent=politie theme=auto']],
  // Between commas: who or what it is.
  ['Diageo, eigenaar van Guinness, verkoopt twee fabrieken.', ['sale agent=Diageo theme=twee fabrieken ongoing']],
  ['Jan Jansen, directeur van het museum, stapt op.', ['resignation agent=Jan Jansen ongoing']],
  [
    'De Nederlandse bank ABN Amro, met 300 kantoren de grootste van het land, sluit vijftig kantoren.',
    ['closure agent=ABN Amro theme=vijftig kantoren ongoing'],
  ],
  [
    'Het museum, in 1990 geopend, trok 300.000 bezoekers.',
    ['visitors event=museum theme=300.000 bezoekers', 'opening theme=museum 1990'],
  ],
  // Between commas, and no apposition: an item of a list, a second time, a second circumstance.
  ['De man, de vrouw en het kind, zijn aangehouden.', ['arrest patient=man + vrouw + kind']],
  ['Vorige week, dinsdag, sloot de gemeente drie scholen.', ['closure agent=gemeente theme=drie scholen 2026-W46']],
];

test.each(TOLD)('%s', (sentence, facts) => {
  expect(factLines(sentence)).toEqual(facts);
});

/** An event that is to come, was averted or is denied stands no better before its noun. */
const NOT_TOLD: [string, string][] = [
  ['De in 2027 te verlaten fabriek trok 3000 bezoekers.', 'evacuation'],
  ['De bijna gesloten fabriek trok 3000 bezoekers.', 'closure'],
  ['De gemeente zoekt een in Utrecht gebouwd schip.', 'construction'],
];

test.each(NOT_TOLD)('in %s no %s', (sentence, frame) => {
  expect(factLines(sentence).filter((line) => line.startsWith(`${frame} `))).toEqual([]);
});

test('the article before a weekday is the noun’s', () => {
  expect(saidOf('De dinsdag in Breda aangehouden mannen zijn vrijgelaten.', 'nl')).toEqual([
    'De mannen zijn vrijgelaten.',
    'De mannen werden dinsdag in Breda aangehouden.',
  ]);
});
