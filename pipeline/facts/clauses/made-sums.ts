import { flatten } from '../draft.ts';
import { lower } from '../words.ts';
import type { Clause } from './clauses.ts';
import type { ReadClause } from './read-clause.ts';

/** Sums that somebody makes. */
const SUM =
  /(?:^|netto|bruto|bedrijfs|jaar|kwartaal|record|half)(?:omzet|winst|verlies|resultaat|opbrengst|overschot|tekort)$/;
/** Verbs that say no more of such a sum than whose it is. */
const MAKES = /^(?:boeken|behalen|maken|draaien|realiseren|halen|lijden|noteren)$/;

/**
 * De omzet die Fastned in het eerste halfjaar boekte, was 4 miljoen: whose sum it is and of when, which the clause that
 * tells it takes from the relative one (de omzet van Fastned in het eerste halfjaar).
 */
export function takeFromMakers(read: ReadonlyMap<Clause, ReadClause>): void {
  for (const [clause, { antecedent, chunks }] of read) {
    const host = clause.parent && read.get(clause.parent);
    if (clause.kind !== 'relative' || !host || !antecedent || antecedent !== host.subject) continue;
    if (!SUM.test(antecedent.head.lemma.toLowerCase()) || antecedent.complements.length > 0) continue;
    if (!/^(?:die|dat)$/.test(lower(clause.marker))) continue;
    if (!clause.verbs.every(({ lemma, auxiliary }) => auxiliary !== undefined || MAKES.test(lemma))) continue;
    // what else it says of it (met fietsen) says which part of it this is
    const [maker, ...others] = chunks.filter(
      ({ date, head, first }) => !date && head !== clause.marker && first !== antecedent.first,
    );
    const isPlain = maker !== undefined && others.length === 0 && flatten([maker]).length === 1;
    if (!isPlain || maker.preposition !== undefined || maker.pronoun || maker.referent || maker.quantity) continue;
    antecedent.complements.push({ ...maker, preposition: 'van', parent: antecedent });
    host.chunks.push(...chunks.filter(({ date }) => date));
    clause.ofSum = true;
  }
}
