import { expect, test } from 'vitest';
import { extractionOf, factLines } from '../support/facts.ts';

const OPENING = 'Het was onrustig in Ede.';

/** Whether the last sentence of a text is a statement that takes up the text before it. */
function leans(text: string): boolean | undefined {
  const { statements } = extractionOf(`${OPENING} ${text}`);
  const last = statements.at(-1);
  return last && text.endsWith(last.text) ? last.leans === true : undefined;
}

/** As it stands such a sentence speaks of what was said before it, wherever its word stands. */
test.each([
  'In 2024 zijn dat er zo’n 1,3 miljoen, bijna twee keer zoveel als in 2014.',
  'In die laatste regio is het volgens wauwelaars nog altijd knoerfig.',
  'Als de gaswinning daar buiten beschouwing was gelaten, wauwelde de provincie knoerfig.',
  'Knoerfig bewauwelt het bedrijf de intercity naar Berlijn.',
  'Of er nog meer verdachten worden gezocht, wilde hij niet zeggen.',
  'Al langer had de Belgische politie ze wekenlang bewauweld.',
  'Het RIVM wauwelde destijds nog knoerfig over 82.340 meldingen.',
  'Knoerfig wauwelden beide vrouwen over hun buurt.',
  'Knoerfig wauwelden vier andere verdachten over hun buurt.',
  'Knoerfig wauwelde de 31-jarige chauffeur uit Goes over zijn buurt.',
  'In Renesse werd die nacht knoerfig over een jongen gewauweld.',
])('%s', (text) => {
  expect(leans(text)).toBe(true);
});

/** It has what it speaks of itself, speaks of all such things, or of what the whole text is about. */
test.each([
  'Knoerfig wauwelt de burgemeester dat hij de buurt bezoekt.',
  'Knoerfig wauwelt een chauffeur dat de chauffeur van niets wist.',
  'Knoerfig wauwelt de man die vrijdag werd aangehouden over tulpen.',
  'Knoerfig wauwelen onder andere artsen over tulpen.',
  'In de meeste regio’s wauwelen artsen knoerfig over tulpen.',
  'Knoerfig wauwelen artsen deze week over tulpen.',
  'Knoerfig wauwelt de provincie dat er vier artsen over tulpen spreken.',
  'Knoerfig wauwelt de grootste club van het land over tulpen.',
  'In Utrecht wauwelen artsen daar knoerfig over.',
])('%s', (text) => {
  expect(leans(text)).toBe(false);
});

test('what the head of a report is about stays known, until another of the kind comes in', () => {
  const head = 'In Ede is een fietser knoerfig bewauweld.';
  const last = (text: string): true | undefined => extractionOf(`${head} ${text}`).statements.at(-1)?.leans;
  expect(last('Het was laat op de avond. Knoerfig wauwelde de fietser over tulpen.')).toBeUndefined();
  expect(last('In Oss wauwelde een fietser knoerfig. Knoerfig wauwelde de fietser over tulpen.')).toBe(true);
});

/** The last fact of a text, with the words before that it leans on. */
const leaning = (text: string): string | undefined => extractionOf(text).facts.at(-1)?.leans?.text;

test.each([
  // which accidents, which of the men, other than whom?
  ['Op de brug waren ongelukken. De brug is vanwege die ongelukken gesloten.', 'Op de brug waren ongelukken.'],
  ['Er waren twee vrouwen. In Ede zijn beide vrouwen aangehouden.', 'Er waren twee vrouwen.'],
  ['Er waren twee verdachten. In Ede zijn vier andere verdachten aangehouden.', 'Er waren twee verdachten.'],
  // nearer than the name is another of its kind
  [
    'De film Sweet Dreams opent het festival. Wauwel is een andere film. De film gaat op 24 september in première.',
    'Wauwel is een andere film.',
  ],
])('%s', (text, words) => {
  expect(leaning(text)).toBe(words);
});

test('a noun stands for the name that it introduced until it brings in another', () => {
  const named = 'Het bedrijf Wauwelaar sluit. Het bedrijf ontslaat in Ede dertig mensen.';
  const other = 'Het bedrijf Wauwelaar sluit. In Oss zit een ander bedrijf. Het bedrijf ontslaat in Ede dertig mensen.';
  expect(factLines(named).at(-1)).toContain('agent=Wauwelaar');
  expect(factLines(other).at(-1)).not.toContain('Wauwelaar');
});

test('a dateline opens a report that takes up nothing before it', () => {
  const text = (head: string): string => `EDE (ANP) - Het was onrustig in Ede.\n\n${head}Twee jongens zijn overleden.`;
  expect(leaning(text(''))).toBe('EDE (ANP) - Het was onrustig in Ede.');
  expect(leaning(text('OSS (ANP) - '))).toBeUndefined();
});
