import { escapeHtml } from '../text/escape.ts';
import type { FeedBlock, Words } from './blocks.ts';

/** Blocks as HTML that every CMS takes: no attributes but `lang` and `scope`, every text escaped. */
export function bodyHtml(blocks: readonly FeedBlock[]): string {
  return blocks.map(blockHtml).join('\n');
}

function blockHtml(block: FeedBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h2>${escapeHtml(block.text)}</h2>`;
    case 'paragraph':
      return `<p>${block.words.map(wordsHtml).join(' ')}</p>`;
    case 'note':
      return `<p><em>${escapeHtml(block.text)}</em></p>`;
    case 'quote':
      return `<blockquote><p>${wordsHtml(block.words)}</p><cite>${escapeHtml(block.attribution)}</cite></blockquote>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${wordsHtml(item)}</li>`).join('\n')}\n</ul>`;
    case 'figures': {
      const [label, value] = block.head;
      const caption = block.caption === undefined ? '' : `<caption>${escapeHtml(block.caption)}</caption>\n`;
      const rows = block.rows.map(
        (row) => `<tr><th scope="row">${escapeHtml(row[0])}</th><td>${escapeHtml(row[1])}</td></tr>`,
      );
      return `<table>\n${caption}<thead>\n<tr><th scope="col">${escapeHtml(label)}</th><th scope="col">${escapeHtml(value)}</th></tr>\n</thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
    }
  }
}

function wordsHtml({ text, lang }: Words): string {
  return lang === undefined ? escapeHtml(text) : `<span lang="${escapeHtml(lang)}">${escapeHtml(text)}</span>`;
}
