import { z } from 'zod';
import { Span } from './span.ts';

/** Who said it: an entity of the document, or the role or group phrase as written. */
export const Speaker = z.object({
  /** Id of the entity, where the speaker has a name. */
  entity: z.string().optional(),
  /** Fullest name in the document, else the phrase ("een woordvoerster van het OM"). */
  name: z.string(),
  /** Office as written next to the name. */
  role: z.string().optional(),
});
/** @see Speaker */
export type Speaker = z.infer<typeof Speaker>;

/**
 * Reported speech, after the model of the field (cue, source, content): O'Keefe et al. 2012,
 * Pareti 2015. `text` holds the words between the marks; for `indirect` the content clause.
 */
export const Quote = Span.extend({
  id: z.string(),
  kind: z.enum(['direct', 'partial', 'indirect']),
  speaker: Speaker.nullable(),
  /** The word that carries the attribution (zeggen, aldus, volgens); null for a colon or none. */
  cue: z.object({ lemma: z.string(), start: z.int(), end: z.int() }).nullable(),
  /** Id of the quote this one continues (“A”, zegt X, “B”; a next paragraph). */
  continues: z.string().optional(),
  /** Id of its translation unit; indirect speech has none. */
  unit: z.string().optional(),
});
/** @see Quote */
export type Quote = z.infer<typeof Quote>;
