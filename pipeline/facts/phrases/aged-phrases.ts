import type { Token } from '../../model/token.ts';
import { conceptOfNoun, typeOf } from '../../lexicon/terms.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { SentenceContext } from '../context.ts';
import { lower } from '../words.ts';
import { bandAt, bandOfWord, type AgeBand } from './age-bands.ts';
import type { Chunk } from './chunks.ts';
import type { Phrase } from './phrase-at.ts';

/** What a predicate of age alone is, whose modifier says which. */
const AGE_GROUP = 'leeftijdsgroep';
/** Those of whom an age is said behind their noun. */
const AGED = /^(?:person|group)$/;

/** Mensen van 65 jaar en ouder, kinderen onder de 12 jaar: how old they are, right behind people. */
export function bandBehind(
  { lexicon, words, sentence }: SentenceContext,
  tokens: readonly Token[],
  last: number,
  { head, quantity, entity, date, pronoun }: Omit<Phrase, 'last'>,
): AgeBand | undefined {
  // een derde is jonger dan 25 jaar: of a share it is said by itself
  if (entity || date || pronoun || /^(?:percent|fraction)$/.test(quantity?.unit.kind ?? '')) return undefined;
  // van hen zijn er twaalf jonger dan 18 jaar: of a number alone it is said as well
  if (head.upos === 'NUM') return undefined;
  const noun = quantity?.of ?? head.lemma.toLowerCase();
  const type = conceptOfNoun(lexicon, noun, head.text, words)?.type ?? typeOf(lexicon, noun, words);
  if (!AGED.test(type ?? '')) return undefined;
  const at = tokens[last]!.index + 1;
  // jongeren (25 jaar of jonger): what stands in brackets is of no clause
  const bracketed = lower(sentence.tokens[at]) === '(' ? bandAt(sentence.tokens, at) : undefined;
  if (bracketed) return { ...bracketed, size: 0 };
  if (tokens[last + 1]?.index !== at) return undefined;
  const band = bandAt(tokens, last + 1);
  // veroordeelde de daders tot 25 jaar: how long
  const isSentence =
    lower(tokens[last + 1]) === 'tot' &&
    sentence.tokens.some(({ lemma }) => /^(?:veroordelen|straf|eisen)$/.test(lemma));
  return isSentence ? undefined : band;
}

/** Is 65 jaar of ouder, waren jonger dan 18 jaar: an age by itself, behind zijn alone. */
export function agedPhraseAt(
  { tokens, verbs }: Pick<Clause, 'tokens' | 'verbs'>,
  at: number,
): (Omit<Chunk, 'position' | 'next'> & { size: number }) | undefined {
  if (!verbs.length || verbs.some(({ auxiliary }) => auxiliary !== 'zijn')) return undefined;
  if (/^(?:tot|vanaf)$/.test(lower(tokens[at]))) return undefined;
  const found = bandAt(tokens, at) ?? plusserBand(tokens, at);
  if (!found || !verbs.some(({ token }) => token.index < tokens[at]!.index)) return undefined;
  const { size } = found;
  const [first, last] = [tokens[at]!, tokens[at + size - 1]!];
  const own = { first: first.index, last: last.index, from: first.index };
  return { head: last, term: AGE_GROUP, band: found.band, modifiers: [], others: [], complements: [], ...own, size };
}

/** Was 65-plusser, een 80-plusser: whatever the tagger makes of the word. */
export function plusserAt(tokens: readonly Token[], at: number): Phrase | undefined {
  const hasArticle = /^een$/.test(lower(tokens[at]));
  const last = at + (hasArticle ? 1 : 0);
  const head = tokens[last];
  if (!head || bandOfWord(lower(head)) === undefined) return undefined;
  return { head, modifiers: [], last, ...(hasArticle && { determiner: 'een' }) };
}

/** Was 65-plusser, is een 65-plusser. */
function plusserBand(tokens: readonly Token[], at: number): AgeBand | undefined {
  const phrase = plusserAt(tokens, at);
  const band = phrase && bandOfWord(lower(phrase.head));
  return band === undefined ? undefined : { band, size: phrase!.last - at + 1 };
}
