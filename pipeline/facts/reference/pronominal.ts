import { referentOf } from './referents.ts';
import type { Chunk } from '../phrases/chunks.ts';
import type { SentenceContext } from '../context.ts';
import { flatten } from '../draft.ts';
import { typesOf } from '../phrases/filler-types.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import type { Clause } from '../clauses/clauses.ts';
import { isMark, lower } from '../words.ts';

/** The preposition in a relative pronominal adverb; those of time, of parts and of whose it is are left out. */
const PREPOSITION_IN = new Map([
  ['waarvoor', 'voor'],
  ['waarmee', 'met'],
  ['waarin', 'in'],
  ['waaraan', 'aan'],
  ['waaruit', 'uit'],
  ['waartegen', 'tegen'],
  ['waarover', 'over'],
  ['waarnaar', 'naar'],
]);
/** Without these a phrase before its clause stands for all such things (een huis waarin mensen wonen). */
const DEFINITE = /^(?:de|het|deze|die|dit|dat)$/;

/**
 * De haven, waarvoor 2,5 miljoen was uitgetrokken: in its own clause such an adverb is a phrase with that
 * preposition, which takes up what stands right before it.
 */
export function addPronominalPhrases(context: SentenceContext, read: ReadonlyMap<Clause, ReadClause>): void {
  for (const own of read.values()) {
    const { marker, parent, tokens } = own.clause;
    const preposition = marker && PREPOSITION_IN.get(lower(marker));
    if (!marker || !parent || preposition === undefined || tokens[0] !== marker) continue;
    const antecedent = antecedentBefore(context, read.get(parent), marker.index);
    const referent = antecedent && referentOf(context, antecedent, typesOf(context, antecedent));
    if (!referent?.filler) continue;
    const { index } = marker;
    own.chunks.unshift({
      preposition,
      first: index,
      last: index,
      from: index,
      head: marker,
      modifiers: [],
      others: [],
      complements: [],
      position: 0,
      next: 1,
      referent,
    });
  }
}

/** The phrase that ends right before a relative word; undefined where more than one can be meant, or none in particular. */
function antecedentBefore(
  { sentence: { tokens } }: SentenceContext,
  parent: ReadClause | undefined,
  at: number,
): Chunk | undefined {
  const isFree = isMark(tokens[at - 1]);
  const last = isFree ? at - 2 : at - 1;
  const all = flatten(parent?.chunks ?? []);
  const found = all.find((chunk) => chunk.last === last);
  if (!found || found.parent || found.others.length > 0 || found.date || found.pronoun) return undefined;
  // in a list, or right behind another phrase that it may belong to (een akkoord met de bond, waarmee …)
  if (all.some((chunk) => chunk.others.includes(found))) return undefined;
  if (found.preposition !== undefined && all.some((chunk) => chunk.last === found.from - 1)) return undefined;
  if (/^(?:geen|elke?|iedere?)$/.test(found.determiner ?? '')) return undefined;
  const isKnown = found.entity !== undefined || DEFINITE.test(found.determiner ?? '');
  return isKnown || isFree ? found : undefined;
}
