import { z } from 'zod';
import type { Lexicon } from './lexicon.ts';
import { oncePerLanguage, oncePerLexicon } from './once.ts';
import { readLocale } from './read-locale.ts';

/** `locales/<lang>/unit-forms.json`: how a language writes a unit; keys as in `locales/nl/units.json`. */
export const UnitForm = z.strictObject({
  one: z.string(),
  other: z.string(),
  gender: z.enum(['m', 'f']).optional(),
  /** An abbreviation or sign: the number before it stays in figures. */
  symbol: z.boolean().optional(),
  /** The sign stands before the figure (£54 million). */
  prefix: z.boolean().optional(),
});
/** @see UnitForm */
export type UnitForm = z.infer<typeof UnitForm>;

/** A unit of `locales/nl/units.json`. */
export interface DutchUnit {
  id: string;
  code: string;
  factor: number;
}

interface Units {
  byForm: ReadonlyMap<string, readonly DutchUnit[]>;
  byCode: ReadonlyMap<string, DutchUnit>;
}

/**
 * The unit in which the source gives a figure: its key and what a value in it is multiplied by (twee ton:
 * ton, 1000). A form that has no unit of that code (a ton of money) gives the code's own unit.
 */
export function unitAsWritten(lexicon: Lexicon, written: string | undefined, code: string): DutchUnit | undefined {
  const { byForm, byCode } = dutchUnits(lexicon);
  const candidates = written === undefined ? undefined : byForm.get(written.toLowerCase());
  return candidates?.find((unit) => unit.code === code && unit.factor >= 1) ?? byCode.get(code);
}

/** A language's forms of units, read once a lexicon. */
export const unitFormsOf = oncePerLanguage((lexicon, language): ReadonlyMap<string, UnitForm> =>
  readLocale(lexicon.roots, language, 'unit-forms', UnitForm),
);

const dutchUnits = oncePerLexicon((lexicon): Units => {
  const entry = z.object({ code: z.string(), factor: z.number(), forms: z.array(z.string()) });
  const byForm = new Map<string, DutchUnit[]>();
  const byCode = new Map<string, DutchUnit>();
  for (const [id, { code, factor, forms: written }] of readLocale(lexicon.roots, 'nl', 'units', entry)) {
    const unit = { id, code, factor };
    if (factor === 1 && !byCode.has(code)) byCode.set(code, unit);
    for (const form of written) byForm.set(form, [...(byForm.get(form) ?? []), unit]);
  }
  return { byForm, byCode };
});
