import { type Concept, conceptOf } from '../../lexicon/terms.ts';
import type { Chunk } from './chunks.ts';
import type { SentenceContext } from '../context.ts';
import { AND } from '../../lexicon/joined-adjectives.ts';
import type { Token } from '../../model/token.ts';
import { lemmaOf } from './filler-types.ts';
import { lower } from '../words.ts';

/** A term of several words (kort geding, bruto binnenlands product): so many of its adjectives describe nothing further. */
export function compoundTerm(context: SentenceContext, chunk: Chunk): { concept: Concept; words: number } | undefined {
  for (const words of [2, 1]) {
    const described = chunk.modifiers.slice(-words);
    if (described.length < words) continue;
    const concept = conceptOf(
      context.lexicon,
      [...described.map(lower), lemmaOf(chunk)].join(' '),
      'noun',
      context.words,
    );
    if (concept) return { concept, words };
  }
  return undefined;
}

/** A term of two nouns (officier van justitie, windmolen op zee): what follows its preposition is no complement. */
export function phrasalTerm(
  { lexicon, words }: SentenceContext,
  chunk: Chunk,
): { concept: Concept; complement: Chunk } | undefined {
  const [complement] = chunk.complements;
  const preposition = complement?.preposition;
  if (
    !complement ||
    !/^(?:van|op)$/.test(preposition ?? '') ||
    complement.determiner !== undefined ||
    complement.modifiers.length > 0
  )
    return undefined;
  // van wantrouwen en afkeuring: of more than the term
  if (complement.others.length > 0) return undefined;
  const concept = conceptOf(lexicon, `${lemmaOf(chunk)} ${preposition} ${lower(complement.head)}`, 'noun', words);
  return concept && { concept, complement };
}

/**
 * Concepts of adjectives, `place:FR` or `city:utrecht` for those of a place; undefined where one is unknown: to leave
 * it out could say too much.
 *
 * @param joined the places of those that `en` joins to the one before (Franse en Duitse: `place:FR&place:DE`)
 */
export function modifiersOf(
  context: SentenceContext,
  lemmas: readonly string[],
  forms: readonly string[],
  joined: ReadonlySet<number> = new Set(),
): string[] | undefined {
  const found = lemmas.map((lemma, at) => {
    const joined = superlativeAt(context, forms, at) ?? superlativeAt(context, forms, at - 1);
    if (joined) return joined;
    const demonym = context.gazetteer.demonyms.get(lemma.toLowerCase()) ?? context.gazetteer.demonyms.get(forms[at]!);
    if (demonym?.startsWith('place:')) return demonym;
    // hoger and hoogste are not hoog, nor is verdere ver
    const form = forms[at]!;
    const isGrown = form.startsWith(lemma) && /^(?:d?ere?|ste?)$/.test(form.slice(lemma.length));
    const isCompared = isGrown || (form !== lemma && /(?:er|ere|ste|st)$/.test(form) && !/(?:er|st)$/.test(lemma));
    return (
      (isCompared ? undefined : conceptOf(context.lexicon, lemma, 'adjective', context.words))?.id ??
      conceptOf(context.lexicon, form, 'adjective', context.words)?.id ??
      townOf(context, form)
    );
  });
  if (!found.every((id) => id !== undefined)) return undefined;
  const said = found.flatMap((id, at) => (joined.has(at) ? [] : [joinedFrom(found, at, joined)]));
  return [...new Set(said)];
}

/** The town of an adjective, which has a capital: a reeks is not of Reek. */
function townOf({ gazetteer, sentence: { tokens } }: SentenceContext, form: string): string | undefined {
  const word = form.toLowerCase();
  const town = gazetteer.townAdjectives.get(word);
  const isOf = ({ text, lemma, index }: Token): boolean =>
    [text, lemma].some((said) => said.toLowerCase() === word) &&
    /^\p{Lu}/u.test(text) &&
    (index > 0 || /e$/.test(text));
  return town !== undefined && tokens.some(isOf) ? town : undefined;
}

/** An adjective with those that `en` joins to it. */
function joinedFrom(ids: readonly string[], at: number, joined: ReadonlySet<number>): string {
  let end = at + 1;
  while (joined.has(end)) end += 1;
  return [...new Set(ids.slice(at, end))].join(AND);
}

/** The places of those adjectives that `en` joins to the one before (grote en kleine bedrijven). */
export function joinedAdjectives({ sentence: { tokens } }: SentenceContext, described: readonly Token[]): Set<number> {
  return new Set(
    described.flatMap(({ index }, at) => {
      const before = described[at - 1];
      return before?.index === index - 2 && lower(tokens[index - 1]) === 'en' ? [at] : [];
    }),
  );
}

/** De best bezochte film, het meest bekeken programma: an adjective of two words, inflected or not. */
function superlativeAt({ lexicon, words }: SentenceContext, forms: readonly string[], at: number): string | undefined {
  const [degree, participle] = [forms[at], forms[at + 1]];
  if (participle === undefined || !/^(?:best|meest|drukst|minst|dichtst|dunst|snelst|hardst)$/.test(degree ?? ''))
    return undefined;
  return [participle, participle.replace(/e$/, '')]
    .map((form) => conceptOf(lexicon, `${degree!} ${form}`, 'adjective', words)?.id)
    .find((id) => id !== undefined);
}
