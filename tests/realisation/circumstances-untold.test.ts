import { expect, test } from 'vitest';
import { createLexicon } from '../../pipeline/lexicon/lexicon.ts';
import { runArticle } from '../../pipeline/run.ts';
import { documentOf } from '../support/document.ts';
import { saidOf } from '../support/tell.ts';

/** What is denied, doubted, compared or narrowed by a word that no language can place: nothing is said. */
test.each([
  'De weg is niet volledig afgesloten.',
  'De bewoners zijn niet vrijwillig geëvacueerd.',
  'De gemeente sluit minder vaak zwembaden.',
  'Alleen in Utrecht werden 30 mensen aangehouden.',
  'De school is gesloten tot de zomer.',
  'Het bedrijf sluit alle magazijnen, behalve dat in Keulen.',
  'Een automobilist reed tegen het verkeer in.',
])('%s', (sentence) => {
  expect(saidOf(sentence, 'nl')).toEqual([]);
});

/** Near misses: what looks like a circumstance belongs to a noun, is doubted, or is only half there. */
test.each<[string, string]>([
  ['De politie onderzoekt de onrust na de verkiezingen.', ''],
  ['De brand brak uit in de keuken, vermoedelijk door kortsluiting.', 'De brand is in de keuken ontstaan.'],
  ['De minister is in staat de school te sluiten.', 'De minister kan de school sluiten.'],
  // what is said of one of them belongs to the three
  [
    'De politie hield drie mannen aan, onder wie één op heterdaad.',
    'De politie heeft drie mannen aangehouden, van wie één op heterdaad.',
  ],
  // whose investigation it is is not who closed the road
  [
    'De weg was urenlang afgesloten vanwege onderzoek door de politie.',
    'De weg was vanwege onderzoek urenlang gesloten.',
  ],
  ['Bij het OM zijn 30 zaken geseponeerd.', 'Er zijn bij het OM 30 zaken geseponeerd.'],
])('%s', (sentence, nl) => {
  expect(saidOf(sentence, 'nl').join(' ')).toBe(nl);
});

test('what limits a figure stands in the headline and in the table of figures', () => {
  const document = documentOf('Het museum trekt jaarlijks 300.000 bezoekers.', { published: '2026-11-20' });
  const context = { lexicon: createLexicon(), languages: ['en'], readyStates: ['final' as const] };
  const { en } = runArticle({ document }, context).briefing.documents;
  expect(en!.headline).toBe('Museum attracts 300,000 visitors every year');
  expect(en!.pressBrief.figures.map(({ label }) => label)).toEqual(['Visitors to the museum (every year)']);
});
