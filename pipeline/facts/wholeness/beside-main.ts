import type { Clause } from '../clauses/clauses.ts';
import { governorOf } from '../inner/relations.ts';
import type { SentenceContext } from '../context.ts';
import type { FactDraft } from '../identify.ts';
import { lower, wordStarts } from '../words.ts';

/**
 * Facts of second clauses (…, terwijl er 300 mensen overleden; …, die een jaar cel kreeg; …; er werden 20 mensen
 * aangehouden) without a time of their own: told by themselves they would be the news of the day. Where the clause that
 * they hang on is told, they lean on that; where it is not, they leave it out.
 */
export function markBesideMain(context: SentenceContext, facts: readonly FactDraft[]): FactDraft[] {
  return facts.map((fact) => {
    const clause = fact.made?.clause;
    const host = clause && governorOf(clause);
    if (!clause || !host || fact.inside || fact.omitted.length > 0 || fact.time || !isEvent(fact, clause)) return fact;
    const above = facts.filter(({ made }) => made?.clause === host);
    const told = above.find(({ omitted }) => omitted.length === 0);
    if (!told) {
      // a reason falls with what it explains; anything else may stand by itself where that has no time either
      const isLoose = !isReason(clause) && !isDated(context, host);
      return isLoose ? fact : { ...fact, omitted: wordStarts(host) };
    }
    const isSet = told.time !== undefined || (told.place !== undefined && fact.place === undefined);
    return isSet && !fact.leans && clause.kind !== 'relative' ? { ...fact, leans: told.evidence[0]! } : fact;
  });
}

/** How things stand is so without a time, unless a reason hangs on what it explains. */
function isEvent({ phase, clausal }: FactDraft, clause: Clause): boolean {
  return isReason(clause) || (clausal && (phase === 'happened' || clause.kind === 'main'));
}

function isReason({ marker }: Clause): boolean {
  return /^(?:omdat|doordat|aangezien)$/.test(lower(marker));
}

/** Whether a clause has a time of its own, which the fact of it may not tell. */
function isDated({ dates }: SentenceContext, { tokens }: Clause): boolean {
  return tokens.some(({ index }) => {
    const date = dates.get(index)?.mention;
    return date !== undefined && date.kind !== 'duration';
  });
}
