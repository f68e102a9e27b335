import { conceptOf } from '../../lexicon/terms.ts';
import type { Comparison, QuantityFiller } from '../../model/fact.ts';
import type { Quantity } from '../../model/mention.ts';
import { spanOf } from '../../text/file-span.ts';
import { adjunctOf, isSayable } from '../circumstances/adjuncts.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import type { SentenceContext } from '../context.ts';
import { flatten, lastOf, type Draft } from '../draft.ts';
import type { FactDraft } from '../identify.ts';
import type { Chunk } from '../phrases/chunks.ts';
import { ABOUT_WHAT, SPEAKING } from '../phrases/complements.ts';
import { typesOf } from '../phrases/filler-types.ts';
import { fillerOf, itemOf, plainFigure } from '../phrases/fillers.ts';
import { isPlural } from '../phrases/number-of.ts';
import { isMark, lower, wordStarts } from '../words.ts';
import { isShare } from './comparable.ts';

const PEOPLE = /^(?:person|group)$/;
/** What somebody or something may have or be for, said behind a figure in every language as it is in Dutch. */
const HAD = /^(?:object|building|vehicle|disease|bodypart|substance|document|weapon|animal)$/;
const FOR_WHOM = /^(?:person|group|organisation|vehicle|animal|crime)$/;
/** What a sum goes into. */
const INTO = /^(?:organisation|building|place|vehicle|object|energy)$/;

/** What is said of some of those that a figure counts, with the last token that says it. */
type SaidOfSome = Pick<Comparison, 'circumstance' | 'complement'> & { last: number };

/**
 * The fact with what is said of some of those that its figure counts and that no fact of its own tells: 5400 mensen, van wie 61
 * procent vrouw; 120 kamers, waarvan dertig met balkon; 300 miljoen euro, waarvan de helft voor het onderwijs.
 */
export function withSubset(
  context: SentenceContext,
  read: ReadonlyMap<Clause, ReadClause>,
  fact: FactDraft,
  told: readonly FactDraft[],
): FactDraft {
  const { made, omitted } = fact;
  const host = made?.clause;
  if (!host || !fact.clausal || fact.comparison || fact.polarity === 'negated') return fact;
  const asides = [...read.keys()].filter((clause) => clause.part === true && isBehind(clause, host));
  const [aside] = asides;
  if (!aside || asides.length > 1 || aside.verbs.length > 0) return fact;
  const starts = wordStarts(aside);
  // what stands in brackets is left out by none, but may be told by a fact of its own
  const isLeft = aside.parent?.parenthesis
    ? told.every(({ covered }) => !starts.some((start) => covered.includes(start)))
    : starts.some((start) => omitted.includes(start));
  if (!isLeft) return fact;
  const comparison = subsetOf(context, read.get(aside)!, fact);
  if (!comparison) return fact;
  const { start, end } = fact.evidence[0]!;
  return {
    ...fact,
    comparison,
    omitted: omitted.filter((at) => !starts.includes(at)),
    covered: [...fact.covered, ...starts],
    evidence: [
      spanOf(context.document, start, Math.max(end, aside.tokens.findLast((token) => !isMark(token))!.end)),
      ...fact.evidence.slice(1),
    ],
  };
}

/** Whether the word before the comma or bracket that opens an aside is one of a clause. */
function isBehind({ tokens }: Clause, host: Clause): boolean {
  const before = tokens[0]!.index - 2;
  return host.tokens.some(({ index }) => index === before);
}

