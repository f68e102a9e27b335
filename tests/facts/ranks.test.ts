import { expect, test } from 'vitest';
import { factLines } from '../support/facts.ts';

/** A place in a ranking is told; an ordinal that says which one of several something is, is none. */
test.each<[string, string[]]>([
  ['Demi Vollering werd tweede in de finale.', ['placing agent=Demi Vollering event=finale rank=tweede plaats']],
  ['Tadej Pogacar eindigde als vierde op het WK.', ['placing agent=Tadej Pogacar rank=vierde plaats']],
  [
    'Femke Bol eindigde op de 400 meter horden als derde achter Rushell Clayton.',
    ['placing agent=Femke Bol rank=derde plaats rival=Rushell Clayton'],
  ],
  [
    'PSV staat op de eerste plaats met 61 punten.',
    ['standing-at agent=PSV rank=eerste plaats value=61 punten ongoing'],
  ],
  ['Max Verstappen start vanaf de vijfde plaats.', ['grid-place agent=Max Verstappen rank=vijfde plaats ongoing']],
  // in what
  ['Demi Vollering werd tweede.', []],
  ['Femke Bol eindigde als derde achter Rushell Clayton.', []],
  ['De Waard kwam tot een tijd van 25,97.', []],
  // which one it is
  ['De stad kreeg een derde ziekenhuis.', []],
  ['Jansen werd de tweede verdachte in de zaak.', []],
  ['Als Demi Vollering tweede wordt, krijgt de ploeg een prijs.', []],
  ['De wedstrijd eindigde in de tweede helft.', []],
])('%s', (sentence, facts) => {
  expect(factLines(sentence)).toEqual(facts);
});

/** The first of its kind; one of several, one but two, the first after others or by a measure is none. */
test.each<[string, string[]]>([
  ['De A2 is de drukste weg.', ['superlative rank=drukst weg theme=A2 ongoing']],
  ['Rotterdam is een van de grootste havens van Europa.', []],
  ['Utrecht is op drie na de grootste stad van Nederland.', []],
  ['Utrecht is de op drie na grootste stad van Nederland.', []],
  ['Gemeten naar omzet is Shell het grootste bedrijf van Europa.', []],
  ['Schiphol is na Londen en Parijs de drukste luchthaven van Europa.', []],
  ['Eindhoven is veruit de grootste stad van Brabant.', []],
  // who died of it is not told without it
  ['Kanker is met 45.000 doden de belangrijkste doodsoorzaak.', []],
])('%s', (sentence, facts) => {
  expect(factLines(sentence)).toEqual(facts);
});
