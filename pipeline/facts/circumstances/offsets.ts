import { dutchAdjuncts } from '../../lexicon/adjuncts.ts';
import type { Circumstance } from '../../model/fact.ts';
import { accepts, isSayable } from './adjuncts.ts';
import type { Chunk } from '../phrases/chunks.ts';
import type { SentenceContext } from '../context.ts';
import type { ToldCircumstance } from '../draft.ts';
import { fillerOf } from '../phrases/fillers.ts';
import { toldChunks } from '../phrases/complements.ts';
import { indexRange } from '../words.ts';

const UNIT = /^(?:seconde|minuut|kwartier|uur|dag|week|maand|kwartaal|jaar|eeuw)$/;
const IDS: Readonly<Record<string, string>> = { na: 'time-after', voor: 'time-before' };

/** The length of time right before a phrase with na or voor, which says how long after or before that was. */
export function offsetOf(chunks: readonly Chunk[], { preposition, from, parent, entity }: Chunk): Chunk | undefined {
  // finishte achttien seconden voor Pidcock: ahead of somebody
  if (preposition === undefined || !(preposition in IDS) || entity?.type === 'person') return undefined;
  return (parent ? [parent] : chunks).find((other) => isLengthBefore(other, from));
}

/** Whether a phrase is such a length: it is no subject and no object. */
export function isOffset(chunks: readonly Chunk[], chunk: Chunk): boolean {
  return chunks.some((other) => offsetOf(chunks, other) === chunk);
}

function isLengthBefore({ last, head, preposition, entity, complements }: Chunk, from: number): boolean {
  const isBare = preposition === undefined && !entity && complements.every((other) => other.from === from);
  // was zeven weken dicht voor de vervanging: closed for it, and not before it
  return last === from - 1 && head.index === last && isBare && UNIT.test(head.lemma.toLowerCase());
}

/** Twee dagen na de brand, drie maanden voor de verkiezingen: how long after or before an event, as one circumstance. */
export function offsetCircumstance(
  context: SentenceContext,
  chunk: Chunk,
  length: Chunk,
): ToldCircumstance | undefined {
  const id = IDS[chunk.preposition!]!;
  const entry = dutchAdjuncts(context.lexicon).byId.get(id);
  if (!entry || chunk.others.length > 0 || chunk.date || chunk.pronoun || !accepts(context, entry, chunk))
    return undefined;
  const amount = fillerOf(context, { ...length, complements: [] });
  const event = fillerOf(context, chunk);
  if (amount.kind !== 'quantity' && amount.kind !== 'concept') return undefined;
  if (!isSayable(context, amount) || !isSayable(context, event)) return undefined;
  const said: Circumstance = {
    kind: 'adjunct',
    id,
    relation: entry.relation,
    preposition: chunk.preposition!,
    filler: { ...amount, complements: [{ preposition: chunk.preposition!, filler: event }] },
    limits: true,
  };
  const tokens = [{ ...length, complements: [] }, ...toldChunks(chunk)].flatMap(({ from, last }) =>
    indexRange(from, last),
  );
  return { said, chunk, tokens };
}
