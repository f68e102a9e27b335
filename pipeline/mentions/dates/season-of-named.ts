import { addMonths } from './calendar.ts';
import type { DatedWords } from './count-from-named.ts';
import { SEASONS } from './date-words.ts';

/**
 * In 2024 daags 900, in de zomer 1400: a season that names no year, behind a year of its sentence, is of that year. It
 * stays open where that would be a winter, which is of two; where what stands before it is no whole year; and where the
 * sentence before names another year than that of the last such season.
 */
export function seasonOfNamed(found: readonly DatedWords[]): void {
  for (const [at, own] of found.entries()) {
    const months = monthsOf(own);
    const before = months && namedBefore(found, at, own);
    if (!months || !before || own.date.value?.startsWith(before.value.slice(0, 4))) continue;
    const isOfYear = before.isSame && /^\d{4}$/.test(before.value) && months[1] <= 12;
    own.date.value = isOfYear
      ? months.map((month) => addMonths(`${before.value}-01-01`, month - 1)).join('/')
      : undefined;
  }
}

/** The months of a season by itself. */
function monthsOf({ date, first, last }: DatedWords): [number, number] | undefined {
  const word = first === last ? date.text.toLowerCase() : '';
  return Object.hasOwn(SEASONS, word) ? SEASONS[word] : undefined;
}

/** The nearest time before a season in its sentence, or in the one before in its paragraph, that is no other such season. */
function namedBefore(
  found: readonly DatedWords[],
  at: number,
  { sentence, block }: DatedWords,
): { value: string; isSame: boolean } | undefined {
  const nearest = found
    .slice(0, at)
    .findLast((other) => !other.isBase && !monthsOf(other) && other.date.kind !== 'duration' && other.date.value);
  if (!nearest || nearest.block !== block || sentence - nearest.sentence > 1) return undefined;
  return { value: nearest.date.value!, isSame: nearest.sentence === sentence };
}
