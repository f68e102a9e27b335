import type { Filler } from '../../model/fact.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import type { FactDraft } from '../identify.ts';
import { lower } from '../words.ts';

/**
 * Who does not do what a clause denies (duikers vonden niets) is somebody all the same: only geen before it, or niemand, says
 * that there is none (geen duikers). A subject that the clause before brought in is known by then: the divers found nobody.
 */
export function outsideNegation({ subject, inherited }: ReadClause, fact: FactDraft): FactDraft {
  if (fact.polarity !== 'negated' || !fact.clausal || !subject) return fact;
  // niemand denies itself
  if (subject.determiner === 'geen' || lower(subject.head) === 'niemand') return fact;
  const roles = Object.entries(fact.roles).map(([role, filler]) =>
    fact.made?.roles.get(role) === subject ? [role, asSomebody(filler, inherited)] : [role, filler],
  );
  return { ...fact, roles: Object.fromEntries(roles) as Record<string, Filler> };
}

function asSomebody(filler: Filler, inherited: boolean): Filler {
  if (filler.kind !== 'concept' || filler.definite || filler.determiner !== undefined) return filler;
  return inherited ? { ...filler, definite: true } : { ...filler, outsideNegation: true };
}
