import type { Quantity } from '../../model/mention.ts';
import type { Read } from './comparisons.ts';
import { isOtherMeasure } from './totals.ts';

/** Whether a figure is a part of a whole. */
export function isShare({ unit }: Quantity): boolean {
  return unit.kind === 'percent' || unit.kind === 'fraction';
}

/** Een daling van de helft: half as much, and no figure of its own in other languages. */
export function isHalf({ unit, value }: Quantity): boolean {
  return unit.kind === 'fraction' && value === 0.5;
}

/** Values of one unit, a bare number beside any; a share beside any. */
export function isComparable(main: Quantity, { kind, figure, time, standard, value, also }: Read): boolean {
  const { unit } = main;
  if (value && !isComparable(main, { kind: 'against', figure: value, last: 0 })) return false;
  if (also && !isComparable(main, also)) return false;
  if (kind === 'double' || kind === 'triple' || kind === 'half') return unit.kind !== 'percent';
  if (kind === 'share') return !isShare(main) && unit.kind !== 'percentage-point';
  if (kind === 'most') return true;
  if (kind === 'total' || kind === 'worth') return figure !== undefined && isOtherMeasure(main, figure);
  if (kind === 'each' && figure)
    return /^(?:none|count)$/.test(figure.unit.kind)
      ? unit.kind === 'count'
      : figure.unit.kind === unit.kind && figure.unit.code === unit.code;
  if (kind === 'highest' || kind === 'lowest') return true;
  if (!figure) return unit.kind !== 'percent' || kind === 'higher' || kind === 'lower' || standard !== undefined;
  const isOfOthers = figure.of !== undefined && main.of !== undefined && figure.of !== main.of;
  if (kind === 'against' && isShare(figure) && isShare(main) && isOfOthers && !time) return true;
  const ofShare = isShare(figure);
  if (kind === 'against')
    return figure.unit.kind === 'none'
      ? unit.kind !== 'fraction'
      : figure.unit.kind === unit.kind &&
          figure.unit.code === unit.code &&
          (figure.of === undefined || figure.of === main.of);
  if (kind === 'times') return unit.kind !== 'percent';
  if (ofShare) return unit.kind !== 'percent' || kind === 'higher' || kind === 'lower';
  if (figure.unit.kind === 'percentage-point') return unit.kind === 'percent';
  // 14 miljoen euro winst, 2 miljoen minder: of the same sort
  return figure.unit.kind === 'none'
    ? unit.kind === 'count' || unit.kind === 'none' || (unit.kind === 'currency' && figure.value >= 1000)
    : figure.unit.kind === unit.kind &&
        figure.unit.code === unit.code &&
        (figure.of === main.of ||
          (figure.of === undefined &&
            (unit.kind === 'currency' || (unit.kind === 'count' && figure.unit.lemma === unit.lemma))));
}
