import type { Filler } from '../../model/fact.ts';
import type { SentenceContext } from '../context.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import { lower } from '../words.ts';

/** The termbase has places in a ranking as far as this. */
const LAST = 20;
const PLACE = /^(?:plaats|plek|positie)$/;
/** Before a place: op de derde plaats, naar de tweede plek, van een vierde plaats. */
const LEADING = /^(?:op|naar|vanaf|van|de|een)$/;

/** The one place in a ranking that a clause names (werd tweede, eindigde als vierde, op de derde plaats), with its tokens. */
export function rankOf(
  { mentions, sentence }: SentenceContext,
  { clause }: ReadClause,
): { filler: Filler; tokens: number[] } | undefined {
  const [start, end] = [clause.tokens[0]!.start, clause.tokens.at(-1)!.end];
  const found = mentions.numerals.flatMap((item) => {
    if (item.kind !== 'ordinal' || item.value === undefined || item.start < start || item.end > end) return [];
    const at = sentence.tokens.findIndex((token) => token.start === item.start);
    const tokens =
      at < 0
        ? undefined
        : rankTokens(
            sentence.tokens.map(lower),
            sentence.tokens.map(({ upos }) => upos),
            at,
          );
    return tokens ? [{ value: item.value, tokens }] : [];
  });
  const [rank] = found;
  if (!rank || found.length > 1 || rank.value < 1 || rank.value > LAST) return undefined;
  return {
    filler: { kind: 'concept', id: `place-${rank.value}`, number: 'singular', definite: true },
    tokens: rank.tokens,
  };
}

/** Undefined where the ordinal tells which one of something else it is (de derde etappe, zijn tweede zege). */
function rankTokens(words: readonly string[], tags: readonly string[], at: number): number[] | undefined {
  const next = words[at + 1] ?? '';
  if (PLACE.test(next)) {
    let from = at;
    while (LEADING.test(words[from - 1] ?? '')) from -= 1;
    return Array.from({ length: at + 2 - from }, (_, place) => from + place);
  }
  if (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tags[at + 1] ?? '')) return undefined;
  const before = words[at - 1] ?? '';
  if (before === 'als') return [at - 1, at];
  // a determiner: de tweede van de drie
  return /^(?:de|het|een|deze|die|dat|elke|zijn|haar|hun|voor|per)$/.test(before) ? undefined : [at];
}
