import { expect, test } from 'vitest';
import { factLines } from '../support/facts.ts';

/** What is wanted, polled or voted, and what looks like it. */
test.each<[string, string[]]>([
  // a wish of the past, a refusal: nobody wants it now
  ['Het kabinet wilde dat er 200 woningen bijkwamen.', []],
  ['De raad wil niet dat er 200 huizen worden gebouwd.', []],
  ['De raad wil dat er 200 huizen worden gebouwd.', ['construction theme=200 huizen volgens raad possible planned']],
  // seats of a poll are not won, and five more are not five
  ['De VVD haalde 21 zetels.', ['election-result agent=VVD value=21 zetels']],
  ['De VVD haalt in de peiling 21 zetels.', ['polling agent=VVD value=21 zetels ongoing']],
  ['In de peiling wint de PVV vijf zetels.', []],
  // how many vote for it is not how many vote against it
  ['38 senatoren stemden voor en 37 tegen.', []],
  // how it came to be, and nobody was given it
  ['De gemeente krijgt de zaal vol.', []],
  ['De gemeente krijgt 3 miljoen euro.', ['receipt agent=gemeente theme=3 miljoen euro ongoing']],
  // until what age, not on what
  [
    'De regering heeft besloten de leerplicht te verlengen tot 18 jaar.',
    ['extension agent=regering theme=leerplicht planned'],
  ],
  ['De raad besloot tot de verkoop van het gebouw.', ['decision agent=raad topic=verkoop van gebouw']],
  // where something is: of what is known, or of what is done
  ['Een bedrijf in de regio ontsloeg twintig mensen.', ['jobs-lost agent=bedrijf in regio theme=twintig mensen']],
  ['De politie trof twintig mensen aan in een kelder.', ['discovery agent=politie theme=twintig mensen @kelder']],
  [
    'Het bedrijf investeert 3 miljoen euro in een fabriek.',
    ['investment agent=bedrijf goal=fabriek value=3 miljoen euro ongoing'],
  ],
  // for so long, and by no time of the day
  ['Ongeveer 4500 schoonmakers leggen maandag voor 24 uur het werk neer.', []],
])('%s', (sentence, facts) => {
  expect(factLines(sentence)).toEqual(facts);
});
