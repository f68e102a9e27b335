import type { DateMention, Entity, Numeral, Quantity } from '../../model/mention.ts';

/** What a check of a target found: an error refuses the unit, a warning lets it in. */
export interface Finding {
  severity: 'error' | 'warning';
  message: string;
}

/** Languages whose numbers, months and function words the checks know. */
export type TargetLanguage = 'en' | 'fr';

/** What the parts of a unit refer to, by id. */
export interface UnitFacts {
  quantities: ReadonlyMap<string, Quantity>;
  numerals: ReadonlyMap<string, Numeral>;
  dates: ReadonlyMap<string, DateMention>;
  entities: ReadonlyMap<string, Entity>;
  /** Whether the termbase knows this as a Dutch word, so that a name may be translated. */
  isDutchWord: (word: string) => boolean;
}
