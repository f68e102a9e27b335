import { z } from 'zod';

/** What kind of thing a concept is: frames say which kinds fill their roles. */
export const SemanticType = z.enum([
  'person',
  'group',
  'organisation',
  'place',
  'building',
  'vehicle',
  'weapon',
  'substance',
  'object',
  'money',
  'document',
  'communication',
  'event',
  /** What one competes in: the 200m medley, the high jump. */
  'discipline',
  'crime',
  'disease',
  'disaster',
  'animal',
  'plant',
  'food',
  'energy',
  'time',
  'measure',
  'work',
  'abstract',
]);
/** @see SemanticType */
export type SemanticType = z.infer<typeof SemanticType>;

/**
 * `locales/nl/terms/<domain>.json`: the concept as Dutch writes it, and the lemmas by which it is
 * recognised. A lemma that several concepts share needs `when`: one of these lemmas must stand in the
 * same sentence. One of the senses, the usual one, may do without; it holds where no other's context
 * stands. A lemma whose sense stays open is an unknown term, never a guess.
 */
export const DutchTerm = z.discriminatedUnion('pos', [
  z.object({
    pos: z.literal('noun'),
    lemmas: z.array(z.string()).min(1),
    type: SemanticType,
    one: z.string(),
    /** Absent for a mass noun. */
    other: z.string().optional(),
    article: z.enum(['de', 'het']),
    /** Mass noun: takes no number (cocaïne, schade). */
    mass: z.boolean().optional(),
    pluralOnly: z.boolean().optional(),
    when: z.array(z.string()).optional(),
  }),
  z.object({
    pos: z.literal('adjective'),
    lemmas: z.array(z.string()).min(1),
    /** Predicative form (synthetisch). */
    base: z.string(),
    /** Attributive with -e (synthetische). */
    inflected: z.string(),
    when: z.array(z.string()).optional(),
  }),
]);
/** @see DutchTerm */
export type DutchTerm = z.infer<typeof DutchTerm>;

/** `locales/en/terms/<domain>.json`. */
export const EnglishTerm = z.discriminatedUnion('pos', [
  z.object({
    pos: z.literal('noun'),
    one: z.string(),
    other: z.string().optional(),
    /** By sound: an hour, a user. */
    article: z.enum(['a', 'an']),
    mass: z.boolean().optional(),
    pluralOnly: z.boolean().optional(),
  }),
  z.object({ pos: z.literal('adjective'), base: z.string() }),
]);
/** @see EnglishTerm */
export type EnglishTerm = z.infer<typeof EnglishTerm>;

/** `locales/fr/terms/<domain>.json`. */
export const FrenchTerm = z.discriminatedUnion('pos', [
  z.object({
    pos: z.literal('noun'),
    one: z.string(),
    other: z.string().optional(),
    gender: z.enum(['m', 'f']),
    mass: z.boolean().optional(),
    pluralOnly: z.boolean().optional(),
    /** No elision before it: la haine, le héros. */
    aspiratedH: z.boolean().optional(),
  }),
  z.object({
    pos: z.literal('adjective'),
    ms: z.string(),
    fs: z.string(),
    mp: z.string(),
    fp: z.string(),
    /** Stands before the noun (grand, nouveau, jeune). */
    before: z.boolean().optional(),
  }),
]);
/** @see FrenchTerm */
export type FrenchTerm = z.infer<typeof FrenchTerm>;
