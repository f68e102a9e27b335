import { isPlaced } from '../circumstances/adjuncts.ts';
import type { SentenceContext } from '../context.ts';
import type { Chunk } from '../phrases/chunks.ts';
import type { ReadClause } from './read-clause.ts';

/** Where something is that is nowhere by itself: a sum, a share, a measure. */
const NO_THING = /^(?:currency|percent|measure|fraction|none)$/;

/**
 * Puts where something is right: behind a known noun or one with a preposition it says which one that is, and is said
 * with it (de tarieven in het centrum, cellen in een gevangenis, de bouw van 200 huizen in het gebied); behind another
 * that something is done with, it is where that is done (plaatst 20 laadpalen in het centrum).
 */
export function bindPlaces(context: SentenceContext, { chunks, subject, auxiliaries, finite }: ReadClause): void {
  const isPassive = auxiliaries.some(({ auxiliary }) => auxiliary === 'worden' || auxiliary === 'zijn');
  for (const chunk of chunks) {
    const { parent, preposition, determiner, bound } = chunk;
    if (bound || preposition !== 'in' || !parent || !/^(?:de|het|een)$/.test(determiner ?? '')) continue;
    if (!isPlaced(context, chunk) || !isThing(parent) || parent.complements.at(-1) !== chunk) continue;
    const isKnown = /^(?:de|het)$/.test(parent.determiner ?? '');
    // onderschepte de douane in de havens: where it did so
    const isInverted = finite !== undefined && finite.token.index < parent.first;
    const isWhose = parent === subject ? !isPassive && !(isKnown && isInverted) : isKnown;
    if (parent.preposition !== undefined || isWhose) {
      chunk.bound = true;
    } else {
      parent.complements.pop();
      delete chunk.parent;
    }
  }
}

function isThing({ entity, date, pronoun, quantity, preposition = '' }: Chunk): boolean {
  if (entity || date || pronoun || (quantity && NO_THING.test(quantity.unit.kind))) return false;
  return /^(?:|voor|van|door|over|tegen|aan|naar|om|op)$/.test(preposition);
}
