import type { Token } from '../../model/token.ts';
import { isSingularForm, singularsOf } from '../../lexicon/terms.ts';
import type { SentenceContext } from '../context.ts';
import { lower } from '../words.ts';

/**
 * Een Libanese en twee Syrische soldaten: the noun that an adjective before `en` shares with the one behind it, as
 * one of them; nothing where the adjective is a noun itself, or no counted noun with an adjective follows.
 */
export function elidedNoun(
  { quantities, lexicon }: SentenceContext,
  tokens: readonly Token[],
  at: number,
): Token | undefined {
  const [adjective, link, number, other] = tokens.slice(at, at + 4);
  if (!adjective || !number || !other || lower(link) !== 'en' || number.index !== adjective.index + 2) return undefined;
  if (!isAttributive(adjective) || !isAttributive(other)) return undefined;
  const counted = quantities.get(number.index);
  const noun = tokens.find(({ index }) => index === counted?.last);
  if (!counted || !noun || counted.mention.unit.kind !== 'count' || noun.index !== other.index + 1) return undefined;
  if (noun.feats.Number !== 'Plur') return undefined;
  const one = singularsOf(lower(noun)).find((word) => isSingularForm(lexicon, word)) ?? noun.lemma;
  const { index, start, end } = adjective;
  return { ...noun, index, start, end, text: one, lemma: one, feats: { ...noun.feats, Number: 'Sing' } };
}

/** Syrische, gewonde: an adjective before a noun. */
function isAttributive({ upos, text }: Token): boolean {
  return /^(?:ADJ|VERB|PROPN|X|NOUN)$/.test(upos) && /\p{Ll}{3,}e$/u.test(text);
}
