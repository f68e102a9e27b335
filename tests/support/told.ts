import { createLexicon } from '../../pipeline/lexicon/lexicon.ts';
import { isWhole } from '../../pipeline/model/fact.ts';
import { realise } from '../../pipeline/realisation/realise.ts';
import { extractArticle } from '../../pipeline/run.ts';
import { documentOf } from './document.ts';
import { standing } from './standing.ts';

const lexicon = createLexicon();

/**
 * Each fact of a few sentences of Dutch (of 20 November 2026) as one sentence of a language, in the order of the
 * source; `…` where the language awaits a translator.
 */
export function told(markdown: string, language: string): string[] {
  const document = documentOf(markdown, { published: '2026-11-20' });
  const extraction = standing(extractArticle(document, lexicon).extraction);
  const context = { document, units: [], factUnits: {}, readyStates: ['final' as const], revision: 1, lexicon };
  return extraction.facts.filter(isWhole).map(({ id }) => {
    const { document: said } = realise(
      {
        headline: { kind: 'title' },
        summary: [[{ id, messages: [{ kind: 'fact', facts: [id], form: 'clause' }] }]],
        pressBrief: { lead: [], figures: [], quotes: [], background: [], contradictions: [] },
        reasons: {},
        untold: [],
      },
      extraction,
      context,
      language,
    );
    const words = said.summary.flat().map(({ text }) => text);
    return words.join(' ').replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ') || '…';
  });
}
