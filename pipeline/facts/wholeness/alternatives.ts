import type { Token } from '../../model/token.ts';
import type { Chunk } from '../phrases/chunks.ts';
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

/**
 * Op de A2 en in Breda: places that each have a preposition are several, and told in a row they would be one within
 * the other. The word that joins them.
 *
 * @param tokens of the clause
 * @param places phrases of the clause that say where, told or not
 */
export function joinedPlaces(tokens: readonly Token[], places: readonly Chunk[], fact: FactDraft): Token[] {
  const told = new Set([...fact.covered, ...fact.circumstantial]);
  const own = places.filter(({ head, preposition }) => preposition !== undefined && told.has(head.start));
  if (own.length < 2) return [];
  return tokens.filter(
    (token, at) =>
      /^(?:en|of)$/.test(lower(token)) &&
      tokens[at + 1]?.upos === 'ADP' &&
      own.some(({ last }) => last === token.index - 1) &&
      own.some(({ from }) => from === token.index + 1),
  );
}
