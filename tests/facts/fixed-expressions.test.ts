import { expect, test } from 'vitest';
import { factLines, partialLines } from '../support/facts.ts';

/** Verbs with a particle or an object by which they mean another thing than by themselves, and the plain verb beside them. */
const TOLD: [string, string[]][] = [
  // to end a year with so much is no closure
  [
    'Het ziekenhuis sloot 2025 af met een tekort van 3,1 miljoen euro.',
    ['deficit agent=ziekenhuis value=3,1 miljoen euro 2025'],
  ],
  [
    'Het ziekenhuis leed in 2024 een verlies van 8,4 miljoen euro en sloot 2025 af met een tekort van 3,1 miljoen.',
    ['loss agent=ziekenhuis value=8,4 miljoen euro 2024', 'deficit agent=ziekenhuis value=3,1 miljoen 2025'],
  ],
  [
    'De gemeente Zeewolde heeft 2025 afgesloten met een overschot van 6,8 miljoen euro.',
    ['surplus agent=gemeente Zeewolde value=6,8 miljoen euro 2025'],
  ],
  [
    'De stichting eindigde 2024 met een winst van 1,2 miljoen euro.',
    ['profit agent=stichting value=1,2 miljoen euro 2024'],
  ],
  ['De gemeente sluit de brug in juni af.', ['closure agent=gemeente theme=brug 2027-06 planned']],
  ['De politie sloot de straat.', ['closure agent=politie theme=straat']],
  ['Het museum sloot in 2025.', ['closure theme=museum 2025']],

  // to give an opinion is not to publish
  ['De ondernemingsraden brengen advies uit.', ['counsel agent=ondernemingsraden ongoing']],
  ['De Raad van State bracht advies uit aan de minister.', ['counsel agent=Raad van State recipient=minister']],
  ['De zanger brengt in mei een album uit.', ['releasing-work agent=zanger theme=album 2027-05 planned']],

  // what was paid of a sum is not the sum; it awaits a translator beside it
  [
    'Het project kost 12 miljoen euro, waarvan de helft door de gemeente wordt betaald.',
    [
      'cost theme=project value=12 miljoen euro ongoing (awaits aside: waarvan de helft door de gemeente wordt betaald)',
    ],
  ],

  // only the police stop somebody on the road
  ['De club zette de trainer aan de kant.', ['sidelining agent=club theme=trainer']],
  ['De politie zette de bestuurder aan de kant.', ['police-stop agent=politie patient=bestuurder']],
];

test.each(TOLD)('%s', (sentence, facts) => {
  expect(factLines(sentence)).toEqual(facts);
});

/** Nothing of the kind. */
test.each(['Het museum sloot een contract met de gemeente af.', 'De rechtbank hield de zaak aan.'])(
  '%s',
  (sentence) => {
    expect([...factLines(sentence), ...partialLines(sentence)]).toEqual([]);
  },
);
