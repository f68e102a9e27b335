import { assembleBriefing } from '../documents/assemble-briefing.ts';
import type { Briefing } from '../model/briefing.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Withdrawal } from '../model/history.ts';
import { sayWithdrawn } from '../realisation/parts/say-notice.ts';
import type { ArticleInput, RunContext, ArticleResult, PreparedArticle } from './article.ts';
import { render } from './render.ts';
import { tell } from './tell.ts';

/** A withdrawn article keeps its identity and loses its words. */
export function tombstone(
  prepared: PreparedArticle,
  input: ArticleInput,
  context: RunContext,
  revision: number,
  withdrawn: Withdrawal,
): ArticleResult {
  const told = tell(prepared, context, revision);
  const documents: Briefing['documents'] = {};
  for (const language of context.languages) {
    const headline = sayWithdrawn(withdrawn.on, context.lexicon, language, context.realisers);
    const pressBrief = { lead: [], figures: [], quotes: [], background: [], contradictions: [] };
    const headlines = { line: headline, post: headline };
    documents[language] = { state: 'withdrawn', awaiting: [], headline, headlines, summary: [], pressBrief };
  }
  const nothing: Extraction = {
    entities: [],
    quantities: [],
    numerals: [],
    dates: [],
    quotes: [],
    facts: [],
    statements: [],
    relations: [],
    issues: [],
  };
  const briefing = assembleBriefing({
    document: prepared.document,
    extraction: nothing,
    plan: { ...prepared.plan, untold: [] },
    units: [],
    corrections: input.corrections ?? [],
    withdrawn,
    documents,
    revision,
  });
  return { briefing, plan: prepared.plan, ...render(briefing, told.furniture, context), translation: new Map() };
}
