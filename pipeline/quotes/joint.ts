import { isAdverb, nounPhraseAt, type NounPhrase } from './noun-phrase.ts';
import { isPersonal } from './person-words.ts';
import { rangeOf, type Reading, type Word } from './reading.ts';

const PREPOSITION = /^(?:volgens|aldus)$/i;

/**
 * The others who speak together with a phrase: zeggen Jansen en De Vries, melden FNV, CNV en FBZ, volgens minister X en
 * staatssecretaris Y. Only where a plural verb, volgens or aldus stands beside them; none where one speaks and the
 * other does something else.
 */
export function joinedSpeakers(reading: Reading, phrase: NounPhrase): NounPhrase[] {
  const { words } = reading;
  if (phrase.kind === 'pronoun') return [];
  const { end } = rangeOf(reading, phrase.head.sentence);
  const listed = listedNames(words, phrase, end);
  const before = listed.at(-1) ?? phrase;
  const link = linkOf(words, before);
  if (link === undefined) return [];
  const last = link + 1 < end ? nounPhraseAt(reading, link + 1, end) : undefined;
  if (!last || last.kind === 'pronoun') return [];
  if (last.kind === 'role' && !isPersonal(last.head, reading)) return [];
  if (last.named && (last.named.entity === before.named?.entity || last.named.entity.type === 'place')) return [];
  let governor = phrase.first - 1;
  while (governor > phrase.first - 4 && isBetween(words[governor], reading)) governor -= 1;
  const governs = PREPOSITION.test(words[governor]?.text ?? '') || isPlural(words[governor], reading);
  return governs || isPlural(words[last.last + 1], reading) ? [...listed, last] : [];
}

/** FNV, | CNV, AOb | en FBZ: names between the first and the last of a list. */
function listedNames(words: readonly Word[], phrase: NounPhrase, end: number): NounPhrase[] {
  const listed: NounPhrase[] = [];
  let at = phrase.named?.last ?? phrase.last;
  while (words[at + 1]?.text === ',' && words[at + 2]?.named && at + 2 < end) {
    const named = words[at + 2]!.named!;
    if (named.entity.type === 'place' || named.first !== at + 2) return [];
    listed.push({ first: named.first, last: named.last, kind: 'name', head: words[named.last]!, named });
    at = named.last;
  }
  return listed;
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

function isPlural(word: Word | undefined, { speech }: Reading): boolean {
  if (word && speech.byForm.get(word.text)?.some(({ plural, lemma }) => plural || lemma === word.text)) return true;
  return word !== undefined && /^(?:VERB|AUX)$/.test(word.upos) && /n$/.test(word.text) && word.feats.Number !== 'Sing';
}
