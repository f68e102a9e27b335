import type { Clause } from '../clauses/clauses.ts';
import type { SentenceContext } from '../context.ts';
import type { FactDraft } from '../identify.ts';

/**
 * Elf betogers werden aangehouden, van wie er negen vrijkwamen: without the fact that says of the eleven that they were
 * arrested, nine of the eleven protesters would be nine of all there were. Facts of a part with the words of such a whole.
 */
export function markUntoldWholes(
  { mentions, sentence }: SentenceContext,
  facts: ReadonlyMap<Clause, readonly FactDraft[]>,
): Map<Clause, readonly FactDraft[]> {
  const all = [...facts.values()].flat();
  const tells = (id: string, isWhole: boolean): boolean =>
    all.some(({ quantity, omitted }) => quantity?.ref === id && (omitted.length === 0) === isWhole);
  return new Map(
    [...facts].map(([clause, own]) => [
      clause,
      own.map((fact) => {
        const lost = wholesOf(fact).filter((id) => tells(id, false) && !tells(id, true));
        const spans = mentions.quantities.filter(({ id }) => lost.includes(id));
        const omitted = sentence.tokens
          .filter((token) => spans.some(({ start, end }) => start <= token.start && token.end <= end))
          .map(({ start }) => start);
        return omitted.length === 0 ? fact : { ...fact, omitted: [...fact.omitted, ...omitted] };
      }),
    ]),
  );
}

/** The figures that the fillers of a fact are parts of. */
function wholesOf({ roles, quantity }: FactDraft): string[] {
  return Object.values(roles).flatMap((filler) =>
    filler.kind === 'quantity' && filler.whole?.kind === 'quantity' && filler.whole.id !== quantity?.ref
      ? [filler.whole.id]
      : [],
  );
}
