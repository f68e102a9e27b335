import type { FeedBlock, Words } from './blocks.ts';

/** Blocks as plain text, a blank line between them. */
export function bodyText(blocks: readonly FeedBlock[]): string {
  return blocks.map(blockText).join('\n\n');
}

function blockText(block: FeedBlock): string {
  switch (block.kind) {
    case 'heading':
    case 'note':
      return block.text;
    case 'paragraph':
      return joined(block.words);
    case 'quote':
      return `${block.words.text}\n– ${block.attribution}`;
    case 'list':
      return block.items.map(({ text }) => `• ${text}`).join('\n');
    case 'figures':
      return [
        ...(block.caption === undefined ? [] : [block.caption]),
        ...block.rows.map(([label, value]) => `${label}: ${value}`),
      ].join('\n');
  }
}

function joined(words: readonly Words[]): string {
  return words.map(({ text }) => text).join(' ');
}
