import { isNumberLike } from '../numbers/number-shape.ts';
import { parseOrdinal } from '../numbers/number-words.ts';
import { monthOf } from './context.ts';
import {
  EASTER_FEASTS,
  FIXED_FEASTS,
  MOVING_FEASTS,
  relativeDay,
  SEASONS,
  TIME_UNITS,
  weekdayAbbreviation,
  weekdayWord,
  YEARS_OF,
} from './date-words.ts';
import { HEDGES } from './spans.ts';

const FEAST_WORDS = new Set(
  [FIXED_FEASTS, EASTER_FEASTS, MOVING_FEASTS].flatMap((feasts) =>
    Object.keys(feasts).map((name) => name.split(' ')[0]!),
  ),
);
const OPENERS =
  /^(?:vorige?|afgelopen|voorbije|laatste|verleden|volgende?|komende?|aanstaande|eerstvolgende|dit|deze|huidige?|lopende?|jaren|begin|midden|einde?|meerdere|verschillende|aantal|tal|[qk][1-4])$/;
const MOST = 50_000;
const known = new Map<string, boolean>();

/** Whether a date can begin with a word in small letters; a quick no for most words of a text. */
export function canStartDate(word: string): boolean {
  const found = known.get(word);
  if (found !== undefined) return found;
  if (known.size > MOST) known.clear();
  const result =
    isNumberLike(word) ||
    OPENERS.test(word) ||
    FEAST_WORDS.has(word) ||
    HEDGES.has(word) ||
    YEARS_OF.test(word) ||
    Object.hasOwn(TIME_UNITS, word) ||
    Object.hasOwn(SEASONS, word) ||
    /^week(?:end|einde)$/.test(word) ||
    monthOf(word) !== undefined ||
    weekdayWord(word) !== undefined ||
    weekdayAbbreviation(word) ||
    relativeDay(word) !== undefined ||
    parseOrdinal(word) !== undefined;
  known.set(word, result);
  return result;
}
