import type { Clause } from './clauses.ts';
import { lower, type VerbReading } from '../words.ts';

/** The verbs that go with one `te`: te sluiten, te hebben gestolen, gestolen te hebben. */
export interface TeInfinitive {
  verbs: VerbReading[];
  /** What the infinitive depends on: *ontkent* te hebben gestolen, wordt *verdacht* te hebben gestolen. */
  governor?: VerbReading;
  /** Auxiliaries of the governor: *wordt* verdacht, *heeft* besloten. */
  auxiliaries: VerbReading[];
  /** The clause that holds the governor: another one where two infinitives are coordinated. */
  clause: Clause;
}

/** The te-infinitive that a verb is part of; undefined where it is not in one. */
export function teInfinitiveOf(clause: Clause, verb: VerbReading): TeInfinitive | undefined {
  const verbs = groups(clause).find((group) => group.includes(verb));
  if (!verbs) return undefined;
  if (clause.kind === 'purpose') return { verbs, ...governorOfPurpose(clause) };
  for (let at: Clause | undefined = clause; at; at = at.previous) {
    const outside = groups(at).flat();
    const free = at.verbs.filter((other) => !outside.includes(other));
    const finite = free.find((other) => other.finite);
    const auxiliaries = free.filter((other) => other.auxiliary !== undefined);
    const lexical = free.filter((other) => other.auxiliary === undefined);
    const governor = finite && finite.auxiliary === undefined ? finite : (lexical[0] ?? finite);
    if (governor)
      return { verbs, governor, auxiliaries: auxiliaries.filter((other) => other !== governor), clause: at };
  }
  return { verbs, auxiliaries: [], clause };
}

/** Heeft besloten om drie scholen te sluiten: the verb right before om, in the clause above. */
function governorOfPurpose({ marker, parent }: Clause): Omit<TeInfinitive, 'verbs'> {
  const before = parent?.verbs.filter(({ token }) => marker !== undefined && token.index < marker.index) ?? [];
  const outside = parent ? groups(parent).flat() : [];
  const last = before.at(-1);
  const governor = before.filter((other) => other.auxiliary === undefined).at(-1) ?? last;
  const clause = parent!;
  if (!governor || (last && outside.includes(last))) return { auxiliaries: [], clause };
  return {
    governor,
    auxiliaries: before.filter((other) => other !== governor && other.auxiliary !== undefined),
    clause,
  };
}

/** A clause as one of its verbs sees it: a te-infinitive has auxiliaries of its own, and its governor has none of those. */
export function aroundVerb<T extends { clause: Clause; auxiliaries: VerbReading[] }>(read: T, verb: VerbReading): T {
  const all = groups(read.clause);
  if (all.length === 0) return read;
  const own = all.find((group) => group.includes(verb));
  const auxiliaries = own
    ? own.filter((other) => other !== verb && other.auxiliary !== undefined)
    : read.auxiliaries.filter((other) => !all.some((group) => group.includes(other)));
  return { ...read, auxiliaries };
}

/** Whether all verbs of a clause are te-infinitives: its subject is that of the clause before. */
export function isInfinitival(clause: Clause): boolean {
  const inside = groups(clause).flat();
  return inside.length > 0 && clause.verbs.every((verb) => inside.includes(verb));
}

const known = new WeakMap<Clause, VerbReading[][]>();

function groups(clause: Clause): VerbReading[][] {
  let found = known.get(clause);
  if (!found) known.set(clause, (found = findGroups(clause)));
  return found;
}

function findGroups({ tokens, verbs }: Clause): VerbReading[][] {
  const byIndex = new Map(verbs.map((verb) => [verb.token.index, verb]));
  return tokens.flatMap((token) => {
    if (lower(token) !== 'te') return [];
    const group: VerbReading[] = [];
    for (let at = token.index + 1; byIndex.get(at) && !byIndex.get(at)!.finite; at += 1) group.push(byIndex.get(at)!);
    const before = byIndex.get(token.index - 1);
    if (group[0]?.auxiliary !== undefined && before?.form === 'participle') group.unshift(before);
    return group.length ? [group] : [];
  });
}
