import type { Token } from '../../model/token.ts';
import type { Chunk } from './chunks.ts';
import { isMark, lower } from '../words.ts';

/** What says that the figure before is given once more, in other units or of something near to it. */
const RESTATING = [
  'in dit geval',
  'in dat geval',
  'in zijn geval',
  'in haar geval',
  'in hun geval',
  'ofwel',
  'oftewel',
  'of wel',
  'dat is',
  'dat zijn',
  'dus',
  'omgerekend',
  'samen',
  'in totaal',
  'bij elkaar',
  'alles bij elkaar',
  'samen goed voor',
  'goed voor',
].map((words) => words.split(' '));
/** Before a figure these round it. */
const ROUNDING = /^(?:zo'n|zo’n|ongeveer|circa|ruim|bijna|maximaal|minimaal)$/;

/**
 * The phrases of a clause without the figures that stand beside another as its apposition: een boete van 4 procent
 * van de omzet, in dit geval 36 miljoen euro. What the verb brings in is the head, not the figure beside it.
 */
export function withoutRestated(tokens: readonly Token[], chunks: readonly Chunk[]): Chunk[] {
  return chunks.filter((chunk, at) => {
    const { quantity, preposition, entity } = chunk;
    if (!quantity || preposition !== undefined || entity) return true;
    const before = opening(tokens, chunk.position);
    if (before === undefined) return true;
    const figure = chunks.slice(0, at).findLast((other) => flatFigure(other));
    if (!figure || isMark(tokens[figure.position - 1])) return true;
    const rest = tokens.slice(endOf(chunk));
    const isClosed = rest.length === 0 || isMark(rest[0]) || rest.every((token) => token.upos !== 'NOUN');
    const isMeasured = !/^(?:count|none)$/.test(quantity.unit.kind) && chunk.others.length === 0;
    return !(before.length > 0 || (isClosed && isMeasured));
  });
}

/** Behind a phrase and what hangs on it. */
function endOf({ next, complements }: Chunk): number {
  return Math.max(next, ...complements.map(endOf));
}

/** The words between a comma, dash or bracket and a phrase; undefined where none opens an apposition. */
function opening(tokens: readonly Token[], position: number): readonly string[] | undefined {
  let from = position;
  while (ROUNDING.test(lower(tokens[from - 1]))) from -= 1;
  if (isOpening(tokens[from - 1])) return [];
  return RESTATING.find(
    (words) =>
      words.every((word, step) => lower(tokens[from - words.length + step]) === word) &&
      isOpening(tokens[from - words.length - 1]),
  );
}

function isOpening(token: Token | undefined): boolean {
  return token !== undefined && /^[,(–—-]$/.test(token.text);
}

/** A phrase with a figure in it, or in what hangs on it. */
function flatFigure(chunk: Chunk): boolean {
  return chunk.quantity !== undefined || chunk.complements.some(flatFigure);
}
