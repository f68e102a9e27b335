import type { Clause } from '../clauses/clauses.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import type { SentenceContext } from '../context.ts';
import type { Draft, Mood } from '../draft.ts';
import { verbFacts } from '../events/events.ts';
import { isNegated } from '../standing/moods.ts';
import { lower } from '../words.ts';
import { toDoOf } from './relations.ts';

/** What somebody does something for is to come, and nobody says that it came. */
const AIMED: Mood = { polarity: 'affirmed', certainty: 'asserted', phase: 'planned' };

/** A purpose as a clause of its own: how it is read, and the event that it names. */
export interface Aim {
  read: ReadClause;
  draft: Draft;
  /** Whether the subject of the clause above is who does it. */
  isOfSubject: boolean;
}

/**
 * The event of a clause with om … te, door … te or zonder … te: its subject is that of the clause above where that one is active
 * and somebody nobody names where it is passive (is afgesloten om het wrak te bergen). Undefined where its verb evokes
 * none or several, or where it is denied (om niet te worden gezien).
 */
export function aimOf(
  context: SentenceContext,
  read: ReadonlyMap<Clause, ReadClause>,
  own: ReadClause,
): Aim | undefined {
  const { clause, auxiliaries } = own;
  const { marker, parent, kind } = clause;
  const above = parent && read.get(parent);
  if (kind !== 'purpose' || !marker || !above || !/^(?:om|teneinde|door|zonder)$/.test(lower(marker))) return undefined;
  if (isNegated(clause.tokens.map(lower)) || auxiliaries.some(({ auxiliary }) => auxiliary !== 'worden'))
    return undefined;
  const isPassive = above.auxiliaries.some(({ auxiliary }) => auxiliary === 'worden') || isDone(above);
  // het voorstel om 52.000 euro uit te geven: nobody says who is to do so
  const isNobodys = isPassive || toDoOf(context, clause) !== undefined;
  const { subject, ...rest } = own;
  const reading: ReadClause = isNobodys || !subject ? rest : { ...rest, subject };
  const drafts = verbFacts(context, reading, lower(marker) === 'zonder' ? { ...AIMED, polarity: 'negated' } : AIMED);
  const [draft] = drafts;
  return draft && drafts.length === 1 ? { read: reading, draft, isOfSubject: !isNobodys } : undefined;
}

/** Is afgesloten: a passive without worden, of a verb that has an object. */
function isDone({ auxiliaries, clause: { verbs } }: ReadClause): boolean {
  if (!auxiliaries.some(({ auxiliary }) => auxiliary === 'zijn')) return false;
  return verbs.some(
    ({ form, triggers }) =>
      form === 'participle' && triggers.length > 0 && triggers.every(({ evocation }) => evocation.object !== undefined),
  );
}
