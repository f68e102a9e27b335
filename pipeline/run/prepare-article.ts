import { planDocuments } from '../planning/plan-documents.ts';
import { collectUnits, type KnownTranslations } from '../translation/units.ts';
import { askedTerms } from '../translation/asked-terms.ts';
import type { ArticleInput, RunContext, PreparedArticle } from './article.ts';
import { extractArticle } from './extract-article.ts';

/** Reads one article, plans its documents and collects the units that they need. */
export function prepareArticle(input: ArticleInput, context: RunContext): PreparedArticle {
  const { corrections = [] } = input;
  const extracted = extractArticle(input.document, context.lexicon, corrections);
  const { document, sentences, extraction } = extracted;
  const plan = planDocuments(document, extraction, { words: context.words });
  const foreign = context.languages.filter((language) => language !== 'nl');
  const terms = askedTerms(extraction, sentences, plan, context.lexicon, foreign);
  const units = collectUnits(document, sentences, extraction, plan, foreign, knownTo(input), terms);
  return { ...extracted, plan, ...units };
}

/** The finished translations that an article may use. */
export function knownTo({ translations, memory }: ArticleInput): KnownTranslations {
  return { own: translations ?? new Map(), memory: memory ?? new Map() };
}
