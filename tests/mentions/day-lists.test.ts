import { expect, test } from 'vitest';
import { mentionsOf, sayDate, sayQuantity } from './say.ts';

/** Days, months and years that stand side by side, with the figures that are left. */
test.each([
  ['Van 28 februari-1 maart werd er geschaatst.', ['2020-02-28/2020-03-01 (year implied)'], []],
  ['Het concert was op 1, 2 en 3 mei.', ['2020-05-01/2020-05-03 (year implied)'], []],
  // no one value stands for them, and the days between them are none of them
  ['Code oranje gold op 4, 6, 7 en 19 juni.', ['undefined'], []],
  ['Code oranje gold op 7 en 19 juni.', ['undefined'], []],
  ['In de maanden juli en augustus vorig jaar kwamen 300 mensen.', ['2019-07/2019-08 (year implied)'], ['300 mens']],
  // a year that bounds a time, and so many
  ['De regering bouwt tot 2035 windparken op zee.', ['2035 (until)'], []],
  ['Er kwamen tot 2000 bezoekers.', [], ['2000 bezoeker']],
  ['Er kwamen tot 1500 bezoekers.', [], ['1500 bezoeker']],
  ['De rechtbank acht de man schuldig.', [], []],
  ['Er zijn acht mensen opgepakt.', [], ['8 mens']],
  // what is so now is set against the year before this one, whatever year a sentence before names
  ['In 2018 werd de maatregel bekend. De kosten vallen hoger uit dan vorig jaar.', ['2018', '2019 (year implied)'], []],
])('%s', (text, dates, quantities) => {
  const found = mentionsOf(text);
  expect(found.dates.map(sayDate)).toEqual(dates);
  expect(found.quantities.map(sayQuantity)).toEqual(quantities);
});
