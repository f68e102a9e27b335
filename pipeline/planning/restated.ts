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
  const summaries = extraction.facts.filter((fact, at) =>
    extraction.facts.slice(0, at).some((other) => other.state !== 'rejected' && saysAgain(other, fact)),
  );
  const levels = extraction.facts.filter((fact) => extraction.facts.some((other) => isLevelOf(fact, other)));
  return new Set([...related, ...[...echoes, ...summaries, ...levels].map((fact) => fact.id)]);
}

/** The level that another fact says something came to: it can rise to 40 million, and is then 40 million. */
function isLevelOf(level: Fact, { frame, quantity, state, phase }: Fact): boolean {
  return (
    level.frame === 'level' &&
    frame !== 'level' &&
    state !== 'rejected' &&
    phase === level.phase &&
    quantity !== undefined &&
    quantity.ref === level.quantity?.ref
  );
}

/**
 * Whether a later fact only sums up an earlier one of its kind: the same number of people by another name
 * (vijf personen, de vijf verdachten), or the same people without their number (de betogers).
 */
function saysAgain(first: Fact, later: Fact): boolean {
  const isPlain =
    (later.time === undefined || same(later.time, first.time)) &&
    (later.place === undefined || same(later.place, first.place)) &&
    later.attribution === undefined &&
    // why it was so is news
    later.deferred === undefined;
  const isAlike =
    first.frame === later.frame &&
    first.polarity === later.polarity &&
    first.certainty === later.certainty &&
    first.phase === later.phase;
  return (
    isPlain &&
    isAlike &&
    Object.entries(later.roles).every(([role, filler]) => isTold(first.roles[role], filler, first, later))
  );
}

function isTold(told: Filler | undefined, filler: Filler, first: Fact, later: Fact): boolean {
  if (!told) return false;
  if (same(told, filler)) return true;
  if (filler.kind === 'concept')
    return (
      filler.definite && !filler.complements && !filler.modifiers && 'concept' in told && told.concept === filler.id
    );
  const { quantity } = later;
  // vijf mannen en vijf vrouwen: two of one list are not the same people
  const isListed =
    same(first.evidence[0], later.evidence[0]) && same(Object.keys(first.roles), Object.keys(later.roles));
  return (
    !isListed &&
    filler.kind === 'quantity' &&
    told.kind === 'quantity' &&
    quantity?.ref === filler.id &&
    first.quantity?.ref === told.id &&
    quantity.value > 1 &&
    quantity.value === first.quantity.value &&
    filler.concept !== undefined &&
    !filler.complements
  );
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

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function idsIn(filler: Filler): string[] {
  if (filler.kind === 'list') return filler.items.flatMap(idsIn);
  if (filler.kind === 'text') return [''];
  const complements = 'complements' in filler ? (filler.complements ?? []) : [];
  return [filler.id, ...complements.flatMap((complement) => idsIn(complement.filler))];
}
