import { readFileSync } from 'node:fs';
import { analyse } from '../../pipeline/analysis/analyse.ts';
import { createLexicon } from '../../pipeline/lexicon/lexicon.ts';
import { recogniseMentions } from '../../pipeline/mentions/recognise.ts';
import type { DateMention, Mentions, Quantity } from '../../pipeline/model/mention.ts';
import { documentOf } from '../support/document.ts';
import { setAside } from './numbers-set-aside.ts';

/** A value with the ways to say it, as the corpora of facebook/duckling list them. */
export interface PhrasingRow {
  dimension: string;
  value?: number | string;
  from?: number | string;
  to?: number | string;
  unit?: string;
  grain?: string;
  reference?: string;
  negative?: boolean;
  examples: string[];
}

const DEMANDED: Readonly<Record<string, number>> = {
  Numeral: 97,
  AmountOfMoney: 97,
  Quantity: 97,
  Volume: 97,
  Distance: 97,
  Ordinal: 97,
  Duration: 97,
  Time: 90,
};

/**
 * The command: reads FILE.jsonl (one {@link PhrasingRow} a line), prints for each dimension the share of
 * phrasings whose value was found, then the misses, and with `--aside` what is set aside and why.
 */
export function runNumbersEvaluation(args: readonly string[]): void {
  const file = args.find((arg) => !arg.startsWith('--'));
  if (file === undefined) throw new Error('A file with phrasings (JSON lines) is needed.');
  const lexicon = createLexicon();
  const count = new Map<string, { right: number; all: number; aside: number }>();
  const misses: string[] = [];
  const aside: string[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const row = JSON.parse(line) as PhrasingRow;
    const figures = count.get(row.dimension) ?? { right: 0, all: 0, aside: 0 };
    count.set(row.dimension, figures);
    for (const phrase of row.examples) {
      const reason = setAside(row, phrase);
      if (reason !== undefined) {
        figures.aside += 1;
        aside.push(`${row.dimension}  ${phrase}: ${reason}`);
        continue;
      }
      // A weekday or a feast without a verb has no direction; the corpus means the coming one.
      const text = row.dimension === 'Time' ? `Wij vergaderen ${phrase}` : phrase;
      const document = documentOf(text, { published: (row.reference ?? '2013-02-12').slice(0, 10) });
      const { mentions } = recogniseMentions(document, analyse(document.text, document.blocks), lexicon);
      figures.all += 1;
      if (isRight(row, mentions)) figures.right += 1;
      else misses.push(`${row.dimension}  ${phrase}  (${describe(row)})  got ${got(mentions)}`);
    }
  }
  console.table(
    [...count].map(([dimension, { right, all, aside: put }]) => ({
      dimension,
      right,
      phrasings: all,
      percent: Number(((100 * right) / all).toFixed(1)),
      demanded: DEMANDED[dimension],
      setAside: put,
    })),
  );
  for (const miss of misses) console.log(`miss  ${miss}`);
  if (args.includes('--aside')) for (const line of aside) console.log(`aside ${line}`);
}

function describe({ value, from, to, unit }: PhrasingRow): string {
  return [value ?? `${from}–${to}`, unit].filter((part) => part !== undefined).join(' ');
}

function got({ quantities, numerals, dates }: Mentions): string {
  return [
    ...quantities.map(
      (item) => `${item.value}${item.upper === undefined ? '' : `–${item.upper}`} ${item.unit.code ?? item.unit.kind}`,
    ),
    ...numerals.map((item) => `${item.kind} ${item.value}`),
    ...dates.map((item) => `${item.value}`),
  ].join(', ');
}

/** Whether a value is among the mentions. */
function isRight(row: PhrasingRow, { quantities, numerals, dates }: Mentions): boolean {
  if (row.negative) return row.dimension === 'Time' ? dates.length === 0 : true;
  if (row.dimension === 'Time') return isRightDate(row, dates);
  if (row.dimension === 'Ordinal') return numerals.some((item) => item.kind === 'ordinal' && item.value === row.value);
  if (row.dimension === 'Numeral')
    return [...quantities, ...numerals].some((item) => isClose(item.value ?? Number.NaN, row.value as number));
  if (quantities.some((item) => isRightMeasure(row, item))) return true;
  return row.dimension === 'Duration' && dates.some((date) => seconds(date.value) === seconds(isoDuration(row)));
}

const UNITS: Readonly<Record<string, readonly [string, number]>> = {
  Dollar: ['USD', 1],
  USD: ['USD', 1],
  Cent: ['EUR', 0.01],
  EUR: ['EUR', 1],
  GBP: ['GBP', 1],
  Gram: ['g', 1],
  Millilitre: ['ml', 1],
  Litre: ['l', 1],
  Hectolitre: ['hl', 1],
  Kilometre: ['km', 1],
  Mile: ['mi', 1],
  Metre: ['m', 1],
  Centimetre: ['cm', 1],
};
const SCALE: Readonly<Record<string, readonly [string, number]>> = { kg: ['g', 1000], mg: ['g', 0.001] };
const SECONDS: Readonly<Record<string, number>> = { s: 1, min: 60, h: 3600, day: 86_400, week: 604_800 };
const LETTERS: Readonly<Record<string, string>> = {
  second: 'T1S',
  minute: 'T1M',
  hour: 'T1H',
  day: '1D',
  week: '1W',
  month: '1M',
  quarter: '3M',
  year: '1Y',
};
const TIME_CODES: Readonly<Record<string, string>> = {
  second: 's',
  minute: 'min',
  hour: 'h',
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'month',
  year: 'year',
};

