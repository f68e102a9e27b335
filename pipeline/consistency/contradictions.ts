import type { Extraction } from '../model/extraction.ts';
import type { Fact, Relation } from '../model/fact.ts';
import { figureOf, sameTime, scopeOf } from './scope.ts';

/** Frames of which a thing has one figure at a time. Two arrests, two seizures are two events. */
const STATES = new Set([
  'users',
  'members',
  'population',
  'employment',
  'visitors',
  'revenue',
  'profit',
  'loss',
  'cost',
  'budget',
  'price',
  'debt',
  'death',
  'injury',
  'serious-injury',
  'slight-injury',
  'missing',
  'level',
  'share',
  'participation',
]);
/** How far an estimate may lie from another figure. */
const TOLERANCE = 0.05;

/** Facts of one thing at one time with figures that cannot both be right (50.000 and 60.000 users). */
export function contradicts(extraction: Extraction): Relation[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of extraction.facts) {
    if (fact.state === 'rejected' || !fact.quantity || !STATES.has(fact.frame) || fact.polarity === 'negated') continue;
    if (Object.keys(fact.roles).length < 2 && fact.place === undefined) continue;
    if (!/^(?:exact|about|almost)$/.test(fact.quantity.approximation) || !figureOf(extraction, fact)) continue;
    const scope = scopeOf(extraction, fact);
    groups.set(scope, [...(groups.get(scope) ?? []), fact]);
  }
  const relations: Relation[] = [];
  for (const facts of groups.values())
    for (const [at, second] of facts.entries()) {
      const first = facts.slice(0, at).find((fact) => differ(fact, second) && sameTime(extraction, fact, second));
      if (first && !facts.slice(0, at).some((fact) => !differ(fact, second) && sameTime(extraction, fact, second)))
        relations.push({ kind: 'contradicts', members: [first.id, second.id] });
    }
  return relations;
}

function differ(a: Fact, b: Fact): boolean {
  // de twee cijfers lagen op 17,6 en 9,4 procent: one clause lists what stands beside each other
  if (a.evidence[0]!.start === b.evidence[0]!.start && a.evidence[0]!.end === b.evidence[0]!.end) return false;
  const [first, second] = [a.quantity!, b.quantity!];
  if (first.value === second.value) return false;
  const estimate = first.approximation !== 'exact' || second.approximation !== 'exact';
  const gap = Math.abs(first.value - second.value) / Math.max(Math.abs(first.value), Math.abs(second.value));
  return gap > (estimate ? TOLERANCE : 0);
}
