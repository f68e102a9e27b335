import { isAdverb, isCapital, isTime, nounPhraseAt, type NounPhrase } from './noun-phrase.ts';
import type { Reading, Word } from './reading.ts';

/** How far behind its verb a subject may stand. */
const REACH = 12;

/**
 * The subject of a verb: after it, where the verb opens the clause or something else than the subject does
 * (zegt X, In een reactie laat X weten); else before it. The tree decides where the order leaves it open.
 */
export function subjectOf(reading: Reading, verb: Word, first: number, end: number): NounPhrase | undefined {
  const { words } = reading;
  const start = reading.firstOf[verb.sentence]!;
  const house = houseBefore(reading, verb, Math.max(first, start));
  if (house) return house;
  const child = words
    .slice(Math.max(first, start), end)
    .find((word) => /^nsubj/.test(word.deprel) && governs(reading, verb, start + word.head));
  if (child) {
    const phrase = phraseAround(reading, child, Math.max(first, start), end);
    if (phrase && !isRelative(phrase) && !isOtherName(reading, phrase)) return phrase;
    if (phrase) {
      const before = phraseBefore(reading, phrase.first, Math.max(first, start));
      if (before) return before;
    }
  }
  // X riep op en noemde de uitslag “…”: right behind the conjunction the subject is that of the verb before
  const joined = /^(?:en|maar)$/.test(words[verb.at - 1]?.text ?? '') && sharedSubject(reading, verb, start);
  if (joined && joined.at >= first && !/^(?:hij|zij|ze|die|men)$/.test(words[verb.at + 1]?.text ?? ''))
    return phraseAround(reading, joined, start, end);
  if (!hasPhraseBefore(reading, verb, Math.max(first, start))) {
    const after = subjectAfter(reading, verb.at, end);
    if (after) return after;
  }
  const before = phraseBefore(reading, verb.at, Math.max(first, start));
  if (before) return before;
  const shared = sharedSubject(reading, verb, start);
  return shared ? phraseAround(reading, shared, start, end) : undefined;
}

/** Bij De Lijn spreken ze van …: they of a house are the house. */
function houseBefore(reading: Reading, verb: Word, first: number): NounPhrase | undefined {
  const { words } = reading;
  if (!/^bij$/i.test(words[first]?.text ?? '') || !/^(?:ze|men)$/.test(words[verb.at + 1]?.text ?? ''))
    return undefined;
  const phrase = nounPhraseAt(reading, first + 1, verb.at);
  return phrase && phrase.last === verb.at - 1 ? phrase : undefined;
}

/** The phrase that follows a verb as its subject, adverbs and adjuncts skipped. */
export function subjectAfter(reading: Reading, verb: number, end: number): NounPhrase | undefined {
  const { words } = reading;
  const limit = Math.min(end, verb + 1 + REACH);
  let at = verb + 1;
  while (at < limit) {
    const word = words[at]!;
    if (word.text === 'het' && timeLength(reading, at + 1, limit))
      return { first: at, last: at, kind: 'pronoun', head: word };
    if (/^(?:het|er|daar|hier)$/i.test(word.text) && !/^(?:NOUN|ADJ|PROPN)$/.test(words[at + 1]?.upos ?? '')) {
      at += 1;
      continue;
    }
    if (isAdverb(word, reading)) {
      at += 1;
      continue;
    }
    if (word.upos === 'ADP' && !word.named && !isCapital(word)) {
      const inside = nounPhraseAt(reading, at + 1, limit);
      if (!inside) return undefined;
      at = inside.last + 1;
      continue;
    }
    const phrase = nounPhraseAt(reading, at, end);
    if (phrase) return phrase;
    const length = timeLength(reading, at, limit);
    if (!length) return undefined;
    at += length;
  }
  return undefined;
}

