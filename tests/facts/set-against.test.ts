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
    ['growth final=40 theme=aantal van doden bij aanslag in Kabul'],
  ],
  [
    'Het dodental bij de overstromingen in Spanje is gestegen tot 200.',
    ['growth final=200 theme=dodental bij overstromingen in Spanje'],
  ],
])('%s', (sentence, told) => {
  expect(factLines(sentence)).toEqual(told);
});

/** Whose sum it is and of when, where a relative clause says so. */
test.each([
  [
    'De omzet die het bedrijf in het eerste halfjaar boekte, was 4,4 miljoen euro.',
    ['revenue agent=bedrijf value=4,4 miljoen euro 2026-01/2026-06'],
  ],
  [
    'De winst die Philips vorig jaar maakte, bedroeg 2 miljard euro.',
    ['profit agent=Philips value=2 miljard euro 2025'],
  ],
  [
    'De omzet die de keten in 2025 behaalde, steeg met 4 procent.',
    ['growth difference=4 procent theme=omzet van de keten 2025'],
  ],
])('%s', (sentence, told) => {
  expect(factLines(sentence)).toEqual(told);
  expect(partialLines(sentence)).toEqual([]);
});

/** Among which places, with the adverb behind the preposition. */
test.each([
  [
    'In onder meer Polen en Spanje zijn tientallen arrestaties verricht.',
    ['making-arrests theme=tientallen arrestaties @Polen + Spanje'],
  ],
  ['De keten sluit 40 winkels in met name Limburg.', ['closure agent=keten theme=40 winkels @Limburg ongoing']],
])('%s', (sentence, told) => {
  expect(factLines(sentence)).toEqual(told);
});

/** Near misses: a part of a sum, a year that only is part of a figure, a half of something else. */
test.each<[string, string]>([
  [
    'De omzet die de winkel boekte met fietsen was 4 miljoen euro.',
    'revenue value=4 miljoen euro without die de winkel boekte met fietsen',
  ],
  ['De politie deed invallen bij onder meer drie garages.', ''],
  ['De prijs verdubbelde bijna nooit, naar 40 euro.', ''],
  ['Een heel jaar rekent het bedrijf op een omzet van 800 miljoen euro.', ''],
])('%s', (sentence, partial) => {
  expect([...factLines(sentence), ...partialLines(sentence)].join()).toBe(partial);
});
