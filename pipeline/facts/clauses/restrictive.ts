import type { Token } from '../../model/token.ts';
import type { Clause } from './clauses.ts';

/**
 * A relative clause without a comma before it says which ones (telefoons die gebruikmaakten van de dienst), a
 * purpose right after a noun says what it is (een voorstel om het tarief te verhogen).
 */
export function isRestrictive(tokens: readonly Token[], { kind, marker }: Clause): boolean {
  const before = marker && tokens[marker.index - 1];
  if (!before) return false;
  return kind === 'relative' ? before.text !== ',' : kind === 'purpose' && before.upos === 'NOUN';
}
