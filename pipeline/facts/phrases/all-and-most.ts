import type { Chunk } from './chunks.ts';
import type { Quantity } from '../../model/mention.ts';
import { isPlural } from './number-of.ts';
import { lower } from '../words.ts';

/** Most of those that follow with van: het merendeel, het gros; of a part the adjective must say so. */
const MOST = /^(?:merendeel|gros)$/;
const LARGE = /^(?:grootste|overgrote)$/;

/**
 * Het merendeel van de huishoudens, het grootste deel van de banen: most of
 * them. Alle drie de verdachten: all of them, three.
 */
export function withQuantifiers(chunks: readonly Chunk[]): Chunk[] {
  return joinCounted(chunks).map((chunk) => asMost(chunk) ?? chunk);
}

function asMost(chunk: Chunk): Chunk | undefined {
  const { head, modifiers, determiner, quantity, entity, date, others, complements, preposition, first, from } = chunk;
  const [whole] = complements;
  if (quantity || entity || date || others.length > 0 || whole?.preposition !== 'van') return undefined;
  if (whole.quantity || whole.entity || whole.others.length > 0 || whole.first !== chunk.last + 2) return undefined;
  if (!isPlural(whole) || !/^(?:de|deze|die)$/.test(whole.determiner ?? '')) return undefined;
  const words = modifiers.map(lower);
  const noun = lower(head);
  const isMost =
    (MOST.test(noun) && words.length === 0) || (noun === 'deel' && words.length === 1 && LARGE.test(words[0]!));
  if (!isMost || !/^(?:de|het|een)$/.test(determiner ?? '')) return undefined;
  const { preposition: _van, ...members } = whole;
  return {
    ...members,
    ...(preposition !== undefined && { preposition }),
    first,
    from,
    position: chunk.position,
    most: true,
  };
}

/** Alle drie de verdachten, alle zes die fracties: a bare number and the noun right behind it are one phrase. */
function joinCounted(chunks: readonly Chunk[]): Chunk[] {
  const joined: Chunk[] = [];
  for (const chunk of chunks) {
    const before = joined.at(-1);
    const number = before?.quantity;
    const isOne =
      before?.determiner === 'alle' &&
      number !== undefined &&
      /^(?:none|count)$/.test(number.unit.kind) &&
      isBare(number) &&
      before.last + 1 === chunk.first &&
      chunk.preposition === undefined &&
      /^(?:de|deze|die)$/.test(chunk.determiner ?? '') &&
      !chunk.quantity &&
      !chunk.entity &&
      isPlural(chunk);
    if (!isOne) {
      joined.push(chunk);
      continue;
    }
    const of = chunk.head.lemma.toLowerCase();
    const { head, modifiers, last, next, complements, others } = chunk;
    const quantity = { ...number, unit: { kind: 'count' as const, lemma: of }, of, ...described(modifiers.map(lower)) };
    joined[joined.length - 1] = { ...before, head, last, next, complements, others, quantity };
  }
  return joined;
}

function described(modifiers: string[]): { modifiers?: string[] } {
  return modifiers.length > 0 ? { modifiers } : {};
}

/** A number without its noun: drie in alle drie de verdachten. */
function isBare({ text }: Quantity): boolean {
  return !/\s/.test(text.trim());
}
