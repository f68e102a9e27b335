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

/** Free Dutch text that a translator translates: keyed by its kind and Dutch text. */
export const TranslationUnit = z.object({
  id: z.string(),
  kind: z.enum(['quote', 'statement', 'term', 'title']),
  source: z.string(),
  /** By output language other than nl. */
  targets: z.record(z.string(), z.object({ text: z.string().optional(), state: TargetState })),
  /** What a translator should know: speaker, neighbours, place in the document. */
  context: z.array(z.string()).optional(),
});
/** @see TranslationUnit */
export type TranslationUnit = z.infer<typeof TranslationUnit>;
