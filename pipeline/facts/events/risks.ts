import type { Token } from '../../model/token.ts';
import type { Chunk } from '../phrases/chunks.ts';
import { lower } from '../words.ts';

const BY_FRAME = new Map([
  ['higher-risk', /^(?:meer|hogere?|grotere?)$/],
  ['lower-risk', /^(?:minder|lagere?|kleinere?)$/],
]);

/** Whether a frame says by how much somebody’s risk is higher or lower. */
export function isOfRisk(frame: string): boolean {
  return BY_FRAME.has(frame);
}

/**
 * The phrase of a risk as by how much it is higher or lower: 40 procent meer kans, een 40 procent hoger risico. Undefined
 * where it says so the other way round, or says how high the risk itself is (een kans van 40 procent).
 */
export function riskBy(tokens: readonly Token[], frame: string, chunk: Chunk | undefined): Chunk | undefined {
  const { quantity, head, complements = [] } = chunk ?? {};
  const way = BY_FRAME.get(frame);
  if (!chunk || !quantity || !head || !way || quantity.unit.kind !== 'percent') return undefined;
  const end = quantity.start + (/^.*?(?:%|procent)/i.exec(quantity.text)?.[0].length ?? 0);
  const between = tokens.filter(({ start, index }) => start >= end && index < head.index);
  if (between.length !== 1 || !way.test(lower(between[0]!))) return undefined;
  if (complements.some(({ preposition }) => preposition !== 'op')) return undefined;
  const { of: _of, ...plain } = quantity;
  const { difference: _difference, determiner: _determiner, ...rest } = chunk;
  return { ...rest, quantity: plain, modifiers: [], complements: [] };
}
