import {
  centuryOf,
  decadeOf,
  isOfNow,
  partOf,
  seasonOf,
  seasonYears,
  sideOf,
  type Era,
  type TimeMention,
  type TimeValue,
} from '../clauses/read-time.ts';

const PARTS = { early: 'early ', mid: 'mid-', late: 'late ' };
const SIDES = { last: 'last', this: 'this', next: 'this coming' };
const SUFFIXES: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

/** Seasons, decades and centuries: last winter, the winter of 2024–25, the early 1990s, the 19th century. */
export function englishEra(date: TimeMention, time: TimeValue, published: string | undefined): Era | undefined {
  const part = partOf(date);
  const decade = decadeOf(time);
  if (decade !== undefined) return within(`the ${part ? PARTS[part] : ''}${decade}s`);
  const century = centuryOf(time);
  if (century !== undefined) return centuryEra(date, century, published);
  const season = seasonOf(date);
  const years = season && seasonYears(date, time);
  if (!season || !years) return undefined;
  const side = sideOf(date, published);
  if (side) return part ? undefined : { name: `${SIDES[side]} ${season}`, at: `${SIDES[side]} ${season}` };
  const year = years.from === years.to ? `${years.from}` : `${years.from}–${String(years.to).slice(2)}`;
  return within(`the ${part ? PARTS[part] : ''}${season} of ${year}`);
}

function centuryEra(date: TimeMention, century: number, published: string | undefined): Era {
  const part = partOf(date);
  const side = isOfNow(date) ? 'this' : sideOf(date, published);
  if (side && side !== 'next') {
    const name = `${part === 'mid' ? 'mid-way through ' : part ? `${part} ` : ''}${side} century`;
    return { name, at: name };
  }
  const suffix = SUFFIXES[new Intl.PluralRules('en', { type: 'ordinal' }).select(century)] ?? 'th';
  return within(`the ${part ? PARTS[part] : ''}${century}${suffix} century`);
}

function within(name: string): Era {
  return { name, at: `in ${name}` };
}
