import type { Token } from '../../model/token.ts';
import { lower } from '../words.ts';
import type { Clause } from './clauses.ts';

/**
 * A relative clause without a comma before it says which ones (telefoons die gebruikmaakten van de dienst), a
 * purpose right after a noun says what it is (een voorstel om het tarief te verhogen).
 */
export function isRestrictive(tokens: readonly Token[], { kind, marker, ofSum }: Clause): boolean {
  if (ofSum) return false;
  const last = marker && tokens[marker.index - 1];
  // elf betogers, van wie er negen vrijkwamen
  const before = last?.upos === 'ADP' && lower(marker) === 'wie' ? tokens[last.index - 1] : last;
  if (!marker || !before || isLater(tokens, marker)) return false;
  return kind === 'relative' ? before.text !== ',' : kind === 'purpose' && before.upos === 'NOUN';
}

/** Door drie mannen beroofd die daarna werden opgepakt: what came of them next says of nobody which one he is. */
function isLater(tokens: readonly Token[], { index }: Token): boolean {
  return /^(?:daarna|vervolgens|daarop)$/.test(lower(tokens[index + 1]));
}
