import { z } from 'zod';
import type { Lexicon } from './lexicon.ts';
import { readLocale } from './read-locale.ts';

/**
 * `locales/nl/verbs.json`; the key is the infinitive (`nemen`, separable verbs whole: `aanhouden`).
 * Finite forms of a separable verb leave the particle out (`houdt`), the participle is whole (`aangehouden`).
 */
export const DutchVerb = z.strictObject({
  present: z.string(),
  presentPlural: z.string(),
  past: z.string(),
  pastPlural: z.string(),
  participle: z.string(),
  auxiliary: z.enum(['hebben', 'zijn']),
  /** Particle of a separable verb (aan). */
  particle: z.string().optional(),
});
/** @see DutchVerb */
export type DutchVerb = z.infer<typeof DutchVerb>;

/** `locales/en/verbs.json`; the key is the base form (`seize`, phrasal verbs whole: `break out`, `breaks out`, `broke out`). */
export const EnglishVerb = z.strictObject({
  present: z.string(),
  past: z.string(),
  participle: z.string(),
  gerund: z.string(),
  /** Where it is not the base form (are). */
  presentPlural: z.string().optional(),
  /** Where it is not the singular's (were). */
  pastPlural: z.string().optional(),
});
/** @see EnglishVerb */
export type EnglishVerb = z.infer<typeof EnglishVerb>;

/**
 * `locales/fr/verbs.json`; the key is the infinitive, a reflexive verb with its pronoun (`se produire`, `s’élever`).
 * The participle is masculine singular.
 */
export const FrenchVerb = z.strictObject({
  present: z.string(),
  presentPlural: z.string(),
  participle: z.string(),
  imperfect: z.string(),
  imperfectPlural: z.string(),
  conditional: z.string(),
  conditionalPlural: z.string(),
  future: z.string(),
  futurePlural: z.string(),
  auxiliary: z.enum(['avoir', 'être']),
  /** Where the rules do not give it: feminine singular (absous, absoute). */
  participleFeminine: z.string().optional(),
});
/** @see FrenchVerb */
export type FrenchVerb = z.infer<typeof FrenchVerb>;

const cache = new WeakMap<Lexicon, Map<string, ReadonlyMap<string, unknown>>>();

/**
 * The verbs of one language by their dictionary form, read once a lexicon.
 *
 * @param schema what that language's realiser needs to know of a verb
 * @throws LocaleError where `locales/<language>/verbs.json` breaks the schema
 */
export function verbsOf<T extends z.ZodType>(
  lexicon: Lexicon,
  language: string,
  schema: T,
): ReadonlyMap<string, z.infer<T>> {
  let byLanguage = cache.get(lexicon);
  if (!byLanguage) cache.set(lexicon, (byLanguage = new Map()));
  const known = byLanguage.get(language);
  if (known) return known as ReadonlyMap<string, z.infer<T>>;
  const verbs = readLocale(lexicon.roots, language, 'verbs', schema);
  byLanguage.set(language, verbs);
  return verbs;
}
