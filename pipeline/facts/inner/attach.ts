import type { InnerClause } from '../../model/fact.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Chunk } from '../phrases/chunks.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import type { SentenceContext } from '../context.ts';
import { flatten, type Draft } from '../draft.ts';
import type { FactDraft } from '../identify.ts';
import { wordStarts } from '../words.ts';
import { hostOf, isInfinitive, relationOf, toDoOf } from './relations.ts';

/** A clause that a fact is to tell with its own, by the draft of its fact. */
export interface FoundInner extends Omit<InnerClause, 'fact'> {
  made: Draft;
}

/**
 * Facts of a sentence with the clauses that hang on theirs and that each tells whole: then one sentence says both, and
 * neither is told without the other. A purpose that no fact can say is left out, and what it hangs on leaves it out.
 *
 * @param aims facts of purposes, with whether the subject of the clause above is who does them
 */
export function attachInner(
  context: SentenceContext,
  read: ReadonlyMap<Clause, ReadClause>,
  facts: readonly FactDraft[],
  aims: ReadonlyMap<Clause, { fact: FactDraft; isOfSubject: boolean }>,
): FactDraft[] {
  const own = new Map<Clause, FactDraft[]>();
  for (const fact of facts) if (fact.made) push(own, fact.made.clause, fact);
  const attached = new Map<Draft, FoundInner[]>();
  const inside = new Map<Draft, Draft>();
  const lost = new Map<Draft, number[]>();
  const hanging = [...read.keys()].filter((clause) => hostOf(clause) && (aims.has(clause) || own.has(clause)));
  // the innermost first: what hangs on an inner clause is told with that one
  for (const clause of hanging.reverse()) {
    const aim = aims.get(clause);
    const around = hostOf(clause)!;
    const host = only(own.get(around) ?? (aims.has(around) ? [aims.get(around)!.fact] : []));
    const inner = aim?.fact ?? only(own.get(clause) ?? []);
    const relation = relationOf(context, clause);
    const found = host?.made && inner?.made && relation && innerOf(context, read, clause, host, inner, relation);
    if (found && canHold(host, inner, clause, found) && !attached.has(host.made!)) {
      push(attached, host.made!, { ...found, ...(aim && !aim.isOfSubject && { doer: undefined }) } as FoundInner);
      inside.set(inner.made!, host.made!);
    } else if (aim) {
      for (const fact of own.get(around) ?? []) if (fact.clausal) push(lost, fact.made!, ...wordStarts(clause));
    }
  }
  // het aantal mensen dat werkt is no number of people
  for (const [clause, { ofNumber }] of read) {
    const isTold = [...(own.get(clause) ?? [])].some(({ made }) => inside.has(made!));
    if (!ofNumber || isTold) continue;
    for (const fact of own.get(clause.parent!) ?? []) push(lost, fact.made!, ...wordStarts(clause));
  }
  // a purpose that hangs on nothing is not told, nor is anything with it
  const isLoose = (made: Draft): boolean =>
    [...aims.values()].some(({ fact }) => fact.made === made) && !inside.has(made);
  for (const [made, host] of [...inside].reverse()) if (isLoose(host)) inside.delete(made);
  const told = [...facts, ...[...aims.values()].map(({ fact }) => fact).filter(({ made }) => inside.has(made!))];
  return told.map((fact) => {
    const { made } = fact;
    if (!made) return fact;
    const [hung, host, untold] = [attached.get(made), inside.get(made), lost.get(made)];
    const relation = host && attached.get(host)?.find((inner) => inner.made === made)?.relation;
    const above = facts.find((other) => other.made === host);
    return {
      ...fact,
      // what is done by or without doing something is done when that is
      ...(above && (relation === 'by' || relation === 'without') && { phase: above.phase, certainty: above.certainty }),
      ...(hung && { inner: hung, omitted: without(fact.omitted, hung) }),
      ...(host && { inside: host, omitted: [], alone: fact.omitted }),
      ...(untold && { omitted: [...fact.omitted, ...untold] }),
    };
  });
}

/** Words that a fact leaves out but for those of the clauses that are told with it. */
function without(omitted: readonly number[], hung: readonly FoundInner[]): number[] {
  const told = new Set(hung.flatMap(({ made }) => wordStarts(made.clause)));
  return omitted.filter((start) => !told.has(start));
}

/** Where a clause hangs in the fact of the clause above; undefined where that has no place for it. */
function innerOf(
  context: SentenceContext,
  read: ReadonlyMap<Clause, ReadClause>,
  clause: Clause,
  host: FactDraft,
  { made }: FactDraft,
  relation: InnerClause['relation'],
): FoundInner | undefined {
  const { made: above } = host;
  if (relation === 'which') {
    const antecedent = read.get(clause)?.antecedent;
    const of = antecedent && (insideOf(host, antecedent) ?? pathOf(above!, antecedent));
    const role = antecedent && roleOf(made!, antecedent);
    return of && role ? { relation, of, role, made: made! } : undefined;
  }
  if (relation === 'during' || relation === 'where') {
    const { index } = clause.marker!;
    const of = pathOfWord(read, clause, above!, index - 1) ?? pathOfWord(read, clause, above!, index - 2);
    return of ? { relation, of, made: made! } : undefined;
  }
  if (!isInfinitive(relation)) return { relation, made: made! };
  const of = relation === 'content' ? pathOfWord(read, clause, above!, toDoOf(context, clause)!.index) : undefined;
  if (relation === 'content' && of === undefined) return undefined;
  const { evocation } = made!;
  const role = made!.clause.verbs.some(({ auxiliary }) => auxiliary === 'worden')
    ? evocation.object
    : evocation.subject;
  const subject = read.get(clause.parent!)?.subject;
  const doer = subject && roleOf(above!, subject);
  return role ? { relation, ...(of !== undefined && { of }), role, ...(doer && { doer }), made: made! } : undefined;
}

