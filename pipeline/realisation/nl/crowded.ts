import type { Clause } from '../phrases/phrase.ts';

/** Won in Heerenveen goud op de 1500 meter: before a participle at the end so many phrases keep the reader waiting. */
export function isCrowded({ rest, time, place, adjuncts = [], front }: Clause): boolean {
  const inside = [time, place].filter((text) => text !== undefined).length - (front === undefined ? 0 : 1);
  const phrases = rest.filter((piece) => piece.kind === 'phrase').length;
  return phrases + inside + adjuncts.filter(({ position }) => position !== 'middle').length >= MOST_INSIDE;
}

const MOST_INSIDE = 3;
