import type { Extraction } from '../model/extraction.ts';
import { isSo, type Fact, type Filler } from '../model/fact.ts';
import { restatedFacts } from './restated.ts';

/** Frame of what stands in a table or list of figures: it is told in the table of figures alone. */
export const TABLED = 'key-figure';
/** More objects than this in one clause are a table, not a sentence. */
const MOST_IN_A_CLAUSE = 5;
/** A sentence of two clauses stays within what a newsroom prints in one breath (words of the source). */
const MOST_WORDS_JOINED = 32;

/**
 * Facts that one clause tells together, in the order of the source: they share frame, circumstances and
 * all roles but one (aggregation, Reiter & Dale 2000, 5.3). Facts told elsewhere (restated, nested,
 * rejected) are left out.
 */
export function clausesOf(extraction: Extraction): Fact[][] {
  const restated = restatedFacts(extraction);
  const nested = nestedFacts(extraction);
  const clauses: Fact[][] = [];
  const tellable = extraction.facts
    .filter(
      (fact) => fact.frame !== TABLED && fact.state !== 'rejected' && !restated.has(fact.id) && !nested.has(fact.id),
    )
    .sort((a, b) => startOf(a) - startOf(b));
  const parts = partsOf(extraction);
  const wholes = wholesOf(extraction);
  for (const fact of tellable) {
    const isMate = ([first]: readonly Fact[]): boolean =>
      parts.has(fact.id) ? wholes.get(fact.id) === wholes.get(first!.id) && wholes.has(fact.id) : !parts.has(first!.id);
    const clause = clauses.findLast(
      (members) => members.length < MOST_IN_A_CLAUSE && isMate(members) && canShareClause(members, fact),
    );
    if (clause) clause.push(fact);
    else clauses.push([fact]);
  }
  return clauses;
}

/** The fact or figure of which each fact tells a part: of one whole, several are one list (onder wie drie kinderen en een agent). */
function wholesOf({ relations }: Extraction): Map<string, string> {
  return new Map(relations.flatMap(({ kind, members }) => (kind === 'part-of' ? [[members[0]!, members[1]!]] : [])));
}

/** Facts that tell a part of what another tells: added to it by "and" they would count twice. */
export function partsOf(extraction: Extraction): Set<string> {
  const parts = new Set(extraction.relations.flatMap(({ kind, members }) => (kind === 'part-of' ? [members[0]!] : [])));
  const tells = ({ id, quantity }: Fact): boolean =>
    parts.has(id) || (quantity !== undefined && parts.has(quantity.ref));
  return new Set(extraction.facts.filter(tells).map((fact) => fact.id));
}

/** Two clauses that one sentence joins: neighbours in the source of one matter with the same circumstances, both short. */
export function canJoin(before: readonly Fact[], after: readonly Fact[], distance: number): boolean {
  const [a, b] = [before[0]!, after[0]!];
  const isNear = distance <= 1;
  // one sentence of the source, two deeds of one, or one kind of event: other neighbours are two sentences
  const isOneMatter =
    distance === 0 ||
    a.frame === b.frame ||
    Object.values(a.roles).some((filler) => Object.values(b.roles).some((other) => same(filler, other)));
  const isAlike =
    agrees(a.time, b.time) &&
    agrees(a.place, b.place) &&
    same(a.attribution, b.attribution) &&
    a.polarity === b.polarity &&
    a.certainty === b.certainty &&
    a.phase === b.phase &&
    a.modality === b.modality &&
    a.anterior === b.anterior;
  // behind a clause of its own nothing further can be said by “and”
  const isPlain = ![...before, ...after].some(
    ({ comparison, clauses, deferred, members }) => comparison ?? clauses ?? deferred ?? members,
  );
  return isNear && isOneMatter && isPlain && isAlike && wordsOf(before) + wordsOf(after) <= MOST_WORDS_JOINED;
}

/** Frames of which one undoes the other. */
const OPPOSED: Readonly<Record<string, string>> = {
  growth: 'decline',
  decline: 'growth',
  profit: 'loss',
  loss: 'profit',
};

/**
 * Two neighbours that the source sets side by side: one frame or its opposite, both certain, the same but for
 * the figure and one of place, time, agent and theme (in Asia sales rose by 18%, while in Europe they fell).
 */
