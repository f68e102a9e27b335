import { toCardinal } from 'n2words/en-GB';
import { cents, figures, scaleNumber } from '../phrases/figures-in-words.ts';
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

/** How a figure opens a sentence: short ones in words (Nineteen, Seven hundred, Twenty million); nothing for the rest. */
export function englishOpening(value: number, tables: WordTables): string | undefined {
  const { amount, scale } = scaleNumber(value);
  const words = Number.isInteger(amount) ? englishWords(amount) : undefined;
  if (words === undefined || !/^[a-z-]+(?: hundred)?$/.test(words)) return undefined;
  return scale ? `${words} ${tables.map('scales')[scale]}` : words;
}
