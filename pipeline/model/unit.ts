import { z } from 'zod';

/** XLIFF 1.2 target states that a unit can have, plus `missing`. */
export const TargetState = z.enum([
  'missing',
  'needs-translation',
  'needs-review-translation',
  'translated',
  'signed-off',
  'final',
]);
/** @see TargetState */
export type TargetState = z.infer<typeof TargetState>;

/**
 * How a target came to be, where a person did not write it for this unit (XLIFF `state-qualifier`):
 * `exact-match` from the translation memory, `leveraged-mt` from machine translation.
 */
export const TargetQualifier = z.enum(['exact-match', 'leveraged-mt']);
/** @see TargetQualifier */
export type TargetQualifier = z.infer<typeof TargetQualifier>;

/** A number, date or name inside a unit: a translator keeps it, in the form of the target language. */
export const UnitPart = z.object({
  /** Place in the unit's `source`, UTF-16, half-open. */
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  kind: z.enum(['number', 'date', 'name']),
  /** The quantity, numeral, date or entity. */
  id: z.string(),
});
/** @see UnitPart */
export type UnitPart = z.infer<typeof UnitPart>;

/** Free Dutch text that a translator translates: keyed by its kind and Dutch text. */
export const TranslationUnit = z.object({
  id: z.string(),
  kind: z.enum(['quote', 'statement', 'term', 'title']),
  source: z.string(),
  /** By output language other than nl. */
  targets: z.record(
    z.string(),
    z.object({
      text: z.string().optional(),
      state: TargetState,
      qualifier: TargetQualifier.optional(),
      /** The article or memory that an exact match was taken from. */
      from: z.string().optional(),
    }),
  ),
  /** In order, not overlapping. */
  parts: z.array(UnitPart).optional(),
  /** What a translator should know: speaker, neighbours, place in the document. */
  context: z.array(z.string()).optional(),
});
/** @see TranslationUnit */
export type TranslationUnit = z.infer<typeof TranslationUnit>;
