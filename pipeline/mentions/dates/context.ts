import type { DateMention } from '../../model/mention.ts';
import type { Token } from '../../model/token.ts';
import { MONTHS } from './date-words.ts';

/** A date in a sentence: tokens [first, last]. */
export interface DateMatch extends Pick<DateMention, 'kind' | 'relation' | 'known' | 'implied'> {
  first: number;
  last: number;
  value?: string;
  /** Several days by name, which no one value stands for: op 4, 6 en 19 juni. */
  several?: true;
}

/** Where a date is looked for. */
export interface DateContext {
  tokens: readonly Token[];
  first: number;
  /** Word at a distance from `first`, in small letters; empty outside the sentence. */
  word: (step: number) => string;
  /** What relative dates count from. */
  published: string | undefined;
}

/** A date that was said whole. */
export function exact(first: number, last: number, value: string, known: DateMatch['known']): DateMatch {
  return { first, last, value, kind: 'date', relation: 'at', known, implied: [] };
}

/** A date that hangs on the day of publication; without one it has no value. */
export function resolved(
  { first, published }: Pick<DateContext, 'first' | 'published'>,
  last: number,
  resolve: (date: string) => string,
  parts: { known: DateMatch['known']; implied: DateMatch['implied'] },
  kind: DateMatch['kind'] = 'date',
): DateMatch {
  return {
    first,
    last,
    kind,
    relation: 'at',
    known: parts.known,
    implied: published === undefined ? [] : parts.implied,
    ...(published !== undefined && { value: resolve(published) }),
  };
}

/** A year in four figures. */
export function yearAt(word: string): number | undefined {
  if (!/^\d{4}$/.test(word)) return undefined;
  const value = Number(word);
  return value >= 1500 && value <= 2100 ? value : undefined;
}

/** 1 to 31, also 1e, 21ste. */
export function dayOfMonth(word: string): number | undefined {
  const figure = /^(\d{1,2})(?:e|ste|de)?$/.exec(word);
  return figure && Number(figure[1]) >= 1 && Number(figure[1]) <= 31 ? Number(figure[1]) : undefined;
}

/** Number of the month that a word names, in full or short. */
export function monthOf(word: string): number | undefined {
  return Object.hasOwn(MONTHS, word) ? MONTHS[word] : undefined;
}

/** Two figures. */
export function pad(month: number): string {
  return String(month).padStart(2, '0');
}
