import type { Comparison } from '../model/fact.ts';
import type { DateMention, Quantity } from '../model/mention.ts';
import type { Token } from '../model/token.ts';
import type { SentenceContext } from './context.ts';
import type { Draft } from './draft.ts';
import { plainFigure } from './fillers.ts';
import { isMark, lower } from './words.ts';

/** A comparison in the words of a sentence, before it is known what is compared. */
export interface FoundComparison {
  kind: Comparison['kind'];
  /** Tokens that it takes, with the comma before it. */
  first: number;
  last: number;
  figure?: Quantity;
  time?: DateMention;
  samePeriod?: true;
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
/** Than when, where the source says it with more than one word. */
const STANDARDS = ['ten opzichte van', 'vergeleken met', 'in vergelijking met', 'vergeleken bij'].map((phrase) =>
  phrase.split(' '),
);
const SAME_PERIOD = ['in', 'dezelfde', 'periode'];
const TIME_WORDS = /^(?:in|op|over|het|de|eind|begin|half|nog)$/;

/**
 * The comparisons with another time that stand behind a figure and can be taken out of their clause: tegen
 * 44 miljoen een jaar eerder, 4 procent meer dan vorig jaar, een stijging van 12 procent, twee keer zoveel als
 * in 2024. What they leave is a whole clause.
 */
export function findComparisons(context: SentenceContext): FoundComparison[] {
  const { tokens } = context.sentence;
  const found: FoundComparison[] = [];
  for (let at = 1; at < tokens.length; at += 1) {
    const plain = context.quoted.has(at) ? undefined : (than(context, at) ?? versus(context, at));
    if (plain) {
      found.push({ ...plain, first: at });
      at = plain.last;
      continue;
    }
    if (!/^[,(–—-]$/.test(tokens[at - 1]!.text) && !/^(?:tegen|tegenover)$/.test(lower(tokens[at]))) continue;
    const read = comparisonAt(context, at) ?? extreme(context, at);
    if (!read || !endsPhrase(tokens, read.last + 1) || context.quoted.has(at)) continue;
    const isDetached = isMark(tokens[at - 1]);
    if (!isDetached && (read.kind !== 'against' || read.figure?.unit.kind === 'count')) continue;
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
  const time = timeAt(context, 0);
  if (!time || !/^(?:was|waren|bedroeg|ging|stond)$/.test(lower(tokens[time.last + 1]))) return undefined;
  return lower(tokens[time.last + 2]) === 'dat' ? thenAt(time, time.last + 3) : undefined;

  function thenAt({ time }: Found, from: number): FoundComparison | undefined {
    const figure = context.quantities.get(words(from, /^(?:er|nog|slechts)$/));
    return figure && isWhole(figure.last)
      ? { kind: 'against', figure: figure.mention, time, first: 0, last: figure.last }
      : undefined;
  }
}

/** Nothing else belongs to the phrase: a mark, the end, a coordinator, or the verb that the clause waits for. */
function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next === undefined || isMark(next) || /^(?:en|maar|terwijl|omdat|doordat)$/.test(lower(next));
}

type Read = Omit<FoundComparison, 'first'>;

function comparisonAt(context: SentenceContext, at: number): Read | undefined {
  return against(context, at) ?? difference(context, at) ?? change(context, at) ?? multiple(context, at);
}

/** dan in 2024, behind hoger or lager. */
function than(context: SentenceContext, at: number): Read | undefined {
  const { tokens } = context.sentence;
  if (lower(tokens[at]) !== 'dan' || !/^(?:hoger|lager)$/.test(lower(tokens[at - 1]))) return undefined;
  if (isMark(tokens[at - 3]) && !isMark(tokens[at - 2])) return undefined;
  const time = timeAt(context, at + 1);
  return time && endsPhrase(tokens, time.last + 1) ? { kind: 'than', ...time } : undefined;
}

/** ten opzichte van 2024, vergeleken met een jaar eerder. */
function versus(context: SentenceContext, at: number): Read | undefined {
  const time = lower(context.sentence.tokens[at]) === 'dan' ? undefined : thanAt(context, at);
  return time && { kind: 'versus', ...time };
}

/** het hoogste niveau sinds 2021. */
function extreme(context: SentenceContext, at: number): Read | undefined {
  const [article, rank, noun, since] = [0, 1, 2, 3].map((step) => lower(context.sentence.tokens[at + step]));
  const kind = { hoogste: 'highest', laagste: 'lowest' }[rank!] as 'highest' | 'lowest' | undefined;
  if (!kind || !/^(?:het|de)$/.test(article!) || !/^(?:niveau|punt|stand|peil|waarde)$/.test(noun!)) return undefined;
  const time = since === 'sinds' ? timeAt(context, at + 4) : undefined;
  return time && { kind, ...time };
}

/** tegen 44 miljoen euro een jaar eerder, tegenover 3,1 miljard in 2024, na 38 miljoen in 2024. */
function against(context: SentenceContext, at: number): Read | undefined {
  const { tokens } = context.sentence;
  const word = lower(tokens[at]);
  if (!/^(?:tegen|tegenover|na)$/.test(word)) return undefined;
  const skip = /^(?:nog|slechts)$/.test(lower(tokens[at + 1])) ? 2 : 1;
  const figure = context.quantities.get(at + skip);
  const time = figure && timeAt(context, figure.last + 1);
  return figure && time
    ? {
        kind: 'against',
        figure: figure.mention,
        ...time,
      }
    : undefined;
}

/** 4 procent meer dan een jaar eerder, meer dan in 2024. */
function difference(context: SentenceContext, at: number): Read | undefined {
  const { tokens } = context.sentence;
  const figure = context.quantities.get(at);
  const word = figure ? figure.last + 1 : at;
  const kind = MORE.get(lower(tokens[word]));
  if (!kind || (figure && isHalf(figure.mention))) return undefined;
  const time = thanAt(context, word + 1);
  return (
    time && {
      kind,
      ...(figure && { figure: figure.mention }),
      ...time,
    }
  );
}

/** een stijging van 12 procent, with or without ten opzichte van 2024. */
function change(context: SentenceContext, at: number): Read | undefined {
  const { tokens } = context.sentence;
  if (lower(tokens[at]) !== 'een') return undefined;
  const kind = CHANGE.get(lower(tokens[at + 1]));
  const figure = kind && lower(tokens[at + 2]) === 'van' ? context.quantities.get(at + 3) : undefined;
  if (!kind || !figure || isHalf(figure.mention)) return undefined;
  const time = thanAt(context, figure.last + 1);
  if (!time) return { kind, figure: figure.mention, last: figure.last };
  return {
    kind: kind === 'rise' ? 'more' : 'less',
    figure: figure.mention,
    ...time,
  };
}

/** twee keer zoveel als vorig jaar, evenveel als in 2024. */
function multiple(context: SentenceContext, at: number): Read | undefined {
  const { tokens } = context.sentence;
  const figure = context.quantities.get(at);
  const isTimes = figure !== undefined && /^(?:keer|maal)$/.test(figure.mention.of ?? '');
  const word = isTimes ? figure.last + 1 : at;
  if (!(isTimes ? /^zoveel$/ : /^evenveel$/).test(lower(tokens[word])) || lower(tokens[word + 1]) !== 'als')
    return undefined;
  const time = timeAt(context, word + 2);
  if (!time || (isTimes && figure.mention.upper !== undefined)) return undefined;
  return isTimes
    ? {
        kind: 'times',
        figure: figure.mention,
        ...time,
      }
    : { kind: 'same', ...time };
}

/** De helft minder is half as much, and says nothing in other languages word by word. */
function isHalf({ unit, value }: Quantity): boolean {
  return unit.kind === 'fraction' && value === 0.5;
}

/** A time with its last token. */
type Found = Pick<Read, 'last' | 'samePeriod'> & { time: DateMention };

/** A time by its distance from another: a year earlier, last year. */
function isDistance({ text, kind }: DateMention): boolean {
  return kind === 'duration' || /^vorig jaar$/i.test(text);
}

/** dan in 2024, ten opzichte van een jaar eerder. */
function thanAt(context: SentenceContext, at: number): Found | undefined {
  const { tokens } = context.sentence;
  if (lower(tokens[at]) === 'dan') return timeAt(context, at + 1);
  const standard = STANDARDS.find((words) => words.every((word, step) => lower(tokens[at + step]) === word));
  return standard && timeAt(context, at + standard.length);
}

/** A date with the words before it: in 2024, eind vorig jaar, het jaar ervoor. */
function timeAt({ sentence, dates }: SentenceContext, from: number): Found | undefined {
  // in dezelfde periode een jaar eerder, vorig jaar; not van 2024, which other languages say otherwise
  const isSame = SAME_PERIOD.every((word, step) => lower(sentence.tokens[from + step]) === word);
  const after = isSame ? dates.get(from + SAME_PERIOD.length) : undefined;
  if (isSame)
    return after && isDistance(after.mention) ? { time: after.mention, last: after.last, samePeriod: true } : undefined;
  let at = from;
  while (at < from + 3 && !dates.has(at) && TIME_WORDS.test(lower(sentence.tokens[at]))) at += 1;
  const placed = dates.get(at);
  return placed && placed.mention.kind !== 'period' ? { time: placed.mention, last: placed.last } : undefined;
}

/**
 * Puts each comparison with the fact whose figure it follows, where the two can be compared.
 *
 * @param drafts the facts of the sentence, in any order
 */
export function compare(drafts: readonly Draft[], found: readonly FoundComparison[]): void {
  for (const item of found) {
    if (item.kind === 'than' || item.kind === 'versus') {
      const frames = item.kind === 'than' ? RANKED : CHANGED;
      const around = drafts.filter(({ frame, clause }) => frames.has(frame) && isAround(clause.tokens, item));
      if (around.length === 1 && !around[0]!.comparison) around[0]!.comparison = item;
      continue;
    }
    const near = drafts
      .flatMap((draft) => figuresOf(draft).map((chunk) => ({ draft, chunk })))
      .filter(({ chunk }) => chunk.last < item.first)
      .sort((a, b) => b.chunk.last - a.chunk.last)[0];
    const { draft, chunk } = near ?? {};
    if (!draft || !chunk?.quantity || draft.comparison || draft.polarity === 'negated') continue;
    if (isComparable(chunk.quantity, item)) draft.comparison = { ...item, with: chunk.quantity };
  }
}

/** Frames of a figure that stands above or below that of another time: nothing is said without that time. */
export const RANKED = new Set(['higher', 'lower']);
const CHANGED = new Set(['growth', 'decline']);

/** Whether words stand inside a clause or right behind it. */
function isAround(tokens: readonly Token[], { first, last }: FoundComparison): boolean {
  return tokens[0]!.index < first && tokens.at(-1)!.index >= Math.min(first - 1, last);
}

function figuresOf({ figure, roles }: Draft): { last: number; quantity?: Quantity }[] {
  const own = figure ? [figure] : [...roles.values()].flatMap((chunk) => [chunk, ...chunk.others]);
  return own.filter((chunk) => chunk.quantity !== undefined);
}

/** As a fact keeps it. */
export function comparisonFact(
  context: SentenceContext,
  { kind, figure, time, samePeriod }: FoundComparison,
  of: string | undefined,
): Comparison {
  return {
    kind,
    ...(of !== undefined && { of }),
    ...(figure && { figure: plainFigure(context, figure) }),
    ...(time && { time: { kind: 'date', id: time.id } }),
    ...(samePeriod && { samePeriod }),
  };
}

/** Values of one unit, a bare number beside any; a share beside any. */
export function isComparable(main: Quantity, { kind, figure }: FoundComparison): boolean {
  const { unit } = main;
  if (kind === 'highest' || kind === 'lowest') return true;
  if (!figure) return unit.kind !== 'percent' || kind === 'higher' || kind === 'lower';
  const isShare = /^(?:percent|fraction)$/.test(figure.unit.kind);
  if (kind === 'against')
    return figure.unit.kind === 'none'
      ? unit.kind !== 'fraction'
      : figure.unit.kind === unit.kind &&
          figure.unit.code === unit.code &&
          (figure.of === undefined || figure.of === main.of);
  if (kind === 'times') return unit.kind !== 'percent';
  if (isShare) return unit.kind !== 'percent' || kind === 'higher' || kind === 'lower';
  if (figure.unit.kind === 'percentage-point') return unit.kind === 'percent';
  return figure.unit.kind === 'none'
    ? unit.kind === 'count' || unit.kind === 'none'
    : figure.unit.kind === unit.kind && figure.unit.code === unit.code && figure.of === main.of;
}
