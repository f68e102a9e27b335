import { unitFactsOf } from '../translation/checks/unit-facts.ts';
import type { ImportArticle } from '../translation/import-units.ts';
import type { ArticleInput, RunContext } from './article.ts';
import { prepareArticle } from './prepare-article.ts';

/** The article as an import of translations sees it: every unit that its plan may need, and what their checks look up. */
export function importArticle(input: ArticleInput, context: RunContext): ImportArticle {
  const { document, extraction, units, termUnits } = prepareArticle(input, context);
  return {
    slug: document.slug,
    units,
    terms: termUnits,
    facts: unitFactsOf(extraction, context.lexicon),
    readyStates: context.readyStates,
  };
}
