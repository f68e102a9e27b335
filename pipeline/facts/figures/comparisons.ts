import { COMPARATIVE_WORDS } from '../../lexicon/frames.ts';
import { conceptOf } from '../../lexicon/terms.ts';
import type { Comparison, Filler } from '../../model/fact.ts';
import type { Quantity } from '../../model/mention.ts';
import type { Token } from '../../model/token.ts';
import type { Placed, SentenceContext } from '../context.ts';
import { plainFigure } from '../phrases/fillers.ts';
import { bracketedValue } from './bracketed-values.ts';
import { isHalf, isShare } from './comparable.ts';
import { extreme, record } from './extremes.ts';
import { perUnit } from './per-unit.ts';
import { shareOf } from './share-of.ts';
import {
  againstAt,
  asideAt,
  asideBefore,
  otherAt,
  placeAt,
  standardAt,
  thanAt,
  timeAt,
  versusAt,
  versusWords,
  type Against,
} from './standards.ts';
import { thenValue } from './then-value.ts';
import { totalOf } from './totals.ts';
import { isMark, lower } from '../words.ts';

/** A comparison in the words of a sentence, before it is known what is compared. */
export interface FoundComparison extends Against {
  kind: Comparison['kind'];
  /** The first of its tokens: the comma before it, where one stands there. */
  first: number;
  figure?: Quantity;
  /** The figure as it is said, where more words go with it. */
  said?: Filler;
  /** What the figure is a sum of, where that is something else than the fact’s (na een winst van 1,1 miljoen). */
  noun?: string;
  measure?: Comparison['measure'];
  degree?: Comparison['degree'];
  /** What it was at that time (meer dan in mei, toen er 40 waren). */
  value?: Quantity;
  /** It stands in brackets: what it is set against is another value of the very figure before it. */
  bracketed?: true;
  /** What it is set against besides: … en 15 procent meer dan in mei. */
  also?: Read & { first?: number };
}

