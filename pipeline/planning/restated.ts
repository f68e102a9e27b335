import type { Extraction } from '../model/extraction.ts';

/** Facts that only repeat another: the first member of a restates-relation is the one that is told. */
export function restatedFacts(extraction: Extraction): Set<string> {
  const facts = new Set(extraction.facts.map((fact) => fact.id));
  return new Set(
    extraction.relations
      .filter((relation) => relation.kind === 'restates' && relation.members.every((id) => facts.has(id)))
      .flatMap((relation) => relation.members.slice(1)),
  );
}
