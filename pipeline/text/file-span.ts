import type { FileSpan, Span } from '../model/span.ts';
import type { OffsetRun, SourceDocument } from '../model/source.ts';

/**
 * Moves a span of plain text to the source file. Where markup interrupts the words, or the file spells
 * them otherwise, the result lists its pieces in `segments`.
 */
export function toFileSpan(document: SourceDocument, span: { start: number; end: number }): FileSpan {
  const pieces: { start: number; end: number; text?: string }[] = [];
  for (let index = firstRun(document.offsets, span.start); index < document.offsets.length; index += 1) {
    const run = document.offsets[index]!;
    if (run.start >= span.end) break;
    const from = Math.max(run.start, span.start);
    const to = Math.min(run.end, span.end);
    if (from >= to) continue;
    const piece =
      run.fileLength === undefined
        ? { start: run.file + from - run.start, end: run.file + to - run.start }
        : { start: run.file, end: run.file + run.fileLength, text: document.text.slice(from, to) };
    const last = pieces.at(-1);
    if (last && last.text === undefined && !('text' in piece) && last.end === piece.start) last.end = piece.end;
    else pieces.push(piece);
  }
  const text = document.text.slice(span.start, span.end);
  const start = pieces[0]?.start ?? fileOffset(document, span.start);
  const end = pieces.at(-1)?.end ?? start;
  return document.file.slice(start, end) === text ? { start, end, text } : { start, end, text, segments: pieces };
}

/** The span of plain text [start, end), with its words. */
export function spanOf(document: Pick<SourceDocument, 'text'>, start: number, end: number): Span {
  return { start, end, text: document.text.slice(start, end) };
}

/** Where one place of the plain text lies in the file. */
export function fileOffset(document: SourceDocument, offset: number): number {
  const run = document.offsets[firstRun(document.offsets, offset)] ?? document.offsets.at(-1);
  if (!run) return 0;
  return run.fileLength === undefined ? run.file + Math.max(0, Math.min(offset, run.end) - run.start) : run.file;
}

/** Index of the first run that ends after `offset`. */
function firstRun(runs: readonly OffsetRun[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
