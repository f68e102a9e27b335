import type { Clause, Piece } from '../phrases/phrase.ts';

// How French tells what a figure came to, and by how much.

const SLIGHTLY =
  /^(?:légèrement|fortement|sensiblement|nettement|considérablement|rapidement|progressivement|peu à peu)$/;

/** A légèrement augmenté, passant de 3,6 à 3,7 %: passer says no degree. */
export function passingBy(clause: Clause): Clause {
  const { verb, direction, adjuncts = [], rest } = clause;
  const isDegree = adjuncts.some(({ text }) => SLIGHTLY.test(text));
  if (verb !== 'passer' || direction === undefined || !isDegree) return clause;
  return {
    ...clause,
    verb: direction === 'up' ? 'augmenter' : 'baisser',
    rest: [{ kind: 'words', text: ', passant' }, ...rest],
  };
}

/** Progressé le plus fortement, d’environ 21 %: a superlative stands behind its verb, before the figure. */
export const MOST = /^le (?:plus|moins) \p{L}+$/u;

/** Words that say nearly: a French headline keeps the perfect for them (a presque doublé). */
export const NEARLY = /^(?:presque|quasiment|pratiquement)$/;

/**
 * Where what closes a clause stands in what follows its verb: a doublé en cinq ans pour atteindre 110, a baissé de 12 %, à
 * 3 412 points, dans le courant de la journée.
 *
 * @returns the words in front of what closes the clause, and those behind it
 */
export function aroundEnds(
  pieces: readonly Piece[],
  words: readonly string[],
  hasEnds: boolean,
): { before: readonly string[]; behind: readonly string[] } {
  const at = pieces.findIndex((piece) => piece.kind === 'words' && /^pour atteindre$/.test(piece.text.trim()));
  if (hasEnds && at >= 0) return { before: words.slice(0, at), behind: words.slice(at) };
  const isTarget = pieces.some((piece, index) => {
    const [before, next] = [pieces[index - 1], pieces[index + 1]];
    const isBy = before?.kind === 'phrase' && /^of/.test(before.form ?? '');
    return isBy && piece.kind === 'words' && piece.text.trim() === ',' && next?.kind === 'phrase' && next.form === 'at';
  });
  return { before: hasEnds && isTarget ? [...words, ','] : words, behind: [] };
}
