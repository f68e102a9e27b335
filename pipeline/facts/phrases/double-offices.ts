import type { Clause } from '../clauses/clauses.ts';
import { lower } from '../words.ts';
import type { Chunk } from './chunks.ts';

/**
 * De schrijver en columnist Arthur Venema: one person with two offices, whose first is no second person. Only the
 * second, with the name, is left; the first is a word of its phrase.
 *
 * @param chunks the phrases of a clause in order, before any is joined to another
 */
export function withDoubleOffices({ tokens, verbs }: Clause, chunks: readonly Chunk[]): Chunk[] {
  return chunks.flatMap((chunk, at) => {
    const [before, next] = [chunks[at - 1], chunks[at + 1]];
    if (next && isFirstOffice(tokens, chunk, next) && !isTwoOfThem(verbs, chunks, chunk, next)) return [];
    if (!before || !isFirstOffice(tokens, before, chunk) || isTwoOfThem(verbs, chunks, before, chunk)) return [chunk];
    const { first, from, position, preposition } = before;
    return [{ ...chunk, first, from, position, ...(preposition !== undefined && { preposition }) }];
  });
}

/** A noun of one person with `en` and nothing else before the office and the name of that person. */
function isFirstOffice(tokens: Clause['tokens'], office: Chunk, named: Chunk): boolean {
  const { entity, quantity, date, head, determiner } = office;
  if (entity || quantity || date || head.upos !== 'NOUN' || head.feats.Number === 'Plur') return false;
  if (lower(tokens[office.next]) !== 'en' || named.position !== office.next + 1) return false;
  const name = named.entity;
  if (name?.type !== 'person' || named.preposition !== undefined || named.determiner !== undefined) return false;
  if (named.quantity || named.others.length > 0) return false;
  if (name.role && name.role.start <= head.start && head.end <= name.role.end) return true;
  // de journaliste en ex-televisie-omroepster Jeanne Roos: a second noun without an article of its own before the name
  const opener = tokens[named.position]!;
  const isTitled = opener.start < name.mentions.find(({ end }) => end > opener.start)!.start;
  return isTitled && /^\p{Ll}/u.test(opener.text) && /^(?:de|het|haar|zijn|hun)$/.test(determiner ?? '');
}

/** Burgemeester en wethouder Jansen kwamen: a verb of more than one, which nothing else is the subject of. */
function isTwoOfThem(verbs: Clause['verbs'], chunks: readonly Chunk[], office: Chunk, named: Chunk): boolean {
  const finite = verbs.find((verb) => verb.finite)?.token;
  if (finite?.feats.Number !== 'Plur' || office.preposition !== undefined) return false;
  return !chunks.some(
    (other) =>
      other !== office &&
      other !== named &&
      other.preposition === undefined &&
      (other.head.feats.Number === 'Plur' || (other.quantity?.value ?? 0) > 1 || other.pronoun === true),
  );
}
