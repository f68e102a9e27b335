import { withoutSigns } from './figure-marks.ts';
import type { Clause, Piece } from './phrase.ts';

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
): { fronts: string[]; ends: string[] } {
  const fronts: string[] = [];
  const ends: string[] = [];
  if (spec.connective === 'total' || spec.connective === 'contrast') fronts.push(connectives[spec.connective]);
  const isLong =
    spec.order === 'main' &&
    (withoutSigns(rest).length > long || spec.rest.some((piece) => piece.kind === 'phrase' && piece.phrase.list));
  // no sentence opens with a figure that another order can put inside
  const figureFirst = spec.order === 'main' && opensWithFigure(spec.subject);
  const sourceFirst = spec.source !== undefined && (spec.front === undefined || spec.front === 'source');
  if (sourceFirst) fronts.push(spec.source!);
  for (const kind of kinds) {
    const adjunct = spec[kind];
    if (adjunct === undefined) continue;
    const first =
      !sourceFirst &&
      (spec.front === kind || ((isLong || figureFirst) && fronts.length === 0 && spec.front === undefined));
    if (first) fronts.push(adjunct);
    else ends.push(adjunct);
  }
  if (spec.source !== undefined && !sourceFirst) ends.push(`, ${spec.source}`);
  return { fronts, ends };
}

/** The words of a subject that opens its sentence: a figure there may be said in words. */
export function opened(pieces: readonly Piece[], said: readonly string[]): string[] {
  const first = pieces[0];
  const opening = first?.kind === 'phrase' && !first.form ? first.phrase.opening : undefined;
  return opening === undefined ? [...said] : [opening, ...said.slice(1)];
}

function opensWithFigure(pieces: readonly Piece[]): boolean {
  const first = pieces[0];
  return first?.kind === 'phrase' && !first.form && first.phrase.opening === undefined && /^\d/.test(first.phrase.text);
}
