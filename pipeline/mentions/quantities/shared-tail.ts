import type { Token } from '../../model/token.ts';
import { numberAt } from '../numbers/number-at.ts';

const LINK = /^(?:en|of|naar|tot|tegen|versus|maar)$/;

/**
 * Last token of the number whose unit or noun this one shares: van 3 naar 7 procent; 12, 15 en 20 euro;
 * 10 tegen 5 stemmen. Undefined where the numbers do not stand in a row.
 */
export function sharedTail(tokens: readonly Token[], last: number): number | undefined {
  let end = last;
  for (let steps = 0; steps < 4; steps += 1) {
    const link = tokens[end + 1]?.text.toLowerCase() ?? '';
    if (link !== ',' && !LINK.test(link)) return undefined;
    const number = numberAt(tokens, end + 2);
    if (!number || number.isFraction || number.isHalf) return undefined;
    end = number.last;
    if (link !== ',') return end;
  }
  return undefined;
}
