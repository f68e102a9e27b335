import { adjunctOf } from './adjuncts.ts';
import type { SentenceContext } from './context.ts';
import { flatten, rolesHold, type Draft, type ToldCircumstance } from './draft.ts';
import { toldChunks } from './fillers.ts';
import { isHedge } from './hedges.ts';
import type { ReadClause } from './read-clause.ts';
import { isMark, lower } from './words.ts';

/** The adverbs of the clause that hold of the event as a whole. */
export function adverbsOf(context: SentenceContext, draft: Draft): ToldCircumstance[] {
  const { adverbs } = context;
  const figures = flatten([...draft.roles.values()]).filter((chunk) => chunk.quantity);
  return draft.clause.tokens.flatMap(({ index }) => {
    const adverb = adverbs.get(index);
    if (!adverb || draft.trigger.includes(index)) return [];
    const { id, entry, first, last } = adverb;
    if (isDenied(context, first) || isApart(context, draft, first, last)) return [];
    if (draft.polarity === 'negated' && !entry.outsideNegation) return [];
    if (entry.ofFigure && figures.length !== 1) return [];
    const tokens = Array.from({ length: last - first + 1 }, (_, step) => first + step);
    return [{ said: { kind: 'adverb', id, ...(entry.limits && { limits: true }) } as const, tokens }];
  });
}

/** Niet volledig, niet vanwege: what is denied is this word or phrase, not the event. */
export function isDenied({ sentence }: SentenceContext, first: number): boolean {
  return /^(?:niet|geen|nooit)$/.test(lower(sentence.tokens[first - 1]));
}

/** Set off from the verbs by a comma (…, meestal uit de regio): a thought of its own. */
function isApart({ sentence }: SentenceContext, { clause }: Draft, first: number, last: number): boolean {
  const verbs = clause.verbs.map(({ token }) => token.index);
  const before = Math.max(...verbs.filter((at) => at < first));
  const after = Math.min(...verbs.filter((at) => at > last));
  const isFree = (from: number, to: number): boolean =>
    Number.isFinite(from) && Number.isFinite(to) && !sentence.tokens.slice(from + 1, to).some((token) => isMark(token));
  return !isFree(before, first) && !isFree(last, after);
}

/** Vermoedelijk door kortsluiting; tijdens en na de wedstrijd, of which one half would be lost. */
function isHedgedPhrase({ sentence }: SentenceContext, from: number): boolean {
  const [second, first] = [lower(sentence.tokens[from - 2]), lower(sentence.tokens[from - 1])];
  return (
    isHedge(first) || (/^(?:en|of)$/.test(first) && /^(?:voor|na|tijdens|in|op|bij|onder|rond|tegen|met)$/.test(second))
  );
}

/** The prepositional phrases of the clause that speak of the event. */
export function adjunctsOf(context: SentenceContext, read: ReadClause, draft: Draft): ToldCircumstance[] {
  return read.chunks.flatMap((chunk) => {
    const isTold =
      rolesHold(draft, chunk) || chunk === draft.time || chunk === draft.place || isDenied(context, chunk.from);
    if (isTold || isApart(context, draft, chunk.from, chunk.last) || isHedgedPhrase(context, chunk.from)) return [];
    const said = draft.trigger.includes(chunk.head.index) ? undefined : adjunctOf(context, chunk);
    if (!said) return [];
    const tokens = toldChunks(chunk).flatMap(({ from, last }) =>
      Array.from({ length: last - from + 1 }, (_, step) => from + step),
    );
    return [{ said, chunk, tokens }];
  });
}
