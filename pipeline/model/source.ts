import { z } from 'zod';

/** An ISO calendar date, `2020-07-02`. */
export const IsoDate = z.iso.date();

/**
 * What the front matter of an article may say. Unknown keys are tolerated: a newsroom's export
 * carries more than this product needs.
 */
export const FrontMatter = z.looseObject({
  title: z.string().min(1).optional(),
  published: IsoDate.optional(),
  /** ISO date or date-time with a zone; shown in the press brief, obeyed by delivery. */
  embargo: z.union([IsoDate, z.iso.datetime({ offset: true })]).optional(),
  publisher: z.string().min(1).optional(),
  contact: z.string().min(1).optional(),
  url: z.url().optional(),
});
/** @see FrontMatter */
export type FrontMatter = z.infer<typeof FrontMatter>;

/** What kind of Markdown block a piece of text came from. */
export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'table-cell';

/** One block of running text; blocks never overlap and stand in the order of the source. */
export interface Block {
  kind: BlockKind;
  /** Place in {@link SourceDocument.text}: half-open, UTF-16. */
  start: number;
  end: number;
  /** Depth 1-6 of a heading. */
  depth?: number;
  /** The block stands inside a block quote (`>`). */
  quoted?: boolean;
  /** The whole block is emphasised in the source (a bold line used as a heading, a quote in italics). */
  emphasised?: boolean;
  /** Where a table cell stands; `row` 0 is the header row. `table` numbers the tables from 0. */
  cell?: { table: number; row: number; column: number };
}

/** One run of plain text that lies unbroken in the file: plain [start, end) equals file [file, file + end - start). */
export interface OffsetRun {
  start: number;
  end: number;
  /** Offset in the file of `start`. */
  file: number;
  /** Length in the file, where it differs from `end - start` (character reference, escape). */
  fileLength?: number;
}

/** A checked source: its words without markup, and the way back to the file. */
export interface SourceDocument {
  slug: string;
  /** Path as given or relative to the working directory; never absolute in outputs. */
  path: string;
  /** The whole file as decoded. */
  file: string;
  /** SHA-256 of the file's bytes, hexadecimal. */
  sha256: string;
  frontMatter: FrontMatter;
  /** Plain text of all blocks, separated by blank lines ("\n\n"). All stages count in this text. */
  text: string;
  blocks: Block[];
  /** Ascending, not overlapping; covers every character of every block. */
  offsets: OffsetRun[];
}