/** What the phrase that ends in a word of the clause above is in the fact of that. */
function pathOfWord(
  read: ReadonlyMap<Clause, ReadClause>,
  { parent }: Clause,
  above: Draft,
  word: number,
): string | undefined {
  const antecedent = flatten(read.get(parent!)?.chunks ?? []).find(({ last }) => last === word);
  return antecedent && pathOf(above, antecedent);
}

/** What a phrase by itself is in a fact: a role, its place, or the filler of a circumstance. */
function pathOf(draft: Draft, chunk: Chunk): string | undefined {
  if (chunk.others.length > 0) return undefined;
  const at = (draft.circumstances ?? []).findIndex((told) => told.chunk?.first === chunk.first);
  if (at >= 0) return `circumstance:${at}`;
  return roleOf(draft, chunk) ?? (draft.place?.first === chunk.first && draft.placeFiller ? 'place' : undefined);
}

/** De prijs van woningen die: the role in whose only complement a phrase stands, with `>0` behind it. */
function insideOf({ made, roles }: FactDraft, { first, others }: Chunk): string | undefined {
  if (others.length > 0) return undefined;
  const found = [...made!.roles].find(
    ([, { complements }]) => complements.length === 1 && complements[0]!.first === first,
  );
  const filler = found && roles[found[0]];
  const inside = filler && 'complements' in filler ? filler.complements : undefined;
  const only = inside?.length === 1 ? inside[0]!.filler : undefined;
  return only?.kind === 'concept' && only.number === 'plural' ? `${found![0]}>0` : undefined;
}

/** The role that a phrase by itself fills. */
function roleOf(
  { roles }: Draft,
  { first, others }: { first: number; others: readonly unknown[] },
): string | undefined {
  return others.length === 0 ? [...roles].find(([, held]) => held.first === first)?.[0] : undefined;
}

/** Whether both are whole and say the same of who says so and how sure it is. */
function canHold(host: FactDraft, inner: FactDraft, clause: Clause, { relation }: FoundInner): boolean {
  const words = new Set(clause.tokens.map(({ start }) => start));
  if (!host.clausal || !inner.clausal || host.omitted.some((start) => !words.has(start))) return false;
  const isUntold = (start: number): boolean =>
    words.has(start) && !(relation === 'where' && start === clause.marker!.start);
  if (inner.omitted.some(isUntold) || inner.comparison || isSetAgainst(inner)) return false;
  // het aantal mensen dat werkt steeg met 3 procent ten opzichte van mei: what says which ones stands before the verb
  if (!opensHost(host, clause) && (host.comparison || isSetAgainst(host))) return false;
  if (isInfinitive(relation)) return true;
  if (JSON.stringify(inner.attribution) !== JSON.stringify(host.attribution)) return false;
  return inner.certainty === host.certainty || host.certainty === 'asserted';
}

/** Whether a relative clause stands before the verb of the clause that it hangs on, whose end then is free. */
function opensHost({ made }: FactDraft, clause: Clause): boolean {
  const verb = made?.clause.verbs.find(({ finite }) => finite)?.token.index;
  return clause.kind === 'relative' && verb !== undefined && clause.tokens.at(-1)!.index < verb;
}

/** 50 procent meer dan een jaar eerder: a clause says against what at its end, and two in one sentence have one end. */
function isSetAgainst({ roles }: FactDraft): boolean {
  return Object.values(roles).some((filler) => filler.kind === 'quantity' && filler.difference?.time !== undefined);
}

function only(facts: readonly FactDraft[]): FactDraft | undefined {
  return facts.length === 1 ? facts[0] : undefined;
}

function push<K, V>(map: Map<K, V[]>, key: K, ...values: V[]): void {
  map.set(key, [...(map.get(key) ?? []), ...values]);
}

/**
 * Takes apart again what can no longer be told in one: where one of the two leaves out what bears on it, both are told
 * or not told by themselves, and a purpose is not told at all.
 */
export function settleInner(facts: readonly FactDraft[]): FactDraft[] {
  const byDraft = new Map(facts.map((fact) => [fact.made, fact]));
  const isWhole = (fact: FactDraft | undefined): boolean =>
    fact !== undefined &&
    fact.omitted.length === 0 &&
    (fact.inner ?? []).every(({ made }) => isWhole(byDraft.get(made)));
  const holds = (fact: FactDraft): boolean => {
    const host = fact.inside && byDraft.get(fact.inside);
    return host === undefined ? isWhole(fact) : holds(host);
  };
  return facts.flatMap((fact) => {
    const { inner = [], inside, alone, ...plain } = fact;
    if (inner.length === 0 && inside === undefined) return [fact];
    if (holds(fact)) {
      if (fact.leans) return [fact];
      const within = inner.map(({ made }) => byDraft.get(made)).find((found) => found?.leans !== undefined);
      if (!within?.leans) return [fact];
      return [{ ...fact, leans: within.leans, ...(within.grounds && { grounds: within.grounds }) }];
    }
    if (inside && fact.aim) return [];
    const isLost = (made: Draft): boolean =>
      byDraft.get(made)?.aim === true || (byDraft.get(made)?.alone ?? []).length > 0;
    const lost = inner.flatMap(({ made }) => (isLost(made) ? wordStarts(made.clause) : []));
    return [{ ...plain, omitted: [...(alone ?? plain.omitted), ...lost] }];
  });
}
