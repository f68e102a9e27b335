import { conceptOf } from '../../lexicon/terms.ts';
import type { Comparison, Filler } from '../../model/fact.ts';
import type { Quantity } from '../../model/mention.ts';
import type { Token } from '../../model/token.ts';
import type { Placed, SentenceContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { plainFigure } from '../phrases/fillers.ts';
import { againstAt, placeAt, thanAt, timeAt, versusAt, versusWords, type Against } from './standards.ts';
import { isMark, lower } from '../words.ts';

/** A comparison in the words of a sentence, before it is known what is compared. */
export interface FoundComparison extends Against {
  kind: Comparison['kind'];
  /** The first of its tokens: the comma before it, where one stands there. */
  first: number;
  figure?: Quantity;
  /** What the figure is a sum of, where that is something else than the fact’s (na een winst van 1,1 miljoen). */
  noun?: string;
  measure?: Comparison['measure'];
}

const MORE = new Map<string, Comparison['kind']>([
  ['meer', 'more'],
  ['minder', 'less'],
  ['hoger', 'higher'],
  ['lager', 'lower'],
]);
const CHANGE = new Map<string, Comparison['kind']>([
  ...['stijging', 'toename', 'groei', 'plus'].map((noun) => [noun, 'rise'] as const),
  ...['daling', 'afname', 'krimp'].map((noun) => [noun, 'fall'] as const),
]);
/**
 * The comparisons with another time that stand behind a figure and can be taken out of their clause: tegen
 * 44 miljoen een jaar eerder, 4 procent meer dan vorig jaar, een stijging van 12 procent, twee keer zoveel als
 * in 2024. What they leave is a whole clause.
 */
export function findComparisons(context: SentenceContext): FoundComparison[] {
  const { tokens } = context.sentence;
  const found: FoundComparison[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const plain = context.quoted.has(at) ? undefined : (at > 0 && than(context, at)) || versus(context, at);
    if (plain) {
      found.push({ ...plain, first: at });
      at = plain.last;
      continue;
    }
    if (at === 0) continue;
    const isOpener = /^(?:tegen|tegenover|na)$/.test(lower(tokens[at])) || versusWords(tokens, at) > 0;
    if (!/^[,(–—-]$/.test(tokens[at - 1]!.text) && !isOpener) continue;
    const read = comparisonAt(context, at) ?? extreme(context, at) ?? record(context, at);
    if (!read || !endsPhrase(tokens, read.last + 1) || context.quoted.has(at)) continue;
    const isDetached = isMark(tokens[at - 1]);
    if (!isDetached && (read.kind !== 'against' || read.figure?.unit.kind === 'count')) continue;
    // na 3 miljoen in 2024, without a comma, may say when
    if (!isDetached && lower(tokens[at]) === 'na' && read.noun === undefined) continue;
    found.push({ ...read, first: isDetached && tokens[at - 1]!.text === ',' ? at - 1 : at });
    at = read.last;
  }
  return found;
}

/**
 * What a whole sentence says of the figure of the sentence before it: dat is 4 procent meer dan vorig jaar; een
 * jaar eerder waren dat er nog 35.
 */
export function comparisonOfLast(context: SentenceContext): FoundComparison | undefined {
  const { tokens } = context.sentence;
  const words = (from: number, pattern: RegExp): number => {
    let at = from;
    while (pattern.test(lower(tokens[at]))) at += 1;
    return at;
  };
  const isWhole = (last: number): boolean => tokens.slice(last + 1).every(isMark);
  if (/^(?:dat|dit)$/.test(lower(tokens[0]))) {
    const verb = /^(?:is|was|zijn|waren)$/.test(lower(tokens[1])) ? 2 : 0;
    if (!verb) return undefined;
    const read = comparisonAt(context, words(verb, /^(?:er|dus|ook)$/));
    if (read && read.kind !== 'against') return isWhole(read.last) ? { ...read, first: 0 } : undefined;
    const time = timeAt(context, words(verb, /^er$/));
    return time && thenAt(time, time.last + 1);
  }
  const then = timeAt(context, wholeYear(tokens)) ?? earlierAt(context, 0) ?? placeAt(context, 0);
  if (!then || !/^(?:is|was|waren|zijn|bedroeg|ging|stond|lag)$/.test(lower(tokens[then.last + 1]))) return undefined;
  const behind = takesUp(tokens, then.last + 2, context.quantities);
  return behind === undefined ? undefined : thenAt(then, behind);

  function thenAt(
    { time, samePeriod, place, standard }: Omit<Against, 'last'>,
    from: number,
  ): FoundComparison | undefined {
    const figure = context.quantities.get(words(from, /^(?:er|nog|slechts|maar|al|op)$/));
    return figure && isWhole(figure.last)
      ? {
          kind: 'against',
          figure: figure.mention,
          ...(time && { time }),
          ...(samePeriod && { samePeriod }),
          ...(place && { place }),
          ...(standard && { standard }),
          first: 0,
          last: figure.last,
        }
      : undefined;
  }
}

/** In heel 2024: the date is behind heel. */
function wholeYear(tokens: readonly Token[]): number {
  return lower(tokens[1]) === 'heel' ? 2 : 0;
}

/** Where the words end that take up the figure of the sentence before: dat, dat aandeel, het er, het om. */
function takesUp(
  tokens: readonly Token[],
  at: number,
  figures: ReadonlyMap<number, Placed<Quantity>>,
): number | undefined {
  if (lower(tokens[at]) === 'het') {
    const next = lower(tokens[at + 1]) === 'nog' ? at + 2 : at + 1;
    if (/^(?:er|om)$/.test(lower(tokens[next]))) return next + 1;
    // een jaar eerder was het nog 12 procent; het zes jaar later is no figure of the same
    return figures.has(next) && /^(?:currency|percent)$/.test(figures.get(next)!.mention.unit.kind) ? next : undefined;
  }
  if (lower(tokens[at]) !== 'dat') return undefined;
  return /^(?:aandeel|percentage|aantal|bedrag|cijfer)$/.test(lower(tokens[at + 1])) ? at + 2 : at + 1;
}

/** Nothing else belongs to the phrase: a mark, the end, a coordinator, or the verb that the clause waits for. */
function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next === undefined || isMark(next) || /^(?:en|maar|terwijl|omdat|doordat)$/.test(lower(next));
}

type Read = Omit<FoundComparison, 'first'>;

/** Eerder waren dat er 300, normaal is dat 120 millimeter: before the figure that is told, or as a rule. */
function earlierAt({ sentence }: SentenceContext, at: number): Against | undefined {
  const word = lower(sentence.tokens[at]);
  if (/^(?:normaal|normaliter|gewoonlijk|doorgaans)$/.test(word)) {
    const last = word === 'normaal' && lower(sentence.tokens[at + 1]) === 'gesproken' ? at + 1 : at;
    return { standard: 'normally', last };
  }
  if (/^(?:eerder|voorheen)$/.test(word)) return { standard: 'previously', last: at };
  return word === 'aanvankelijk' ? { standard: 'initially', last: at } : undefined;
}

function comparisonAt(context: SentenceContext, at: number): Read | undefined {
  return against(context, at) ?? difference(context, at) ?? change(context, at) ?? multiple(context, at);
}

/** What says that something is more or less so than at another time. */
const COMPARATIVE = /^(?:hoger|lager|duurder|goedkoper|groter|kleiner|langer|korter)$/;

/** dan in 2024, behind hoger or lager (kwam hoger uit dan in 2024). */
function than(context: SentenceContext, at: number): Read | undefined {
  const { tokens } = context.sentence;
  const word = lower(tokens[at - 1]) === 'uit' ? at - 2 : at - 1;
  if (lower(tokens[at]) !== 'dan' || !COMPARATIVE.test(lower(tokens[word]))) return undefined;
  if (isMark(tokens[word - 2]) && !isMark(tokens[word - 1])) return undefined;
  const other = againstAt(context, at + 1);
  return other && endsPhrase(tokens, other.last + 1) ? { kind: 'than', ...other } : undefined;
}

/** ten opzichte van 2024, vergeleken met een jaar eerder. */
function versus(context: SentenceContext, at: number): Read | undefined {
  const found = versusAt(context, at);
  return found && { kind: 'versus', ...found };
}

const RANKS = new Map<string, 'highest' | 'lowest'>([
  ...['hoogste', 'grootste'].map((word) => [word, 'highest'] as const),
  ...['laagste', 'kleinste'].map((word) => [word, 'lowest'] as const),
]);
const MEASURES = new Map<string, Comparison['measure']>([
  ...['niveau', 'punt', 'stand', 'peil', 'waarde'].map((noun) => [noun, undefined] as const),
  ['aantal', 'number'],
  ['bedrag', 'amount'],
  ['percentage', 'percentage'],
]);

/** het hoogste niveau sinds 2021, het laagste aantal ooit. */
function extreme(context: SentenceContext, at: number): Read | undefined {
  const [article, rank, noun, next] = [0, 1, 2, 3].map((step) => lower(context.sentence.tokens[at + step]));
  const kind = RANKS.get(rank!);
  if (!kind || !/^(?:het|de)$/.test(article!) || !MEASURES.has(noun!)) return undefined;
  const measure = MEASURES.get(noun!);
  const of = { kind, ...(measure && { measure }) };
  if (next === 'ooit') {
    const isMeasured = /^(?:gemeten|geregistreerd)$/.test(lower(context.sentence.tokens[at + 4]));
    return { ...of, standard: 'ever', last: at + (isMeasured ? 4 : 3) };
  }
  const time = next === 'sinds' ? timeAt(context, at + 4) : undefined;
  return time && { ...of, ...time };
}

/** meer dan ooit, behind a figure: the highest number ever. */
function record({ sentence: { tokens }, quantities }: SentenceContext, at: number): Read | undefined {
  if (['meer', 'dan', 'ooit'].some((word, step) => lower(tokens[at + step]) !== word)) return undefined;
  const unit = [...quantities.values()].findLast(({ last }) => last < at)?.mention.unit.kind;
  const measure = unit === 'count' ? 'number' : unit === 'currency' ? 'amount' : undefined;
  const last = /^(?:tevoren|eerder|daarvoor)$/.test(lower(tokens[at + 3])) ? at + 3 : at + 2;
  return measure && { kind: 'highest', measure, standard: 'ever', last };
}

/** tegen 44 miljoen euro een jaar eerder, tegenover 3,1 miljard in 2024, tegen 12 procent in België, na een winst van 38 miljoen. */
function against(context: SentenceContext, at: number): Read | undefined {
  const { tokens } = context.sentence;
  const word = lower(tokens[at]);
  const versus = versusWords(tokens, at);
  if (!versus && !/^(?:tegen|tegenover|na)$/.test(word)) return undefined;
  const opening = versus || 1;
  const skip = opening + (/^(?:nog|slechts)$/.test(lower(tokens[at + opening])) ? 1 : 0);
  const noun = lower(tokens[at + skip]) === 'een' && lower(tokens[at + skip + 2]) === 'van' ? at + skip + 1 : undefined;
  const figure = context.quantities.get(noun === undefined ? at + skip : noun + 2);
  if (!figure) return undefined;
  const other =
    timeAt(context, figure.last + 1) ?? placeAt(context, figure.last + 1) ?? nowAt(context, figure.last + 1);
  if (noun !== undefined) {
    const { lemma } = tokens[noun]!;
    if (figure.mention.unit.kind !== 'currency' || !SUMS.test(lemma)) return undefined;
    return { kind: 'against', noun: lemma, figure: figure.mention, last: figure.last, ...other };
  }
  if (other) return { kind: 'against', figure: figure.mention, ...other };
  const group = groupBehind(context, figure);
  return group === undefined ? undefined : { kind: 'against', figure: figure.mention, last: group };
}

/** Tegen 394 euro nu, tegen 30 euro eerder. */
function nowAt({ sentence }: SentenceContext, at: number): Against | undefined {
  const word = lower(sentence.tokens[at]);
  if (/^(?:nu|momenteel|thans)$/.test(word)) return { standard: 'now', last: at };
  return /^(?:eerder|voorheen)$/.test(word) ? { standard: 'previously', last: at } : undefined;
}

/** Tegen 44 procent van de mannen: the last token of those whose share it is. */
function groupBehind({ sentence }: SentenceContext, { mention, last }: Placed<Quantity>): number | undefined {
  const { tokens } = sentence;
  if (!isShare(mention) || mention.of === undefined || lower(tokens[last + 1]) !== 'van') return undefined;
  const from = /^(?:de|het|alle)$/.test(lower(tokens[last + 2])) ? last + 3 : last + 2;
  const noun = [from, from + 1].find((at) => tokens[at]?.lemma.toLowerCase() === mention.of);
  // a described group (van de jonge mannen) is not all of them
  return noun === from ? noun : undefined;
}

function isShare({ unit }: Quantity): boolean {
  return unit.kind === 'percent' || unit.kind === 'fraction';
}

/** What a sum is, in one year and in another. */
const SUMS =
  /^(?:winst|verlies|omzet|tekort|overschot|nettowinst|nettoverlies|kwartaalwinst|kwartaalverlies|jaarwinst|bedrijfswinst|bedrijfsverlies|brutowinst|begrotingstekort|begrotingsoverschot|schuld|opbrengst)$/;

/** 4 procent meer dan een jaar eerder, meer dan in 2024. */
function difference(context: SentenceContext, at: number): Read | undefined {
  const { tokens } = context.sentence;
  const figure = context.quantities.get(at);
  const word = figure ? figure.last + 1 : at;
  const kind = MORE.get(lower(tokens[word]));
  if (!kind || (figure && isHalf(figure.mention))) return undefined;
  const other = thanAt(context, word + 1);
  return other && { kind, ...(figure && { figure: figure.mention }), ...other };
}

/** een stijging van 12 procent, with or without ten opzichte van 2024. */
function change(context: SentenceContext, at: number): Read | undefined {
  const { tokens } = context.sentence;
  if (lower(tokens[at]) !== 'een') return undefined;
  const kind = CHANGE.get(lower(tokens[at + 1]));
  const figure = kind && lower(tokens[at + 2]) === 'van' ? context.quantities.get(at + 3) : undefined;
  if (!kind || !figure || isHalf(figure.mention)) return undefined;
  const other = thanAt(context, figure.last + 1);
  if (!other) return { kind, figure: figure.mention, last: figure.last };
  return { kind: kind === 'rise' ? 'more' : 'less', figure: figure.mention, ...other };
}

/** twee keer zoveel als vorig jaar, twee keer zo veel als verwacht, evenveel als in 2024. */
function multiple(context: SentenceContext, at: number): Read | undefined {
  const { tokens } = context.sentence;
  const figure = context.quantities.get(at);
  const isTimes = figure !== undefined && /^(?:keer|maal)$/.test(figure.mention.of ?? '');
  const word = isTimes ? figure.last + 1 : at;
  const isApart = /^(?:zo|even)$/.test(lower(tokens[word])) && lower(tokens[word + 1]) === 'veel';
  const said = isApart ? `${lower(tokens[word])}veel` : lower(tokens[word]);
  const als = word + (isApart ? 2 : 1);
  if (said !== (isTimes ? 'zoveel' : 'evenveel') || lower(tokens[als]) !== 'als') return undefined;
  const other = againstAt(context, als + 1);
  if (!other || (isTimes && figure.mention.upper !== undefined)) return undefined;
  return isTimes ? { kind: 'times', figure: figure.mention, ...other } : { kind: 'same', ...other };
}

/** De helft minder is half as much, and says nothing in other languages word by word. */
function isHalf({ unit, value }: Quantity): boolean {
  return unit.kind === 'fraction' && value === 0.5;
}

/**
 * Puts each comparison with the fact whose figure it follows, where the two can be compared. It is of the last figure
 * before it and of no other: telt 3100 medewerkers en boekte een omzet van 4,2 miljard, 6 procent minder dan in 2024.
 *
 * @param drafts the facts of one clause, in any order
 */
export function compare(context: SentenceContext, drafts: readonly Draft[], found: readonly FoundComparison[]): void {
  for (const item of found) {
    if (item.kind === 'than' || item.kind === 'versus') {
      const frames = item.kind === 'than' ? RANKED : CHANGED;
      const around = drafts.filter(({ clause }) => isAround(clause.tokens, item));
      const compared = around.filter((draft) => frames.has(draft.frame) || isMovement(draft));
      const [only] = compared;
      if (only && compared.length === 1 && !only.comparison) only.comparison = item;
      else for (const draft of around) draft.lostComparison ??= item;
      continue;
    }
    const near = drafts
      .flatMap((draft) => figuresOf(draft).map((chunk) => ({ draft, chunk })))
      .filter(({ chunk }) => chunk.last < item.first)
      .sort((a, b) => b.chunk.last - a.chunk.last)[0];
    const { draft, chunk } = near ?? {};
    if (!draft || !chunk?.quantity || draft.comparison || draft.polarity === 'negated') continue;
    if (isOfLater(context, chunk.last, item, found)) continue;
    if (isComparable(chunk.quantity, item)) draft.comparison = { ...item, with: chunk.quantity };
    else if (item.kind !== 'against') draft.lostComparison = item;
  }
}

/** Whether another conjunct stands between a figure and a comparison: one with a figure, or with a verb, of its own. */
function isOfLater(
  { quantities, sentence }: SentenceContext,
  last: number,
  item: FoundComparison,
  found: readonly FoundComparison[],
): boolean {
  const isBetween = (at: number): boolean => at > last && at < item.first;
  const figures = [...quantities.values()].filter(
    ({ mention, first }) =>
      isBetween(first) &&
      !DURATION.test(mention.unit.code ?? '') &&
      !found.some((other) => other.first <= first && first <= other.last),
  );
  const at = sentence.tokens.findIndex(
    (token, index) => isBetween(index) && /^(?:en|maar|of)$/.test(lower(token)) && !isMark(sentence.tokens[index + 1]),
  );
  const conjunct = at < 0 ? [] : sentence.tokens.slice(at, item.first);
  return figures.length > 0 || conjunct.some(({ upos, feats }) => upos === 'VERB' && feats.VerbForm === 'Fin');
}

const DURATION = /^(?:s|min|h|day|week|month|year)$/;

/** Frames of a figure that stands above or below that of another time: nothing is said without that time. */
export const RANKED = new Set(['higher', 'lower', 'costlier', 'cheaper', 'larger', 'smaller', 'longer', 'shorter']);
const CHANGED = new Set(['growth', 'decline']);

/** De groei komt uit op 2,5 procent: how far something has moved since. */
function isMovement({ frame, roles }: Draft): boolean {
  return frame === 'level' && /(?:groei|krimp|stijging|daling|toename|afname)$/.test(lower(roles.get('theme')?.head));
}

/** Whether words stand inside a clause, right behind it, or before the verb that opens it. */
function isAround(tokens: readonly Token[], { first, last }: FoundComparison): boolean {
  if (first === 0 && tokens[0]!.index === last + 1) return true;
  return tokens[0]!.index < first && tokens.at(-1)!.index >= Math.min(first - 1, last);
}

function figuresOf({ figure, roles }: Draft): { last: number; quantity?: Quantity }[] {
  const own = figure ? [figure] : [...roles.values()].flatMap((chunk) => [chunk, ...chunk.others]);
  return own.filter((chunk) => chunk.quantity !== undefined);
}

/** As a fact keeps it; undefined where the sum that it is set against has no word. */
export function comparisonFact(
  context: SentenceContext,
  { kind, figure, noun, measure, time, samePeriod, place, standard }: FoundComparison,
  of: string | undefined,
): Comparison | undefined {
  const plain = figure && plainFigure(context, figure);
  const sum = noun === undefined ? undefined : conceptOf(context.lexicon, noun, 'noun', context.words);
  if (noun !== undefined && !sum) return undefined;
  const said: Filler | undefined =
    sum && plain
      ? {
          kind: 'concept',
          id: sum.id,
          number: 'singular',
          definite: false,
          complements: [{ preposition: 'van', filler: plain }],
        }
      : plain;
  return {
    kind,
    ...(of !== undefined && { of }),
    ...(said && { figure: said }),
    ...(measure && { measure }),
    ...(time && { time: { kind: 'date', id: time.id } }),
    ...(samePeriod && { samePeriod }),
    ...(place && { place }),
    ...(standard && { standard }),
  };
}

/** Values of one unit, a bare number beside any; a share beside any. */
export function isComparable(main: Quantity, { kind, figure, time, standard }: FoundComparison): boolean {
  const { unit } = main;
  if (kind === 'highest' || kind === 'lowest') return true;
  if (!figure) return unit.kind !== 'percent' || kind === 'higher' || kind === 'lower' || standard !== undefined;
  const isOfOthers = figure.of !== undefined && main.of !== undefined && figure.of !== main.of;
  if (kind === 'against' && isShare(figure) && isShare(main) && isOfOthers && !time) return true;
  const ofShare = isShare(figure);
  if (kind === 'against')
    return figure.unit.kind === 'none'
      ? unit.kind !== 'fraction'
      : figure.unit.kind === unit.kind &&
          figure.unit.code === unit.code &&
          (figure.of === undefined || figure.of === main.of);
  if (kind === 'times') return unit.kind !== 'percent';
  if (ofShare) return unit.kind !== 'percent' || kind === 'higher' || kind === 'lower';
  if (figure.unit.kind === 'percentage-point') return unit.kind === 'percent';
  // 14 miljoen euro winst, 2 miljoen minder: of the same sort
  return figure.unit.kind === 'none'
    ? unit.kind === 'count' || unit.kind === 'none' || (unit.kind === 'currency' && figure.value >= 1000)
    : figure.unit.kind === unit.kind &&
        figure.unit.code === unit.code &&
        (figure.of === main.of ||
          (figure.of === undefined &&
            (unit.kind === 'currency' || (unit.kind === 'count' && figure.unit.lemma === unit.lemma))));
}