function isRightMeasure(row: PhrasingRow, item: Quantity): boolean {
  const unit = row.unit ?? '';
  if (unit === 'Cup' || unit === 'Unnamed')
    return isClose(item.value, row.value as number) && item.unit.kind === 'count';
  if (row.dimension === 'Duration') {
    const code = TIME_CODES[unit] ?? '';
    const factor = unit === 'quarter' ? 3 : 1;
    const own = SECONDS[item.unit.code ?? ''];
    const wanted = SECONDS[code];
    if (own !== undefined && wanted !== undefined) return isClose(item.value * own, (row.value as number) * wanted);
    return item.unit.code === code && isClose(item.value, (row.value as number) * factor);
  }
  const [code, factor] = UNITS[unit] ?? [unit, 1];
  const [own, scale] = SCALE[item.unit.code ?? ''] ?? [item.unit.code, 1];
  if (own !== code) return false;
  const low = row.value ?? row.from;
  return (
    isClose(item.value * scale, (low as number) * factor) &&
    (row.to === undefined || isClose((item.upper ?? Number.NaN) * scale, (row.to as number) * factor))
  );
}

function isoDuration(row: PhrasingRow): string {
  return `P${(LETTERS[row.unit ?? ''] ?? '').replace('1', String(row.value))}`;
}

/** Seconds of an ISO duration; months and years by their average, which is enough to compare equals. */
function seconds(value: string | undefined): number | undefined {
  const match = /^P(T?)([\d.]+)([YMWDHS])$/.exec(value ?? '');
  if (!match) return undefined;
  const units: Readonly<Record<string, number>> =
    match[1] === 'T' ? { H: 3600, M: 60, S: 1 } : { Y: 31_557_600, M: 2_629_800, W: 604_800, D: 86_400 };
  const size = units[match[3]!];
  return size === undefined ? undefined : Number(match[2]) * size;
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));
}

/** A date of the same day, month, week, quarter or year; for a stretch of time its first and last day, or its length. */
function isRightDate(row: PhrasingRow, dates: readonly DateMention[]): boolean {
  const reference = Date.parse(`${(row.reference ?? '').slice(0, 10)}T00:00:00Z`);
  const start = dayOf(row.value ?? row.from);
  const found = dates.flatMap((date) => (date.value === undefined ? [] : [date.value]));
  if (found.some((value) => firstDay(value) === start && (row.to === undefined || covers(value, row)))) return true;
  if (row.to !== undefined && found.length === 2 && firstDay(found[0]!) === start)
    return Date.parse(`${firstDay(found[1]!)}T00:00:00Z`) + 86_400_000 === Date.parse(`${dayOf(row.to)}T00:00:00Z`);
  return dates.some((date) => {
    const length = seconds(date.value);
    if (length === undefined) return false;
    const ahead = (Date.parse(`${dayOf(row.to ?? row.value)}T00:00:00Z`) - reference) / 1000;
    const span =
      row.from === undefined
        ? ahead
        : (Date.parse(`${dayOf(row.to)}T00:00:00Z`) - Date.parse(`${start}T00:00:00Z`)) / 1000;
    // Months and years differ in length, and the corpus cuts to whole units.
    const slack = length >= 2_000_000 ? 0.12 * length + 1_400_000 : 86_400;
    return Math.abs(Math.abs(span) - length) <= slack;
  });
}

function covers(value: string, row: PhrasingRow): boolean {
  if (row.grain === 'hour') return true;
  const end = value.includes('/') ? value.split('/')[1]! : value;
  return Date.parse(`${end}T00:00:00Z`) + 86_400_000 === Date.parse(`${dayOf(row.to)}T00:00:00Z`);
}

function dayOf(value: number | string | undefined): string {
  return String(value ?? '')
    .slice(0, 10)
    .replace(/-00/g, '-01');
}

function firstDay(value: string): string {
  const from = value.split('/')[0]!;
  const week = /^(\d{4})-W(\d{2})$/.exec(from);
  if (week) {
    const fourth = new Date(`${week[1]}-01-04T00:00:00Z`);
    const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * 86_400_000 + (Number(week[2]) - 1) * 604_800_000;
    return new Date(monday).toISOString().slice(0, 10);
  }
  const quarter = /^(\d{4})-Q(\d)$/.exec(from);
  if (quarter) return `${quarter[1]}-${String(Number(quarter[2]) * 3 - 2).padStart(2, '0')}-01`;
  return `${from}${'-01-01'.slice((from.length - 4) as number)}`;
}
