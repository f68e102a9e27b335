import type { Clause } from '../clauses/clauses.ts';
import type { SentenceContext } from '../context.ts';
import type { FactDraft } from '../identify.ts';
import { lower } from '../words.ts';

/** Words that open a clause of reason, cause, time or result. */
const OPENS = /^(?:omdat|doordat|aangezien|nadat|voordat|zodra|toen|waardoor|zodat)$/;
/** Right before such a word these say of it, and of nothing else, that it is not or not surely so, or not the whole of it. */
const QUALIFIES =
  /^(?:niet|mogelijk|waarschijnlijk|vermoedelijk|wellicht|misschien|vooral|voornamelijk|hoofdzakelijk|mede|deels|grotendeels|alleen|enkel|uitsluitend|juist|pas|zelfs)$/;

/**
 * Facts with the word that qualifies the clause behind theirs, or their own: mogelijk omdat hij een agent had bedreigd
 * is no reason that is sure, niet omdat de kosten stegen none at all, and vooral doordat energie duurder werd one of
 * several. Neither clause is told as if that word were not there, or as if it belonged to the other one.
 */
export function markQualifiedReasons(
  { sentence: { tokens } }: SentenceContext,
  facts: ReadonlyMap<Clause, readonly FactDraft[]>,
): Map<Clause, readonly FactDraft[]> {
  const marked = new Map(facts);
  const mark = (clause: Clause | undefined, start: number): void => {
    const own = clause && marked.get(clause);
    if (own)
      marked.set(
        clause,
        own.map((fact) => ({ ...fact, omitted: [...fact.omitted, start] })),
      );
  };
  for (const clause of facts.keys()) {
    const { marker, parent } = clause;
    const before = marker && tokens[marker.index - 1];
    if (!before || !OPENS.test(lower(marker)) || !QUALIFIES.test(lower(before))) continue;
    mark(clause, before.start);
    mark(parent, before.start);
  }
  return marked;
}
