import type { Quantity } from '../../model/mention.ts';
import type { Token } from '../../model/token.ts';
import type { Placed, SentenceContext } from '../context.ts';
import { comparisonAt, type FoundComparison } from './comparisons.ts';
import { placeAt, thanAt, timeAt, versusAt, type Against } from './standards.ts';
import { isMark, lower } from '../words.ts';

/** Dat is, dit betekent, het gaat om: what takes up the figure of the sentence before, with the verb behind it. */
const OPENINGS = [
  ...['is', 'was', 'zijn', 'waren', 'betekent', 'betekende'].flatMap((verb) => [`dat ${verb}`, `dit ${verb}`]),
  'het is',
  'het gaat om',
  'het ging om',
  'dat komt neer op',
  'dit komt neer op',
  'het betekent',
  'het betreft',
].map((words) => words.split(' '));

/**
 * What a whole sentence says of the figure of the sentence before it: dat is 4 procent meer dan vorig jaar; een
 * jaar eerder waren dat er nog 35; vergeleken met 2024 is dat een stijging van 4 procent.
 */
export function comparisonOfLast(context: SentenceContext): FoundComparison | undefined {
  const { tokens } = context.sentence;
  const opening = OPENINGS.find((words) => words.every((word, step) => lower(tokens[step]) === word));
  if (opening) {
    const from = past(tokens, opening.length, /^(?:er|dus|ook|daarmee|wel|zelfs|nog|toch|al)$/);
    const read = comparisonAt(context, from) ?? costingMore(context, from);
    if (read && read.kind !== 'against') return isWhole(tokens, read.last) ? { ...read, first: 0 } : undefined;
    const time = timeAt(context, past(tokens, opening.length, /^er$/));
    return time && thenAt(context, time, time.last + 1);
  }
  const versus = versusAt(context, 0);
  if (versus) return versusLast(context, versus);
  const then = timeAt(context, wholeYear(tokens)) ?? earlierAt(context, 0) ?? placeAt(context, 0);
  if (!then || !/^(?:is|was|waren|zijn|bedroeg|ging|stond|lag)$/.test(lower(tokens[then.last + 1]))) return undefined;
  const behind = takesUp(tokens, then.last + 2, context.quantities);
  return behind === undefined ? undefined : thenAt(context, then, behind);
}

/** Dat is 4 euro duurder dan vorig jaar: so much more, of what something costs. */
function costingMore(context: SentenceContext, at: number): FoundComparison | undefined {
  const figure = context.quantities.get(at);
  const word = figure && /^(?:duurder|goedkoper)$/.exec(lower(context.sentence.tokens[figure.last + 1]))?.[0];
  if (!figure || !word || !/^(?:currency|percent)$/.test(figure.mention.unit.kind)) return undefined;
  const other = thanAt(context, figure.last + 2);
  return other && { kind: word === 'duurder' ? 'more' : 'less', figure: figure.mention, ...other, first: at };
}

function past(tokens: readonly Token[], from: number, pattern: RegExp): number {
  let at = from;
  while (pattern.test(lower(tokens[at]))) at += 1;
  return at;
}

function isWhole(tokens: readonly Token[], last: number): boolean {
  return tokens.slice(last + 1).every(isMark);
}

/** Een jaar eerder waren dat er nog 35: another value of the same. */
function thenAt(context: SentenceContext, then: Against, from: number): FoundComparison | undefined {
  const { tokens } = context.sentence;
  const figure = context.quantities.get(past(tokens, from, /^(?:er|nog|slechts|maar|al|op)$/));
  if (!figure || !isWhole(tokens, figure.last)) return undefined;
  return { ...then, kind: 'against', figure: figure.mention, first: 0, last: figure.last };
}

/** Vergeleken met 2024 is dat een stijging van 4 procent, 300 meer: what is behind has its base before it. */
function versusLast(context: SentenceContext, versus: Against): FoundComparison | undefined {
  const { tokens } = context.sentence;
  const [verb, that] = [lower(tokens[versus.last + 1]), lower(tokens[versus.last + 2])];
  if (!/^(?:is|was|zijn|waren|betekent)$/.test(verb) || !/^(?:dat|dit)$/.test(that)) return undefined;
  const from = past(tokens, versus.last + 3, /^er$/);
  const read = comparisonAt(context, from);
  const { last, ...base } = versus;
  if (read && /^(?:rise|fall)$/.test(read.kind) && isWhole(tokens, read.last))
    return { ...read, ...base, kind: read.kind === 'rise' ? 'more' : 'less', first: 0 };
  const figure = context.quantities.get(from);
  const word = figure && /^(?:meer|minder)$/.exec(lower(tokens[figure.last + 1]))?.[0];
  if (!figure || !word || !isWhole(tokens, figure.last + 1)) return undefined;
  return {
    ...base,
    kind: word === 'meer' ? 'more' : 'less',
    figure: figure.mention,
    first: 0,
    last: figure.last + 1,
  };
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
  if (!/^(?:dat|dit)$/.test(lower(tokens[at]))) return undefined;
  return /^(?:aandeel|percentage|aantal|bedrag|cijfer)$/.test(lower(tokens[at + 1])) ? at + 2 : at + 1;
}

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