/** What the aside says, with each figure of it: waarvan elf voor drugsbezit en drie voor zakkenrollerij. */
function subsetOf(
  context: SentenceContext,
  { clause, chunks }: ReadClause,
  { made, quantity }: FactDraft,
): Comparison | undefined {
  const opener = clause.tokens.find((token) => !isMark(token))!;
  const whole = wholeBefore(context, made!, quantity?.ref, opener.index);
  const counted = whole?.quantity;
  if (!whole || !counted) return undefined;
  const words = clause.tokens.filter((token) => !isMark(token));
  const figures = flatten(chunks)
    .filter(({ quantity }) => quantity && (isShare(quantity) || isAlike(counted, quantity)))
    .sort((a, b) => a.first - b.first);
  const found: Comparison[] = [];
  let from = opener.index;
  for (const chunk of figures) {
    const between = words.filter(({ index }) => index >= from && index < chunk.first).map(lower);
    if (!OPENERS.test(between.join(' ')) && !(found.length > 0 && between.join(' ') === 'en')) return undefined;
    const said = saidOf(context, chunk, whole, flatten(chunks));
    if (!said) return undefined;
    const { last, ...own } = said;
    found.push({ kind: 'some', of: counted.id, ...own });
    from = last + 1;
  }
  if (found.length === 0 || words.some(({ index }) => index >= from)) return undefined;
  return found.reduceRight((also, comparison) => ({ ...comparison, also }));
}

/** What opens such an aside. */
const OPENERS = /^(?:(?:(?:van|onder) (?:wie|hen)|waarvan|waaronder)(?: er)?)?$/;

/** The figure of a fact, where nothing stands between it and the aside, nor in the fact, that the aside may be said of as well. */
function wholeBefore(
  context: SentenceContext,
  { roles, circumstances = [], place }: Draft,
  ref: string | undefined,
  opener: number,
): Chunk | undefined {
  const held = flatten([
    ...roles.values(),
    ...circumstances.flatMap(({ chunk }) => chunk ?? []),
    ...(place ? [place] : []),
  ]);
  const own = held.find(({ quantity }) => quantity?.id === ref);
  if (!own?.quantity || own.last >= opener || own.others.length > 0 || own.one) return undefined;
  const { unit, of, value } = own.quantity;
  const isCount = unit.kind === 'count' && of !== undefined && value > 1;
  if (!isCount && unit.kind !== 'currency') return undefined;
  const isPerson = typesOf(context, own).some((type) => PEOPLE.test(type));
  const isRival = (chunk: Chunk): boolean => {
    if (chunk === own || chunk.first === own.first || chunk.date || chunk.entity) return false;
    if (unit.kind === 'currency') return chunk.quantity?.unit.kind === 'currency';
    const isSeveral = chunk.quantity ? chunk.quantity.unit.kind === 'count' : isPlural(chunk);
    return isSeveral && typesOf(context, chunk).some((type) => PEOPLE.test(type)) === isPerson;
  };
  return held.some(isRival) ? undefined : own;
}

/** Counts of the same things, or sums in one currency. */
function isAlike(whole: Quantity, { unit, of }: Quantity): boolean {
  if (whole.unit.kind === 'currency') return unit.kind === 'currency' && unit.code === whole.unit.code;
  return /^(?:none|count)$/.test(unit.kind) && (of === undefined || of === whole.of);
}

/** One figure of the aside with what is said of those that it counts. */
function saidOf(
  context: SentenceContext,
  chunk: Chunk,
  whole: Chunk,
  chunks: readonly Chunk[],
): (SaidOfSome & { figure: QuantityFiller }) | undefined {
  // as the source has it: what a share is a share of is filled in by then
  const own = context.mentions.quantities.find(({ id }) => id === chunk.quantity?.id);
  if (!own || chunk.others.some((other) => !other.quantity) || chunk.modifiers.some(({ upos }) => upos === 'ADJ'))
    return undefined;
  if (isShare(own) && own.of !== undefined) {
    const kind = kindOf(context, own, whole);
    return kind && { figure: kind, last: chunk.last };
  }
  const { of, unit } = whole.quantity!;
  const counted = unit.kind === 'count' ? conceptOf(context.lexicon, of ?? '', 'noun', context.words)?.id : undefined;
  if (unit.kind === 'count' && counted === undefined) return undefined;
  const from = pastThem(context, chunk.last + 1);
  const behind = chunks.find((other) => other.from === from);
  const said = adverbAt(context, from) ?? (behind && phraseOf(context, behind, whole));
  if (!said) return undefined;
  return { figure: { kind: 'quantity', id: own.id, ...(counted !== undefined && { concept: counted }) }, ...said };
}

