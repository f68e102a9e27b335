import type { Unit } from '../../model/mention.ts';
/** A number as press prose writes it: in millions or milliards where two decimals hold it, else whole. */
export interface ScaledNumber {
  amount: number;
  scale?: 'million' | 'billion' | 'trillion';
}

const SCALES = [
  ['trillion', 1e12],
  ['billion', 1e9],
  ['million', 1e6],
] as const;

/** 20 000 000 → 20 million; 1 250 000 → 1.25 million; 1 234 567 stays whole. */
export function scaleNumber(value: number): ScaledNumber {
  for (const [scale, size] of SCALES) {
    const amount = value / size;
    if (amount >= 1 && Math.abs(amount * 100 - Math.round(amount * 100)) < 1e-6)
      return { amount: Math.round(amount * 100) / 100, scale };
  }
  return { amount: value };
}

const formats = new Map<string, Intl.NumberFormat>();

/** Figures with the language's separators. Formatters are made once: making one costs more than a thousand uses. */
export function figures(locale: string, value: number, options: Intl.NumberFormatOptions = {}): string {
  const key = `${locale}${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.NumberFormat(locale, { maximumFractionDigits: 6, ...options })));
  return format.format(value);
}

/** Money that comes in cents: 2,50 euro, but 2,5 bitcoin. */
export function hasCents({ kind, code }: Unit): boolean {
  return kind === 'currency' && code !== 'XBT';
}

/** Decimals of a sum of money: two where it has cents, more where it has parts of them (5,5 cent). */
export function cents(value: number): Intl.NumberFormatOptions {
  if (Number.isInteger(value)) return {};
  const isInCents = Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;
  return { minimumFractionDigits: 2, maximumFractionDigits: isInCents ? 2 : 6 };
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Names of months and weekdays, from the date's own calendar (UTC). */
export function dateWord(locale: string, iso: string, part: 'month' | 'weekday'): string {
  const key = `${locale} ${part}`;
  let format = dateFormats.get(key);
  if (!format) dateFormats.set(key, (format = new Intl.DateTimeFormat(locale, { [part]: 'long', timeZone: 'UTC' })));
  return format.format(new Date(`${iso.length === 7 ? `${iso}-01` : iso}T00:00:00Z`));
}
