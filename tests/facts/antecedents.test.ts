import { expect, test } from 'vitest';
import { extractionOf } from '../support/facts.ts';

/** The last fact of a text, with the words before that it leans on. */
function leaning(text: string): string | undefined {
  return extractionOf(text).facts.at(-1)?.leans?.text;
}

/** What it is about, the words before say: they must be told first. */
test.each([
  // when, where and of what?
  ['Het was onrustig in Ede. Twee jongens zijn overleden.', 'Het was onrustig in Ede.'],
  ['Het was onrustig in Ede. De schade bedroeg 18 miljoen euro.', 'Het was onrustig in Ede.'],
  ['Het was onrustig in Ede.\n\nTwee jongens zijn overleden.', 'Het was onrustig in Ede.'],
  // a paragraph stands behind the one before it, whatever heading is between
  [
    'Het was laat. Het was onrustig in Ede.\n\n## Onrust\n\nTwee jongens zijn overleden.',
    'Het was laat. Het was onrustig in Ede.',
  ],
  // which one?
  ['De bonden staken vandaag. De actie begon om 6.00 uur.', 'De bonden staken vandaag.'],
  [
    'Het is druk. Zes huizen zijn vol. De veertien bewoners zijn dinsdag opgevangen in een sporthal.',
    'Zes huizen zijn vol.',
  ],
  // a figure is that of the sentence before alone
  [
    'De inflatie daalt. In de eurozone is het 2 procent. Het cijfer ligt hoger dan in Nederland.',
    'In de eurozone is het 2 procent.',
  ],
  // what its clause says by a word that points back
  ['De dijk brak door. Daardoor viel dinsdag in Ede de stroom uit.', 'De dijk brak door.'],
  ['De dijk brak door. De politie hield op dat moment in Ede drie mannen aan.', 'De dijk brak door.'],
])('%s', (text, words) => {
  expect(leaning(text)).toBe(words);
});

/** It says so itself: by a name, a place, a time, a cause, or what was named before. */
test.each([
  'Twee jongens zijn overleden.',
  'Het was onrustig. Twee jongens uit Ede zijn overleden.',
  'Het was onrustig. Twee jongens zijn dinsdag overleden.',
  'Het was onrustig. Twee jongens zijn overleden door vuurwerk.',
  'Het was onrustig. In Ede zijn twee jongens overleden.',
  'Het was onrustig. De energieprijzen lagen 1,1 procent lager dan een jaar geleden.',
  'De actie van de bonden duurt lang. De actie begon om 6.00 uur.',
  'De bonden staken vandaag. De actie van de FNV begon om 6.00 uur.',
  'De inflatie daalt. Het cijfer van Duitsland ligt hoger dan in Nederland.',
  'De veertien bewoners slapen. De veertien bewoners zijn dinsdag opgevangen in een sporthal.',
])('%s', (text) => {
  expect(extractionOf(text).facts.length).toBeGreaterThan(0);
  expect(leaning(text)).toBeUndefined();
});
