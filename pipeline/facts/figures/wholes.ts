import { conceptOfNoun, singularsOf } from '../../lexicon/terms.ts';
import type { Quantity } from '../../model/mention.ts';
import type { Token } from '../../model/token.ts';
import type { Chunk } from '../phrases/chunks.ts';
import type { SentenceContext } from '../context.ts';
import { flatten } from '../draft.ts';
import { fillerOf, plainFigure } from '../phrases/fillers.ts';
import { bandOfWord } from '../phrases/age-bands.ts';
import { lemmaOf } from '../phrases/filler-types.ts';
import { isPlural } from '../phrases/number-of.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import { indexRange, isMark, lower } from '../words.ts';

const OF_WHOM = /^van (?:wie|hen)$/;
const OF_THEM = /^(?:daarvan|ervan|hiervan|waarvan)$/;
/** How many sentences back the whole may stand. */
const BACK = 1;

/**
 * Tells each figure of a clause that is a part of a figure elsewhere what it is a part of: van wie er drie nog
 * vastzitten, daarvan werden er 161 onderschept, twee van hen, van de 120 betogers zijn er 80 vrijgelaten. Where
 * it is not sure which figure that is, nothing is told.
 */
export function findWholes(context: SentenceContext, read: ReadClause): void {
  if (partOfSum(context, read)) return;
  if (bindFronted(context, read)) return;
  const pointer = pointerOf(read);
  if (!pointer) return;
  const { after, tokens, people, whole: named } = pointer;
  const part = flatten(read.chunks).find((chunk) => isPart(chunk) && chunk.last >= after);
  if (!part) return;
  const from = context.sentence.tokens[Math.min(tokens[0]!, part.first)]!.start;
  const back = pointer.relative ? 0 : BACK;
  const whole = named ?? figureBefore(context, from, part.quantity, { people, back });
  if (!whole) return;
  if (pointer.asked ? !isAsked(context, whole) : pointer.alone && isBesideOthers(context, whole)) return;
  part.whole = { filler: plainFigure(context, whole), tokens };
  if (pointer.opening) pointer.opening.isWhole = true;
  // the part counts what its whole counts
  if (part.quantity && part.quantity.of === undefined && whole.of !== undefined)
    part.quantity = { ...part.quantity, of: whole.of, ...(whole.joined && { joined: whole.joined }) };
}

/**
 * Van de 185 soorten zijn er 92 toegenomen en 83 afgenomen: the bare number that opens a clause which goes on counting is
 * a part of the whole of the clause before it.
 */
export function carryWhole({ clause, chunks }: ReadClause, before: ReadClause | undefined): void {
  const [part] = chunks;
  const held = before?.chunks.find(({ whole, quantity }) => whole?.filler.kind === 'quantity' && quantity);
  if (!part?.quantity || part.whole || !isPart(part) || !held?.quantity || clause.kind !== 'main') return;
  if (part.quantity.unit.kind === 'currency' || part.quantity.of !== undefined || part.complements.length > 0) return;
  const opener = clause.tokens.find(({ text }) => !/^(?:,|en|maar)$/.test(text));
  if (opener?.index !== part.from || clause.tokens.some((token) => lower(token) === 'er')) return;
  part.whole = { filler: held.whole!.filler, tokens: [] };
  part.quantity = { ...part.quantity, unit: { kind: 'count' }, ...(held.quantity.of && { of: held.quantity.of }) };
}

/** A sum that is named without its figure. */
const SUM =
  /^(?:bedrag|totaalbedrag|geld|budget|som|subsidie|begroting|opbrengst|winst|omzet|lening|investering|fonds|steunpakket)$/;

/** Van het bedrag gaat 6 miljoen naar Groningen: what the one sum of the clause is a part of. */
function partOfSum(context: SentenceContext, { chunks }: ReadClause): boolean {
  const whole = chunks.find(
    ({ preposition, parent, determiner, head, quantity, entity, complements }) =>
      preposition === 'van' &&
      parent === undefined &&
      /^(?:de|het|dit|dat|deze|die)$/.test(determiner ?? '') &&
      SUM.test(head.lemma.toLowerCase()) &&
      !quantity &&
      !entity &&
      complements.length === 0,
  );
  if (!whole) return false;
  const sums = chunks.filter(({ quantity }) => quantity?.unit.kind === 'currency' && quantity.of === undefined);
  const [part] = sums;
  if (!part || sums.length > 1 || part.preposition !== undefined || part.last < whole.first) return false;
  const filler = fillerOf(context, { ...whole, others: [] });
  if (filler.kind !== 'concept') return false;
  part.whole = { filler, tokens: indexRange(whole.from, whole.last) };
  return true;
}

