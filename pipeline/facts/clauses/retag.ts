import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Sentence, Token } from '../../model/token.ts';
import {
  attribute,
  material,
  coordinatedInfinitive,
  hiddenNoun,
  isJoinedNoun,
  moreOf,
  netOrGross,
  nounOfNumber,
  ofPlace,
  sportOfContest,
} from './mistaken-nouns.ts';
import { namedActivity } from './named-activities.ts';
import { participle, pastTense, pointing, presentTense, verbOfState } from './mistaken-verbs.ts';

/** A token as it should have been tagged, or undefined where this reading has nothing against its tag. */
export type Reading = (tokens: readonly Token[], index: number, lexicon: Lexicon) => Token | undefined;

/** What the tagger takes for something else; the first that applies puts the token right. */
const READINGS: readonly Reading[] = [
  namedActivity,
  pointing,
  verbOfState,
  coordinatedInfinitive,
  sportOfContest,
  netOrGross,
  attribute,
  ofPlace,
  material,
  presentTense,
  moreOf,
  hiddenNoun,
  participle,
  pastTense,
  nounOfNumber,
];

/** The sentence with words put right that the tagger took for something else (het ziekenhuis, een omzet, 19 drugslabs). */
export function retag(sentence: Sentence, lexicon: Lexicon): Sentence {
  const tokens = sentence.tokens.map((token, index) => {
    for (const reading of READINGS) {
      const found = reading(sentence.tokens, index, lexicon);
      if (found) return found;
    }
    return token;
  });
  return { ...sentence, tokens: tokens.map((_, index) => joined(tokens, index, sentence.tokens)) };
}

/**
 * A noun put right behind en or of (dijken en gemalen, no participle of malen) is coordinated with the noun before it, and what hung on the
 * verb it was taken for hangs on the verb of its clause.
 */
function joined(tokens: readonly Token[], index: number, before: readonly Token[]): Token {
  const token = tokens[index]!;
  if (token !== before[index] && isJoinedNoun(before, index)) return { ...token, head: index - 2, deprel: 'conj' };
  const head = token.head >= 0 ? before[token.head] : undefined;
  if (!head || tokens[token.head] === head || token.deprel === 'cc' || !isJoinedNoun(before, token.head)) return token;
  return { ...token, head: head.head };
}
