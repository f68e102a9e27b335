import { createLexicon } from '../../pipeline/lexicon/lexicon.ts';
import type { Plan } from '../../pipeline/model/plan.ts';
import { realise } from '../../pipeline/realisation/realise.ts';
import { extractArticle } from '../../pipeline/run.ts';
import { documentOf } from './document.ts';

const lexicon = createLexicon();

/**
 * The facts of a few sentences of Dutch of 20 November 2026, each told by itself in one language: `awaits …`
 * with what is missing where the language cannot say it.
 */
export function saidOf(markdown: string, language: string): string[] {
  const document = documentOf(markdown, { published: '2026-11-20' });
  const { extraction } = extractArticle(document, lexicon);
  return extraction.facts.map(({ id }) => {
    const plan: Plan = {
      headline: { kind: 'title' },
      summary: [[{ id: 's', messages: [{ kind: 'fact', facts: [id], form: 'clause' }] }]],
      pressBrief: { lead: [], figures: [], quotes: [], background: [], contradictions: [] },
      reasons: {},
      untold: [],
    };
    const context = { document, units: [], factUnits: {}, readyStates: [], revision: 1, lexicon };
    const said = realise(plan, extraction, context, language).document;
    return said.summary.flat()[0]?.text ?? `awaits ${said.awaiting.join(', ')}`;
  });
}
