import { z } from 'zod';

/**
 * Every problem that content can have. One closed union; each comment shows an input that triggers it.
 * A stage that needs a new rule adds it here.
 */
export const RuleId = z.enum([
  /** `brieftaal build sources/nergens`: no such folder or article.md. */
  'source/missing',
  /** `brieftaal build sources/` pointing at a file that is a folder, a device, not readable. */
  'source/unreadable',
  /** A Latin-1 file: byte 0xEB where UTF-8 is expected. */
  'source/not-utf8',
  /** A file of blank lines, or front matter alone. */
  'source/empty',
  /** `published: [2020`: front matter that is not YAML. */
  'front-matter/yaml',
  /** `published: 2020-13-40`: a known key with a wrong value. */
  'front-matter/value',
  /** A relative date (gisteren) in a source without `published`. */
  'date/unresolved',
  /** “Het komt goed. (no closing mark before the block ends). */
  'quote/unclosed',
  /** “Schande!” with nobody near who can have said it. */
  'quote/no-speaker',
  /** A sentence too long to analyse whole; it was cut. */
  'analysis/long-sentence',
  /** 50.000 gebruikers … 60.000 gebruikers: two figures of one thing. */
  'consistency/contradiction',
  /** 12.000 van de 10.000: a part larger than its whole. */
  'consistency/part-exceeds-whole',
  /** A quantity, date, quote or fact that is not told, with the reason. */
  'coverage/untold',
  /** A selected quote or statement without a finished translation. */
  'translation/missing',
  /** A selected term that a language's termbase lacks. */
  'translation/unknown-term',
  /** De vrachtwagen is weggesleept, where the sentence that says which lorry awaits a translator. */
  'translation/antecedent',
  /** translations.en.xlf is not XLIFF 1.2, has a DOCTYPE, repeats a unit … */
  'translation/file',
  /** A unit that comes back with another number, with Dutch left in it, with an unknown state … */
  'translation/unit',
  /** A target whose unit's Dutch text has changed since. */
  'translation/stale',
  /** corrections.yaml is not YAML or breaks its schema. */
  'correction/file',
  /** A correction names an id that is not there. */
  'correction/target',
  /** `was` is not what the source says now. */
  'correction/was',
  /** `field: certainty`, `now: perhaps`: a value that the field cannot have. */
  'correction/value',
  /** The words that a correction was made for have been edited since. */
  'correction/evidence',
  /** A statement, quotation or title that says what was corrected. */
  'correction/overlap',
  /** history.json is not JSON, breaks its schema, or its revisions do not rise by one. */
  'history/file',
  /** A key that locales/<lang>/ lacks. */
  'locale/missing',
  /** A locale file that is not valid JSON or breaks its schema. */
  'locale/file',
  /** A template that is missing or does not compile. */
  'template/file',
  /** brieftaal.config.yaml is not YAML or breaks its schema. */
  'config/file',
  /** out/ cannot be written. */
  'store/unwritable',
  /** Another build holds the lock. */
  'store/locked',
  /** summary longer or shorter than the bounds. */
  'document/length',
]);
/** @see RuleId */
export type RuleId = z.infer<typeof RuleId>;

/** A positioned message about content, for editors. Offsets count in the source file. */
export const Issue = z.object({
  rule: RuleId,
  severity: z.enum(['error', 'warning', 'info']),
  /** What is wrong and what was expected, one sentence. */
  message: z.string(),
  /** File it is about, where that is not the article. */
  path: z.string().optional(),
  /** Position of the correction it is about, from 0. */
  correction: z.int().optional(),
  start: z.int().optional(),
  end: z.int().optional(),
});
/** @see Issue */
export type Issue = z.infer<typeof Issue>;