/** Twaalf van hen uit Ede, veertig procent daarvan in Ede. */
function pastThem({ sentence: { tokens } }: SentenceContext, at: number): number {
  if (lower(tokens[at]) === 'daarvan') return at + 1;
  return lower(tokens[at]) === 'van' && lower(tokens[at + 1]) === 'hen' ? at + 2 : at;
}

/** Van wie 61 procent vrouw: people among people. */
function kindOf(context: SentenceContext, share: Quantity, whole: Chunk): QuantityFiller | undefined {
  const filler = plainFigure(context, share);
  if (filler.kind !== 'quantity' || filler.concept === undefined || filler.also) return undefined;
  const type = conceptOf(context.lexicon, share.of!, 'noun', context.words)?.type ?? '';
  return PEOPLE.test(type) && typesOf(context, whole).some((other) => PEOPLE.test(other)) ? filler : undefined;
}

/** Of the verb that their whole has these say how it was of them (waarvan vier tijdelijk, van wie twee ernstig). */
const HOW = /^(?:seriously|lightly|completely|definitively|temporarily|permanently)$/;
/** Said of several with one another, or of them all. */
const MUTUAL = /^(?:together|separately|one-by-one|en-masse|unanimously)$/;

/** Waarvan tien online, van wie de helft in het buitenland, van wie twee ernstig. */
function adverbAt({ adverbs }: SentenceContext, at: number): SaidOfSome | undefined {
  const adverb = adverbs.get(at);
  const isHow = adverb && (/^(?:manner|place)$/.test(adverb.entry.class) || HOW.test(adverb.id));
  if (!isHow || MUTUAL.test(adverb.id)) return undefined;
  return { circumstance: { kind: 'adverb', id: adverb.id }, last: adverb.last };
}

/** Waarvan zes in Ede, waarvan 40 procent over vertragingen, van wie een kwart uit het buitenland. */
function phraseOf(context: SentenceContext, behind: Chunk, whole: Chunk): SaidOfSome | undefined {
  const { parent: _parent, ...free } = behind;
  const { preposition, entity, others } = free;
  if (preposition === undefined) return undefined;
  if (/^(?:in|op)$/.test(preposition) && entity?.type === 'place' && others.length === 0) {
    const filler = itemOf(context, free);
    return {
      circumstance: { kind: 'adjunct', id: 'in-place', relation: 'place', preposition, filler },
      last: behind.last,
    };
  }
  const last = lastOf(behind);
  const said = adjunctOf(context, free);
  if (said) return { circumstance: said, last };
  if (!isOfNoun(context, free, whole)) return undefined;
  const filler = fillerOf(context, free);
  return isSayable(context, filler) ? { complement: { preposition, filler }, last } : undefined;
}

/** Whether a phrase can be said of what is counted as its complement would be. */
function isOfNoun(context: SentenceContext, chunk: Chunk, whole: Chunk): boolean {
  const { preposition = '', entity, determiner } = chunk;
  const noun = whole.quantity!.of ?? '';
  if (ABOUT_WHAT.test(preposition)) return SPEAKING.test(noun);
  const types = typesOf(context, chunk);
  const isKind = (kinds: RegExp): boolean => types.length > 0 && types.every((type) => kinds.test(type));
  if (preposition === 'uit') return entity?.type === 'place' || isKind(/^place$/);
  const isSum = whole.quantity!.unit.kind === 'currency';
  const isPerson = typesOf(context, whole).some((type) => PEOPLE.test(type));
  if (preposition === 'voor' && entity?.type === 'place') return !isPerson;
  if (preposition === 'voor') return isSum ? !isKind(/^(?:time|measure|money)$/) : isKind(FOR_WHOM);
  if (/^(?:met|zonder)$/.test(preposition)) return !/^(?:de|het)$/.test(determiner ?? '') && isKind(HAD);
  if (preposition === 'op') return determiner === 'een' && isKind(/^(?:vehicle|object)$/);
  return preposition === 'in' && isSum && isKind(INTO);
}
