import { z } from 'zod';
import { Span } from './span.ts';

/** What kind of thing a name names; `other` is an event, a work, a law, an award. */
export const EntityType = z.enum(['person', 'organisation', 'place', 'product', 'other']);

/** A name in the three output languages; a language is absent where only the Dutch form is known. */
export const LocalisedName = z.partialRecord(z.string(), z.string());

/** The noun in apposition before a name that says what it names: its place in the source, and the concept of the termbase. */
export const NamedKind = Span.extend({ concept: z.string() });
/** @see NamedKind */
export type NamedKind = z.infer<typeof NamedKind>;

/** A referent with a name, under its fullest name in the document. */
export const Entity = z.object({
  id: z.string(),
  type: EntityType,
  /** Fullest form found in the source, as written. */
  name: z.string(),
  /** Forms in the output languages, by language code. Absent: the name is used as it is. */
  names: LocalisedName,
  /** Office or role next to the name, as written ("hoofdcommissaris landelijke politie"). */
  role: Span.optional(),
  /** What the source calls a body, a storm or a festival right before its name ("aannemer"). */
  kind: NamedKind.optional(),
  /** Id in `locales/<lang>/names/` where the gazetteer knows it. */
  gazetteer: z.string().optional(),
  /** Number and gender where the text itself says so (mevrouw, zij, de moeder); never from a first name. */
  gender: z.enum(['female', 'male']).optional(),
  /** "vermeende", "verdachte": the source does not assert the role. */
  alleged: z.boolean().optional(),
  mentions: z.array(Span),
});
/** @see Entity */
export type Entity = z.infer<typeof Entity>;

/** How a figure is hedged. `several`: enkele, een handvol. `range`: `upper` holds its upper end. */
export const Approximation = z.enum([
  'exact',
  'about',
  'almost',
  'more-than',
  'less-than',
  'at-least',
  'at-most',
  'tens',
  'hundreds',
  'thousands',
  'millions',
  'range',
  'several',
]);
/** @see Approximation */
export type Approximation = z.infer<typeof Approximation>;

/**
 * What a number counts. `currency`: `code` is ISO 4217. `measure`: `code` is the canonical unit
 * (kg, g, t is never canonical: 2 ton is 2000 kg; l, m, km, m2, ha, m3, km/h, C, kW, kWh, MW, GB,
 * s, min, h, day, week, month, year) and `value` is in that unit. `count`: `lemma` of the head noun.
 * `fraction`: 0.5 for de helft. `none`: a bare number.
 */
export const Unit = z.object({
  kind: z.enum(['currency', 'measure', 'percent', 'percentage-point', 'fraction', 'count', 'none']),
  code: z.string().optional(),
  lemma: z.string().optional(),
});
/** @see Unit */
export type Unit = z.infer<typeof Unit>;

/** A cardinal, sum, measure, percentage or fraction as the source has it; never changed by a correction. */
export const Quantity = Span.extend({
  id: z.string(),
  value: z.number(),
  /** Upper end of a range, same unit. */
  upper: z.number().optional(),
  unit: Unit,
  /** The unit as written ("ton", "pond", "%"), for currency and measure. */
  unitText: z.string().optional(),
  /** Lemma of what is measured (8000 kilo cocaïne: cocaïne; for a count equal to `unit.lemma`). */
  of: z.string().optional(),
  /** Lemmas of the adjectives between number and noun, in order (synthetische drugslabs: synthetisch). */
  modifiers: z.array(z.string()).optional(),
  /** Lemmas of the further nouns that one number counts together with `of` (40 leraren en ouders: ouder). */
  joined: z.array(z.string()).optional(),
  approximation: Approximation,
  /** The hedge as written ("zo’n", "ruim"). */
  approximationText: z.string().optional(),
  /** Lemma of the governing verb or nominalisation. */
  event: z.string().optional(),
});
/** @see Quantity */
export type Quantity = z.infer<typeof Quantity>;

/** A number that is no quantity, so that none goes missing. */
export const Numeral = Span.extend({
  id: z.string(),
  kind: z.enum(['age', 'score', 'ordinal', 'time', 'identifier', 'version', 'other']),
  value: z.number().optional(),
});
/** @see Numeral */
export type Numeral = z.infer<typeof Numeral>;

/** Parts of a date. `known` were said, `implied` were added from `published`; they never mix. */
export const DatePart = z.enum(['year', 'quarter', 'month', 'week', 'day', 'weekday', 'daypart']);

/** A placing in time. */
export const DateMention = Span.extend({
  id: z.string(),
  /**
   * ISO 8601: `2020-04-01`, `2020-04`, `2020`, `2020-Q1`, `2020-W14`; a period as `start/end` (either
   * may be open: `2020-04-01/..`); a duration as `P2W`. Absent where it cannot be resolved
   * (a relative date without `published`).
   */
  value: z.string().optional(),
  kind: z.enum(['date', 'period', 'duration']),
  /** sinds/vanaf (`since`), tot (`until`), voor, na, begin/eind/half, medio … as the realiser must say it. */
  relation: z
    .enum(['at', 'since', 'until', 'before', 'after', 'early', 'mid', 'late', 'recent', 'coming'])
    .default('at'),
  known: z.array(DatePart),
  implied: z.array(DatePart),
  /** An editor corrected its value: the words of the source (vorig jaar) no longer say it. */
  corrected: z.boolean().optional(),
});
/** @see DateMention */
export type DateMention = z.infer<typeof DateMention>;

/** Everything countable and nameable in one document. */
export interface Mentions {
  entities: Entity[];
  quantities: Quantity[];
  numerals: Numeral[];
  dates: DateMention[];
}
