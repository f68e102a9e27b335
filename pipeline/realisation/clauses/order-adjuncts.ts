import { withoutSigns } from '../figures/figure-marks.ts';
import type { Adjunct, Clause, Piece } from '../phrases/phrase.ts';

/** What a language of fixed subject-verb order says about its adjuncts. */
export interface AdjunctOrder {
  /** Said before a clause that sums up or contrasts. */
  connectives: { total: string; contrast: string };
  /** In which order time and place stand. */
  kinds: readonly ('time' | 'place')[];
  /** Characters after which what follows the verb has no room for an adjunct at its end. */
  long: number;
}

/** What opens a clause, each with a comma, and what closes it, where the subject stands before the verb (English, French). */
export function orderAdjuncts(
  spec: Clause,
  rest: string,
  { connectives, kinds, long }: AdjunctOrder,
): { fronts: string[]; middle: string[]; ends: string[] } {
  const fronts: string[] = [];
  const ends: string[] = [];
  const { front, middle, close } = placeAdjuncts(spec);
  if (spec.connective === 'total' || spec.connective === 'contrast') fronts.push(connectives[spec.connective]);
  const isLong =
    spec.order === 'main' &&
    (withoutSigns([rest, ...close('near')].join(' ')).length > long ||
      spec.rest.some((piece) => piece.kind === 'phrase' && piece.phrase.list));
  // no sentence opens with a figure that another order can put inside
  const figureFirst = spec.order === 'main' && opensWithFigure(spec.subject);
  const sourceFirst = spec.source !== undefined && (spec.front === undefined || spec.front === 'source');
  if (sourceFirst) fronts.push(spec.source!);
  ends.push(...close('near'));
  if (front !== undefined && fronts.length === 0) fronts.push(front);
  else if (front !== undefined) ends.push(front);
  for (const kind of kinds) {
    // every year from 2028: how often stands before when
    if (kind === 'time') ends.push(...close('late'));
    const adjunct = spec[kind];
    const isBehind = kind === 'place' && isRoad(adjunct);
    if (kind === 'place' && !isBehind) ends.push(...close('place'));
    if (adjunct === undefined && kind === 'place') ends.push(...close('beyond'));
    if (adjunct === undefined) continue;
    const first =
      !sourceFirst &&
      (spec.front === kind || ((isLong || figureFirst) && fronts.length === 0 && spec.front === undefined));
    if (first) fronts.push(adjunct);
    else ends.push(adjunct);
    if (isBehind) ends.push(...close('place'));
    if (kind === 'place') ends.push(...close('beyond'));
  }
  ends.push(...close('far'));
  if (spec.source !== undefined && !sourceFirst) ends.push(`, ${spec.source}`);
  return { fronts, middle, ends };
}

/** On the A12 near Woerden: a road comes before the point on it. */
export function isRoad(place: string | undefined): boolean {
  return place !== undefined && /(?:^|[ ’])[AEN]\d{1,3}$/.test(withoutSigns(place));
}

/** What opens a sentence well, in each of the languages. */
const OCCASION = /^(?:na|sinds|after|since|après|depuis) /;

/** More than so many phrases at the end of a clause, and one opens it. */
const MOST_AT_END = 3;

/**
 * Which adjunct opens a clause (why and on what occasion where the end is full or the verb is denied), which stand with the verb, and which close the clause, by rank.
 */
export function placeAdjuncts(spec: Clause): {
  front: string | undefined;
  middle: string[];
  close: (rank: Adjunct['rank']) => string[];
} {
  const adjuncts = (spec.adjuncts ?? []).filter(({ behind }) => !behind);
  const ends = adjuncts.filter(({ position }) => position !== 'middle');
  const isFull =
    ends.length + (spec.time === undefined ? 0 : 1) + (spec.place === undefined ? 0 : 1) > MOST_AT_END ||
    (spec.polarity === 'negated' && ends.length > 0);
  // after adjustment, 271 companies went bankrupt: no sentence opens with a figure
  const isBare =
    spec.order === 'main' && spec.time === undefined && spec.place === undefined && opensWithFigure(spec.subject);
  const front =
    adjuncts.find(({ position }) => position === 'front') ??
    (isFull && spec.order === 'main' ? ends.find(({ rank }) => rank === 'far' || rank === 'late') : undefined) ??
    (isBare ? adjuncts.find(({ text }) => OCCASION.test(text)) : undefined);
  return {
    front: front?.text,
    middle: adjuncts.filter((adjunct) => adjunct !== front && adjunct.position === 'middle').map(({ text }) => text),
    close: (rank) => ends.filter((adjunct) => adjunct !== front && adjunct.rank === rank).map(({ text }) => text),
  };
}

/** Of what is said of the event, that which no headline may leave out. */
export function limits({ adjuncts = [], place }: Clause): string[] {
  // 1,240 complaints filed with the municipality: where, if nothing else says it
  const isWhere = ({ rank }: Adjunct): boolean => rank === 'place' && place === undefined;
  return adjuncts
    .filter((adjunct) => adjunct.limits || isWhere(adjunct))
    .map(({ text, behind }) => (behind ? `, ${text}` : text));
}

/** The words of a subject that opens its sentence: a figure there may be said in words. */
export function opened(pieces: readonly Piece[], said: readonly string[]): string[] {
  const first = pieces[0];
  const opening = first?.kind === 'phrase' && !first.form ? first.phrase.opening : undefined;
  return opening === undefined ? [...said] : [opening, ...said.slice(1)];
}

/**
 * Whether a clause that nothing else can open would open with a count in figures, which a word for the sum hides (in
 * totaal tekenden 48.000 mensen, a total of 48,000 people): no share, no sum of money, nothing that is a difference or so
 * much in each.
 */
export function opensWithCount({ subject, polarity, connective }: Clause): boolean {
  const [first] = subject;
  if (polarity === 'negated' || connective === 'total' || first?.kind !== 'phrase' || first.phrase.number !== 'plural')
    return false;
  const words = withoutSigns(first.phrase.text);
  return opensWithFigure(subject) && /^[\d.,\u2007\u2009]+ \p{L}/u.test(words) && !NO_COUNT.test(words);
}

const NO_COUNT =
  /^\S+ (?:procent|euro|van|of|tot|to|keer|times|miljoen|miljard|million|billion|extra|per cent|more|fewer|of the)\b|(?: |^)(?:meer|minder|per|more|fewer)(?: |$)/;

/** Whether a clause would open with a number in figures. */
export function opensWithFigure(pieces: readonly Piece[]): boolean {
  const first = pieces[0];
  return first?.kind === 'phrase' && !first.form && first.phrase.opening === undefined && /^\d/.test(first.phrase.text);
}
