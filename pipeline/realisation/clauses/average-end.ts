import type { MessagePart } from '../../lexicon/frame-messages.ts';
import type { Adjunct, Piece } from '../phrases/phrase.ts';
import type { Voice } from '../voice.ts';
import { wordTables } from '../word-tables.ts';

/**
 * Gestegen naar gemiddeld negen jaar, rose to an average of nine years: where the language has words for it, an average
 * stands with the figure that something came to, not with the verb.
 *
 * @param parts what the message has behind its verb, piece by piece
 */
export function withAverageEnd(
  { lexicon, language }: Voice,
  parts: readonly MessagePart[],
  rest: readonly Piece[],
  adjuncts: readonly Adjunct[],
): { rest: readonly Piece[]; adjuncts: readonly Adjunct[] } {
  const at = parts.findIndex((part) => part.kind === 'role' && part.role === 'final');
  const average = adjuncts.find(({ ofFigure }) => ofFigure);
  const words = average && wordTables(lexicon, language).map('averageOf')[average.text];
  const isFrom = parts.some((part) => part.kind === 'role' && /^(?:initial|difference)$/.test(part.role));
  if (at < 1 || isFrom || words === undefined) return { rest, adjuncts };
  return {
    rest: [...rest.slice(0, at), { kind: 'words', text: words }, ...rest.slice(at)],
    adjuncts: adjuncts.filter((other) => other !== average),
  };
}
