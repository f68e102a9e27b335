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
import { contracted } from './articles.ts';

const PARTS = { early: 'le début', mid: 'le milieu', late: 'la fin' };
const SEASONS = {
  spring: { name: 'le printemps', at: 'au printemps', near: 'ce printemps' },
  summer: { name: 'l’été', at: 'à l’été', near: 'cet été' },
  autumn: { name: 'l’automne', at: 'à l’automne', near: 'cet automne' },
  winter: { name: 'l’hiver', at: 'à l’hiver', near: 'cet hiver' },
};

/** Saisons, décennies et siècles : l’hiver dernier, l’hiver 2024-2025, le début des années 1990, le XIXe siècle. */
export function frenchEra(date: TimeMention, time: TimeValue, published: string | undefined): Era | undefined {
  const part = partOf(date);
  const decade = decadeOf(time);
  if (decade !== undefined) {
    const name = `les années ${decade}`;
    return part ? partOfEra(part, name) : { name, at: `dans ${name}` };
  }
  const century = centuryOf(time);
  if (century !== undefined) {
    const name = centuryName(date, century, published);
    return part ? partOfEra(part, name) : { name, at: contracted(name).at };
  }
  const season = seasonOf(date);
  const years = season && seasonYears(date, time);
  if (!season || !years) return undefined;
  const side = sideOf(date, published);
  const words = SEASONS[season];
  const year = years.from === years.to ? years.from : `${years.from}-${years.to}`;
  if (part) return side ? undefined : partOfEra(part, `${words.name} ${year}`);
  if (side === 'this') return { name: words.near, at: words.near };
  // what is near takes no preposition: l’hiver dernier, l’épidémie a duré onze semaines
  if (side) {
    const name = `${words.name} ${side === 'last' ? 'dernier' : 'prochain'}`;
    return { name, at: name };
  }
  return { name: `${words.name} ${year}`, at: `${words.at} ${year}` };
}

function partOfEra(part: keyof typeof PARTS, name: string): Era {
  const whole = `${PARTS[part]} ${contracted(name).of}`;
  return { name: whole, at: contracted(whole).at };
}

function centuryName(date: TimeMention, century: number, published: string | undefined): string {
  if (isOfNow(date)) return 'ce siècle';
  if (sideOf(date, published) === 'last') return 'le siècle dernier';
  return `le ${roman(century)}${century === 1 ? 'er' : 'e'} siècle`;
}

function roman(value: number): string {
  const digits: readonly (readonly [number, string])[] = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = value;
  let text = '';
  for (const [size, letter] of digits) for (; rest >= size; rest -= size) text += letter;
  return text;
}
