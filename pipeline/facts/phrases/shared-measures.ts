import { isPlural } from './number-of.ts';
import type { Chunk } from './chunks.ts';
import type { SentenceContext } from '../context.ts';
import { flatten } from '../draft.ts';
import { typesOf } from './filler-types.ts';

/** What is counted one by one, and weighed with nothing. */
const COUNTED = /^(?:person|animal|group|organisation|building|vehicle|weapon|object|place)$/;

/**
 * 100 kilo heroïne en cocaïne, 5 miljoen euro subsidie en leningen: a measure or a sum before several bare nouns is of
 * all of them, and of none by itself. What is counted one by one is no part of a weight (20 kilo cocaïne en wapens).
 */
export function shareMeasures(context: SentenceContext, chunks: Chunk[]): Chunk[] {
  for (const chunk of flatten(chunks)) {
    const shared = sharedWith(context, chunk);
    if (shared === 'open') {
      chunk.verbatim = true;
      chunk.last = chunk.others.at(-1)!.last;
      chunk.others = [];
      delete chunk.quantity;
      continue;
    }
    if (shared.length === 0) continue;
    chunk.shared = shared;
    chunk.others = chunk.others.filter((other) => !shared.includes(other));
  }
  return chunks;
}

function sharedWith(context: SentenceContext, chunk: Chunk): Chunk[] | 'open' {
  const { quantity, others, head } = chunk;
  const isSum = quantity?.unit.kind === 'currency';
  const isMeasure = quantity?.unit.kind === 'measure';
  if (!(isSum || isMeasure) || quantity.of === undefined || quantity.end < head.start) return [];
  // zes jaar cel en tbs: no years of both
  if (/^(?:s|min|h|day|week|month|year)$/.test(quantity.unit.code ?? '')) return [];
  const first = others.findIndex(
    (other) => !isBare(other) || (isMeasure && isPlural(other) !== isPlural(chunk) && isCounted(context, other)),
  );
  const shared = first < 0 ? others : others.slice(0, first);
  // 20 kilo A, B en een auto: which of them is measured is open
  return shared.length === others.length || shared.length === 0 ? shared : 'open';
}

function isBare({ determiner, quantity, entity, date, preposition, pronoun, one }: Chunk): boolean {
  return !(determiner ?? quantity ?? entity ?? date ?? preposition ?? pronoun ?? one);
}

function isCounted(context: SentenceContext, chunk: Chunk): boolean {
  return typesOf(context, chunk).some((type) => COUNTED.test(type));
}
