import { frameIndex } from '../lexicon/frames.ts';
import { contextOf, isNounForm, sensesOfText, type Context } from '../lexicon/terms.ts';
import type { Gazetteer } from '../lexicon/names.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { DateMention, Entity, Mentions, Quantity } from '../model/mention.ts';
import type { Quote } from '../model/quote.ts';
import type { SourceDocument } from '../model/source.ts';
import type { Sentence, Token } from '../model/token.ts';
import { datelineLength } from '../text/dateline.ts';
import type { Discourse } from './reference/discourse.ts';
import { findAdverbs, type PlacedAdverb } from './circumstances/adverbs.ts';
import { retag } from './clauses/retag.ts';

/** What the readers of one document share. */
export interface DocumentContext {
  document: SourceDocument;
  sentences: readonly Sentence[];
  mentions: Mentions;
  quotes: readonly Quote[];
  lexicon: Lexicon;
  gazetteer: Gazetteer;
  /**
   * Noun → names that it introduced (het bedrijf EncroChat), with the offset from which it stands for them; no name
   * where it brought in another (een andere film).
   */
  introductions: ReadonlyMap<string, readonly { entity?: Entity; from: number }[]>;
  /** What the sentences before have mentioned. */
  discourse: Discourse;
  /** Lemmas of each block and of the whole text, and the index of the sentence that has each first. */
  vocabulary: {
    blocks: ReadonlyMap<number, ReadonlySet<string>>;
    all: ReadonlySet<string>;
    first: ReadonlyMap<string, number>;
    /** What the text means by a lemma with several senses. */
    senses: ReadonlyMap<string, string>;
  };
}

/** A mention with the tokens that it covers. */
export interface Placed<T> {
  mention: T;
  first: number;
  last: number;
}

/** One sentence with the mentions in it, by the index of their first token. */
export interface SentenceContext extends DocumentContext {
  sentence: Sentence;
  quantities: ReadonlyMap<number, Placed<Quantity>>;
  dates: ReadonlyMap<number, Placed<DateMention>>;
  entities: ReadonlyMap<number, Placed<Entity>>;
  /**
   * Whose office is named in several words, by the token that it begins with and as far as it reaches: with the name
   * right behind it (minister van Financiën Eelco Heinen), without the name that stands apart (de minister van
   * Justitie, David van Weel).
   */
  offices: ReadonlyMap<number, Placed<Entity>>;
  /** Adverbs and set phrases of the sentence, by their first token; they are no part of any phrase. */
  adverbs: ReadonlyMap<number, PlacedAdverb>;
  /** Lemmas of the sentence, and of what stands around it. */
  words: Context;
  /** Tokens of times of the day; they are no part of any phrase. */
  clocks: ReadonlySet<number>;
  /** Tokens that belong to no clause: those inside direct or partial quotations, and a dateline. */
  quoted: ReadonlySet<number>;
}

/** Which names a common noun has introduced, in the order of the text. Persons are left out: a role may pass to another. */
export function introductionsOf(
  sentences: readonly Sentence[],
  { entities }: Mentions,
): DocumentContext['introductions'] {
  const found = new Map<string, { entity?: Entity; from: number }[]>();
  const starts = new Map(
    entities
      .filter((entity) => entity.type !== 'person')
      .flatMap((entity) => entity.mentions.map((span) => [span.start, entity] as const)),
  );
  for (const { tokens } of sentences)
    for (const token of tokens) {
      const next = tokens[token.index + 1];
      const entity = next && starts.get(next.start);
      if (token.upos !== 'NOUN' || token.text !== token.text.toLowerCase()) continue;
      const lemma = token.lemma.toLowerCase();
      const isOther = !entity && found.has(lemma) && isIndefinite(tokens, token.index);
      const own = found.get(lemma) ?? [];
      if (entity) found.set(lemma, [...own, { entity, from: next.end }]);
      else if (isOther && own.at(-1)?.entity) found.set(lemma, [...own, { from: token.end }]);
    }
  return found;
}

function isIndefinite(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 4), at).some(({ text }) => text.toLowerCase() === 'een');
}