export function canContrast(before: readonly Fact[], after: readonly Fact[], distance: number): boolean {
  const [a, b] = [before[0]!, after[0]!];
  if (before.length > 1 || after.length > 1 || distance > 1 || a.comparison || b.comparison) return false;
  if (a.clauses || b.clauses || a.deferred || b.deferred) return false;
  if (a.frame !== b.frame && OPPOSED[a.frame] !== b.frame) return false;
  const isAlike =
    isSo(a) &&
    isSo(b) &&
    a.phase === b.phase &&
    a.polarity === b.polarity &&
    a.quantity !== undefined &&
    b.quantity !== undefined &&
    same(a.attribution, b.attribution) &&
    same(a.circumstances, b.circumstances);
  const roles = Object.keys(a.roles).sort();
  if (!isAlike || !same(roles, Object.keys(b.roles).sort())) return false;
  const named = roles.filter((role) => !hasFigure(a.roles[role]!) || !hasFigure(b.roles[role]!));
  const differing = named.filter((role) => !same(a.roles[role], b.roles[role]));
  const times = a.time !== undefined && b.time !== undefined && !same(a.time, b.time);
  const places = a.place !== undefined && b.place !== undefined && !same(a.place, b.place);
  // what one of them leaves unsaid may be what sets them apart
  const isElsewhere = !times && !same(a.time, b.time) && b.time !== undefined;
  const isOdd = !places && !same(a.place, b.place);
  const isShort = wordsOf(before) + wordsOf(after) <= MOST_WORDS_JOINED;
  return (
    !isElsewhere &&
    !isOdd &&
    isShort &&
    differing.length + Number(times) + Number(places) === 1 &&
    differing.every((role) => CONTRASTED.test(role))
  );
}

const CONTRASTED = /^(?:agent|theme|possessor|location|experiencer)$/;

function hasFigure(filler: Filler): boolean {
  return filler.kind === 'quantity';
}

/** How many words of the source a clause stands for. */
export function wordsOf(clause: readonly Fact[]): number {
  const spans = new Map(
    clause.flatMap((fact) => fact.evidence.map((span) => [`${span.start}-${span.end}`, span.text])),
  );
  return [...spans.values()].reduce((sum, text) => sum + countWords(text), 0);
}

/** Words between white space. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** Where a fact's words begin. */
export function startOf(fact: Fact): number {
  return Math.min(...fact.evidence.map((span) => span.start));
}

/** Deep equality of plain data. */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The later clause says the same circumstance, or leaves it to the earlier one. */
function agrees(before: unknown, after: unknown): boolean {
  return after === undefined ? true : same(before, after);
}

/** Facts that fill a role of another are told inside it. */
function nestedFacts(extraction: Extraction): Set<string> {
  return new Set(extraction.facts.flatMap((fact) => Object.values(fact.roles).flatMap(factIds)));
}

function factIds(filler: Filler): string[] {
  if (filler.kind === 'fact') return [filler.id];
  return filler.kind === 'list' ? filler.items.flatMap(factIds) : [];
}

function canShareClause(members: readonly Fact[], fact: Fact): boolean {
  const first = members[0]!;
  if (first.clauses || fact.clauses || !same(first.deferred, fact.deferred)) return false;
  if (!same(circumstances(first), circumstances(fact)) || !isSameSentence(members.at(-1)!, fact)) return false;
  const roles = [...new Set([...Object.keys(first.roles), ...Object.keys(fact.roles)])];
  const differing = new Set(
    members.flatMap((member) => roles.filter((role) => !same(member.roles[role], fact.roles[role]))),
  );
  const isFilledAlike = Object.keys(first.roles).length === Object.keys(fact.roles).length;
  return differing.size === 1 && isFilledAlike;
}

function circumstances(fact: Fact): unknown[] {
  const {
    frame,
    time,
    place,
    circumstances: others,
    attribution,
    comparison,
    polarity,
    certainty,
    phase,
    modality,
    anterior,
  } = fact;
  return [frame, time, place, others, attribution, comparison, polarity, certainty, phase, modality, anterior];
}

/** Their words overlap or follow one another closely: the source itself told them together. */
function isSameSentence(a: Fact, b: Fact): boolean {
  const endOf = (fact: Fact): number => Math.max(...fact.evidence.map((span) => span.end));
  return startOf(b) <= endOf(a) + 40;
}
