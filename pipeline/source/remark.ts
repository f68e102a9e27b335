import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';

/** Tables of GitHub Flavored Markdown alone: remark-gfm would also split text into links that have no position. */
function tables(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmTable());
  (data.fromMarkdownExtensions ??= []).push([gfmTableFromMarkdown()]);
}

/** Markdown as newsrooms write it: CommonMark with front matter and tables. */
export const remark = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(tables).freeze();
