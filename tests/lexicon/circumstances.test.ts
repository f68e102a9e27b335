import { expect, test } from 'vitest';
import { dutchAdjuncts, localAdjuncts } from '../../pipeline/lexicon/adjuncts.ts';
import { dutchAdverbs, localAdverbs } from '../../pipeline/lexicon/adverbs.ts';
import { createLexicon } from '../../pipeline/lexicon/lexicon.ts';

const lexicon = createLexicon();

test.each(['en', 'fr'])('%s says every adverb and adjunct of Dutch', (language) => {
  expect([...localAdverbs(lexicon, language).keys()]).toEqual([...dutchAdverbs(lexicon).byId.keys()]);
  expect([...localAdjuncts(lexicon, language).keys()]).toEqual([...dutchAdjuncts(lexicon).byId.keys()]);
});

test('no form is two adverbs', () => {
  const forms = [...dutchAdverbs(lexicon).byId.values()].flatMap((adverb) => adverb.forms);
  expect(forms).toEqual([...new Set(forms)]);
});
