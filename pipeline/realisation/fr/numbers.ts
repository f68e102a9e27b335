import { toCardinal } from 'n2words/fr-FR';
import { cents, figures, scaleNumber as scaled, type ScaledNumber } from '../phrases/figures-in-words.ts';
import type { WordTables } from '../word-tables.ts';

/** 8 000 with a narrow no-break space · 12,5. */
export function frenchFigures(value: number, isMoney = false): string {
  return figures('fr-FR', value, isMoney ? cents(value) : {});
}

/** 5 000 milliards: the press has no billion, which an English one would be taken for. */
export function scaleNumber(value: number): ScaledNumber {
  const { amount, scale } = scaled(value);
  return scale === 'trillion' ? { amount: amount * 1000, scale: 'billion' } : { amount, ...(scale && { scale }) };
}

/** Number words; feminine for un alone at the end (vingt et une). */
export function frenchWords(value: number, gender?: 'm' | 'f'): string {
  const words = toCardinal(value);
  return gender === 'f' ? words.replace(/\bun$/, 'une') : words;
}

/**
 * Words to nine; figures above; millions and milliards as nouns, which take `de` before what they count.
 */
export function frenchNumber(
  value: number,
  tables: WordTables,
  options: { inFigures: boolean; gender?: 'm' | 'f' | undefined; isMoney?: boolean },
): { text: string; takesDe: boolean } {
  const { amount, scale } = scaleNumber(value);
  if (scale) return { text: `${frenchFigures(amount)} ${scaleWord(amount, scale, tables)}`, takesDe: true };
  if (!options.inFigures && Number.isInteger(value) && value >= 0 && value < 10)
    return { text: frenchWords(value, options.gender), takesDe: false };
  return { text: frenchFigures(value, options.isMoney), takesDe: false };
}

/** How a figure opens a sentence: short ones in words, round hundreds too; nothing for the rest. */
export function frenchOpening(value: number, tables: WordTables, gender: 'm' | 'f' | undefined): string | undefined {
  const { amount, scale } = scaleNumber(value);
  const words = Number.isInteger(amount) ? frenchWords(amount, scale ? undefined : gender) : undefined;
  if (words === undefined || amount >= 1000 || (amount >= 100 && amount % 100 !== 0)) return undefined;
  return scale ? `${words} ${scaleWord(amount, scale, tables)}` : words;
}

function scaleWord(amount: number, scale: string, tables: WordTables): string {
  return `${tables.map('scales')[scale]}${Math.abs(amount) >= 2 ? 's' : ''}`;
}
