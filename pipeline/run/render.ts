import { renderDocuments } from '../documents/render-documents.ts';
import { feedRecord } from '../feeds/feed-record.ts';
import { jsonLdText } from '../feeds/json-ld.ts';
import { makeFeeds } from '../feeds/make-feeds.ts';
import type { Briefing } from '../model/briefing.ts';
import type { Furniture } from '../model/furniture.ts';
import type { RunContext, ArticleResult } from './article.ts';

/** The documents, feeds and briefing.json, by path inside the slug’s folder. */
export function render(
  briefing: Briefing,
  furniture: Readonly<Record<string, Furniture>>,
  context: RunContext,
): Pick<ArticleResult, 'record' | 'files'> {
  const fixed = { furniture, contact: context.contact, boilerplate: context.boilerplate ?? {} };
  const record = feedRecord(briefing, fixed);
  const jsonLd = Object.fromEntries(
    Object.keys(briefing.documents).map((language) => [language, jsonLdText(briefing, record, language)]),
  );
  const files = renderDocuments(briefing, { ...fixed, jsonLd });
  files.set('briefing.json', `${JSON.stringify(briefing, undefined, 2)}\n`);
  for (const [path, content] of makeFeeds(briefing, record, context.feeds ?? [])) files.set(path, content);
  return { record, files };
}
