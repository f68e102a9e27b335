import { expect, test } from 'vitest';
import { createLexicon } from '../../pipeline/lexicon/lexicon.ts';
import { conceptOf } from '../../pipeline/lexicon/terms.ts';

const lexicon = createLexicon();

/** Lemmas of the sentence → what a burger is in it. */
test.each([
  [['burger', 'omkomen', 'bij', 'een', 'luchtaanval'], 'civilian'],
  [['vijf', 'burger', 'gewond', 'raken'], 'civilian'],
  [['burger', 'kunnen', 'bezwaar', 'maken'], 'citizen'],
])('%j', (lemmas, concept) => {
  expect(conceptOf(lexicon, 'burger', 'noun', new Set(lemmas))?.id).toBe(concept);
});
