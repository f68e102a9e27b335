import { makeArticle, prepare } from '../../pipeline/build.ts';
import type { ArticleResult } from '../../pipeline/run.ts';
import { sourceFolders } from '../../pipeline/source-folder.ts';

/** The samples as the program makes them now, in memory. */
export function buildSamples(): { slug: string; result: ArticleResult }[] {
  const { context } = prepare({});
  return sourceFolders('sources').map((folder) => {
    const { source, result, issues } = makeArticle(folder, context);
    if (!source || !result) throw new Error(issues.map((issue) => issue.message).join('\n'));
    return { slug: source.slug, result };
  });
}

/** Every finished text of a language's documents that is in that language. */
export function textsOf(result: ArticleResult, language: string): string[] {
  const document = result.briefing.documents[language]!;
  const { lead, quotes, background, contradictions } = document.pressBrief;
  const sentences = [...document.summary.flat(), ...lead, ...background.flat(), ...contradictions];
  const own = sentences.filter((sentence) => sentence.lang === undefined || sentence.lang === language);
  return [
    ...new Set([
      document.headline,
      ...own.map(({ text }) => text),
      ...quotes.filter((quote) => quote.lang === language).map(({ text }) => text),
    ]),
  ];
}
