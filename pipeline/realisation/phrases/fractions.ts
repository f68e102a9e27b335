import type { Quantity } from '../../model/mention.ts';
import { dutchWords } from '../nl/numbers.ts';
import { CannotSay, type FigureSpec } from './phrase.ts';

/**
 * 0.333… → `1/3`: the key of a fraction in the language's table; nothing for what a percentage says exactly. What
 * neither says (two in seven) cannot be said: 28.571429% is no figure of the source.
 */
export function fractionOf(value: number): string | undefined {
  const found = [2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20].find((denominator) => {
    const numerator = value * denominator;
    return numerator > 0.5 && numerator < denominator && Math.abs(numerator - Math.round(numerator)) < 1e-3;
  });
  const numerator = Math.round(value * (found ?? 0));
  const isExact = Math.abs(value * 1000 - Math.round(value * 1000)) < 1e-6;
  const isNamed = found !== undefined && (numerator === 1 || found === 3);
  if (!isExact && !isNamed) throw new CannotSay(String(value));
  return found === undefined || (found === 20 && numerator > 1) ? undefined : `${numerator}/${found}`;
}

/** The key of a vague number (tientallen: 10) in the language's table, where the figure is one. */
export function vagueKey({ approximation, value }: Pick<FigureSpec, 'approximation' | 'value'>): string | undefined {
  return /^(?:tens|hundreds|thousands|millions)$/.test(approximation) ? String(value) : undefined;
}

/** The word for a vague number, or those of a range of two (tientallen tot honderden), with what links them. */
export function vagueWords(
  key: string,
  { upper }: Pick<FigureSpec, 'upper'>,
  words: Readonly<Record<string, string>>,
  link: string,
): string {
  const low = words[key];
  const high = upper === undefined ? undefined : words[String(upper)];
  if (low === undefined || (upper !== undefined && high === undefined)) throw new CannotSay(String(upper ?? key));
  return high === undefined ? low : `${low}${link}${high}`;
}

/** Numbers out of which a source counts in words. */
const WHOLES = Array.from({ length: 99 }, (_, step) => step + 2);

/** Een op de drie jongeren, 9 op de 10: out of how many the source counts so many. */
export function countedOutOf({ unit, value, text }: Quantity): FigureSpec['outOf'] {
  const [, word] = /(?<!\p{L})op (?:de |elke |iedere )?(\p{Ll}+|\d+)/iu.exec(text) ?? [];
  if (unit.kind !== 'fraction' || word === undefined) return undefined;
  const whole = /^\d/.test(word) ? Number(word) : WHOLES.find((number) => dutchWords(number) === word.toLowerCase());
  const part = whole === undefined ? 0 : Math.round(value * whole);
  return whole !== undefined && part >= 1 && Math.abs(part / whole - value) < 1e-6 ? { part, whole } : undefined;
}
