import { compareDocuments } from '../documents/compare-documents.ts';
import type { Briefing, Notice } from '../model/briefing.ts';
import { sayNotice } from '../realisation/parts/say-notice.ts';
import { NO_HISTORY } from '../releases/read-history.ts';
import type { ArticleInput, RunContext } from './article.ts';
import { prepareArticle } from './prepare-article.ts';
import { tell } from './tell.ts';

/**
 * By language, the notes on the corrections since the first release. What a correction changed is found by
 * saying everything without it and with it: nothing else knows exactly what depends on it.
 */
export function noticesOf(input: ArticleInput, context: RunContext): Map<string, Notice[]> {
  const notices = new Map<string, Notice[]>();
  const { corrections = [], history = NO_HISTORY } = input;
  const released = history.releases[0]?.corrections ?? corrections.length;
  const documentsAfter = (count: number): Briefing['documents'] =>
    tell(prepareArticle({ ...input, corrections: corrections.slice(0, count) }, context), context, 1).documents;
  let before: Briefing['documents'] | undefined;
  for (let index = released; index < corrections.length; index += 1) {
    const correction = corrections[index]!;
    if (correction.notice === 'silent') {
      before = undefined;
      continue;
    }
    before ??= documentsAfter(index);
    const after = documentsAfter(index + 1);
    const changes = compareDocuments(before, after);
    for (const language of context.languages) {
      const texts = changes
        .filter((change) => change.language === language)
        .flatMap(({ part, was, now }) => documentsOf(part).map((document) => ({ document, was, now })));
      const notice = sayNotice(correction, texts, context.lexicon, language, context.realisers);
      if (notice) notices.set(language, [...(notices.get(language) ?? []), notice]);
    }
    before = after;
  }
  return notices;
}

/** Which documents print a part of what is told. */
function documentsOf(part: string): Notice['documents'] {
  if (part === 'headline') return ['summary', 'press-brief'];
  return [part === 'summary' ? 'summary' : 'press-brief'];
}
