import type { Token } from '../../model/token.ts';
import { lower, SAYS, type VerbReading } from '../words.ts';

/** Het aantal mensen dat een uitkering ontvangt: right behind those who are counted. */
export function isOfCounted(tokens: readonly Token[], at: number): boolean {
  for (let from = at - 2; from >= Math.max(1, at - 4); from -= 1) {
    if (/^(?:aantal|aandeel|percentage)$/.test(lower(tokens[from])))
      return tokens.slice(from + 1, at).every(({ upos }) => upos === 'NOUN' || upos === 'ADJ');
  }
  return false;
}

/** Zegt het CBS dat, meldt de politie dat: the subject alone between a verb of saying and its content. */
export function isSaidBy(tokens: readonly Token[], at: number, verbs: ReadonlyMap<number, VerbReading>): boolean {
  let from = at - 1;
  while (from > 0 && from > at - 6 && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[from]!.upos) && !verbs.has(from))
    from -= 1;
  const verb = verbs.get(from);
  return from < at - 1 && verb?.finite === true && verb.auxiliary === undefined && SAYS.test(verb.lemma);
}
