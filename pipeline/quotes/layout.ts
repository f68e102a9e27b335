import type { Marked } from './find-marks.ts';
import { wordFrom, type Reading } from './reading.ts';

/** Where a pair of marks stands among the words. */
export interface Placed extends Marked {
  /** First word at or behind the opening mark, the mark itself where it is a word. */
  openAt: number;
  /** First word behind the closing mark. */
  afterAt: number;
  /** First word of the block, and one past its last. */
  blockFirst: number;
  blockEnd: number;
  /** One past the last word before the next pair of marks, or the end of the block. */
  until: number;
}

/** Places pairs of marks among the words, in order. */
export function layOut(reading: Reading, marks: readonly Marked[]): Placed[] {
  const { words, document } = reading;
  const placed = marks.map((marked): Placed => {
    const block = document.blocks[marked.block]!;
    const blockEnd = wordFrom(words, block.end);
    return {
      ...marked,
      openAt: wordFrom(words, marked.open),
      afterAt: wordFrom(words, marked.close),
      blockFirst: wordFrom(words, block.start),
      blockEnd,
      until: blockEnd,
    };
  });
  for (const [index, one] of placed.entries()) {
    const next = placed[index + 1];
    if (next && next.block === one.block) one.until = next.openAt;
  }
  return placed;
}

/** For each word whether it stands between marks. */
export function hiddenWords(reading: Reading, placed: readonly Placed[]): (at: number) => boolean {
  const hidden = new Uint8Array(reading.words.length);
  for (const { openAt, afterAt } of placed) hidden.fill(1, openAt, afterAt);
  return (at) => hidden[at] === 1;
}
