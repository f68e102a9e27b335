/**
 * Composes the stages; the files in run/ are the only ones that know their order.
 *
 * @packageDocumentation
 */
export type { ArticleInput, ArticleResult, RunContext } from './run/article.ts';
export { extractArticle } from './run/extract-article.ts';
export { importArticle } from './run/import-article.ts';
export { runArticle } from './run/run-article.ts';
