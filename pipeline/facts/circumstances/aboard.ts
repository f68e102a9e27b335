import { flatten, type ToldCircumstance } from '../draft.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import type { SentenceContext } from '../context.ts';
import { fillerOf } from '../phrases/fillers.ts';
import { indexRange, lower } from '../words.ts';
import { isSayable } from './adjuncts.ts';

/** Met vijf mensen aan boord: those who were in what landed, crashed or sank. */
export function aboardOf(context: SentenceContext, { chunks }: ReadClause): ToldCircumstance[] {
  const { tokens } = context.sentence;
  return flatten(chunks).flatMap((chunk): ToldCircumstance[] => {
    const { preposition, quantity, last, from, others, complements } = chunk;
    if (preposition !== 'met' || quantity?.unit.kind !== 'count' || others.length > 0) return [];
    if (lower(tokens[last + 1]) !== 'aan' || lower(tokens[last + 2]) !== 'boord') return [];
    if (lower(tokens[last + 3]) === 'van' || complements.some(({ head }) => lower(head) !== 'boord')) return [];
    const filler = fillerOf(context, { ...chunk, complements: [] });
    if (!isSayable(context, filler)) return [];
    const said = { kind: 'adjunct', id: 'with-aboard', relation: 'accompaniment', preposition, filler } as const;
    return [{ said, chunk, tokens: indexRange(from, last + 2) }];
  });
}
