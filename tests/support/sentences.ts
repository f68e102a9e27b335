import { createLexicon } from '../../pipeline/lexicon/lexicon.ts';
import type { Plan } from '../../pipeline/model/plan.ts';
import { realise } from '../../pipeline/realisation/realise.ts';
import { extractionOf } from './facts.ts';
import { documentOf } from './document.ts';

const lexicon = createLexicon();

/** Each fact of a text that appeared on 20 November 2026 as a sentence of its own; `…` where the language cannot say it. */
export function saidIn(language: string, markdown: string): string[] {
  const extraction = extractionOf(markdown);
  const document = documentOf(markdown, { published: '2026-11-20' });
  return extraction.facts.map((fact) => {
    const plan: Plan = {
      headline: { kind: 'title' },
      summary: [[{ id: 's', messages: [{ kind: 'fact', form: 'clause', facts: [fact.id] }] }]],
      pressBrief: { lead: [], figures: [], quotes: [], background: [], contradictions: [] },
      reasons: {},
      untold: [],
    };
    const context = { document, units: [], factUnits: {}, readyStates: [], revision: 1, lexicon };
    return realise(plan, extraction, context, language).document.summary.flat()[0]?.text ?? '…';
  });
}
