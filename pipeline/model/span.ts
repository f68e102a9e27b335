import { z } from 'zod';

/**
 * A piece of text by its place: UTF-16 code units, half-open (`start` is in, `end` is out).
 *
 * Inside the pipeline every stage counts in the document's *plain text* (`SourceDocument.text`);
 * only briefing.json counts in the source *file* (see {@link FileSpan}). The stage that assembles
 * the briefing converts, once.
 */
export const Span = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
});
/** @see Span */
export type Span = z.infer<typeof Span>;

/**
 * A span in the source file as decoded (a byte order mark keeps its place).
 * `file.slice(start, end) === text`, except where markup interrupts the words: then `segments`
 * lists the pieces in order. A piece has `text` only where the file spells it otherwise
 * (a character reference such as `&amp;`, a backslash escape).
 */
export const FileSpan = Span.extend({
  segments: z
    .array(
      z.object({
        start: z.int().nonnegative(),
        end: z.int().nonnegative(),
        text: z.string().optional(),
      }),
    )
    .optional(),
});
/** @see FileSpan */
export type FileSpan = z.infer<typeof FileSpan>;
