import type { Token } from '../../model/token.ts';
import type { Chunk } from '../phrases/chunks.ts';
import type { Clause } from '../clauses/clauses.ts';
import { numberOf } from '../phrases/number-of.ts';
import type { SentenceContext } from '../context.ts';
import { flatten } from '../draft.ts';
import type { FactDraft } from '../identify.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import { isAlternative } from './alternatives.ts';
import { undoes } from './refusals.ts';
import { isRestrictive } from '../clauses/restrictive.ts';
import { hostOf, isCircumstantial } from '../inner/relations.ts';
import { isMark, lower, wordStarts } from '../words.ts';

/** Without the clause behind these what stands before them is told as if nothing hung on it. */
const CONDITION = /^(?:tenzij|mits|zolang|totdat)$/;
/** What became of some of them, after which the number of them all is no longer what it was. */
const OVERTAKING =
  /^(?:overlijden|sterven|bezwijken|vrijlaten|vrijkomen|vrijspreken|herstellen|terugvinden|intrekken)$/;
/** Verbs that say how long or until when what the clause before tells goes on. */
const LASTING = /^(?:duren|eindigen|aflopen|ophouden|voortduren|aanhouden)$/;

/**
 * Facts with the words of the clauses around theirs that bear on them and that no whole fact tells: which ones they
 * are about (mannen die klaagden), what became of some of them (van wie er drie vrij zijn), on what condition, how
 * sure it is (al is dat nog onzeker), how long it goes on.
 */
export function markUntoldClauses(
  context: SentenceContext,
  read: ReadonlyMap<Clause, ReadClause>,
  facts: ReadonlyMap<Clause, readonly FactDraft[]>,
): Map<Clause, readonly FactDraft[]> {
  const clauses = [...facts.keys()];
  const untold = clauses.filter((clause) => !facts.get(clause)!.some(({ omitted }) => omitted.length === 0));
  return new Map(
    [...facts].map(([clause, own]) => {
      const parts = clauses
        .filter((other) => other.part && (other.parent === clause || closesBehind(context, other, clause)))
        .flatMap((other) => untoldParts(other, [...facts.get(other)!, ...own]));
      const around = untold.filter((other) => other !== clause && isAround(context, other, clause));
      const alternatives = clauses.filter((other) => isAlternative(clause, other)).flatMap(wordStarts);
      if (own.length === 0 || around.length + parts.length + alternatives.length === 0) return [clause, own] as const;
      const hanging = around.filter((other) => hangsOn(context, read, clause, other)).flatMap(wordStarts);
      const marked = own.map((fact) => {
        const narrowing = around
          .filter((other) => narrows(context, read, other, fact))
          .flatMap(wordStarts)
          .filter((start) => !fact.covered.includes(start));
        const omitted = [...parts, ...alternatives, ...hanging, ...narrowing];
        return omitted.length === 0 ? fact : { ...fact, omitted: [...fact.omitted, ...omitted] };
      });
      return [clause, marked] as const;
    }),
  );
}

/** Wil dat er 300 woningen komen, waarvan twee derde betaalbaar: of what the clause right before it counts. */
function closesBehind({ sentence: { tokens } }: SentenceContext, other: Clause, clause: Clause): boolean {
  const [end, start] = [clause.tokens.at(-1)?.index, other.tokens[0]?.index];
  return end !== undefined && start !== undefined && end < start && tokens.slice(end + 1, start).every(isMark);
}

/** Onder wie drie kinderen en de bestuurder, waarvan 60 procent huur: what of such parts no fact tells bears on the whole. */
function untoldParts({ tokens }: Clause, facts: readonly FactDraft[]): number[] {
  // waarvan enkele zwaargewond: who and how many of them is not said
  if (tokens.slice(1, 3).some((token) => VAGUE.test(lower(token)))) return [];
  const told = new Set(facts.flatMap(({ covered }) => covered));
  const isTold = facts.length > 0 && tokens.every(({ start, upos }) => told.has(start) || !SAYS_WHAT.test(upos));
  return isTold ? [] : tokens.filter((token) => !isMark(token) && !told.has(token.start)).map(({ start }) => start);
}

const VAGUE = /^(?:enkele|enkelen|sommige|sommigen|meerdere|verschillende|velen|veel|vooral|voornamelijk)$/;

/** What a part is, how many of it, how it is. */
const SAYS_WHAT = /^(?:NOUN|PROPN|NUM|ADJ|X)$/;

/** Below it, or the next that goes on from it. */
function isAround(context: SentenceContext, other: Clause, clause: Clause): boolean {
  return other.parent === clause || other.previous === clause || isHalf(context, other, clause);
}

