import type { Extraction } from '../model/extraction.ts';
import type { Fact, Filler } from '../model/fact.ts';
import type { FactMessage, Message } from '../model/plan.ts';
import type { SourceDocument } from '../model/source.ts';

/** A message that a document may carry, with what selection needs to know of it. */
export interface Candidate {
  message: Message;
  /** 0 to 1: how much this is the news. */
  salience: number;
  /** Place in the plain text: candidates are told in the order of the source. */
  position: number;
  /** Index of the block it comes from. */
  block: number;
  /** Estimate of its length when told. */
  words: number;
}

/**
 * Facts and statements as messages. Facts that a relation marks as restated are told once; facts that
 * share everything but one role are told in one clause (aggregation, Reiter & Dale 2000, 5.3).
 */
export function collectCandidates(document: SourceDocument, extraction: Extraction): Candidate[] {
  const restated = restatedFacts(extraction);
  const tellable = extraction.facts.filter(
    (fact) => fact.state !== 'rejected' && !restated.has(fact.id) && !isNested(fact, extraction),
  );
  const groups: Fact[][] = [];
  for (const fact of tellable) {
    const group = groups.find(
      (members) =>
        members.length < 4 &&
        blockOf(document, members[0]!) === blockOf(document, fact) &&
        canShareClause(members, fact),
    );
    if (group) group.push(fact);
    else groups.push([fact]);
  }
  const facts = groups.map((members): Candidate => {
    const message: FactMessage = { kind: 'fact', facts: members.map((fact) => fact.id), form: 'clause' };
    return {
      message,
      salience: Math.max(...members.map((fact) => fact.salience)),
      position: Math.min(...members.map((fact) => fact.evidence[0]!.start)),
      block: blockOf(document, members[0]!),
      words:
        4 +
        members.reduce(
          (sum, fact) => sum + fact.evidence.reduce((words, span) => words + countWords(span.text), 0),
          0,
        ) *
          0.8,
    };
  });
  const statements = extraction.statements.map((statement): Candidate => ({
    message: { kind: 'statement', statement: statement.id },
    salience: statement.salience,
    position: statement.start,
    block: blockAt(document, statement.start),
    words: countWords(statement.text),
  }));
  return [...facts, ...statements].sort((a, b) => a.position - b.position);
}

/** Facts that only repeat another: the first member of a restates-relation is the one that is told. */
export function restatedFacts(extraction: Extraction): Set<string> {
  const facts = new Set(extraction.facts.map((fact) => fact.id));
  return new Set(
    extraction.relations
      .filter((relation) => relation.kind === 'restates' && relation.members.every((id) => facts.has(id)))
      .flatMap((relation) => relation.members.slice(1)),
  );
}

/** Words between white space. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** A fact that fills a role of another is told inside it. */
function isNested(fact: Fact, extraction: Extraction): boolean {
  return extraction.facts.some(
    (other) => other !== fact && Object.values(other.roles).some((filler) => mentionsFact(filler, fact.id)),
  );
}

function mentionsFact(filler: Filler, id: string): boolean {
  if (filler.kind === 'fact') return filler.id === id;
  return filler.kind === 'list' && filler.items.some((item) => mentionsFact(item, id));
}

/** Same frame and circumstances, same roles, and exactly one role filled differently throughout. */
function canShareClause(members: readonly Fact[], fact: Fact): boolean {
  const first = members[0]!;
  if (circumstances(first) !== circumstances(fact)) return false;
  const differing = new Set(members.flatMap((member) => differingRoles(member, fact)));
  const names = Object.keys(fact.roles);
  return differing.size === 1 && names.length === Object.keys(first.roles).length;
}

function circumstances({ frame, time, place, attribution, polarity, certainty, phase }: Fact): string {
  return JSON.stringify([frame, time, place, attribution, polarity, certainty, phase]);
}

function differingRoles(a: Fact, b: Fact): string[] {
  return [...new Set([...Object.keys(a.roles), ...Object.keys(b.roles)])].filter(
    (role) => JSON.stringify(a.roles[role]) !== JSON.stringify(b.roles[role]),
  );
}

function blockOf(document: SourceDocument, fact: Fact): number {
  return blockAt(document, fact.evidence[0]!.start);
}

function blockAt(document: SourceDocument, offset: number): number {
  return document.blocks.findIndex((block) => block.start <= offset && offset < block.end);
}
