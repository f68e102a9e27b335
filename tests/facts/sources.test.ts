import { expect, test } from 'vitest';
import { factLines } from '../support/facts.ts';

/** Who found, said or decided it stands in the fact. */
test.each([
  [
    'Uit een peiling van het CBS blijkt dat 63 procent van de ouders tegen de fusie is.',
    'being-against agent=63 procent theme=fusie volgens peiling van CBS ongoing',
  ],
  [
    'De inflatie is vorige maand gestegen tot 3,2 procent, blijkt uit cijfers van het CBS.',
    'growth final=3,2 procent theme=inflatie 2026-10 volgens cijfers van CBS',
  ],
  [
    'De inflatie is vorige maand gestegen tot 3,2 procent, zo blijkt uit donderdag gepubliceerde cijfers van het CBS.',
    'growth final=3,2 procent theme=inflatie 2026-10 volgens gepubliceerd cijfers van CBS',
  ],
  // a document that nobody has words for: those who made it
  [
    'De inflatie is vorige maand gestegen tot 3,2 procent, zo blijkt uit donderdag opgediepte cijfers van het CBS.',
    'growth final=3,2 procent theme=inflatie 2026-10 volgens CBS',
  ],
  [
    'De omzet steeg met 3,8 procent, zo maakte het bedrijf donderdag bekend.',
    'growth difference=3,8 procent theme=omzet volgens bedrijf',
  ],
  ['Naar zeggen van de politie zijn drie mensen aangehouden.', 'arrest patient=drie mensen volgens politie'],
  ['De gemeente maakte bekend dat het zwembad in mei sluit.', 'closure theme=zwembad 2027-05 volgens gemeente planned'],
  ['De gemeenteraad besloot dat het zwembad dichtgaat.', 'closure theme=zwembad volgens gemeenteraad planned'],
])('%s', (sentence, fact) => {
  expect(factLines(sentence)).toEqual([fact]);
});

test.each([
  // no source: the paper itself says so
  ['Het is bekend dat de fabriek 300 banen schrapt.', ['jobs-lost agent=fabriek theme=300 banen ongoing']],
  // what is found out of a house is no source
  ['De politie haalde 300 kilo cocaïne uit de woning.', []],
  // a confession, not an announcement
  ['De man heeft bekend dat hij 300 euro heeft gestolen.', ['theft agent=man theme=300 euro volgens man']],
  // not decided
  ['De gemeenteraad besloot niet dat het zwembad dichtgaat.', []],
])('%s', (sentence, facts) => {
  expect(factLines(sentence)).toEqual(facts);
});
