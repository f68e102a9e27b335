import { createLexicon } from '../../pipeline/lexicon/lexicon.ts';
import type { Plan } from '../../pipeline/model/plan.ts';
import { isWhole } from '../../pipeline/model/fact.ts';
import { realise } from '../../pipeline/realisation/realise.ts';
import { extractionOf } from './facts.ts';
import { documentOf } from './document.ts';

const lexicon = createLexicon();

/**
 * Each fact of a text that appeared on 20 November 2026 as a sentence of its own, by language; `…` where the
 * language cannot say it.
 */
export function saidIn<L extends string>(languages: readonly L[], markdown: string): Record<L, string[]> {
  const extraction = extractionOf(markdown);
  const document = documentOf(markdown, { published: '2026-11-20' });
  const context = { document, units: [], factUnits: {}, readyStates: [], revision: 1, lexicon };
  const say = (language: string, fact: string): string => {
    const plan: Plan = {
      headline: { kind: 'title' },
      summary: [[{ id: 's', messages: [{ kind: 'fact', form: 'clause', facts: [fact] }] }]],
      pressBrief: { lead: [], figures: [], quotes: [], background: [], contradictions: [] },
      reasons: {},
      untold: [],
    };
    return realise(plan, extraction, context, language).document.summary.flat()[0]?.text ?? '…';
  };
  return Object.fromEntries(
    languages.map((language) => [language, extraction.facts.filter(isWhole).map(({ id }) => say(language, id))]),
  ) as Record<L, string[]>;
}
