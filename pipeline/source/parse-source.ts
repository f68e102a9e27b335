import { createHash } from 'node:crypto';
import { remark } from './remark.ts';
import type { SourceDocument } from '../model/source.ts';
import type { Issue } from '../model/issue.ts';
import { readBlocks } from './read-blocks.ts';
import { readFrontMatter } from './front-matter.ts';

/** What a caller hands in: bytes as they are on disk. */
export interface SourceInput {
  slug: string;
  /** As it should appear in messages and outputs. */
  path: string;
  bytes: Uint8Array;
  /** Used where the front matter has no `published`. */
  published?: string | undefined;
}

/**
 * Turns the bytes of one article into a checked document. With an error among `issues` there is no
 * document; nothing is thrown on any content.
 */
export function parseSource({ slug, path, bytes, published }: SourceInput): {
  document?: SourceDocument;
  issues: Issue[];
} {
  let file: string;
  try {
    file = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const start = new TextDecoder('utf-8').decode(bytes).indexOf('\uFFFD');
    return failed('source/not-utf8', 'The file is not UTF-8 from here on; save it as UTF-8.', Math.max(0, start));
  }
  const shift = file.startsWith('\uFEFF') ? 1 : 0;
  const tree = remark.parse(file.slice(shift));
  const yaml = tree.children[0]?.type === 'yaml' ? tree.children[0] : undefined;
  const fence = yaml ? shift + yaml.position!.start.offset! : 0;
  const { frontMatter, issues } = yaml
    ? readFrontMatter(yaml.value, file.indexOf(yaml.value, fence + 3))
    : { frontMatter: {}, issues: [] };
  if (issues.length) return { issues };

  const content = readBlocks(tree, file, shift);
  if (!content.text)
    return failed('source/empty', 'The file has no text: expected an article in Markdown.', file.length);

  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (published && !frontMatter.published) frontMatter.published = published;
  return { document: { slug, path, file, sha256, frontMatter, ...content }, issues };
}

function failed(rule: Issue['rule'], message: string, start: number): { issues: Issue[] } {
  return { issues: [{ rule, severity: 'error', message, start, end: start }] };
}
