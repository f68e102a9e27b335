import { expect, test } from 'vitest';
import { isWhole, type Fact } from '../../pipeline/model/fact.ts';
import { extractionOf } from '../support/facts.ts';

/** Sentences that are told whole, with the places where words may be put in: in the middle, behind a noun, at the end. */
const SENTENCES = [
  'De politie heeft ~ twee mannen ^ aangehouden $.',
  'De brandweer heeft ~ vijf bewoners ^ gered $.',
  'Bij het ongeluk kwamen ~ drie mensen ^ om het leven $.',
  'Het concern schrapt ~ 6000 banen $.',
  'De provincie investeert ~ 30 miljoen euro in fietspaden $.',
  'Het festival trok ~ 45.000 bezoekers ^ $.',
  'De vakbond heeft ~ 900.000 leden ^ $.',
  'De douane onderschepte ~ 400 kilo cocaïne $.',
  'De werkloosheid daalde ~ naar 3,4 procent $.',
  'De schade bedraagt ~ 3 miljoen euro $.',
  'De Tweede Kamer heeft ~ het voorstel aangenomen $.',
  'Het ziekenhuis stelde ~ dertig operaties ^ uit $.',
  'De gemeente bouwt ~ 120 woningen $.',
  'Het leger schoot ~ twintig drones ^ neer $.',
];

/** Words that bear on what is told, by where they go. */
const BEARING: Record<string, string[]> = {
  '~': [
    'nog maar',
    'nu eerst',
    'lang',
    'eventueel',
    'zogenaamd',
    'gemiddeld',
    'deels',
    'naar verluidt',
    'elders',
    'op papier',
    'bij een bakkerij',
    'onder jongeren',
    'buiten de stad',
    'in de eerste negen maanden',
    'in bijna alle gevallen',
    'voor hem',
    'tegen hem',
    'voor enkele uren',
    'ten opzichte van de begroting',
  ],
  '^': ['met griep', 'uit de buurt', 'zonder diploma', 'bij de grens', 'van vorig jaar', 'die eerder tegen waren'],
  $: [
    'en groen',
    ', de hoogste stand van dit jaar',
    ', althans op papier',
    ', al is dat nog onzeker',
    ', tenzij de raad anders beslist',
    ', mits de helft meedoet',
    ', op voorwaarde dat er geld komt',
    ', maar niet in Utrecht',
    ', in plaats van de gebruikelijke tien',
    ', met uitzondering van de laatste',
    ', vooral in de Randstad',
    '; in de tweede helft niet',
    'en duurt tot 14.00 uur',
    'om de rust te bewaren',
    ', tegen een eerder geraamde 2,4',
  ],
};

/** The whole facts of a text as they will be told, wherever their words stand. */
function told(text: string): string[] {
  return extractionOf(text)
    .facts.filter(isWhole)
    .map(({ frame, roles, time, place, circumstances, comparison, attribution, deferred, ...mood }) =>
      JSON.stringify(
        [frame, roles, time, place, circumstances, comparison, attribution, deferred, ...moodOf(mood)],
        (key, value: unknown) => (/^(?:start|end)$/.test(key) ? undefined : value),
      ),
    );
}

function moodOf({ polarity, certainty, phase }: Pick<Fact, 'polarity' | 'certainty' | 'phase'>): string[] {
  return [polarity, certainty, phase];
}

/** A sentence with words at one of its marks, the other marks taken out. */
function withWords(sentence: string, mark: string, words: string): string {
  return sentence
    .replace(mark, words)
    .replace(/ ?[~^$]/g, '')
    .replace(/ ([,;.])/g, '$1');
}

test.each(SENTENCES)('tells nothing less than it did in %s', (sentence) => {
  const plain = new Set(told(withWords(sentence, '~', '')));
  expect(plain.size).toBeGreaterThan(0);
  const leaks = Object.entries(BEARING).flatMap(([mark, phrases]) =>
    sentence.includes(mark)
      ? phrases
          .map((words) => withWords(sentence, mark, words))
          .filter((changed) => told(changed).some((fact) => plain.has(fact)))
      : [],
  );
  expect(leaks).toEqual([]);
});