/** How many words from a place on say only when: vorige maand, deze week. */
function timeLength({ words }: Reading, at: number, end: number): number {
  for (let next = at; next < Math.min(end, at + 3); next += 1) {
    if (isTime(words[next]!)) return next + 1 - at;
    if (!/^(?:DET|ADJ|NUM)$/.test(words[next]!.upos)) return 0;
  }
  return 0;
}

/** The phrase that a word heads or belongs to. */
function phraseAround(reading: Reading, word: Word, first: number, end: number): NounPhrase | undefined {
  const { words } = reading;
  let start = word.named?.first ?? word.at;
  while (start > first) {
    const before = words[start - 1]!;
    const opens = /^(?:de|het|een|zijn|haar|hun|onze|ons|die|deze)$/i.test(before.text);
    if (
      before.upos === 'PUNCT' ||
      (!opens &&
        !/^(?:DET|ADJ|NUM|NOUN|PROPN|X)$/.test(before.upos) &&
        !before.named &&
        !reading.titles.has(before.text.toLowerCase()))
    )
      break;
    start = before.named && before.named.last < start ? before.named.first : start - 1;
    if (opens) break;
  }
  return nounPhraseAt(reading, start, end);
}

/** Whether a verb is the governor at `head`, or the auxiliary or copula of it. */
function governs(reading: Reading, verb: Word, head: number): boolean {
  if (head === verb.at) return true;
  const start = reading.firstOf[verb.sentence]!;
  return /^(?:aux|cop)/.test(verb.deprel) && start + verb.head === head;
}

function isRelative(phrase: NounPhrase): boolean {
  return phrase.kind === 'pronoun' && /^(?:die|dat|wie)$/i.test(phrase.head.text);
}

/** Penningmeester X van de bond voor huurders, kortweg Hubo, zegt: what the body is called besides is not who speaks. */
function isOtherName({ words }: Reading, { first }: NounPhrase): boolean {
  const before = words.slice(Math.max(0, first - 4), first).map(({ text }) => text.toLowerCase());
  return before.includes(',') && OTHER_NAME.test(before.slice(before.lastIndexOf(',') + 1).join(' '));
}

const OTHER_NAME =
  /^(?:kortweg|in het kort|afgekort(?: tot)?|oftewel|ofwel|alias|ook wel|voorheen|vroeger|(?:ook|beter) bekend als|ook wel (?:bekend als|genoemd)|in de volksmond)$/;

function hasPhraseBefore(reading: Reading, verb: Word, first: number): boolean {
  const phrase = openingPhrase(reading, verb, first);
  return phrase !== undefined;
}

/** The phrase that opens the clause, where it reaches up to the verb or to its apposition or relative clause. */
function openingPhrase(reading: Reading, verb: Word, first: number): NounPhrase | undefined {
  const { words } = reading;
  let at = first;
  while (at < verb.at && (/^(?:PUNCT|CCONJ)$/.test(words[at]!.upos) || isAdverb(words[at]!, reading))) at += 1;
  if (at >= verb.at) return undefined;
  const phrase = nounPhraseAt(reading, at, verb.at);
  if (!phrase) return undefined;
  const next = words[phrase.last + 1];
  return next && (next.at === verb.at || /^[,(]$/.test(next.text) || isAdverb(next, reading)) ? phrase : undefined;
}

function phraseBefore(reading: Reading, before: number, first: number): NounPhrase | undefined {
  const verb = reading.words[before]!;
  return openingPhrase(reading, verb, first);
}

/** X liep naar buiten en zei: the subject of the verb that this one is coordinated with. */
function sharedSubject(reading: Reading, verb: Word, start: number): Word | undefined {
  if (verb.deprel !== 'conj' || verb.head < 0) return undefined;
  const governor = start + verb.head;
  for (let at = start; at < verb.at; at += 1) {
    const word = reading.words[at]!;
    if (/^nsubj/.test(word.deprel) && start + word.head === governor) return word;
  }
  return undefined;
}
