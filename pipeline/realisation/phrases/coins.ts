import type { UnitForm } from '../../lexicon/unit-forms.ts';

/** What is less than one of a currency, in its hundredths: a value of 0.03 is 3 cents. */
export type Coins = UnitForm & { factor: number };

/**
 * The hundredths of a currency that a value is so many of.
 *
 * @param names by currency code: the word for one and for several
 * @returns undefined where it is a whole one or more, or is more finely divided than in tenths of them
 */
export function coins(
  names: Readonly<Record<string, readonly [string, string]>>,
  code: string | undefined,
  value: number,
): Coins | undefined {
  const isSmall = value > 0 && value < 1 && Number.isInteger(Math.round(value * 1e7) / 1e4);
  const [one, other] = (isSmall && names[code ?? '']) || [];
  return one !== undefined && other !== undefined ? { one, other, factor: 0.01 } : undefined;
}
