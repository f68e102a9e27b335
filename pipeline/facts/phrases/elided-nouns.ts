import type { Token } from '../../model/token.ts';
import { isSingularForm, singularsOf } from '../../lexicon/terms.ts';
import type { SentenceContext } from '../context.ts';
import type { Chunk } from './chunks.ts';
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

/** 48-jarige, and the first part of such a word (20-). */
const YEARS = /^(\d{1,3})-(?:jarigen?)?$/;

/**
 * Een 48-jarige en een 53-jarige verdachte, een 20- en een 23-jarige man: the noun that an age shares with the one
 * behind `en`, as one of them, and how old that one is.
 */
export function elidedAged(
  tokens: readonly Token[],
  at: number,
  isVerb: (token: Token) => boolean,
): { head: Token; band: string } | undefined {
  const years = YEARS.exec(lower(tokens[at]))?.[1];
  if (years === undefined) return undefined;
  const [own, link, article, age, noun] = tokens.slice(at, at + 5);
  if (!own || !noun || noun.index !== own.index + 4 || lower(article) !== 'een') return undefined;
  // een 20-, een 21- en een 23-jarige man: the noun is that of the last of them
  const further = /^(?:,|en)$/.test(lower(link)) ? elidedAged(tokens, at + 3, isVerb)?.head : undefined;
  const isLast = lower(link) === 'en' && /-jarige$/.test(lower(age)) && noun.upos === 'NOUN' && !isVerb(noun);
  const shared = further ?? (isLast && noun.feats.Number !== 'Plur' ? noun : undefined);
  if (!shared) return undefined;
  const { index, start, end } = own;
  return { head: { ...shared, index, start, end }, band: years };
}

/** What is said behind the noun that several ages share is said of each of them (een 48-jarige en een 53-jarige man uit Breda). */
export function shareBehindAged(tokens: readonly Token[], chunks: readonly Chunk[]): void {
  for (const chunk of chunks) {
    const items = [chunk, ...chunk.others];
    const last = items.at(-1)!;
    for (const item of items)
      if (item !== last && YEARS.test(lower(tokens[item.last])) && item.head.text === last.head.text)
        item.complements.push(...last.complements.map((complement) => ({ ...complement, parent: item })));
  }
}

/** Syrische, gewonde: an adjective before a noun. */
function isAttributive({ upos, text }: Token): boolean {
  return /^(?:ADJ|VERB|PROPN|X|NOUN)$/.test(upos) && /\p{Ll}{3,}e$/u.test(text);
}
