import type { Extraction } from '../model/extraction.ts';
import type { Fact, Filler } from '../model/fact.ts';

/**
 * Facts that only repeat another: the later members of a restates-relation, and those whose figure and names
 * all stand in a role of an earlier one (reading along with the 60,000 users of EncroChat: it has 60,000 users).
 */
export function restatedFacts(extraction: Extraction): Set<string> {
  const facts = new Set(extraction.facts.map((fact) => fact.id));
  const related = extraction.relations
    .filter((relation) => relation.kind === 'restates' && relation.members.every((id) => facts.has(id)))
    .flatMap((relation) => relation.members.slice(1));
  const echoes = extraction.facts.filter((fact) =>
    extraction.facts.some((other) => other !== fact && other.state !== 'rejected' && tellsAll(other, fact)),
  );
  return new Set([...related, ...echoes.map((fact) => fact.id)]);
}

/** Whether one role of the first fact holds all that the second says of the same figure. */
function tellsAll(first: Fact, second: Fact): boolean {
  const ref = second.quantity?.ref;
  const isPlain =
    second.time === undefined &&
    second.place === undefined &&
    second.circumstances === undefined &&
    second.attribution === undefined;
  if (ref === undefined || first.quantity?.ref !== ref || !isPlain || first.frame === second.frame) return false;
  const inSecond = Object.values(second.roles).flatMap(idsIn);
  return Object.values(first.roles).some((role) => {
    const ids = idsIn(role);
    // the figure alone is no echo: it must bring its names along
    return ids.length > 1 && inSecond.length > 1 && inSecond.every((id) => ids.includes(id));
  });
}

function idsIn(filler: Filler): string[] {
  if (filler.kind === 'list') return filler.items.flatMap(idsIn);
  if (filler.kind === 'text') return [''];
  const complements = 'complements' in filler ? (filler.complements ?? []) : [];
  return [filler.id, ...complements.flatMap((complement) => idsIn(complement.filler))];
}
