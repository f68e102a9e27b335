import type { Token } from '../../model/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { FactDraft } from '../identify.ts';
import { isMark, lower } from '../words.ts';

/**
 * Auto’s of motoren: the word that says it was one or the other, where a fact tells both. No figure is meant (twee of
 * drie mensen): that is one mention.
 */
export function alternativesIn(tokens: readonly Token[], { covered }: FactDraft): Token[] {
  const isTold = (token: Token | undefined): boolean => token !== undefined && covered.includes(token.start);
  return tokens.filter(
    (token, at) => lower(token) === 'of' && !isTold(token) && isTold(tokens[at - 1]) && isTold(tokens[at + 1]),
  );
}

/** Werden geslagen of bedreigd: either clause may be what was not so. */
export function isAlternative(clause: Clause, other: Clause): boolean {
  return opensWithOr(clause, other) || opensWithOr(other, clause);
}

function opensWithOr({ tokens, previous, marker }: Clause, other: Clause): boolean {
  const first = tokens.find((token) => !isMark(token));
  return previous === other && lower(first) === 'of' && first !== marker;
}
