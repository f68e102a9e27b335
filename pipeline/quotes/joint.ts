import { isAdverb, nounPhraseAt, type NounPhrase } from './noun-phrase.ts';
import { isPersonal } from './person-words.ts';
import { rangeOf, type Reading, type Word } from './reading.ts';

const PREPOSITION = /^(?:volgens|aldus)$/i;

/**
 * The second of two who speak together: zeggen Jansen en De Vries, volgens minister X en staatssecretaris Y. Only
 * where a plural verb, volgens or aldus stands beside the two; undefined where one speaks and the other does something else.
 */
export function joinedSpeaker(reading: Reading, phrase: NounPhrase): NounPhrase | undefined {
  const { words } = reading;
  const link = linkOf(words, phrase);
  if (phrase.kind === 'pronoun' || link === undefined) return undefined;
  const { end } = rangeOf(reading, phrase.head.sentence);
  const second = link + 1 < end ? nounPhraseAt(reading, link + 1, end) : undefined;
  if (!second || second.kind === 'pronoun') return undefined;
  if (second.kind === 'role' && !isPersonal(second.head, reading)) return undefined;
  if (second.named && (second.named.entity === phrase.named?.entity || second.named.entity.type === 'place'))
    return undefined;
  let before = phrase.first - 1;
  while (before > phrase.first - 4 && isBetween(words[before], reading)) before -= 1;
  const governs = PREPOSITION.test(words[before]?.text ?? '') || isPlural(words[before]);
  return governs || isPlural(words[second.last + 1]) ? second : undefined;
}

/** An adverb between verb and subject (aldus is none). */
function isBetween(word: Word | undefined, reading: Reading): boolean {
  return word !== undefined && !PREPOSITION.test(word.text) && isAdverb(word, reading);
}

/** Place of the en behind a phrase, or behind the name that its first half is. */
function linkOf(words: readonly Word[], { last, named }: NounPhrase): number | undefined {
  if (words[last + 1]?.text === 'en') return last + 1;
  const inner = named && named.last < last ? named.last + 1 : undefined;
  return inner !== undefined && words[inner]?.text === 'en' ? inner : undefined;
}

function isPlural(word: Word | undefined): boolean {
  return word !== undefined && /^(?:VERB|AUX)$/.test(word.upos) && /n$/.test(word.text) && word.feats.Number !== 'Sing';
}
