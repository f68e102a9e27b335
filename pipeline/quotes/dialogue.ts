import { attributionAfter } from './after.ts';
import type { Marked } from './find-marks.ts';
import { wordFrom, type Reading } from './reading.ts';

/** Dialogue with a dash and no marks: – Dat is niet waar, zei de burgemeester. Only where somebody is said to speak. */
export function findDialogue(reading: Reading, marks: readonly Marked[]): Marked[] {
  const { words, document } = reading;
  const marked = new Set(marks.map(({ block }) => block));
  return document.blocks.flatMap((block, index): Marked[] => {
    if (
      block.kind !== 'paragraph' ||
      marked.has(index) ||
      !/^[–—] ?/.test(document.text.slice(block.start, block.start + 2))
    )
      return [];
    const first = wordFrom(words, block.start + 1);
    const end = wordFrom(words, block.end);
    for (let at = first; at < Math.min(end, first + 120); at += 1) {
      if (!/^[,?!]$/.test(words[at]!.text)) continue;
      const after = attributionAfter(reading, words[at]!.text === ',' ? at : at + 1, end, null);
      if (!after?.cue || after.ownSentence) continue;
      const close = words[at]!.text === ',' ? words[at]!.start : words[at]!.end;
      return [
        {
          block: index,
          start: words[first]!.start,
          end: close,
          open: block.start,
          close,
          closing: 'closed',
          resumed: false,
          single: false,
        },
      ];
    }
    return [];
  });
}
