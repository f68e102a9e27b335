import type { Token } from '../../model/token.ts';

/** Tokens before and after a figure among which a verb of change makes it one. */
const NEAR = 25;
const CHANGE =
  /(?:stijg|steeg|stegen|daal|zak|klim|klom|groei|verhog|verlag|verhoog|verlaag|(?:toe|af)(?:neem|nem|nam|genomen))/;

/** Whether a verb or noun of change stands near: van 3 tot 7 procent stijgen is a change, not a range. */
export function isChangeNear(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - NEAR), at + NEAR).some(({ text }) => CHANGE.test(text));
}

/**
 * Met 9000 tot 380.000: by how much something moved, and to what. Of shares (met 5 tot 10 procent) and of figures of one
 * size (met 5000 tot 6000) it is a range, of which the ends have their scale once (not daalde met 2 miljoen tot 9 miljoen).
 */
export function isChangeAndEnd(
  tokens: readonly Token[],
  low: { first: number; last: number; value: number },
  high: { last: number; value: number },
): boolean {
  if (!isBehindMet(tokens, low.first) || !isChangeNear(tokens, low.first)) return false;
  const isScaled = (at: number): boolean => SCALE.test(tokens[at]?.text.toLowerCase() ?? '');
  const isShare = /^(?:%|procent|procentpunten?|promille)$/.test(tokens[high.last + 1]?.text.toLowerCase() ?? '');
  return !isShare && (high.value >= low.value * APART || (isScaled(low.last) && isScaled(high.last)));
}

/** Daalde met € 13 miljoen tot € 61 miljoen: the sign of a range stands once more only where it is no change and its end. */
export function isSignedChange(tokens: readonly Token[], sign: number): boolean {
  return isBehindMet(tokens, sign) && isChangeNear(tokens, sign);
}

function isBehindMet(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text.toLowerCase() === 'met';
}

/** The ends of a range are of one size. */
const APART = 5;
const SCALE = /^(?:miljoen|miljard|mln\.?|mld\.?)$/;
