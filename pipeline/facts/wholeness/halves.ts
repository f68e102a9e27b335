import type { Clause } from '../clauses/clauses.ts';
import type { FactDraft } from '../identify.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import { isMark, lower, wordStarts } from '../words.ts';

/** A sum that somebody bears: without him it is told of nobody. */
const BORNE = new Set(['forecast', 'cost', 'level', 'price']);

/**
 * Facts of a sentence that are half of what it says: with the other half untold they are partial. The other half goes
 * on about the same with maar or terwijl (is aangehouden, maar had niet gedronken), or it says who bears the sum of a
 * relative clause (TenneT draagt de kosten, die op 640 miljoen worden geraamd).
 *
 * @param facts of each clause, in the order of the source
 */
export function markHalves(
  read: ReadonlyMap<Clause, ReadClause>,
  facts: ReadonlyMap<Clause, readonly FactDraft[]>,
): FactDraft[] {
  const untold = [...facts.keys()].filter((clause) => facts.get(clause)!.length === 0);
  return [...facts].flatMap(([clause, own]) => {
    const lost = own.length === 0 ? [] : untold.filter((other) => goesOn(read, clause, other)).flatMap(wordStarts);
    const uncut = behindContrast(clause);
    const bearer = bearerOf(read, clause, untold);
    const before = prefieldOf(read, clause);
    const isUnframed = before.length > 0 && !facts.get(clause.previous!)?.some(({ omitted }) => omitted.length === 0);
    return own.map((fact) => {
      const untoldHere = uncut.some((start) => fact.covered.includes(start)) ? [] : uncut;
      const omitted = [...lost, ...untoldHere, ...(BORNE.has(fact.frame) ? bearer : []), ...(isUnframed ? before : [])];
      return omitted.length === 0 ? fact : { ...fact, omitted: [...fact.omitted, ...omitted] };
    });
  });
}

/** Maar or terwijl right behind a clause, without a subject of its own but a pronoun. */
function goesOn(read: ReadonlyMap<Clause, ReadClause>, clause: Clause, other: Clause): boolean {
  const opener = other.marker ?? other.tokens[0];
  const isNext = other.previous === clause || other.parent === clause;
  if (!isNext || !/^(?:maar|terwijl)$/.test(lower(opener)) || opener!.index < clause.tokens[0]!.index) return false;
  const subject = read.get(other)?.subject;
  return (
    subject === undefined ||
    subject.pronoun === true ||
    subject.referent !== undefined ||
    subject.head.index < opener!.index
  );
}

/**
 * Toen werd een lading drugs gevonden en heeft het bedrijf de politie ingelicht: behind its own subject’s verb a clause
 * shares what opens the one before, and goes on from what that tells.
 */
function prefieldOf(read: ReadonlyMap<Clause, ReadClause>, clause: Clause): number[] {
  const { previous, kind } = clause;
  const own = read.get(clause);
  const above = previous && read.get(previous);
  if (kind !== 'main' || !above?.finite || !own?.subject || own.inherited || clause.gapped) return [];
  const [first, second] = clause.tokens.filter((token) => !isMark(token));
  const opener = lower(first) === 'en' ? second : first;
  const isInverted = own.clause.verbs.some(({ finite, token }) => finite && token === opener);
  // meldt de politie behind the sentence opens with its verb as well
  const isSecond = lower(first) === 'en' || lower(previous!.tokens.at(-1)) === 'en';
  return isInverted && isSecond ? wordStarts(previous!) : [];
}

/** Terwijl ze in Duitsland toenamen: a half that was not cut off its clause. */
function behindContrast({ tokens }: Clause): number[] {
  const at = tokens.findIndex(
    (token, place) =>
      place > 0 &&
      /^(?:terwijl|maar)$/.test(lower(token)) &&
      /^(?:ze|zij|hij|die|deze)$/.test(lower(tokens[place + 1])),
  );
  return at < 0 ? [] : tokens.slice(at).flatMap((token) => (isMark(token) ? [] : [token.start]));
}

/** The subject of the clause above a relative one, where nothing of that clause is told and the sum is not its subject. */
function bearerOf(read: ReadonlyMap<Clause, ReadClause>, clause: Clause, untold: readonly Clause[]): number[] {
  const { kind, parent, marker } = clause;
  if (kind !== 'relative' || !parent || !marker || !untold.includes(parent)) return [];
  const subject = read.get(parent)?.subject;
  if (!subject || subject.pronoun || subject.last >= marker.index - 2) return [];
  return parent.tokens.filter(({ index }) => subject.from <= index && index <= subject.last).map(({ start }) => start);
}
