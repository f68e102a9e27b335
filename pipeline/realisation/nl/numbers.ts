import { toCardinal } from 'n2words/nl-NL';
import { cents, figures, scaleNumber } from '../phrases/figures-in-words.ts';
import type { WordTables } from '../word-tables.ts';

/** 8000, 150.000, 12,5: Dutch groups from five figures on. */
export function dutchFigures(value: number, isMoney = false): string {
  return figures('nl-NL', value, {
    useGrouping: Math.abs(value) >= 10_000,
    ...(isMoney && cents(value)),
  });
}

/** Number words as Dutch writes them. */
export function dutchWords(value: number): string {
  return toCardinal(value, { accentOne: true });
}

/** Words to twenty, and honderd and duizend; 20 miljoen; figures above. `inFigures` writes no words. */
export function dutchNumber(value: number, tables: WordTables, inFigures: boolean, isMoney = false): string {
  const { amount, scale } = scaleNumber(value);
  if (scale) return `${dutchFigures(amount)} ${tables.map('scales')[scale]}`;
  if (!inFigures && Number.isInteger(value) && value >= 0 && (value <= 20 || value === 100 || value === 1000))
    return dutchWords(value);
  return dutchFigures(value, isMoney);
}
