import { createLexicon } from '../../pipeline/lexicon/lexicon.ts';
import type { Plan } from '../../pipeline/model/plan.ts';
import { extractArticle } from '../../pipeline/run.ts';
import { realise } from '../../pipeline/realisation/realise.ts';
import { documentOf } from './document.ts';

const lexicon = createLexicon();

/**
 * What is told of a few sentences of Dutch that appeared on 20 November 2026: the sentence of each fact, in
 * each language; `awaits` and what is missing where a language has no words for it.
 */
export function tell(markdown: string, languages: readonly string[] = ['nl', 'en', 'fr']): string[][] {
  const source = documentOf(markdown, { published: '2026-11-20' });
  const { document, extraction } = extractArticle(source, lexicon);
  return extraction.facts.map(({ id }) => {
    const plan: Plan = {
      headline: { kind: 'title' },
      summary: [[{ id: 's', messages: [{ kind: 'fact', facts: [id], form: 'clause' }] }]],
      pressBrief: { lead: [], figures: [], quotes: [], background: [], contradictions: [] },
      reasons: {},
      untold: [],
    };
    return languages.map((language) => {
      const context = { document, units: [], factUnits: {}, readyStates: [], revision: 1, lexicon };
      const { document: told, issues } = realise(plan, extraction, context, language);
      const sentences = told.summary.flat().map(({ text }) => text);
      return sentences.join(' ') || `awaits ${issues.map(({ message }) => message).join(' ')}`;
    });
  });
}
