import type { SentenceContext } from '../context.ts';
import { typesOf } from '../phrases/filler-types.ts';
import { isNumberOfThem } from './role-tests.ts';
import type { Chunk } from '../phrases/chunks.ts';
import { bareChunks, type ReadClause } from '../clauses/read-clause.ts';
import { lower, type VerbReading } from '../words.ts';

/** Frames of how a figure moves, which its owner is said to see. */
const MOVES = new Set(['growth', 'decline', 'expanding', 'contracting', 'doubling', 'tripling', 'halving']);

/** What somebody sees rise or fall: the figure as his, and the phrases of the clause that stand for the two. */
export interface Seen {
  theme: Chunk;
  apart: readonly Chunk[];
}

/**
 * Adidas zag de omzet met 12 procent stijgen: the revenue of Adidas rose. Undefined where the clause has more than the
 * one who sees and what he sees, or where the one is a pronoun.
 */
export function seenMove(
  context: SentenceContext,
  { auxiliaries, chunks, clause, subject }: ReadClause,
  verb: VerbReading,
): Seen | undefined {
  if (verb.form !== 'infinitive' || !verb.triggers.some(({ frame }) => MOVES.has(frame))) return undefined;
  const sees = clause.verbs.filter(({ lemma, auxiliary }) => lemma === 'zien' && auxiliary === undefined);
  if (
    sees.length !== 1 ||
    clause.verbs.some((other) => other !== verb && !sees.includes(other) && other.auxiliary !== 'hebben')
  )
    return undefined;
  if (auxiliaries.some(({ auxiliary }) => auxiliary !== 'hebben')) return undefined;
  if (!subject || subject.pronoun || subject.quantity || subject.date) return undefined;
  if (clause.tokens.some((token) => /^(?:niet|geen|te|zich|liever|graag)$/.test(lower(token)))) return undefined;
  const [object, ...rest] = bareChunks(chunks).filter((chunk) => chunk !== subject && !isMeasure(chunk));
  if (!object || rest.length > 0 || object.pronoun || object.entity || object.complements.some(isOwner))
    return undefined;
  // zag het aantal fietsdiefstallen toenemen: they are not those of the police, as patients are of a hospital
  if (isNumberOfThem(object) && !typesOf(context, object).includes('person')) return undefined;
  const theme: Chunk = { ...object };
  delete theme.owner;
  if (/^(?:zijn|haar|hun)$/.test(theme.determiner ?? '')) theme.determiner = 'de';
  const owner: Chunk = { ...subject, preposition: 'van', parent: theme };
  theme.complements = [owner, ...object.complements];
  return { theme, apart: [subject, object] };
}

function isMeasure({ quantity }: Chunk): boolean {
  return /^(?:percent|percentage-point|currency|none)$/.test(quantity?.unit.kind ?? '');
}

function isOwner({ preposition }: Chunk): boolean {
  return preposition === 'van';
}