/** …; in de tweede helft met 4 procent: what follows the semicolon has no verb of its own. */
function isHalf({ sentence: { tokens } }: SentenceContext, other: Clause, clause: Clause): boolean {
  const isBare = other.kind === 'main' && other.verbs.length === 0 && !other.parenthesis && !other.part;
  const at = (clause.tokens.at(-1)?.index ?? -9) + 1;
  return isBare && !other.parent && tokens[at]?.text === ';' && other.tokens[0]?.index === at + 1;
}

/** Whether a whole clause hangs on another. */
function hangsOn(
  context: SentenceContext,
  read: ReadonlyMap<Clause, ReadClause>,
  clause: Clause,
  other: Clause,
): boolean {
  const [first, second] = other.tokens.filter((token) => !isMark(token));
  if (CONDITION.test(lower(other.marker))) return true;
  if (isHalf(context, other, clause) || isPurpose(clause, other)) return true;
  // wie door rood rijdt, krijgt een boete: only they do
  if (other.parent === clause && /^wie$/.test(lower(first)) && first === context.sentence.tokens[0]) return true;
  if (other.parent === clause && isCircumstantial(other)) return true;
  if (other.kind === 'main' && hostOf(other) === clause && lower(first) === 'want') return true;
  const opensConcession = lower(first) === 'al' || (lower(first) === 'ook' && lower(second) === 'al');
  if (opensConcession && other.verbs.length > 0) return true;
  const isLasting = other.verbs.some(({ lemma }) => LASTING.test(lemma));
  return isLasting && other.previous === clause && read.get(other)?.inherited === true;
}

/** Maakt 9 miljoen vrij om de overstap te vergemakkelijken, heeft gevraagd om de mannen over te dragen: what for. */
function isPurpose(clause: Clause, { kind, parent }: Clause): boolean {
  return kind === 'purpose' && parent === clause;
}

/** Whether a clause says of which of those whom a fact tells it is, or that it is no longer so for some of them. */
function narrows(
  { sentence }: SentenceContext,
  read: ReadonlyMap<Clause, ReadClause>,
  other: Clause,
  fact: FactDraft,
): boolean {
  const isOfSome = lower(other.tokens[0]) === 'van' && lower(other.marker) === 'wie';
  if (isOfSome) return fact.quantity !== undefined && other.verbs.some(({ lemma }) => OVERTAKING.test(lemma));
  // na een brand, waarin een dode werd gevonden: what happened there
  if (/^(?:waarin|waarbij|waardoor)$/.test(lower(other.marker)) && !isRestrictive(sentence.tokens, other))
    return isRightBehind(sentence.tokens, other, fact);
  // zes mensen, onder wie een man uit Assen
  const isAmong = lower(other.marker) === 'wie';
  if (other.attributive) return isSortOfMany(read.get(other)?.antecedent, fact);
  if (isAmong || !isRestrictive(sentence.tokens, other) || undoes(other.parent)) return false;
  const antecedent = read.get(other)?.antecedent ?? before(read, other);
  if (!antecedent || !fact.covered.includes(antecedent.head.start)) return false;
  const { determiner, quantity, preposition } = antecedent;
  // een planeet die: it only says more of it; van de 174 renners die: they are known by their number
  const isSort = determiner === 'een' && numberOf(antecedent) === 'singular' && !isTotal(fact);
  if (isSort && fact.polarity === 'affirmed') return false;
  return !(quantity && determiner === 'de' && preposition === 'van');
}

/** In 2025 kwamen 28 mensen om door een aangestoken brand: of a whole year it says of which of them all. */
export function isTotal({ quantity, made }: FactDraft): boolean {
  return quantity !== undefined && /^\d{4}$/.test(made?.time?.date?.value ?? '');
}

/** Door niet met opzet veroorzaakte branden: of several, or of a whole year, it says which ones. */
function isSortOfMany(antecedent: Chunk | undefined, fact: FactDraft): boolean {
  if (!antecedent || antecedent.quantity || !fact.covered.includes(antecedent.head.start)) return false;
  return isTotal(fact) || (antecedent.determiner === undefined && numberOf(antecedent) === 'plural');
}

/** Whether the word before the comma of a clause is told. */
function isRightBehind(tokens: readonly Token[], { marker }: Clause, { covered }: FactDraft): boolean {
  const before = marker && tokens[marker.index - 2];
  return before?.upos === 'NOUN' && covered.includes(before.start);
}

/** The phrase right before a clause. */
function before(read: ReadonlyMap<Clause, ReadClause>, { parent, marker }: Clause): Chunk | undefined {
  const chunks = flatten((parent && read.get(parent)?.chunks) ?? []);
  return chunks.find(({ last }) => marker !== undefined && last === marker.index - 1);
}
