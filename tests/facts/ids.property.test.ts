import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extractionOf } from '../support/facts.ts';

/** Sentences of different subjects, each with one fact of its own. */
const SENTENCES = [
  'De politie heeft twaalf verdachten aangehouden.',
  'Bij de brand zijn drie bewoners gewond geraakt.',
  'Philips boekte een winst van 40 miljoen euro.',
  'Het festival trok 45.000 bezoekers.',
  'De gemeente investeert 6 miljoen euro in fietspaden.',
  'De winkelketen is failliet verklaard.',
  'De minister waarschuwde voor phishing.',
  'De stad telt 180.000 inwoners.',
];
const UNRELATED = 'Gisteren scheen de zon, aldus een wandelaar.';

const idsOf = (sentences: readonly string[]): string[] =>
  extractionOf(sentences.join(' ')).facts.map((fact) => fact.id);

test('every sentence of the pool tells one fact', () => {
  expect(idsOf(SENTENCES)).toHaveLength(SENTENCES.length);
});

test('reordering sentences renames no fact', () => {
  const before = idsOf(SENTENCES).sort();
  fc.assert(
    fc.property(fc.shuffledSubarray(SENTENCES, { minLength: SENTENCES.length }), (sentences) => {
      expect(idsOf(sentences).sort()).toEqual(before);
    }),
    { numRuns: 15 },
  );
});

test('leaving out, inserting and dividing into paragraphs renames no fact', () => {
  const all = new Set(idsOf(SENTENCES));
  fc.assert(
    fc.property(fc.subarray(SENTENCES, { minLength: 1 }), fc.constantFrom(' ', '\n\n'), (sentences, gap) => {
      const ids = extractionOf(sentences.flatMap((sentence) => [UNRELATED, sentence]).join(gap)).facts.map(
        (fact) => fact.id,
      );
      expect(ids).toHaveLength(sentences.length);
      for (const id of ids) expect(all.has(id)).toBe(true);
    }),
    { numRuns: 15 },
  );
});

test('another figure, exact or about, renames no fact', () => {
  const [before] = idsOf(['De politie heeft 200 verdachten aangehouden.']);
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 999 }), fc.constantFrom('', 'ruim ', 'ongeveer '), (number, hedge) => {
      expect(idsOf([`De politie heeft ${hedge}${number} verdachten aangehouden.`])).toEqual([before]);
    }),
    { numRuns: 20 },
  );
});

test('two facts that are alike are told apart by their words, not by their place', () => {
  const first = 'In maart heeft de politie tien verdachten aangehouden.';
  const second = 'Na de wedstrijd heeft de politie vier verdachten aangehouden.';
  const [a, b] = idsOf([first, second]);
  expect(a).not.toBe(b);
  expect(idsOf([second, UNRELATED, first])).toEqual([b, a]);
});

test('a fact lies within its evidence, and the evidence is what the text says there', () => {
  const extraction = extractionOf(SENTENCES.join(' '));
  for (const fact of extraction.facts) {
    const quantity = extraction.quantities.find((item) => item.id === fact.quantity?.ref);
    if (quantity)
      expect(fact.evidence.some((span) => span.start <= quantity.start && span.end >= quantity.end)).toBe(true);
  }
});