const MORE = new Map<string, Comparison['kind']>([
  ['meer', 'more'],
  ['minder', 'less'],
  ['hoger', 'higher'],
  ['lager', 'lower'],
]);
const CHANGE = new Map<string, Comparison['kind']>([
  ...['stijging', 'toename', 'groei', 'plus'].map((noun) => [noun, 'rise'] as const),
  ...['daling', 'afname', 'krimp', 'min'].map((noun) => [noun, 'fall'] as const),
]);
/** Een verdubbeling, een halvering: so many times as much as before. */
const MULTIPLIED = new Map<string, Comparison['kind']>([
  ['verdubbeling', 'double'],
  ['verdrievoudiging', 'triple'],
  ['halvering', 'half'],
]);
const DEGREES = new Map<string, Comparison['degree']>([
  ...['iets', 'licht', 'wat'].map((word) => [word, 'slightly'] as const),
  ...['fors', 'flink', 'veel', 'aanzienlijk', 'beduidend', 'aanmerkelijk', 'ruim'].map(
    (word) => [word, 'much'] as const,
  ),
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
    const plain = context.quoted.has(at)
      ? undefined
      : (at > 0 && (than(context, at) ?? asMuch(context, at))) || versus(context, at);
    if (plain) {
      found.push({ ...plain, first: at });
      at = plain.last;
      continue;
    }
    const beside = context.quoted.has(at) ? undefined : besideAverage(context, at);
    if (beside) {
      found.push(beside);
      at = beside.last;
      continue;
    }
    if (at === 0) continue;
    const inBrackets = context.quoted.has(at) ? undefined : bracketedValue(context, at);
    if (inBrackets) {
      found.push({ ...inBrackets, first: at - 1, bracketed: true });
      at = inBrackets.last;
      continue;
    }
    const isOpener = /^(?:tegen|tegenover|na)$/.test(lower(tokens[at])) || versusWords(tokens, at) > 0;
    if (!/^[,(–—-]$/.test(tokens[at - 1]!.text) && !isOpener) continue;
    const read = totalOf(context, at) ?? comparisonAt(context, restating(tokens, at));
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

const FAR = /^(?:ruim|ver|fors|flink|duidelijk)$/;
const NEAR = /^(?:iets|net|licht|vlak|nipt)$/;

/** Ligt met 8,1 procent (ruim) boven het landelijk gemiddelde (van 6,6 procent): higher than that, whatever that is. */
function besideAverage(context: SentenceContext, at: number): FoundComparison | undefined {
  const { tokens } = context.sentence;
  const side = lower(tokens[at]);
  const average = side === 'boven' || side === 'onder' ? standardAt(context, at + 1) : undefined;
  const isWith = [...context.quantities.values()].some(
    ({ first, last }) => last < at && lower(tokens[first - 1]) === 'met',
  );
  if (!average || !/average$/.test(average.standard ?? '') || !isWith) return undefined;
  const value = lower(tokens[average.last + 1]) === 'van' ? context.quantities.get(average.last + 2) : undefined;
  const last = value?.last ?? average.last;
  if (!value && lower(tokens[last + 1]) === 'van') return undefined;
  const word = lower(tokens[at - 1]);
  const degree = FAR.test(word) ? 'much' : NEAR.test(word) ? 'slightly' : undefined;
  return {
    kind: side === 'boven' ? 'higher' : 'lower',
    standard: average.standard!,
    ...(degree && { degree }),
    ...(value && { value: value.mention }),
    first: degree ? at - 1 : at,
    last,
  };
}

/** What says that a figure is told in other words, before a comma or bracket. */
const IN_OTHER_WORDS = [
  'wat neerkomt op',
  'dat komt neer op',
  'samen goed voor',
  'goed voor',
  'wat gelijkstaat aan',
].map((words) => words.split(' '));

/** … , dat is 4 procent meer dan vorig jaar; (ofwel 4 procent minder dan in 2024): where the comparison begins. */
function restating(tokens: readonly Token[], at: number): number {
  const word = lower(tokens[at]);
  const opening = IN_OTHER_WORDS.find((words) => words.every((said, step) => lower(tokens[at + step]) === said));
  if (opening) return at + opening.length;
  if (/^(?:ofwel|oftewel|oftwel)$/.test(word)) return at + 1;
  if (word !== 'dat' || !/^(?:is|was|zijn|waren)$/.test(lower(tokens[at + 1]))) return at;
  return lower(tokens[at + 2]) === 'er' ? at + 3 : at + 2;
}

/** Nothing else belongs to the phrase: a mark, the end, a coordinator, or the verb that the clause waits for. */
function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next === undefined || isMark(next) || /^(?:en|maar|terwijl|omdat|doordat)$/.test(lower(next));
}

/** A comparison whose first token is not yet known. */
export type Read = Omit<FoundComparison, 'first'>;

/** The comparison that begins at a token, with the one that en joins to it and with what the value was then. */
export function comparisonAt(context: SentenceContext, at: number): Read | undefined {
  const read = plainComparison(context, at);
  if (!read) return undefined;
  const value = read.time && thenValue(context, read.last + 1);
  if (value) return { ...read, value: value.figure, last: value.last };
  if (!/^(?:en|maar)$/.test(lower(context.sentence.tokens[read.last + 1]))) return read;
  const also = plainComparison(context, read.last + 2);
  return also && also.kind !== 'against' && also.figure ? { ...read, also, last: also.last } : read;
}

function plainComparison(context: SentenceContext, at: number): Read | undefined {
  return (
    against(context, at) ??
    whereUsual(context, at) ??
    whereThen(context, at) ??
    difference(context, at) ??
    change(context, at) ??
    multiplied(context, at) ??
    multiple(context, at) ??
    extreme(context, at) ??
    record(context, at) ??
    shareOf(context, at) ??
    perUnit(context, at)
  );
}

/** What says that something is more or less so than at another time. */
const COMPARATIVE = new Set([
  ...['hoger', 'lager', 'duurder', 'goedkoper', 'groter', 'kleiner', 'langer', 'korter'],
  ...COMPARATIVE_WORDS,
]);

/** Drie keer zo hoog als in 2024, als in Duitsland, als verwacht. */
function asMuch(context: SentenceContext, at: number): Read | undefined {
  const { tokens } = context.sentence;
  if (lower(tokens[at]) !== 'als' || lower(tokens[at - 2]) !== 'zo' || lower(tokens[at - 1]) === 'veel')
    return undefined;
  if (!/^(?:keer|maal)$/.test(lower(tokens[at - 3]))) return undefined;
  const other = againstAt(context, at + 1) ?? otherAt(context, at + 1);
  return other && endsPhrase(tokens, other.last + 1) ? { kind: 'as', ...other } : undefined;
}

/** dan in 2024, behind hoger or lager (kwam hoger uit dan in 2024). */
function than(context: SentenceContext, at: number): Read | undefined {
  const { tokens } = context.sentence;
  const word = lower(tokens[at - 1]) === 'uit' ? at - 2 : at - 1;
  if (lower(tokens[at]) !== 'dan' || !COMPARATIVE.has(lower(tokens[word]))) return undefined;
  if (isMark(tokens[word - 2]) && !isMark(tokens[word - 1])) return undefined;
  const other = againstAt(context, at + 1) ?? otherAt(context, at + 1);
  if (!other || !endsPhrase(tokens, other.last + 1)) return undefined;
  const value = other.time && thenValue(context, other.last + 1);
  return { kind: 'than', ...other, ...(value && { value: value.figure, last: value.last }) };
}

/** ten opzichte van 2024, vergeleken met een jaar eerder. */
function versus(context: SentenceContext, at: number): Read | undefined {
  const found = versusAt(context, at);
  return found && { kind: 'versus', ...found };
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
  const before = asideBefore(context, at + skip);
  const figure = context.quantities.get(before ? before.last + 1 : noun === undefined ? at + skip : noun + 2);
  if (!figure) return undefined;
  if (before) return besideFigure(context, before, figure);
  const other =
    timeAt(context, figure.last + 1) ?? placeAt(context, figure.last + 1) ?? asideAt(context, figure.last + 1);
  if (noun !== undefined) {
    const { lemma } = tokens[noun]!;
    const nouns = { percent: MOVES, currency: SUMS }[figure.mention.unit.kind as string];
    if (!nouns?.test(lemma)) return undefined;
    return { kind: 'against', noun: lemma, figure: figure.mention, last: figure.last, ...other };
  }
  if (other) return { kind: 'against', figure: figure.mention, ...other };
  const group = groupBehind(context, figure);
  return group === undefined ? undefined : { kind: 'against', figure: figure.mention, last: group };
}

/** Waar 38 normaal is, waar normaal 38 is: what it is as a rule. */
function whereUsual(context: SentenceContext, at: number): Read | undefined {
  const { tokens } = context.sentence;
  if (lower(tokens[at]) !== 'waar') return undefined;
  const before = asideBefore(context, at + 1);
  const figure = context.quantities.get(before ? before.last + 1 : at + 1);
  const aside = before ?? (figure && asideAt(context, figure.last + 1));
  if (!figure || !aside?.standard) return undefined;
  const verb = Math.max(figure.last, aside.last) + 1;
  if (!/^(?:is|was|zijn|waren)$/.test(lower(tokens[verb]))) return undefined;
  return { kind: 'against', figure: figure.mention, standard: aside.standard, last: verb };
}

/** Waar dat in 2024 nog 38 miljoen was, terwijl dat er een jaar eerder 40 waren: what it was then. */
function whereThen(context: SentenceContext, at: number): Read | undefined {
  const { tokens } = context.sentence;
  if (!/^(?:waar|terwijl)$/.test(lower(tokens[at])) || !/^(?:dat|dit|het|die|deze)$/.test(lower(tokens[at + 1])))
    return undefined;
  const past = (from: number): number => {
    let next = from;
    while (/^(?:er|nog|slechts|maar|op)$/.test(lower(tokens[next]))) next += 1;
    return next;
  };
  const before = timeAt(context, past(at + 2));
  const figure = context.quantities.get(past(before ? before.last + 1 : at + 2));
  const then = before ?? (figure && timeAt(context, figure.last + 1));
  if (!figure || !then) return undefined;
  const verb = Math.max(figure.last, then.last) + 1;
  if (!/^(?:was|waren|bedroeg|lag|stond|uitkwam)$/.test(lower(tokens[verb]))) return undefined;
  return {
    kind: 'against',
    figure: figure.mention,
    time: then.time,
    ...(then.samePeriod && { samePeriod: true }),
    last: verb,
  };
}

/** Tegen normaal 3,7 graden, tegen gemiddeld 12 in 2024: an average has a time as well only where it is that of the figure. */
function besideFigure(
  context: SentenceContext,
  { standard }: Against,
  { mention, last }: Placed<Quantity>,
): Read | undefined {
  const time = timeAt(context, last + 1);
  const isAverage = (token: Token): boolean => /^gemiddelde?$/.test(lower(token));
  // 7 procent, tegen gemiddeld 5 in 2024: one is an average, the other is not
  if (time && !(standard === 'on-average' && context.sentence.tokens.slice(0, last - 3).some(isAverage)))
    return undefined;
  return {
    kind: 'against',
    figure: mention,
    ...(standard && !time && { standard }),
    ...time,
    last: time?.last ?? last,
  };
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

/** What a sum is, in one year and in another. */
const SUMS =
  /^(?:winst|verlies|omzet|tekort|overschot|nettowinst|nettoverlies|kwartaalwinst|kwartaalverlies|jaarwinst|bedrijfswinst|bedrijfsverlies|brutowinst|begrotingstekort|begrotingsoverschot|schuld|opbrengst)$/;

/** How much something moved, at one time and at another. */
const MOVES = /^(?:groei|krimp|stijging|daling|toename|afname|prijsstijging|loonstijging|huurstijging|prijsdaling)$/;

/** 4 procent meer dan een jaar eerder, meer dan in 2024. */
function difference(context: SentenceContext, at: number): Read | undefined {
  const { tokens } = context.sentence;
  const figure = context.quantities.get(at);
  const degree = figure ? undefined : DEGREES.get(lower(tokens[at]));
  const word = figure ? figure.last + 1 : degree ? at + 1 : at;
  const kind = MORE.get(lower(tokens[word]));
  if (!kind) return undefined;
  const other = thanAt(context, word + 1) ?? thanFigure(context, word + 1);
  return other && { kind, ...(figure && { figure: figure.mention }), ...(degree && { degree }), ...other };
}

/** Minder dan de 36 van december, dan de 2,1 miljoen in 2024: what it was then stands with it. */
function thanFigure(context: SentenceContext, at: number): (Against & { value: Quantity }) | undefined {
  const { tokens } = context.sentence;
  if (lower(tokens[at]) !== 'dan' || !/^(?:de|het)$/.test(lower(tokens[at + 1]))) return undefined;
  const value = context.quantities.get(at + 2);
  if (!value || (value.mention.of !== undefined && !SUMS.test(value.mention.of))) return undefined;
  const from = lower(tokens[value.last + 1]) === 'van' ? value.last + 2 : value.last + 1;
  const then = timeAt(context, from);
  return then && { ...then, value: value.mention };
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

/** een verdubbeling ten opzichte van 2024: twice as many as then. */
function multiplied(context: SentenceContext, at: number): Read | undefined {
  const { tokens } = context.sentence;
  const kind = lower(tokens[at]) === 'een' ? MULTIPLIED.get(lower(tokens[at + 1])) : undefined;
  const other = kind && versusAt(context, at + 2);
  return other && { kind, ...other };
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

/** As a fact keeps it; undefined where the sum that it is set against has no word. */
export function comparisonFact(
  context: SentenceContext,
  { kind, figure, said: own, noun, measure, degree, value, also, time, samePeriod, place, standard, other }: Read,
  of: string | undefined,
): Comparison | undefined {
  const further = also && comparisonFact(context, also, of);
  if (also && !further) return undefined;
  const plain = figure && plainFigure(context, figure);
  const sum = noun === undefined ? undefined : conceptOf(context.lexicon, noun, 'noun', context.words);
  if (noun !== undefined && !sum) return undefined;
  const said: Filler | undefined =
    own ??
    (sum && plain
      ? {
          kind: 'concept',
          id: sum.id,
          number: 'singular',
          definite: false,
          complements: [{ preposition: 'van', filler: plain }],
        }
      : plain);
  return {
    kind,
    ...(of !== undefined && { of }),
    ...(said && { figure: said }),
    ...(measure && { measure }),
    ...(degree && { degree }),
    ...(value && { value: plainFigure(context, value) }),
    ...(further && { also: further }),
    ...(time && { time: { kind: 'date', id: time.id } }),
    ...(samePeriod && { samePeriod }),
    ...(place && { place }),
    ...(standard && { standard }),
    ...(other && { other }),
  };
}