/** The one name that a definite noun can stand for here; undefined where it has introduced none or several. */
export function introducedBy(context: DocumentContext, lemma: string, offset: number): Entity | undefined {
  const earlier = (context.introductions.get(lemma) ?? []).filter(({ from }) => from <= offset);
  const names = new Set(earlier.flatMap(({ entity }) => entity ?? []));
  const found = names.size === 1 ? earlier.at(-1)!.entity : undefined;
  return found && isSuperseded(context, found, offset) ? undefined : found;
}

/**
 * De gemeente Utrecht krijgt geld. Ook Zeist krijgt geld. De gemeente …: another body or town of which a sentence since
 * has spoken first may be meant.
 */
export function isSuperseded({ mentions, sentences }: DocumentContext, entity: Entity, offset: number): boolean {
  const last = Math.max(...entity.mentions.filter(({ start }) => start < offset).map(({ end }) => end));
  const isTownOf = ({ gazetteer }: Entity): boolean => gazetteer?.startsWith('city:') === true;
  // the municipality of a town is a body, and the next one may be named as the town alone
  const isOfPlaces = ({ type, name }: Entity): boolean => type === 'place' || /^gemeente /i.test(name);
  return sentences.some(({ start, end, tokens }) => {
    if (start < last || end > offset) return false;
    const verb = tokens.find(({ upos }) => upos === 'VERB' || upos === 'AUX');
    const opening = verb?.start ?? start;
    return mentions.entities.some(
      (other) =>
        other !== entity &&
        (other.type === entity.type || (isOfPlaces(other) && isOfPlaces(entity))) &&
        (other.type === 'organisation' || isTownOf(other) || opensWith(other, tokens[0]!.start)) &&
        other.mentions.some((span) => start <= span.start && span.end <= opening && !isWithinTown(tokens, span.start)),
    );
  });
}

/** In het dorp Lunteren, in de wijk Kanaleneiland: a part of a town that the text may have named. */
function isWithinTown(tokens: readonly Token[], start: number): boolean {
  const before = tokens.findLast((token) => token.end <= start);
  return /^(?:dorp|wijk|buurt|stadsdeel|straat|park|natuurgebied|kern|gehucht)$/.test(
    before?.lemma.toLowerCase() ?? '',
  );
}

/** Het Westerkwartier laat …: a place that is what a sentence is about. */
function opensWith({ mentions }: Entity, start: number): boolean {
  return mentions.some((span) => span.start - start <= 4 && span.start >= start);
}

function lemmasOf({ tokens }: Sentence): string[] {
  return tokens.map((token) => token.lemma.toLowerCase());
}

/** The lemmas of a text, block by block and all together. */
export function vocabularyOf(lexicon: Lexicon, sentences: readonly Sentence[]): DocumentContext['vocabulary'] {
  const blocks = new Map<number, Set<string>>();
  const first = new Map<string, number>();
  for (const sentence of sentences) {
    const own = blocks.get(sentence.block) ?? new Set();
    for (const lemma of lemmasOf(sentence)) {
      own.add(lemma);
      if (!first.has(lemma)) first.set(lemma, sentence.index);
    }
    blocks.set(sentence.block, own);
  }
  return { blocks, all: new Set(first.keys()), first, senses: sensesOfText(lexicon, sentences) };
}

