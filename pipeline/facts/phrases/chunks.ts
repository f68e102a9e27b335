import type { Determiner, Difference, Filler } from '../../model/fact.ts';
import type { DateMention, Entity, Quantity } from '../../model/mention.ts';
import type { Token } from '../../model/token.ts';
import type { Referent } from '../reference/discourse.ts';
import type { Clause } from '../clauses/clauses.ts';
import { isClock, opensDate, PART_OF_DATE } from '../circumstances/time-words.ts';
import { isSameTime } from '../circumstances/same-time.ts';
import { link } from './link-chunks.ts';
import { withDoubleOffices } from './double-offices.ts';
import { elidedCounted } from './elided-counted.ts';
import { shareBehindAged } from './elided-nouns.ts';
import { withoutMembers } from './listed-members.ts';
import { nameInfinitives } from './nominal-infinitives.ts';
import { phraseAt } from './phrase-at.ts';
import { typesOf } from './filler-types.ts';
import { shareMeasures } from './shared-measures.ts';
import { agedPhraseAt, bandBehind, plusserAt } from './aged-phrases.ts';
import { withQuantifiers } from './all-and-most.ts';
import { withoutRestated } from './restated.ts';
import { dutchAdjuncts } from '../../lexicon/adjuncts.ts';
import { introducedBy, type SentenceContext } from '../context.ts';
import { COMPOUND_PREPOSITIONS, PREPOSITIONS } from './phrase-words.ts';
import { isInCapacity, isOneOf, isParticle, LIKE } from './phrase-tests.ts';
import { isMark, lower, RELATIVES } from '../words.ts';

/** A noun phrase or prepositional phrase of a clause. */
export interface Chunk {
  /** In small letters; several words where Dutch has a compound one (op verdenking van). */
  preposition?: string;
  /** Index of the first and last token in the sentence, the preposition left out. */
  first: number;
  last: number;
  /** Where the preposition stands, else `first`. */
  from: number;
  head: Token;
  /** Words between determiner and head that describe it. */
  modifiers: Token[];
  determiner?: string;
  quantity?: Quantity;
  entity?: Entity;
  date?: DateMention;
  pronoun?: boolean;
  /** Dezelfde nacht, dat jaar: a time that the text has named before. */
  sameTime?: boolean;
  /** What it takes up, where it is a pronoun that could be resolved; `pronoun` then is absent. */
  referent?: Referent;
  /** The noun of several words that its words are (college van burgemeester en wethouders). */
  term?: string;
  /** Whose it is, by a possessive that can only mean the subject of the clause. */
  owner?: { chunk: Chunk; determiner: Determiner };
  /** One of those that its complement names (een van de inzittenden). */
  one?: boolean;
  /** What a figure is a part of (161 daarvan), where it stands elsewhere in the text, and the tokens that say so. */
  whole?: { filler: Filler; tokens: number[] };
  /** Its figure is a difference (4 miljoen meer dan begroot), with the tokens that say so. */
  difference?: { said: Difference; tokens: number[]; ofNoun?: boolean };
  /** Nothing says how its words belong together (20 kilo cocaïne, heroïne en een pistool): they are told as they stand. */
  verbatim?: boolean;
  /** What its figure measures together with its own noun (100 kilo heroïne en cocaïne); no phrases by themselves. */
  shared?: Chunk[];
  /** Who they are that its figure counts, as many of them (twee verdachten, een man en een vrouw). */
  members?: Chunk[];
  /** Phrases coordinated with this one, in order; they are not listed apart. */
  others: Chunk[];
  /** Het merendeel van hen: more than half of those that the phrase names. */
  most?: boolean;
  /** Van de 40 gewonden liggen er 12 …: what a figure of the clause is a part of, and nothing else. */
  isWhole?: boolean;
  /** Between which ages they are (`65+`, `<18`, `15-25`), said behind the noun or by the word itself. */
  band?: string;
  /** Directly after this phrase: what it is of, from, about. */
  complements: Chunk[];
  /** It goes on a list behind the verb that closes the clause: what stands before that verb is said of all of them. */
  carried?: true;
  /** Joined by evenals or net als, and it is open to what (A won de beker, net als B). */
  likened?: boolean;
  /** It surely belongs to the phrase before it: both stand before the finite verb (de reistijd in de spits steeg). */
  bound?: boolean;
  /** First and last token of what stands between its article and a participle, which is no part of it. */
  gap?: readonly [number, number];
  /** The phrase that this one is a complement of. */
  parent?: Chunk;
  /** Index in the clause's own tokens of `from` and after `last`, for adjacency. */
  position: number;
  next: number;
}

