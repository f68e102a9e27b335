import { expect, test } from 'vitest';
import { factLines, partialLines } from '../support/facts.ts';

/** What a figure is set against, how exact it is and of what whole year: none of it is left out. */
test.each([
  ['De groei komt uit op 2,5 procent, tegen een eerder geraamde 2,4.', ['level theme=groei value=2,5 procent ongoing']],
  [
    'De winst steeg tot 30 miljoen euro, tegen een eerder verwachte 28 miljoen.',
    ['growth final=30 miljoen euro theme=winst'],
  ],
  [
    'Het aantal klanten verdubbelde ruim, naar meer dan 65.000.',
    ['doubling final=meer dan 65.000 theme=aantal van klanten'],
  ],
  ['De prijs ligt exact 8 procent hoger dan een jaar geleden.', ['higher difference=8 procent theme=prijs ongoing']],
  [
    'Voor heel 2027 rekent het bedrijf op een omzet van 800 miljoen euro.',
    ['expectation agent=bedrijf topic=omzet van 800 miljoen euro 2027 ongoing'],
  ],
  [
    'In de eerste helft van de meteorologische zomer viel in De Bilt 120 millimeter regen.',
    ['precipitation value=120 millimeter regen @De Bilt'],
  ],
  [
    'De prijzen stegen met 3 procent ten opzichte van dezelfde periode het jaar ervoor.',
    ['growth difference=3 procent theme=prijzen'],
  ],
])('%s', (sentence, told) => {
  expect(factLines(sentence)).toEqual(told);
  expect(partialLines(sentence)).toEqual([]);
});

/** How many were struck is said with what struck them. */
test.each([
  [
    'Het aantal doden bij de aanslag in Kabul is gestegen naar 40.',
    ['growth final=40 theme=aantal van doden bij de aanslag in Kabul'],
  ],
  [
    'Het dodental bij de overstromingen in Spanje is gestegen tot 200.',
    ['growth final=200 theme=dodental bij overstromingen in Spanje'],
  ],
])('%s', (sentence, told) => {
  expect(factLines(sentence)).toEqual(told);
});

/** Near misses: a year that only is part of a figure, a half of something else. */
test.each<[string, string]>([
  ['De prijs verdubbelde bijna nooit, naar 40 euro.', ''],
  ['Een heel jaar rekent het bedrijf op een omzet van 800 miljoen euro.', ''],
])('%s', (sentence, partial) => {
  expect([...factLines(sentence), ...partialLines(sentence)].join()).toBe(partial);
});