/** Places the document's mentions in one sentence. */
export function sentenceContext(context: DocumentContext, parsed: Sentence): SentenceContext {
  const sentence = retag(parsed, context.lexicon);
  const { mentions, quotes, gazetteer } = context;
  const place = <T>(items: readonly { mention: T; start: number; end: number }[]): Map<number, Placed<T>> => {
    const placed = new Map<number, Placed<T>>();
    for (const { mention, start, end } of items) {
      if (start < sentence.start || start >= sentence.end) continue;
      const covered = sentence.tokens.filter((token) => token.start < end && token.end > start);
      // Hezbollah-leider is no Hezbollah
      const isCompound =
        covered.length > 0 && /^-\p{Ll}/u.test(covered.at(-1)!.text.slice(end - covered.at(-1)!.start));
      if (covered.length && !isCompound)
        placed.set(covered[0]!.index, { mention, first: covered[0]!.index, last: covered.at(-1)!.index });
    }
    return placed;
  };
  const spans = <T extends { start: number; end: number }>(items: readonly T[]) =>
    items.map((mention) => ({ mention, start: mention.start, end: mention.end }));
  const named = mentions.entities.flatMap((entity) =>
    entity.mentions
      .filter(
        ({ text }) => !gazetteer.demonyms.has(text.toLowerCase()) && (isTown(entity, text) || !ADJECTIVE.test(text)),
      )
      .map((span) => ({ mention: entity, start: span.start, end: span.end })),
  );
  const quoted = new Set<number>();
  for (const quote of quotes) {
    if (quote.kind === 'indirect' || quote.end <= sentence.start || quote.start >= sentence.end) continue;
    for (const token of sentence.tokens)
      if (token.start < quote.end && token.end > quote.start) quoted.add(token.index);
  }
  for (let at = 0; at < datelineLength(sentence.tokens); at += 1) quoted.add(at);
  const [quantities, dates, entities] = [place(spans(mentions.quantities)), place(spans(mentions.dates)), place(named)];
  return {
    ...context,
    sentence,
    quantities,
    dates,
    entities,
    offices: officesOf(sentence, entities),
    adverbs: findAdverbs(
      sentence,
      context.lexicon,
      tokensOf([...quantities.values(), ...dates.values(), ...entities.values()]),
    ),
    words: contextOf(
      context.lexicon,
      sentence.tokens,
      [context.vocabulary.blocks.get(parsed.block) ?? new Set<string>(), context.vocabulary.all],
      context.vocabulary.senses,
    ),
    clocks: tokensOf([...place(spans(mentions.numerals.filter(({ kind }) => kind === 'time'))).values()]),
    quoted,
  };
}

function officesOf(
  { tokens, start, end }: Sentence,
  entities: SentenceContext['entities'],
): Map<number, Placed<Entity>> {
  const offices = new Map<number, Placed<Entity>>();
  for (const { mention, first, last } of entities.values()) {
    const { role } = mention;
    if (!role || role.start < start || role.end > end || !/ (?:van|voor|bij) /.test(role.text)) continue;
    const words = tokens.filter((token) => token.start >= role.start && token.end <= role.end);
    const [opening, closing] = [words[0], words.at(-1)];
    if (!opening || !closing || closing.index >= first) continue;
    const between = tokens.slice(closing.index + 1, first);
    if (between.length === 0) offices.set(opening.index, { mention, first: opening.index, last });
    else if (between.length === 1 && between[0]!.text === ',')
      offices.set(opening.index, { mention, first: opening.index, last: closing.index });
  }
  return offices;
}

/** De Friese, de Haagse: of a place, and no name of it. */
const ADJECTIVE = /^\p{Lu}\S*se$/u;

/** Lisse, Toulouse: a town that is named like an adjective. */
function isTown({ name, gazetteer = '' }: Entity, text: string): boolean {
  return name === text && /^(?:city|place):/.test(gazetteer);
}

function tokensOf(placed: readonly { first: number; last: number }[]): Set<number> {
  const tokens = new Set<number>();
  for (const { first, last } of placed) for (let at = first; at <= last; at += 1) tokens.add(at);
  return tokens;
}

/** Tokens inside any mention. */
export function takenTokens({ quantities, dates, entities, sentence, lexicon }: SentenceContext): Set<number> {
  const taken = tokensOf([...quantities.values(), ...dates.values(), ...entities.values()]);
  for (const { last } of quantities.values()) {
    const [token, next] = [sentence.tokens[last]!, sentence.tokens[last + 1]];
    const final = next === undefined || /^[^\p{L}\p{N}]+$/u.test(next.text);
    if (final && frameIndex().verbs.has(token.text) && (token.upos === 'VERB' || !isNounForm(lexicon, token.text)))
      taken.delete(last);
  }
  return taken;
}
