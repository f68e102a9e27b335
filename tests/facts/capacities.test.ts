import { expect, test } from 'vitest';
import { factLines } from '../support/facts.ts';

/** What somebody leaves or does something as, and what somebody is only like. */
test.each([
  [
    'Jansen treedt af als burgemeester van Utrecht.',
    ['resignation agent=Jansen office=burgemeester van Utrecht ongoing'],
  ],
  [
    'De gemeente heeft Jansen benoemd als directeur van het museum.',
    ['appointment agent=gemeente office=directeur van museum patient=Jansen'],
  ],
  ['Net als Ajax won PSV de beker.', ['prize-win recipient=PSV theme=beker']],
  // what it is taken for is what is said of it
  ['De politie behandelt de zaak als moord.', []],
  ['De planeet is even groot als de aarde.', []],
])('%s', (sentence, facts) => {
  expect(factLines(sentence)).toEqual(facts);
});

/** The prosecution is no preposition; nobody is the subject of an impersonal passive. */
test.each([
  ['Het OM gaat in beroep tegen het vonnis.', 'appeal agent=OM theme=vonnis ongoing'],
  ['Er werd gestaakt door 300 chauffeurs.', 'strike agent=300 chauffeurs'],
  ['Er werd dinsdag gedemonstreerd door 300 boeren.', 'protest agent=300 boeren 2026-11-17'],
  // an inquiry that is begun has found nothing yet
  ['De inspectie stelt een onderzoek in naar de brand.', 'opening-investigation agent=inspectie topic=brand ongoing'],
  ['De politie is een onderzoek gestart naar de brand.', 'opening-investigation agent=politie topic=brand'],
])('%s', (sentence, fact) => {
  expect(factLines(sentence)).toEqual([fact]);
});
