import { isSingularForm, singularsOf } from '../../lexicon/terms.ts';
import type { Token } from '../../model/token.ts';
import type { SentenceContext } from '../context.ts';
import { isMark, lower } from '../words.ts';
import type { Chunk } from './chunks.ts';
import type { Phrase } from './phrase-at.ts';

/** Where something is, or where somebody is from. */
const WHERE = /^(?:in|uit|te)$/;

/**
 * Vier adressen in Oss en een in Dinteloord, drie mannen uit Breda en twee uit Tilburg: the noun of what is counted
 * before it goes for a number with a place of its own behind it, where the first has one as well, behind the same preposition.
 */
export function elidedCounted(
  { quantities, entities, lexicon }: SentenceContext,
  tokens: readonly Token[],
  at: number,
  before: readonly Chunk[],
  verbs: ReadonlySet<number>,
): Phrase | undefined {
  const [joiner, number, preposition, place] = tokens.slice(Math.max(at - 1, 0), at + 3);
  if (!number || !preposition || !place || place.index !== number.index + 2) return undefined;
  if (!/^(?:en|,)$/.test(lower(joiner)) || !WHERE.test(lower(preposition))) return undefined;
  if (entities.get(place.index)?.mention.type !== 'place') return undefined;
  const many = quantities.get(number.index);
  const isOne = /^[eé][eé]n$/.test(lower(number));
  const isMany = many?.last === number.index && many.mention.unit.kind === 'none';
  if (!isOne && !isMany) return undefined;
  const counted = before.findLastIndex(({ quantity }) => quantity?.unit.kind === 'count' && quantity.of !== undefined);
  const first = before[counted];
  const isParallel = before
    .slice(counted + 1)
    .some(({ preposition: own, entity }) => own === lower(preposition) && entity?.type === 'place');
  if (!first || !isParallel || !isList(tokens.slice(first.next, at), verbs)) return undefined;
  const { index, start, end } = number;
  const noun = { ...first.head, index, start, end };
  const { unit, of } = first.quantity!;
  const quantity = isMany ? { ...many.mention, unit, of: of! } : undefined;
  if (quantity && quantity.value !== 1) return { head: noun, modifiers: [], quantity, last: at };
  const text = singularsOf(lower(noun)).find((word) => isSingularForm(lexicon, word)) ?? of!;
  const one: Token = { ...noun, text, lemma: text, feats: { ...noun.feats, Number: 'Sing' } };
  return { head: one, modifiers: [], determiner: 'een', ...(quantity && { quantity }), last: at };
}

/** Nothing but names of places and their prepositions, and what joins them. */
function isList(between: readonly Token[], verbs: ReadonlySet<number>): boolean {
  return between.every((token) => !verbs.has(token.index) && (!isMark(token) || token.text === ','));
}
