import { toCardinal } from 'n2words/en-GB';
import { cents, figures, scaleNumber } from '../figures-in-words.ts';
import type { WordTables } from '../word-tables.ts';

/** 8,000 · 12.5 · 1.50 for money. */
export function englishFigures(value: number, isMoney = false): string {
  return figures('en-GB', value, isMoney ? cents(value) : {});
}

/** Number words as British English writes them. */
export function englishWords(value: number): string {
  return toCardinal(value);
}

/** Words to nine; 20 million; figures above. */
export function englishNumber(value: number, tables: WordTables, inFigures: boolean, isMoney = false): string {
  const { amount, scale } = scaleNumber(value);
  if (scale) return `${englishFigures(amount)} ${tables.map('scales')[scale]}`;
  if (!inFigures && Number.isInteger(value) && value >= 0 && value < 10) return englishWords(value);
  return englishFigures(value, isMoney);
}

/** How a figure opens a sentence: short ones in words (Nineteen, Twenty million), others after “a total of”. */
export function englishOpening(value: number, tables: WordTables, sign = ''): { lead: string; words: string } {
  const { amount, scale } = scaleNumber(value);
  const words = Number.isInteger(amount) ? englishWords(amount) : undefined;
  if (sign === '' && words !== undefined && !words.includes(' '))
    return { lead: '', words: scale ? `${words} ${tables.map('scales')[scale]}` : words };
  return { lead: 'a total of ', words: `${sign}${englishNumber(value, tables, true, sign !== '')}` };
}
