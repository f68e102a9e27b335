import type { Token } from '../../model/token.ts';
import { numberAt, type NumberMatch } from '../numbers/number-at.ts';
import { MAGNITUDES } from '../numbers/number-words.ts';

const LINK = /^(?:en|of|naar|tot|tegen|versus)$/;

/**
 * The number whose unit or noun this one shares: van 3 naar 7 procent; 12, 15 en 20 euro; 10 tegen 5
 * stemmen. `tail` is its last token, `scale` the magnitude shared (van 2,9 naar 3,9 miljard). Undefined
 * where the numbers do not stand in a row.
 */
export function sharedTail(tokens: readonly Token[], number: NumberMatch): { tail: number; scale: number } | undefined {
  let end = number.last;
  for (let steps = 0; steps < 4; steps += 1) {
    const link = tokens[end + 1]?.text.toLowerCase() ?? '';
    if (link !== ',' && !LINK.test(link)) return undefined;
    const next = numberAt(tokens, end + 2);
    if (!next || next.isFraction || next.isHalf) return undefined;
    end = next.last;
    if (link === ',') continue;
    const magnitude = next.last > next.first ? (MAGNITUDES[tokens[next.last]!.text.toLowerCase()] ?? 1) : 1;
    return { tail: end, scale: number.value < 1000 && magnitude >= 1e6 ? magnitude : 1 };
  }
  return undefined;
}
