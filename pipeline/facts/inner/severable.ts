import type { DeferredClause } from '../../model/fact.ts';
import type { Token } from '../../model/token.ts';
import { spanOf } from '../../text/file-span.ts';
import { foldSpace, unitId } from '../../text/unit-id.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import type { SentenceContext } from '../context.ts';
import type { FactDraft } from '../identify.ts';
import { RATED, STANDING } from '../wholeness/refusals.ts';
import { isTotal } from '../wholeness/untold-clauses.ts';
import { isMark, lower, wordStarts } from '../words.ts';
import { endOf } from './clause-end.ts';
import { isComplementOfHost } from './om-complements.ts';
import { hostOf } from './relations.ts';
import { looseWords } from './severable-words.ts';

/** A clause without which the clause that it hangs on says who, what, when, where and how many. */
export interface SeverableClause extends DeferredClause {
  /** Starts of its words. */
  starts: readonly number[];
}

/** Why it was so, what came of it, what it was for, what went on then; a condition or a concession is none of these. */
const RELATIONS: Readonly<Record<string, DeferredClause['relation']>> = {
  omdat: 'reason',
  aangezien: 'reason',
  want: 'reason',
  doordat: 'cause',
  waardoor: 'result',
  zodat: 'so',
  om: 'purpose',
  teneinde: 'purpose',
  nadat: 'time',
  toen: 'time',
  terwijl: 'time',
  voordat: 'time',
};
/** Right before such a clause these belong to it, and leave what stands before it as it is. */
const WEIGHS = /^(?:mede|vooral|voornamelijk|hoofdzakelijk|grotendeels|deels|mogelijk|waarschijnlijk|vermoedelijk)$/;
/** Right before a time these say how close it was. */
const CLOSE = /^(?:kort|vlak|meteen|direct|onmiddellijk)$/;
/** Right before it these say that what stands before it holds by that alone, or not. */
const TIES =
  /^(?:niet|geen|nooit|alleen|enkel|uitsluitend|slechts|juist|pas|zelfs|ook|puur|louter|maar|en|of|dan|zo|zodanig|zoals|als)$/;
/** A clause with these inside is no plain one: a quotation, a remark, a list. */
const BROKEN = /^[():;–—“”„«»"‘’'…]$/;

/** The clauses that a fact can be told without, where they are handed over by themselves. */
export function severableFrom(
  context: SentenceContext,
  read: ReadonlyMap<Clause, ReadClause>,
  fact: FactDraft,
): SeverableClause[] {
  const host = fact.made?.clause;
  if (!host || !fact.clausal || fact.inner || fact.aim || host.attributive || host.part) return [];
  // what is denied or not sure may be so of the reason alone, but never of what want gives
  const isSure = fact.polarity === 'affirmed' && fact.certainty === 'asserted';
  const clauses = [...read.keys()].filter((clause) => isSure || clause.kind === 'main');
  const found = clauses.flatMap((clause) => severed(context, read, host, clause, fact) ?? []);
  const own = isSure ? looseWords(context, read, fact) : [];
  return [
    ...found,
    ...own.flatMap(({ relation, first, last }) => handed(context, fact, relation, first, last) ?? []),
  ].sort((a, b) => a.start - b.start);
}

function severed(
  context: SentenceContext,
  read: ReadonlyMap<Clause, ReadClause>,
  host: Clause,
  clause: Clause,
  fact: FactDraft,
): SeverableClause | undefined {
  const { tokens } = context.sentence;
  const opener = clause.marker ?? clause.tokens.find((token) => !isMark(token));
  const relation = opener && RELATIONS[lower(opener)];
  if (!relation || hostOf(clause) !== host || clause.previous?.marker === opener || clause.question) return undefined;
  if (lower(opener) === 'want' ? clause.kind !== 'main' : clause.kind === 'main') return undefined;
  if (relation === 'purpose' && (fact.modality || isComplementOfHost(context, read.get(host)!, opener, fact.frame)))
    return undefined;
  const before = tokens[opener.index - 1];
  // het lek waardoor water binnenkwam, onderzoekt waardoor: which one, or what is asked
  if (lower(opener) === 'waardoor' && before?.text !== ',') return undefined;
  if (relation === 'time' && !isOneMoment(fact)) return undefined;
  // dat komt doordat: what comes by it is said before
  if (TIES.test(lower(before)) || /^(?:komen|liggen)$/.test(before?.lemma ?? '')) return undefined;
  const isWeighed = (relation === 'time' ? CLOSE : WEIGHS).test(lower(before));
  const first = isWeighed ? opener.index - 1 : opener.index;
  const last = endOf(tokens, read, clause, first);
  if (last === undefined) return undefined;
  if (takesUpSomebody(tokens.slice(first, last + 1)) && losesSubject(read.get(host)!, fact)) return undefined;
  return handed(context, fact, relation, first, last);
}

/**
 * Whether an event happened once, and who did it, where or when is said without what went on then: of a level, or of
 * all those of a year, a time says which of them it is; drie mensen raakten gewond toen … is not known by anything else.
 */
function isOneMoment(fact: FactDraft): boolean {
  const { phase, frame, made, roles, time, place, circumstances = [] } = fact;
  if (phase !== 'happened' || made!.entry.general === true || STANDING.has(frame) || RATED.has(frame)) return false;
  const isKnown = time !== undefined || place !== undefined || circumstances.length > 0 || 'agent' in roles;
  return isKnown && !isTotal(fact);
}

/** Words as they are handed over; undefined where some of them are the fact's own or they are no plain clause. */
function handed(
  { document, sentence, quoted }: SentenceContext,
  fact: FactDraft,
  relation: DeferredClause['relation'],
  first: number,
  last: number,
): SeverableClause | undefined {
  const words = sentence.tokens.slice(first, last + 1);
  const isOfFact = words.some(({ start, text, index }) => {
    return fact.covered.includes(start) || BROKEN.test(text) || quoted.has(index);
  });
  if (isOfFact) return undefined;
  const span = spanOf(document, words[0]!.start, words.at(-1)!.end);
  const unit = unitId('statement', foldSpace(span.text));
  return { ...span, relation, unit, starts: wordStarts({ tokens: words }) };
}

/** Words that stand for somebody or something of the clause before. */
const PRONOUN = /^(?:hij|zij|ze|hem|haar|hen|hun|zijn|deze|dit|die|dat|zich|men)$/;

function takesUpSomebody(words: readonly Token[]): boolean {
  return words.some((token) => PRONOUN.test(lower(token)) && /^(?:PRON|DET)$/.test(token.upos));
}

/** Whether a fact leaves out the subject of its clause, of whom the clause behind it may speak. */
function losesSubject({ subject }: ReadClause, { covered }: FactDraft): boolean {
  return subject !== undefined && !subject.pronoun && !covered.includes(subject.head.start);
}

/**
 * Facts that leave out nothing but clauses that can be handed over by themselves, with these deferred: they are told,
 * and the clauses await.
 */
export function deferClauses(facts: readonly FactDraft[]): FactDraft[] {
  return facts.map(({ severable = [], ...fact }) => {
    const lost = severable.filter(({ starts }) => starts.some((start) => fact.omitted.includes(start)));
    const handed = new Set(lost.flatMap(({ starts }) => starts));
    if (lost.length === 0 || fact.inner || fact.inside || fact.omitted.some((start) => !handed.has(start))) return fact;
    return {
      ...fact,
      omitted: [],
      covered: [...fact.covered, ...handed],
      deferred: lost.map(({ starts: _starts, ...clause }) => clause),
    };
  });
}
