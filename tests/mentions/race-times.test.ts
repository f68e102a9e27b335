import { expect, test } from 'vitest';
import { extractionOf } from '../support/facts.ts';

/** A time that somebody raced, in seconds; a time of day and any other figure is none. */
test.each<[string, number[]]>([
  ['Steenbergen won de 200 meter wisselslag in 2.06,45.', [126.45]],
  ['Nederland kwam tot een tijd van 1.42,83.', [102.83]],
  ['Pigrée werd tweede in 25,96.', [25.96]],
  ['Giele (26,19) eindigde als vijfde.', [26.19]],
  ['Van Wijk werd zesde: 23,83.', [23.83]],
  ['Groenewoud werd met 3.59,81 vierde.', [239.81]],
  ['Nageeye won de marathon in 2.04.39.', [7479]],
  ['Hij zwom een tijd van 47,02.', [47.02]],
  // a time of day
  ['De wedstrijd begint om 12.30 uur.', []],
  ['De trein kwam om 12.25,30 aan.', []],
  ['De winkel is open van 9.00 tot 17.30 uur.', []],
  // a sum, a length, a share, a number
  ['De tweede hoofdprijs bedraagt 25,96 euro.', []],
  ['Rojas won het verspringen met 6,72 meter.', []],
  ['De inflatie daalde in december naar 2,96 procent.', []],
  ['Zij werd tweede met een gemiddelde van 8,75 punten.', []],
  ['De tweede lening kost 3,25 procent.', []],
  ['De aandelen (25,96) daalden.', []],
  ['Kogelstoter Jansen werd tweede met 20,14.', []],
])('%s', (sentence, seconds) => {
  const { quantities } = extractionOf(sentence);
  expect(quantities.filter(({ unit }) => unit.code === 'race-time').map(({ value }) => value)).toEqual(seconds);
});

/** The figures of a discipline name it: they measure and count nothing. */
test.each<[string, string[]]>([
  ['Nederland won de 4×50 meter vrije slag.', []],
  ['Nederland won de 4 x 100 meter wisselslag.', []],
  ['Zij pakte titels op de 100 meter vrije slag, 200 meter wisselslag en de 50 meter rugslag.', []],
  ['Zij won de 10.000 meter.', []],
  ['De politie zette 100 meter van het park af.', ['100 meter']],
  ['De brug is 200 meter lang.', ['200 meter']],
  ['Hij viel op de 100 meter hoge rots.', ['100 meter']],
  ['De file stond over 10 kilometer.', ['10 kilometer']],
])('%s', (sentence, found) => {
  expect(extractionOf(sentence).quantities.map(({ text }) => text)).toEqual(found);
});
