import { expect, test } from 'vitest';
import { extractionOf, factLines, partialLines } from '../support/facts.ts';
import { told } from '../support/told.ts';

/** The last fact of a text, with the words before that it leans on. */
function leaning(text: string): string | undefined {
  return extractionOf(text).facts.at(-1)?.leans?.text;
}

/** On what, of whom and in which election: what a sentence leaves open, the one before it answers. */
test.each([
  ['Het OM eiste acht jaar cel tegen Jan de Vries. Op 4 december doet de rechtbank uitspraak.', /^Het OM/],
  ['De bonden eisen meer loon van Philips. Maandag onderhandelen de partijen.', /^De bonden/],
  ['De wet wordt vrijdag aangepast. De Raad van State bracht dinsdag advies uit.', /^De wet/],
  ['Het gaat slecht met vakbond FNV. Het aantal leden daalde in oktober met 5 procent.', /^Het gaat slecht/],
  // at which contest
  ['In Heerenveen werd geschaatst. De Duitse Eva Muller won brons in 1.54,03.', /^In Heerenveen/],
  // of which election, where two are named or none by its kind
  [
    'Bij de gemeenteraadsverkiezingen ging het mis, net als bij de Tweede Kamerverkiezingen. In Ede haalde de PVV drie zetels.',
    /^Bij de gemeenteraads/,
  ],
  ['De verkiezingen waren spannend. In Ede haalde de PVV drie zetels.', /^De verkiezingen/],
])('%s', (text, words) => {
  expect(leaning(text)).toMatch(words);
});

/** What says so itself leans on nothing. */
test.each([
  'Het was druk. De rechtbank deed dinsdag uitspraak in de zaak van Philips.',
  'Het was druk. De omzet van Philips steeg in oktober met 3 procent.',
  'Het was druk. De omzet in de detailhandel steeg in oktober met 3 procent.',
  'Het was druk. Het aantal klanten van KPN daalde in oktober met 5 procent.',
  'Het was druk. De Duitse Eva Muller won brons op de 1500 meter in Heerenveen.',
  'Het was druk. Bij de gemeenteraadsverkiezingen in Ede haalde de PVV drie zetels.',
])('%s', (text) => {
  expect(leaning(text)).toBeUndefined();
});

/** Whose turnover it is, where the text speaks of one company. */
test('De totale omzet steeg', () => {
  const text = 'Het gaat goed met Philips. De totale omzet steeg in oktober met 3 procent.';
  expect(told(text, 'en')).toEqual(['Philips’s total turnover rose by 3% in October.']);
});

/** A ruling that opens a text says nothing. */
test('De rechter doet op 4 december uitspraak.', () => {
  expect(factLines('De rechter doet op 4 december uitspraak.')).toEqual([]);
});

/** The one election that a report is about is told with what came of it. */
test.each([
  ['nl', 'De PVV haalde bij de gemeenteraadsverkiezingen in Ede drie zetels.'],
  ['en', 'The Party for Freedom (PVV) won three seats in Ede in the municipal elections.'],
  ['fr', 'Le Parti pour la liberté (PVV) a obtenu trois sièges à Ede lors des élections municipales.'],
])('%s: %s', (language, said) => {
  const text = 'De gemeenteraadsverkiezingen waren spannend. In Ede haalde de PVV drie zetels.';
  expect(told(text, language)).toEqual([said]);
});

test.each([
  'De vorige gemeenteraadsverkiezingen waren spannend. In Ede haalde de PVV drie zetels.',
  'De gemeenteraadsverkiezingen van 2014 waren spannend. In Ede haalde de PVV drie zetels.',
  'De gemeenteraadsverkiezingen komen eraan. In de peiling van Ede haalt de PVV drie zetels.',
])('another election or a poll: %s', (text) => {
  expect(told(text, 'en').join()).not.toContain('municipal');
});

/** What a colon opens is of the time and the place before it. */
test.each([
  ['Dinsdag ging het mis: twee mensen raakten gewond.', ['injury patient=twee mensen 2026-11-17']],
  ['In Ede was het raak: de politie hield drie mannen aan.', ['arrest agent=politie patient=drie mannen @Ede']],
  // which has its own
  [
    'Het CBS is er duidelijk over: in mei daalde de inflatie tot 3 procent.',
    ['decline final=3 procent theme=inflatie 2026-05'],
  ],
])('%s', (text, facts) => {
  expect(factLines(text)).toEqual(facts);
});

test.each([
  ['We gaven in maart meer uit dan in maart 2016: de consumptie steeg met 1,6 procent.', /2016/],
  ['De president in Moskou is boos: drie soldaten zijn omgekomen.', /Moskou/],
  ['In 2030 moet het af zijn: de gemeente bouwt 300 woningen.', /2030/],
])('%s', (text, left) => {
  expect(factLines(text)).toEqual([]);
  expect(partialLines(text).join()).toMatch(left);
});
