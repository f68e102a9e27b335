import { attributionAfter } from './after.ts';
import type { Marked } from './find-marks.ts';
import { rangeOf, wordFrom, type Reading } from './reading.ts';

/** How many words a quotation without closing mark may be searched for its attribution. */
const REACH = 120;

/**
 * Ends a quotation that lacks its closing mark: before the attribution that follows (“Het is klaar, zegt X),
 * else with its sentence, or with its paragraph where it opens that.
 */
export function cutUnclosed(reading: Reading, marked: Marked): Marked {
  const { words, document } = reading;
  const block = document.blocks[marked.block]!;
  const open = wordFrom(words, marked.open);
  const end = wordFrom(words, marked.end);
  const opener = words[open];
  if (!opener) return marked;
  for (let at = open + 2; at < Math.min(end, open + REACH); at += 1) {
    if (words[at]!.text !== ',') continue;
    const after = attributionAfter(reading, at, Math.min(wordFrom(words, block.end), at + REACH), null);
    if (after && !after.ownSentence) return { ...marked, end: words[at]!.start, close: words[at]!.start };
  }
  if (marked.open === block.start) return marked;
  const inner = words[open + 1] ?? opener;
  const last = words[Math.max(open, Math.min(end, rangeOf(reading, inner.sentence).end) - 1)]!;
  return last.end > marked.start && last.end < marked.end ? { ...marked, end: last.end, close: last.end } : marked;
}
