import { z } from 'zod';

/** One correction of one field, as corrections.yaml writes it and briefing.json reports it. */
export const Correction = z.object({
  /**
   * Id of a fact, quantity, date, quote, entity or statement; `title`; the members of a contradiction joined by `+`;
   * `article` for a sentence that is added.
   */
  target: z.string().min(1),
  /**
   * `value`, `upper`, `approximation`, `unit.code`, `name`, `names.en`, `role`, `text`, `speaker`, `state`
   * (`rejected`, `extracted`) …; `acknowledged`, `confirmed`; `sentence` for words that are added.
   */
  field: z.string().min(1),
  /** The value that the correction was made for; it is refused where another stands. */
  was: z.unknown(),
  now: z.unknown(),
  /** ISO date. */
  on: z.iso.date(),
  by: z.string().optional(),
  reason: z.string().min(1),
  /** Whether readers are told, and how. */
  notice: z.enum(['silent', 'clarification', 'correction']),
  /** The evidence text when the correction was made, to re-anchor it after an edit. */
  evidence: z.string().optional(),
});
/** @see Correction */
export type Correction = z.infer<typeof Correction>;