interface Pointer {
  /** Index of the token after which the part stands. */
  after: number;
  tokens: number[];
  people: boolean;
  /** The whole itself, where it stands in the clause, and its phrase. */
  whole?: Quantity;
  opening?: Chunk;
  /** Nothing in the clause says that it is a part: the whole must be all that can be meant. */
  alone?: true;
  /** It stands in a relative clause: what it is a part of stands in the same sentence. */
  relative?: true;
  /** It is a share of those whom a survey in the same sentence asked. */
  asked?: true;
}

/** Onderzoek onder 2.300 huisartsen. */
function isAsked({ document, sentence }: SentenceContext, { start, approximation }: Quantity): boolean {
  // ruim 2.300: of how many it is a share, nobody can say
  if (approximation !== 'exact') return false;
  return start >= sentence.start && /\bonder (?:de )?$/.test(document.text.slice(Math.max(0, start - 12), start));
}

/** The words of a clause that say that a figure in it is a part of another. */
function pointerOf(read: ReadClause): Pointer | undefined {
  const { clause, chunks } = read;
  const { tokens, marker } = clause;
  // van wie er drie: the preposition stands with the clause
  if (clause.kind === 'relative' && lower(marker) === 'wie' && lower(tokens[0]) === 'van')
    return { after: marker!.index, tokens: [tokens[0]!.index, marker!.index], people: true, relative: true };
  // van wie drie ernstig: without a verb these words open the clause themselves
  const [opener, next] = tokens.filter((token) => !isMark(token));
  if (clause.part && OF_WHOM.test(`${lower(opener)} ${lower(next)}`))
    return {
      after: next!.index,
      tokens: [opener!.index, next!.index],
      people: true,
      ...(lower(next) === 'wie' && { relative: true }),
    };
  const single = tokens.find((token) => OF_THEM.test(lower(token)));
  if (single) {
    const isRelative = lower(single) === 'waarvan';
    return { after: -1, tokens: [single.index], people: false, ...(isRelative && { relative: true }) };
  }
  const [opening] = chunks;
  // een derde kwam uit het buitenland: of those counted in the sentence before
  const isShare =
    opening?.preposition === undefined && /^(?:percent|fraction)$/.test(opening?.quantity?.unit.kind ?? '');
  if (
    clause.kind === 'main' &&
    isShare &&
    opening!.quantity!.of === undefined &&
    opening!.first <= 1 &&
    !opening!.complements.length
  )
    return { after: -1, tokens: indexRange(opening!.from, opening!.last), people: false, alone: true };
  // blijkt dat 64 procent rookt
  if (
    isShare &&
    lower(marker) === 'dat' &&
    opening!.from === marker!.index + 1 &&
    opening!.quantity!.of === undefined &&
    !opening!.complements.length
  )
    return { after: -1, tokens: indexRange(opening!.from, opening!.last), people: true, asked: true };
  for (const chunk of chunks) {
    if (chunk.preposition !== 'van') continue;
    if (/^(?:hen|hun)$/.test(lower(chunk.head)) && (chunk.pronoun || chunk.referent))
      return { after: -1, tokens: indexRange(chunk.from, chunk.last), people: true };
    const er = partitiveEr(read, chunk);
    const { quantity } = chunk;
    // van de 120 betogers zijn er 80 vrijgelaten
    if (quantity?.of !== undefined && er && chunk.parent === undefined)
      return {
        after: er.index,
        tokens: indexRange(chunk.from, chunk.last),
        people: false,
        whole: quantity,
        opening: chunk,
      };
  }
  return undefined;
}

/** Zijn er 80 vrijgelaten, raakten drie gewond: er, or the verb where the number stands right behind it. */
function partitiveEr({ clause, chunks, finite }: ReadClause, whole: Chunk): Token | undefined {
  const er = clause.tokens.find((token) => lower(token) === 'er' && token.index > whole.last);
  if (er || clause.kind !== 'main' || !finite || clause.tokens[0]?.index !== whole.from) return er;
  const isNext = chunks.some((chunk) => chunk.from === finite.token.index + 1 && isPart(chunk));
  return isNext ? finite.token : undefined;
}

/**
 * Van de jongeren rookt 18 procent, van de slachtoffers vielen er 206 in Gaza: the phrase that opens the clause is
 * what the share or number is of, as in 18 procent van de jongeren.
 */
