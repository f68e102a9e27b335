import type { Token } from '../../model/token.ts';
import { isMark, lower } from '../words.ts';
import type { Chunk } from './chunks.ts';

/** Nouns that say so little of what is counted that a list behind them says which they are. */
const GENERIC =
  /^(?:mens|persoon|man|vrouw|kind|slachtoffer|verdachte|dader|gewonde|dode|inzittende|opvarende|passagier|bewoner|voertuig|dier|wapen|gebouw|pand|voorwerp|lid|familielid|onderdeel|kandidaat|deelnemer)$/;

/**
 * The phrases of a clause without the members of what it counts: twee voertuigen, een bestelauto en een personenauto,
 * zijn betrokken. These are the two that are counted, and no further ones.
 */
export function withoutMembers(tokens: readonly Token[], chunks: readonly Chunk[]): void {
  const visit = (chunk: Chunk, counted: Chunk | undefined): void => {
    const own = isCounted(chunk) ? chunk : counted;
    if (own && isApposed(tokens, chunk, own)) {
      if (own === chunk) chunk.members = chunk.others;
      chunk.others = [];
    }
    for (const inner of [...chunk.complements, ...chunk.others]) visit(inner, own);
  };
  for (const chunk of chunks) visit(chunk, undefined);
}

function isCounted({ quantity }: Chunk): boolean {
  return quantity?.unit.kind === 'count' && quantity.value > 1;
}

/** Whether the phrases listed behind one are as many as are counted, and stand between marks or behind a word that says little of them. */
function isApposed(tokens: readonly Token[], { others }: Chunk, { quantity }: Chunk): boolean {
  const [first, last] = [others[0], others.at(-1)];
  if (!first || !last || others.length < 2 || tokens[first.position - 1]?.text !== ',') return false;
  if (lower(tokens[last.position - 1]) !== 'en') return false;
  if (others.reduce((sum, item) => sum + sizeOf(item), 0) !== quantity!.value) return false;
  const next = tokens[endOf(last)];
  return (next !== undefined && isMark(next) && next.text !== '.') || GENERIC.test(quantity!.of ?? '');
}

/** How many a phrase names: its own number, or one; not known of a plural without number. */
export function sizeOf({ quantity, head, determiner, entity }: Chunk): number {
  if (quantity) return quantity.unit.kind === 'count' ? quantity.value : Number.NaN;
  return head.feats.Number !== 'Plur' && (determiner !== undefined || entity) ? 1 : Number.NaN;
}

/** Behind a phrase and what hangs on it. */
function endOf({ next, complements }: Chunk): number {
  return Math.max(next, ...complements.map(endOf));
}
