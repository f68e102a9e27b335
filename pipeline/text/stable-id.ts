import { createHash } from 'node:crypto';

/** The first characters of the SHA-256 of a text: tells alike things apart without saying where they stand. */
export function shortHash(text: string, length = 6): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length);
}

/** Small letters, digits and hyphens; accents fall away. */
export function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
}

/**
 * An id for each item, in order: `prefix-key`. Items with the same key get a short hash of the evidence
 * beside it, and only where that is the same too a number: ids do not depend on what stands elsewhere.
 *
 * @param keyOf what the item is, without its value
 * @param evidenceOf words that tell it apart; default: the key alone
 */
export function stableIds<T>(
  items: readonly T[],
  prefix: string,
  keyOf: (item: T) => string,
  evidenceOf?: (item: T) => string,
): string[] {
  const bases = items.map((item) => `${prefix}-${slugOf(keyOf(item)) || 'x'}`);
  const counts = new Map<string, number>();
  for (const base of bases) counts.set(base, (counts.get(base) ?? 0) + 1);
  const used = new Map<string, number>();
  return items.map((item, index) => {
    const base = bases[index]!;
    const id = counts.get(base)! > 1 && evidenceOf ? `${base}-${shortHash(evidenceOf(item))}` : base;
    const times = (used.get(id) ?? 0) + 1;
    used.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  });
}