/** The phrases of a clause in order, with coordination and complements put together. */
export function findChunks(context: SentenceContext, clause: Clause): Chunk[] {
  const isAlike = (one: Chunk, other: Chunk): boolean =>
    typesOf(context, one).some((type) => typesOf(context, other).includes(type));
  const linked = withQuantifiers(link(clause, withDoubleOffices(clause, flatChunks(context, clause)), isAlike));
  const chunks = shareMeasures(context, withoutRestated(clause.tokens, linked));
  withoutMembers(clause.tokens, chunks);
  nameInfinitives(chunks);
  shareBehindAged(context.sentence.tokens, chunks);
  return chunks;
}

function flatChunks(context: SentenceContext, { tokens, verbs, marker, kind }: Clause): Chunk[] {
  const { quantities, dates, entities, adverbs } = context;
  const verbAt = new Set(verbs.map((verb) => verb.token.index));
  // zijn aangehouden: its auxiliary has no words of its own (betrokken zijn bij)
  const lexical = verbs.filter(({ auxiliary }) => auxiliary === undefined);
  const fixed = (lexical.some(({ form }) => form === 'participle') ? lexical : verbs)
    .flatMap(({ triggers }) => triggers.map((trigger) => trigger.fixed))
    .filter(({ length }) => length > 0);
  // waren aan boord van het schip: words of the verb
  const isOfVerb = (compound: readonly string[]): boolean =>
    fixed.some((words) => words.every((word, step) => compound[step] === word));
  const compounds = [...dutchAdjuncts(context.lexicon).compound, ...COMPOUND_PREPOSITIONS].filter(
    (compound) => !isOfVerb(compound),
  );
  const chunks: Chunk[] = [];
  let at = 0;
  while (at < tokens.length) {
    const start = at;
    const token = tokens[at]!;
    if (verbAt.has(token.index) || isClock(context, tokens, at) || (isMark(token) && !quantities.has(token.index))) {
      at += 1;
      continue;
    }
    const adverb = adverbs.get(token.index);
    if (adverb) {
      at += adverb.last - adverb.first + 1;
      continue;
    }
    if (token === marker && (RELATIVES.has(lower(token)) || kind === 'purpose' || lower(token) === 'sinds')) {
      at += 1;
      continue;
    }
    if (isOneOf(tokens, at)) {
      const head = token;
      const own = { first: head.index, last: head.index, from: head.index, position: start, next: at + 1 };
      chunks.push({ head, one: true, modifiers: [], others: [], complements: [], ...own });
      at += 1;
      continue;
    }
    // is het park aan het sluiten
    if (lower(token) === 'aan' && lower(tokens[at + 1]) === 'het' && verbAt.has(tokens[at + 2]?.index ?? -1)) {
      at += 2;
      continue;
    }
    // aan het eind van het tweede kwartaal, in het weekend van 3 mei, in de loop van maandag, uiterlijk in 2030, eind dit jaar: words of the date behind them
    at += wordsOfDate(tokens, at, dates);
    if (/^uiterlijk$/.test(lower(token)) && opensDate(tokens, at + 1, dates)) at += 1;
    let preposition: string | undefined;
    const compound = quantities.has(token.index)
      ? undefined
      : [...(at === 0 ? [LIKE] : []), ...compounds].find(
          (words) =>
            words.every((word, step) => lower(tokens[at + step]) === word) &&
            // sinds het begin van dit jaar: a preposition and which part of the date
            !(
              lower(tokens[at + 1]) === 'het' &&
              (isPartOf(tokens, at + 2, dates) || isDatedPart(tokens, at + 2, dates))
            ),
        );
    if (compound) {
      preposition = compound.join(' ');
      at += compound.length;
    } else if (
      (PREPOSITIONS.has(lower(tokens[at])) || (token !== marker && isInCapacity(tokens, at))) &&
      !isParticle(tokens, at, verbs) &&
      !dates.has(tokens[at]!.index) &&
      !quantities.has(tokens[at]!.index) &&
      !(entities.has(tokens[at]!.index) && entities.get(tokens[at]!.index)!.last > tokens[at]!.index)
    ) {
      preposition = lower(tokens[at]);
      at += 1;
      // tegen een van de verdachten
      if (isOneOf(tokens, at)) {
        const head = tokens[at]!;
        const own = { first: head.index, last: head.index, from: token.index, position: start, next: at + 1 };
        chunks.push({ preposition, head, one: true, modifiers: [], others: [], complements: [], ...own });
        at += 1;
        continue;
      }
    } else if (opensWithTot(quantities.get(token.index)?.mention, verbs)) preposition = 'tot';
    // in onder meer Polen en Spanje: the adverb stands inside, and is no word of the phrase
    const inside = preposition !== 'in' ? undefined : adverbs.get(tokens[at]?.index ?? -1);
    const isInside = inside !== undefined && /^(?:among-others|mainly)$/.test(inside.id);
    if (isInside) at += inside.last - inside.first + 1;
    // een bus met in totaal negen personen: the sum of them
    if (preposition !== undefined && isInTotal(tokens, at) && quantities.has(tokens[at + 2]?.index ?? -1)) at += 2;
    // naast “De Zwaan”: the mark stands between the preposition and its name
    if (preposition !== undefined && /^[“„"‘'«]$/.test(tokens[at]?.text ?? '')) at += 1;
    // voor het einde van 2027, tot eind van dit jaar
    if (preposition !== undefined) {
      const article = lower(tokens[at]) === 'het' ? 1 : 0;
      if (isPartOf(tokens, at + article, dates)) at += article + 2;
    }
    while (PART_OF_DATE.test(lower(tokens[at])) && opensDate(tokens, at + 1, dates)) at += 1;
    const aged = preposition === undefined || at === start + 1 ? agedPhraseAt({ tokens, verbs }, start) : undefined;
    if (aged) {
      chunks.push({ ...aged, position: start, next: start + aged.size });
      at = start + aged.size;
      continue;
    }
    const further = preposition === undefined ? elidedCounted(context, tokens, at, chunks, verbAt) : undefined;
    const phrase = further ?? phraseAt(tokens, at, verbAt, context) ?? plusserAt(tokens, at);
    if (!phrase) {
      at = Math.max(at, start + 1);
      continue;
    }
    const { last: end, skipped = 0, ...rest } = phrase;
    const behind = bandBehind(context, tokens, end, rest);
    const last = end + (behind?.size ?? 0);
    if (preposition === 'voor' && isWorthOf(rest.quantity)) preposition = undefined;
    at += skipped;
    const plain =
      !rest.entity &&
      !rest.quantity &&
      !rest.date &&
      rest.modifiers.length === 0 &&
      /^(?:de|het|dit|deze|die|dat)$/.test(rest.determiner ?? '');
    const named =
      plain && rest.head.feats.Number !== 'Plur'
        ? introducedBy(context, rest.head.lemma.toLowerCase(), rest.head.start)
        : undefined;
    chunks.push({
      ...(preposition !== undefined && { preposition }),
      ...rest,
      ...(named && { entity: named }),
      ...(behind && { band: behind.band }),
      ...(isSameTime(tokens, at, rest) && { sameTime: true }),
      ...(isInside && { gap: [inside.first, inside.last] as const }),
      first: tokens[at]!.index,
      last: tokens[last]!.index,
      from: tokens[start]!.index,
      others: [],
      complements: [],
      position: start,
      next: last + 1,
    });
    at = last + 1;
  }
  return chunks;
}

/** Met in totaal, tot in totaal: words of the figure behind them. */
function isInTotal(tokens: readonly Token[], at: number): boolean {
  return lower(tokens[at]) === 'in' && /^totaal$/.test(lower(tokens[at + 1]));
}

/** Voor 8 miljoen euro aan aandelen uitkeren: so much of it is what is paid out, bought or laundered. */
function isWorthOf(quantity: Quantity | undefined): boolean {
  return quantity?.unit.kind === 'currency' && / aan /.test(quantity.text);
}

/** Oplopen tot maximaal 20 miljoen: the words that round a figure hold the preposition that its verb asks for. */
function opensWithTot(quantity: Quantity | undefined, verbs: Clause['verbs']): boolean {
  if (!/^tot /i.test(quantity?.approximationText ?? '')) return false;
  return verbs.some(({ triggers }) => triggers.some(({ evocation }) => evocation.prepositions?.tot !== undefined));
}

/** How many words of aan het eind van, in de loop van stand before a date. */
function wordsOfDate(tokens: readonly Token[], at: number, dates: SentenceContext['dates']): number {
  // aan het eind van het jaar: the date itself names its part
  const isAt = /^(?:aan|op|bij)$/.test(lower(tokens[at])) && lower(tokens[at + 1]) === 'het';
  if (isAt && isDatedPart(tokens, at + 2, dates)) return 2;
  const words = tokens
    .slice(at, at + 4)
    .map(lower)
    .join(' ');
  const isPart = /^(?:(?:aan|op|bij) het (?:einde?|begin)|in (?:de loop|het week(?:end|einde))) van$/.test(words);
  return isPart && opensDate(tokens, at + 4, dates) ? 4 : 0;
}

/** Begin van het jaar, as a date by itself. */
function isDatedPart(tokens: readonly Token[], at: number, dates: SentenceContext['dates']): boolean {
  return PART_OF_DATE.test(lower(tokens[at])) && dates.has(tokens[at]?.index ?? -1);
}

/** Einde van 2027, begin van dit jaar, where a date follows. */
function isPartOf(tokens: readonly Token[], at: number, dates: SentenceContext['dates']): boolean {
  return (
    /^(?:begin|einde?)$/.test(lower(tokens[at])) &&
    lower(tokens[at + 1]) === 'van' &&
    dates.get(tokens[at]!.index) === undefined &&
    opensDate(tokens, at + 2, dates)
  );
}

/** Whether a token stands between the article and the participle of a phrase. */
export function isInGap({ gap }: Chunk, at: number): boolean {
  return gap !== undefined && at >= gap[0] && at <= gap[1];
}
