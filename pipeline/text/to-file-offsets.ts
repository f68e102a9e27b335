import type { SourceDocument } from '../model/source.ts';
import { toFileSpan } from './file-span.ts';

/**
 * A copy of `value` in which every span, at any depth, counts in the source file instead of the plain
 * text. A span is any object with numeric `start` and `end`; where it has `text` it becomes a FileSpan.
 */
export function toFileOffsets<T>(document: SourceDocument, value: T): T {
  if (Array.isArray(value)) return value.map((item: unknown) => toFileOffsets(document, item)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(value)) copy[key] = toFileOffsets(document, field);
  if (typeof copy.start === 'number' && typeof copy.end === 'number') {
    const span = toFileSpan(document, { start: copy.start, end: copy.end });
    copy.start = span.start;
    copy.end = span.end;
    if (typeof copy.text === 'string' && span.segments) copy.segments = span.segments;
  }
  return copy as T;
}
