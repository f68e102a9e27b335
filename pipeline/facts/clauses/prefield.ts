import type { Chunk } from '../phrases/chunks.ts';
import type { ReadClause } from './read-clause.ts';

/** How deep a phrase hangs in another: bounded, for hostile input. */
const DEPTH = 8;

/**
 * De directeur van het museum heeft zich teruggetrokken, de eigenaar van het café in Goor is veroordeeld: before the
 * finite verb of a main clause stands one phrase (ANS 21.2), so that what hangs on a subject there is none of the verb.
 *
 * @returns how far below the subject a phrase hangs there; 0 where it does not
 */
export function depthInSubject({ subject, finite, clause }: ReadClause, chunk: Chunk): number {
  if (!subject || !finite || clause.kind !== 'main' || subject.preposition !== undefined) return 0;
  if (chunk.first <= subject.first || chunk.last >= finite.token.index) return 0;
  let at = chunk.parent;
  for (let depth = 1; at && depth < DEPTH; at = at.parent, depth += 1) if (at === subject) return depth;
  return 0;
}
