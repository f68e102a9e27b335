import { expect, test } from 'vitest';
import { factLines, partialLines } from '../support/facts.ts';

/** Who and what go together: by their kind, and by the number of the verb. */
const TOLD: [string, string[]][] = [
  // two who each have their place
  [
    'Het Bravis Ziekenhuis in Roosendaal en het Amphia Ziekenhuis in Breda willen per 1 januari 2028 fuseren.',
    ['merger agent=Bravis Ziekenhuis + Amphia Ziekenhuis 2028-01-01 intended'],
  ],
  [
    'De Rabobank in Utrecht en ING in Amsterdam ontslaan 300 mensen.',
    ['jobs-lost agent=Rabobank + ING theme=300 mensen ongoing'],
  ],
  // one who is in two places
  [
    'De politie heeft in Breda en Tilburg vijf mannen aangehouden.',
    ['arrest agent=politie patient=vijf mannen @Breda + Tilburg'],
  ],
  // behind the verb: a party goes with the parties, a thing with the things
  ['De VVD steunde de motie, evenals D66.', ['support agent=VVD + D66 theme=motie']],
  [
    'De VVD en het CDA steunden het voorstel, evenals twee van de vier leden van JA21.',
    ['support agent=VVD + CDA + twee theme=voorstel'],
  ],
  [
    'De brand verwoestte een schuur, evenals twee auto’s.',
    ['destruction cause=brand theme=schuur', 'destruction cause=brand theme=twee auto’s'],
  ],
];

test.each(TOLD)('%s', (sentence, facts) => {
  expect(factLines(sentence)).toEqual(facts);
});

/** With whom they go is open, or what one did the other did apart. */
test.each([
  ['De VVD en D66 steunden de motie, net als het CDA.', ['support agent=VVD + D66 theme=motie without het CDA']],
  ['PSV won de wedstrijd, net als Ajax.', ['match-win agent=PSV theme=wedstrijd without Ajax']],
  [
    'De politie pakte drie mannen op, evenals een vrouw.',
    ['arrest agent=politie patient=drie mannen without een vrouw'],
  ],
  [
    'De gemeente Almere verkocht 300 kavels, evenals de gemeente Lelystad.',
    ['sale agent=gemeente Almere theme=300 kavels without de gemeente Lelystad'],
  ],
])('%s', (sentence, partial) => {
  expect(factLines(sentence)).toEqual([]);
  expect(partialLines(sentence)).toEqual(partial);
});