function bindFronted(context: SentenceContext, { clause, chunks, finite }: ReadClause): boolean {
  const opening = chunks[0];
  if (clause.kind !== 'main' || !finite || opening?.preposition !== 'van' || opening.from !== clause.tokens[0]?.index)
    return false;
  const { quantity, entity, date, pronoun, others, determiner } = opening;
  if (quantity || entity || date || pronoun || others.length > 0 || opening.last > finite.token.index) return false;
  if (!/^(?:de|het|alle|deze|die)$/.test(determiner ?? '')) return false;
  const noun = lemmaOf(opening);
  const isOfIt = ({ of }: Quantity): boolean =>
    of === undefined || [noun, lower(opening.head), ...singularsOf(lower(opening.head))].includes(of.toLowerCase());
  const parts = chunks.filter(
    (chunk) => isPart(chunk) && chunk.first > finite.token.index && chunk.quantity && isOfIt(chunk.quantity),
  );
  const [part] = parts;
  if (!part?.quantity || parts.length > 1 || part.complements.some(({ preposition }) => preposition === 'van'))
    return false;
  const isShare = /^(?:percent|fraction)$/.test(part.quantity.unit.kind);
  const isCounted = clause.tokens.some((token) => lower(token) === 'er' && token.index < part.first);
  if (!(isShare || (isCounted && isPlural(opening)))) return false;
  // of whom a share is must be said with it
  const isKnown = conceptOfNoun(context.lexicon, part.quantity.of ?? noun, opening.head.text, context.words);
  if (!isKnown && bandOfWord(lower(opening.head)) === undefined) return false;
  part.quantity = {
    ...part.quantity,
    ...(!isShare && { unit: { kind: 'count' } }),
    of: part.quantity.of ?? noun,
    ...(opening.modifiers.length > 0 && { modifiers: opening.modifiers.map(lower) }),
  };
  part.complements = [opening, ...part.complements];
  opening.parent = part;
  chunks.splice(0, 1);
  return true;
}

/** One of them, a figure that counts nothing of its own, or a share. */
function isPart({ quantity, one, preposition, entity }: Chunk): boolean {
  if (preposition !== undefined || entity) return false;
  return one === true || (quantity !== undefined && countsNothing(quantity));
}

/** A share or a sum, or a number whose noun stands elsewhere: er 161, drie. */
function countsNothing({ unit, text, of, approximationText = '' }: Quantity): boolean {
  if (unit.kind === 'currency') return of === undefined;
  if (/^(?:none|percent|fraction)$/.test(unit.kind)) return true;
  // er 1,2 miljoen: a number of several words
  const number = text.replace(approximationText, '').replace(/\s(?:miljoen|miljard|duizend|honderd)$/, '');
  return unit.kind === 'count' && !/\s/.test(number.trim());
}

/**
 * The one figure before an offset that can hold the part: in the same sentence, else in the one before it, unless what this
 * one counts is not known (212.000 kuipjes, waarvan driekwart).
 */
function figureBefore(
  context: SentenceContext,
  offset: number,
  part: Quantity | undefined,
  { people, back: last }: { people: boolean; back: number },
): Quantity | undefined {
  const { sentences, sentence, mentions } = context;
  for (let back = 0; back <= last; back += 1) {
    const from = sentences[sentence.index - back];
    if (!from || from.block !== sentence.block) return undefined;
    const found = mentions.quantities.filter(
      ({ start, end }) => start >= from.start && end <= from.end && end <= offset,
    );
    const fitting = found.filter((item) => holds(context, item, part, people));
    if (fitting.length === 1) return isListed(context, fitting[0]!, found) ? undefined : fitting[0];
    if (fitting.length > 1 || found.some((item) => countsUnknown(context, item))) return undefined;
  }
  return undefined;
}

function countsUnknown({ lexicon, words }: SentenceContext, { unit, of }: Quantity): boolean {
  return unit.kind === 'count' && of !== undefined && !conceptOfNoun(lexicon, of, of, words);
}

/** De bewoners kwamen met 40 auto’s: a half may be one of either. */
function isBesideOthers({ sentences, sentence }: SentenceContext, { start, end }: Quantity): boolean {
  const before = sentences[sentence.index - 1];
  if (!before || start < before.start) return true;
  return before.tokens.some(
    ({ upos, feats, ...token }) =>
      upos === 'NOUN' && feats.Number === 'Plur' && (token.end <= start || token.start >= end),
  );
}

/** 183 drones en vier raketten: of which of them, or of all together, is open. */
function isListed({ document }: SentenceContext, whole: Quantity, all: readonly Quantity[]): boolean {
  return all.some((other) => {
    const [first, second] = other.start < whole.start ? [other, whole] : [whole, other];
    return other !== whole && /^\s*(?:,|,? ?(?:en|of))\s*$/.test(document.text.slice(first.end, second.start));
  });
}

function holds(
  { lexicon, words }: SentenceContext,
  { unit, of, value, upper }: Quantity,
  part: Quantity | undefined,
  people: boolean,
): boolean {
  // de gemeente betaalt daarvan 600.000 euro: of the one larger sum before it
  if (part?.unit.kind === 'currency')
    return unit.kind === 'currency' && unit.code === part.unit.code && upper === undefined && value > part.value;
  if (unit.kind !== 'count' || of === undefined || upper !== undefined) return false;
  if ((!part || /^(?:none|count)$/.test(part.unit.kind)) && value <= (part?.value ?? 1)) return false;
  const type = conceptOfNoun(lexicon, of, of, words)?.type;
  return people ? type === 'person' || type === 'group' : type !== undefined;
}
