import type { SentenceContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { isProbable } from './hedges.ts';
import type { ReadClause } from '../clauses/read-clause.ts';

/** The adverbs that say that something is likely. */
const PROBABLY = new Set(['probably', 'presumably']);

/**
 * What is likely is told as it is, with an adverb that says so; `possible` is left to what may be. Where the adverb
 * cannot be told, or the phrase behind it (vermoedelijk door kortsluiting) is not, it stays possible, without it.
 */
export function tellAsProbable(context: SentenceContext, read: ReadClause, draft: Draft): void {
  const { circumstances = [] } = draft;
  const said = circumstances.find((told) => told.said.kind === 'adverb' && PROBABLY.has(told.said.id));
  // kan waarschijnlijk worden voorkomen: how likely the power is
  const isAble = read.auxiliaries.some(({ auxiliary }) => auxiliary === 'kunnen');
  if (!said || isAble) return;
  const isLikely = draft.certainty === 'possible' && isProbable(read.clause) && !context.quoted.has(said.tokens[0]!);
  if (isLikely && !losesNext(read, draft, said.tokens.at(-1)! + 1)) draft.certainty = 'asserted';
  else if (draft.certainty !== 'asserted') draft.circumstances = circumstances.filter((told) => told !== said);
}

/** Whether the phrase that opens at a token is one that the fact leaves out. */
function losesNext({ chunks }: ReadClause, draft: Draft, at: number): boolean {
  const next = chunks.find(({ from }) => from === at);
  if (next?.preposition === undefined || draft.trigger.includes(next.head.index)) return false;
  const { roles, time, place, circumstances = [] } = draft;
  const told = [...roles.values(), time, place, ...circumstances.map(({ chunk }) => chunk)];
  return !told.some((chunk) => chunk?.first === next.first);
}
