import { z } from 'zod';

/** One correction of one field, as corrections.yaml writes it and briefing.json reports it. */
export const Correction = z.object({
  /** Id of a fact, quantity, date, quote or entity; or of a relation's members joined by `+` to acknowledge it. */
  target: z.string(),
  /** `value`, `upper`, `approximation`, `name`, `role`, `names.en`, `text`, `speaker`, `state`, `acknowledged` … */
  field: z.string(),
  was: z.unknown(),
  now: z.unknown(),
  on: z.iso.date(),
  by: z.string().optional(),
  reason: z.string(),
  notice: z.enum(['silent', 'clarification', 'correction']),
  /** The evidence text when the correction was made, to re-anchor it after an edit. */
  evidence: z.string().optional(),
});
/** @see Correction */
export type Correction = z.infer<typeof Correction>;
