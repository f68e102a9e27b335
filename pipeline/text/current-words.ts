import type { Extraction } from '../model/extraction.ts';
import type { Span } from '../model/span.ts';

type Place = Pick<Span, 'start' | 'end'>;
type Corrections = Pick<Extraction, 'outdated' | 'renamed'>;

/** Whether words of the source say something that an editor has corrected: they are not to be printed as they stand. */
export function isOutdated({ outdated = [] }: Corrections, { start, end }: Place): boolean {
  return outdated.some((words) => words.start < end && start < words.end);
}

/** The words of the source without those that an editor has corrected, names among them put right. */
export function wordsThatStand(corrections: Corrections, text: string, { start, end }: Place): string {
  const pieces: string[] = [];
  let from = start;
  const gaps = (corrections.outdated ?? []).filter((words) => words.start < end && start < words.end);
  for (const gap of gaps.sort((a, b) => a.start - b.start)) {
    if (gap.end <= from) continue;
    pieces.push(currentWords(corrections, text, { start: from, end: Math.max(from, gap.start) }), '[…]');
    from = gap.end;
  }
  pieces.push(currentWords(corrections, text, { start: Math.min(from, end), end }));
  return pieces.join('');
}

/**
 * The words of the source from `start` to `end`, with the names that an editor has corrected.
 *
 * @param text plain text of the document, in which the offsets count
 */
export function currentWords({ renamed = [] }: Corrections, text: string, { start, end }: Place): string {
  let words = '';
  let from = start;
  for (const mention of renamed) {
    if (mention.start < from || mention.end > end) continue;
    words += text.slice(from, mention.start) + mention.now;
    from = mention.end;
  }
  return words + text.slice(from, end);
}
