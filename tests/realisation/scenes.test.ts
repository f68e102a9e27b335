import { expect, test } from 'vitest';
import { createLexicon } from '../../pipeline/lexicon/lexicon.ts';
import { planDocuments } from '../../pipeline/planning/plan-documents.ts';
import { realise } from '../../pipeline/realisation/realise.ts';
import { extractArticle } from '../../pipeline/run.ts';
import { documentOf } from '../support/document.ts';

const lexicon = createLexicon();

/** The sentences of an English press brief of 20 November 2026 whose statements await a translator. */
function told(markdown: string): string {
  const { document, extraction } = extractArticle(documentOf(markdown, { published: '2026-11-20' }), lexicon);
  const context = { document, units: [], factUnits: {}, readyStates: [], revision: 1, lexicon };
  const { pressBrief } = realise(planDocuments(document, extraction), extraction, context, 'en').document;
  return [...pressBrief.lead, ...pressBrief.background.flat()].map(({ text }) => text).join(' ');
}

/** What goes on in a scene is told behind the sentence that set it, whatever awaits a translator in between. */
test.each([
  ['In Ede botsten dinsdag twee treinen.\n\nHet wauwelde behoorlijk. Drie mensen raakten gewond.', 'Three people'],
  [
    'Bij een botsing in Ede zijn dinsdag twee mannen overleden.\n\nHet ongeluk wauwelde om 10.00 uur op de Dorpsstraat. Drie mensen raakten gewond.',
    'Three people',
  ],
])('%s', (text, words) => {
  expect(told(text)).toContain(words);
  expect(told(text)).not.toContain(`[Awaiting translation] ${words}`);
});

/** With another event, elsewhere, earlier, it is of something untold: a note stands where that waits. */
test.each([
  [
    'In Ede botsten dinsdag twee treinen.\n\nIn Breda wauwelde het behoorlijk. Drie mensen raakten gewond.',
    'Three people',
  ],
  ['In Ede botsten dinsdag twee treinen.\n\nVorig jaar wauwelde het ook. Drie mensen raakten gewond.', 'Three people'],
  ['In Ede botsten dinsdag twee treinen.\n\nElders wauwelde het. Drie mensen raakten gewond.', 'Three people'],
  [
    'In Ede botsten dinsdag twee treinen.\n\nEen wauwelende demonstratie volgde. Drie mensen raakten gewond.',
    'Three people',
  ],
])('%s', (text, words) => {
  expect(told(text)).toContain(`[Awaiting translation] ${words}`);
});
