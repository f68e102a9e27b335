import { parseSource } from '../../pipeline/source/parse-source.ts';
import type { SourceDocument } from '../../pipeline/model/source.ts';

/** A document from Markdown, for tests; throws where the source has an error. */
export function documentOf(markdown: string, options: { published?: string; slug?: string } = {}): SourceDocument {
  const slug = options.slug ?? 'test';
  const { document, issues } = parseSource({
    slug,
    path: `sources/${slug}/article.md`,
    bytes: new TextEncoder().encode(markdown),
    published: options.published,
  });
  if (!document) throw new Error(issues.map((issue) => issue.message).join('\n'));
  return document;
}
