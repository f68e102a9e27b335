import { slugOf } from '../../text/stable-id.ts';
import type { Chunk } from '../phrases/chunks.ts';
import type { Clause } from '../clauses/clauses.ts';
import { isComplete, type Draft } from '../draft.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import { isMark, lower } from '../words.ts';

const HEDGE = /^(?:mogelijk|wellicht|misschien|vermoedelijk|waarschijnlijk|naar-verluidt|kennelijk|ogenschijnlijk)$/;

const LIKELY = /^(?:vermoedelijk|waarschijnlijk)$/;
/** Verbs that make less sure what a likely event is. */
const WEAK = /^(?:lijken|schijnen|kunnen|mogen|dreigen|zou)$/;

/** Whether a word, in small letters, says that what follows is not sure. */
export function isHedge(word: string): boolean {
  return HEDGE.test(slugOf(word));
}

/** Token indices from a hedge to the end of the one phrase that it hedges. */
interface Range {
  from: number;
  to: number;
}

/** Whether a word hedges the clause as a whole (vermoedelijk zijn tien schapen gedood), not one phrase of it. */
export function isHedged(clause: Clause): boolean {
  const ranges = hedgedPhrases(clause);
  return clause.tokens.some(
    (token, at) =>
      HEDGE.test(slugOf(lower(token))) &&
      !ranges.some((range) => range.from === token.index) &&
      !isPredicative(clause.tokens, at),
  );
}

/** Windstoten zijn mogelijk, omdat files mogelijk zijn: at the end of its clause it is what is said of the subject. */
function isPredicative(tokens: Clause['tokens'], at: number): boolean {
  const [next, ...more] = tokens.slice(at + 1).filter((token) => !isMark(token));
  const isLast =
    next === undefined || (more.length === 0 && /^(?:is|zijn|was|waren|blijft|blijven)$/.test(lower(next)));
  return lower(tokens[at]) === 'mogelijk' && isLast;
}

/** Whether all that hedges a clause says that it is likely, so that an adverb can tell how sure it is. */
export function isProbable(clause: Clause): boolean {
  const hedges = clause.tokens.map((token) => slugOf(lower(token))).filter((word) => HEDGE.test(word));
  const isWeak = clause.verbs.some(({ lemma, auxiliary }) => WEAK.test(auxiliary ?? lemma));
  return (
    hedges.length > 0 && hedges.every((word) => LIKELY.test(word)) && hedgedPhrases(clause).length === 0 && !isWeak
  );
}

/**
 * Whether what a clause says hangs on a guess: of somebody or something that only the hedged clause above it
 * brings in (vermoedelijk vervoerd door een man die eerder vastzat). Whom the text knows (de man die) it holds of.
 */
export function isUnderHedge(read: ReadonlyMap<Clause, ReadClause>, { clause, antecedent }: ReadClause): boolean {
  const above = clause.parent;
  if (!above || !antecedent || antecedent.entity || !/^(?:een|geen)?$/.test(antecedent.determiner ?? '')) return false;
  const governor = read.get(above);
  return isHedged(above) || (governor !== undefined && isUnderHedge(read, governor));
}

/**
 * A draft of which one phrase is hedged (een pistool en vermoedelijk cocaïne) as two: what is sure and what is
 * possible. A phrase that the event can do without is left out where it is hedged.
 */
export function hedgedParts(draft: Draft): Draft[] {
  const ranges = hedgedPhrases(draft.clause);
  const isInside = (first: number, last: number): boolean => ranges.some(({ from, to }) => first >= from && last <= to);
  if (ranges.length === 0) return [draft];
  if (draft.trigger.every((at) => isInside(at, at))) return [{ ...draft, certainty: 'possible' }];
  const sure = new Map(draft.roles);
  const open = new Map(draft.roles);
  let isList = false;
  for (const [role, chunk] of draft.roles) {
    const items = [chunk, ...chunk.others];
    const doubtful = items.filter(({ first, last }) => isInside(first, last));
    if (doubtful.length === 0) continue;
    const [first, ...others] = items.filter((item) => !doubtful.includes(item));
    const [head, ...more] = doubtful.map(withoutHedge);
    if (first) sure.set(role, { ...first, others });
    else sure.delete(role);
    open.set(role, { ...head!, others: more });
    isList ||= first !== undefined;
  }
  const isSure = sure.size > 0 && isComplete(draft, sure);
  if (isSure && !isList) return [{ ...draft, roles: sure }];
  return [...(isSure ? [{ ...draft, roles: sure }] : []), { ...draft, roles: open, certainty: 'possible' }];
}

function withoutHedge(chunk: Chunk): Chunk {
  const modifiers = chunk.modifiers.filter((token) => !HEDGE.test(slugOf(lower(token))));
  const dropped = chunk.modifiers.length - modifiers.length;
  const first = Math.min(chunk.first + dropped, chunk.last);
  return {
    ...chunk,
    modifiers,
    first,
    from: Math.max(chunk.from, chunk.preposition === undefined ? first : chunk.from),
  };
}

/** Hedges after a coordinator or a comma that a phrase follows, and no verb. */
function hedgedPhrases({ tokens, verbs }: Clause): Range[] {
  const verbAt = new Set(verbs.map((verb) => verb.token.index));
  return tokens.flatMap((token, at) => {
    const before = tokens[at - 1];
    if (!HEDGE.test(slugOf(lower(token))) || at < 2 || !before) return [];
    if (!/^(?:en|of|maar)$/.test(lower(before)) && !isMark(before)) return [];
    let end = at;
    while (
      tokens[end + 1] &&
      !verbAt.has(tokens[end + 1]!.index) &&
      !isMark(tokens[end + 1]) &&
      !/^(?:en|of|maar)$/.test(lower(tokens[end + 1]))
    )
      end += 1;
    const phrase = tokens.slice(at + 1, end + 1);
    return phrase.some(({ upos }) => /^(?:NOUN|PROPN|NUM)$/.test(upos))
      ? [{ from: token.index, to: tokens[end]!.index }]
      : [];
  });
}
