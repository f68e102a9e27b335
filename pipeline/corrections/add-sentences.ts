import type { Correction } from '../model/correction.ts';
import type { OffsetRun, SourceDocument } from '../model/source.ts';

/**
 * The document with the sentences that editors added behind its own words, each a block of its own. They
 * are read like the rest; their spans point at the end of the file and carry the words themselves.
 */
export function addSentences(document: SourceDocument, corrections: readonly Correction[]): SourceDocument {
  const sentences = corrections.flatMap(({ field, now }) =>
    field === 'sentence' && typeof now === 'string' ? [now] : [],
  );
  if (sentences.length === 0) return document;
  let { text } = document;
  const blocks = [...document.blocks];
  const offsets: OffsetRun[] = [...document.offsets];
  for (const sentence of sentences) {
    text += '\n\n';
    const start = text.length;
    text += sentence;
    blocks.push({ kind: 'paragraph', start, end: text.length });
    offsets.push({ start, end: text.length, file: document.file.length, fileLength: 0 });
  }
  return { ...document, text, blocks, offsets };
}
