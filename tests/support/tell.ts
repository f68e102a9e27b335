import { createLexicon } from '../../pipeline/lexicon/lexicon.ts';
import type { RealisedDocument } from '../../pipeline/model/briefing.ts';
import { isWhole } from '../../pipeline/model/fact.ts';
import type { Issue } from '../../pipeline/model/issue.ts';
import type { Plan } from '../../pipeline/model/plan.ts';
import { extractArticle } from '../../pipeline/run.ts';
import { realise } from '../../pipeline/realisation/realise.ts';
import { documentOf } from './document.ts';
import { standing } from './standing.ts';

const lexicon = createLexicon();

/** A fact told by itself in one language. */
type ToldFact = (language: string) => { document: RealisedDocument; issues: Issue[] };

/** The facts of a few sentences of Dutch that appeared on 20 November 2026, each told by itself. */
function factsOf(markdown: string): ToldFact[] {
  const source = documentOf(markdown, { published: '2026-11-20' });
  const { document, extraction: found } = extractArticle(source, lexicon);
  const extraction = standing(found);
  const context = { document, units: [], factUnits: {}, readyStates: [], revision: 1, lexicon };
  return extraction.facts.filter(isWhole).map(({ id }) => {
    const plan: Plan = {
      headline: { kind: 'title' },
      summary: [[{ id: 's', messages: [{ kind: 'fact', facts: [id], form: 'clause' }] }]],
      pressBrief: { lead: [], figures: [], quotes: [], background: [], contradictions: [] },
      reasons: {},
      untold: [],
    };
    return (language) => realise(plan, extraction, context, language);
  });
}

/**
 * What is told of a few sentences of Dutch: the sentence of each fact, in each language; `awaits` and what is
 * missing where a language has no words for it.
 */
export function tell(markdown: string, languages: readonly string[] = ['nl', 'en', 'fr']): string[][] {
  return factsOf(markdown).map((told) =>
    languages.map((language) => {
      const { document, issues } = told(language);
      const sentences = document.summary.flat().map(({ text }) => text);
      return sentences.join(' ') || `awaits ${issues.map(({ message }) => message).join(' ')}`;
    }),
  );
}

/** The same in one language: `awaits …` with the ids that wait where the language cannot say a fact. */
export function saidOf(markdown: string, language: string): string[] {
  return factsOf(markdown).map((told) => {
    const { document } = told(language);
    return document.summary.flat()[0]?.text ?? `awaits ${document.awaiting.join(', ')}`;
  });
}
