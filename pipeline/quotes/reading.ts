import type { Lexicon } from '../lexicon/lexicon.ts';
import { gazetteerOf } from '../lexicon/names.ts';
import { speechOf, type SpeechLexicon } from '../lexicon/speech.ts';
import type { Entity, Mentions } from '../model/mention.ts';
import type { SourceDocument } from '../model/source.ts';
import type { Sentence, Token } from '../model/token.ts';
import { datelineLength } from '../text/dateline.ts';

/** A token with its place among all words of the document. */
export interface Word extends Token {
  at: number;
  sentence: number;
  block: number;
  /** The named thing that this word is part of. */
  named?: Named;
}

/** One mention of an entity, as places among the words. */
export interface Named {
  entity: Entity;
  first: number;
  last: number;
}

/** A document laid out for looking left and right of a place. */
export interface Reading {
  document: SourceDocument;
  words: readonly Word[];
  sentences: readonly Sentence[];
  /** Place among the words of each sentence's first token. */
  firstOf: readonly number[];
  /** The same behind its dateline, which is no part of what it says. */
  bodyOf: readonly number[];
  entities: readonly Entity[];
  entityById: ReadonlyMap<string, Entity>;
  speech: SpeechLexicon;
  /** Whether a word stands between marks; nothing does before the marks are laid out. */
  hidden: (at: number) => boolean;
  titles: ReadonlyMap<string, string>;
  /** People by the offset at which their office begins. */
  roleAt: ReadonlyMap<number, Entity>;
  /** Places of a word by its small letters, in order. */
  placesOf: (form: string) => readonly number[];
}

/** Lays the analysed document out as one row of words. */
export function readingOf(
  document: SourceDocument,
  sentences: readonly Sentence[],
  mentions: Mentions,
  lexicon: Lexicon,
): Reading {
  const words: Word[] = [];
  const firstOf: number[] = [];
  const bodyOf: number[] = [];
  for (const sentence of sentences) {
    firstOf.push(words.length);
    bodyOf.push(words.length + datelineLength(sentence.tokens));
    for (const token of sentence.tokens)
      words.push({ ...token, at: words.length, sentence: sentence.index, block: sentence.block });
  }
  for (const entity of mentions.entities)
    for (const mention of entity.mentions) {
      const first = wordFrom(words, mention.start);
      let last = first;
      while (words[last + 1] && words[last + 1]!.start < mention.end) last += 1;
      for (let at = first; at <= last && words[at]; at += 1) words[at]!.named ??= { entity, first, last };
    }
  const speech = speechOf(lexicon);
  const { titles } = gazetteerOf(lexicon);
  const { entities } = mentions;
  const entityById = new Map(entities.map((entity) => [entity.id, entity]));
  const places = new Map<string, number[]>();
  for (const { text, at } of words) {
    const form = text.toLowerCase();
    const known = places.get(form);
    if (known) known.push(at);
    else places.set(form, [at]);
  }
  const placesOf = (form: string): readonly number[] => (places.get(form) ?? []).slice(0, 40);
  const roleAt = new Map(entities.flatMap((entity) => (entity.role ? [[entity.role.start, entity] as const] : [])));
  return {
    document,
    words,
    sentences,
    firstOf,
    bodyOf,
    entities,
    placesOf,
    roleAt,
    entityById,
    speech,
    hidden: () => false,
    titles,
  };
}

/** Place of the first word that ends after `offset`. */
export function wordFrom(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words [first, end) of a sentence, its dateline left out. */
export function rangeOf(reading: Reading, sentence: number): { first: number; end: number } {
  return { first: reading.bodyOf[sentence]!, end: reading.firstOf[sentence + 1] ?? reading.words.length };
}
