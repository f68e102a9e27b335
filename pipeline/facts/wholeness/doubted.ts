import type { Clause } from '../clauses/clauses.ts';
import type { FactDraft } from '../identify.ts';
import { isMark, lower, wordStarts } from '../words.ts';

/** Who holds what the sentence says for something else than it is: wat volgens zijn advocaat onzin is. */
const HELD_BY = /^(?:volgens|aldus)$/;
const CALLING =
  /^(?:noemen|ontkennen|betwisten|betwijfelen|tegenspreken|weerspreken|bestrijden|weerleggen|aanvechten|bekritiseren|hekelen)$/;
/** Open a clause that says something of the whole sentence before it. */
const OF_IT = /^(?:wat|hetgeen)$/;
const IT = /^(?:dat|dit|die|deze)$/;

/**
 * Facts of a sentence with the words of a clause behind them in which somebody else speaks of what it says (wat volgens
 * zijn advocaat een fabel is; maar de school ontkent dat): told without it, it would seem that nobody disputes it.
 */
export function markDoubted(facts: ReadonlyMap<Clause, readonly FactDraft[]>): Map<Clause, readonly FactDraft[]> {
  const doubts = [...facts.keys()].filter(isDoubt);
  if (doubts.length === 0) return new Map(facts);
  return new Map(
    [...facts].map(([clause, own]) => {
      const at = clause.tokens[0]?.index ?? 0;
      const lost = doubts.filter((doubt) => doubt !== clause && (doubt.tokens[0]?.index ?? 0) > at).flatMap(wordStarts);
      return [clause, lost.length === 0 ? own : own.map((fact) => withLost(fact, lost))] as const;
    }),
  );
}

function withLost(fact: FactDraft, lost: readonly number[]): FactDraft {
  return { ...fact, omitted: [...fact.omitted, ...lost.filter((start) => !fact.omitted.includes(start))] };
}

function isDoubt({ tokens, verbs, marker }: Clause): boolean {
  const words = tokens.filter((token) => !isMark(token));
  const opener = marker ?? words[0];
  const calls = verbs.some(({ lemma }) => CALLING.test(lemma));
  if (OF_IT.test(lower(opener)) && opener!.index > 0) return calls || words.some((token) => HELD_BY.test(lower(token)));
  return /^(?:maar|hoewel|al)$/.test(lower(words[0])) && calls && words.some((token) => IT.test(lower(token)));
}
