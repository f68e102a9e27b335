import { CannotSay, type FigureSpec } from './phrase.ts';

/** 0.333… → `1/3`: the key of a fraction in the language's table; nothing for other values. */
export function fractionOf(value: number): string | undefined {
  for (const denominator of [2, 3, 4, 5, 6, 8, 10]) {
    const numerator = value * denominator;
    if (numerator > 0.5 && numerator < denominator && Math.abs(numerator - Math.round(numerator)) < 1e-3)
      return `${Math.round(numerator)}/${denominator}`;
  }
  return undefined;
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
