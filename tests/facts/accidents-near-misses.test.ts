import { describe, expect, test } from 'vitest';
import { factLines } from '../support/facts.ts';

/** Sentence → the frame that it must not be told as. */
const NOT: [string, RegExp][] = [
  // how high a risk is, and no difference
  ['Rokers hebben 40 procent kans op longkanker.', /^(?:higher|lower)-risk/],
  ['Rokers hebben een hogere kans op longkanker.', /^(?:higher|lower)-risk/],
  ['De partij kwam zelf met een voorstel.', /^getting-out/],
  ['Drie mannen kwamen zelf uit Rotterdam.', /^getting-out/],
  ['De minister kwam onder druk te staan.', /^under-vehicle/],
  ['De spits belandde op de bank.', /^ending-up/],
  ['De zaak belandde bij de rechter.', /^ending-up/],
  // no illness
  ['Bij een derde van de leden is er sprake van onvrede.', /^case-of/],
  ['Voor het plan is 3 miljoen euro nodig.', /^necessity-for/],
  ['De winkel nam tien medewerkers op in het team.', /^patient-admission/],
  // houses are no species
  ['Van de 40 wijken zijn er 12 toegenomen in waarde.', /-species/],
];

/** A number that opens a clause which goes on counting is a part of the same whole; what counts something else is not. */
const PARTS: [string, string[]][] = [
  [
    'Van de 60 vogelsoorten zijn er 22 toegenomen en 31 afgenomen.',
    ['increasing-species theme=22', 'declining-species theme=31'],
  ],
  [
    'Van de 120 betogers werden er 80 aangehouden en drie auto’s vernield.',
    ['arrest patient=80', 'vandalism theme=drie auto’s'],
  ],
];

/** Each end of a change with its own time; a time behind the last value alone may be that of the change. */
const TIMES: [string, string[]][] = [
  [
    'Het aantal banen daalde van 1.200 in 2019 naar 900.',
    ['decline final=900 initial=1.200 @then 2019 theme=aantal van banen'],
  ],
  ['De prijs steeg van 3 euro naar 4 euro in 2025.', ['growth final=4 euro initial=3 euro theme=prijs 2025']],
];

describe('near misses of accidents, health and nature', () => {
  test.each(NOT)('%s', (sentence, frame) => expect(factLines(sentence).filter((line) => frame.test(line))).toEqual([]));
});

describe('what counts on', () => {
  test.each(PARTS)('%s', (sentence, facts) => expect(factLines(sentence)).toEqual(facts));
});

describe('times of two values', () => {
  test.each(TIMES)('%s', (sentence, facts) => expect(factLines(sentence)).toEqual(facts));
});

/** A share behind the survey that asked so many is one of those asked; any other bare share stays open. */
const ASKED: [string, string[]][] = [
  [
    'Uit onderzoek onder 800 tandartsen blijkt dat 64 procent rookt.',
    ['study-sample group=800 tandartsen', 'smoking agent=64 procent volgens onderzoek ongoing'],
  ],
  ['Uit onderzoek in 40 gemeenten blijkt dat 64 procent rookt.', []],
];

describe('shares of those asked', () => {
  test.each(ASKED)('%s', (sentence, facts) => expect(factLines(sentence)).toEqual(facts));
});
