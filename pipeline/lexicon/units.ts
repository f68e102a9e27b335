import { z } from 'zod';
import { Approximation } from '../model/mention.ts';
import { oncePerLexicon } from './once.ts';
import { readLocale } from './read-locale.ts';

const UnitEntry = z.object({
  kind: z.enum(['currency', 'measure', 'percent', 'percentage-point']),
  /** ISO 4217 for money; the canonical unit of a measure. */
  code: z.string(),
  /** What a value is multiplied by to be in `code` (2 ton is 2000 kg). */
  factor: z.number(),
  /** Surface forms in small letters, also of several words. */
  forms: z.array(z.string()),
  /** The form has another sense too (pond: money and weight); goods must follow. */
  ambiguous: z.boolean().optional(),
});
/** A unit of measure or money as Dutch writes it. */
export type UnitEntry = z.infer<typeof UnitEntry>;

/** Units and hedges of Dutch, by surface form. */
export interface UnitLexicon {
  /** Candidates for a form, the unambiguous first. */
  byForm: ReadonlyMap<string, readonly UnitEntry[]>;
  /** Hedges by their words in small letters, with straight and curly apostrophes folded to the curly one. */
  approximators: ReadonlyMap<string, Approximation>;
  /** Most words that a unit's or a hedge's form has. */
  longest: number;
}

/** Reads `locales/nl/units.json` and `approximators.json`, once a lexicon. */
export const unitsOf = oncePerLexicon((lexicon): UnitLexicon => {
  const byForm = new Map<string, UnitEntry[]>();
  for (const entry of readLocale(lexicon.roots, 'nl', 'units', UnitEntry).values()) {
    for (const form of entry.forms)
      byForm.set(
        form,
        [...(byForm.get(form) ?? []), entry].sort(
          (a, b) => Number(a.ambiguous ?? false) - Number(b.ambiguous ?? false),
        ),
      );
  }
  const hedges = readLocale(lexicon.roots, 'nl', 'approximators', z.object({ approximation: Approximation }));
  const approximators = new Map([...hedges].map(([form, entry]) => [form.replace(/'/g, '’'), entry.approximation]));
  const longest = Math.max(...[...byForm.keys(), ...approximators.keys()].map((form) => form.split(' ').length));
  const units: UnitLexicon = { byForm, approximators, longest };
  return units;
});
