import type { Draft } from '../draft.ts';
import { lower } from '../words.ts';

/** De grootste stijging was in Flevoland says where it was; in Flevoland was een stijging is one of many things. */
export function isUnranked({ frame, roles }: Draft): boolean {
  if (frame !== 'located-change') return false;
  const theme = roles.get('theme');
  if (!theme || theme.quantity || !/^(?:de|het)$/.test(theme.determiner ?? '')) return true;
  return !theme.modifiers.some((token) => /ste$/.test(lower(token)));
}
