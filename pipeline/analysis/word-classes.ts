import { hashText } from './hash.ts';

/** What a dictionary says that a form can be; the place in the list is its bit. */
export const WORD_CLASSES = [
  'noun',
  'plural',
  'diminutive',
  'stem',
  'infinitive',
  'present',
  'past',
  'present-participle',
  'participle',
  'participle-e',
  'adjective',
  'adjective-e',
  'comparative',
  'superlative',
  'partitive',
  'name',
  'compounds',
  'plain',
  'nominal',
] as const;

/** One of {@link WORD_CLASSES}. */
export type WordClass = (typeof WORD_CLASSES)[number];

/** How much of a form's end is looked up as the last part of a compound. */
export const LONGEST_TAIL = 24;

/** The classes as bits. */
export function bitsOf(classes: Iterable<WordClass>): number {
  let bits = 0;
  for (const kind of classes) bits |= 1 << WORD_CLASSES.indexOf(kind);
  return bits;
}

/**
 * A dictionary that holds no words: for each form a fingerprint of 16 bits and the number of the set of classes it
 * has. One form in some twenty thousand is mistaken for another. Layout: uint32 slots (a power of two), uint32
 * sets, the sets (uint32 each), then per slot a uint16 fingerprint (0: empty) and a uint16 set.
 */
export class WordClasses {
  private readonly sets: Uint32Array;
  private readonly fingerprints: Uint16Array;
  private readonly setOf: Uint16Array;
  private readonly mask: number;

  constructor(bytes: Uint8Array) {
    if (bytes.length < 8) bytes = buildWordClasses(new Map());
    const copy = Uint8Array.from(bytes).buffer;
    const [slots, count] = new Uint32Array(copy, 0, 2) as unknown as [number, number];
    this.mask = slots - 1;
    this.sets = new Uint32Array(copy, 8, count);
    this.fingerprints = new Uint16Array(copy, 8 + 4 * count, slots);
    this.setOf = new Uint16Array(copy, 8 + 4 * count + 2 * slots, slots);
  }

  /** Bits of the classes that a form in small letters can have; 0 where the dictionary has no such form. */
  of(form: string): number {
    const hash = hashText(form);
    const fingerprint = fingerprintOf(hash);
    for (let slot = hash & this.mask; ; slot = (slot + 1) & this.mask) {
      const found = this.fingerprints[slot]!;
      if (found === 0) return 0;
      if (found === fingerprint) return this.sets[this.setOf[slot]!]!;
    }
  }

  /** The classes of the longest tail of at least `least` letters that the dictionary has: a compound is what its last part is. */
  ofTail(form: string, least = 4): number {
    for (let start = Math.max(2, form.length - LONGEST_TAIL); start <= form.length - least; start += 1) {
      const found = this.of(form.slice(start));
      if (found) return found;
    }
    return 0;
  }
}

/** Lays the table of {@link WordClasses} out. */
export function buildWordClasses(words: ReadonlyMap<string, ReadonlySet<WordClass>>): Uint8Array {
  let slots = 16;
  while (slots * 0.9 < words.size) slots *= 2;
  const ids = new Map<number, number>();
  const fingerprints = new Uint16Array(slots);
  const setOf = new Uint16Array(slots);
  for (const [form, classes] of words) {
    const bits = bitsOf(classes);
    if (!ids.has(bits)) ids.set(bits, ids.size);
    const hash = hashText(form);
    let slot = hash & (slots - 1);
    while (fingerprints[slot] !== 0) slot = (slot + 1) & (slots - 1);
    fingerprints[slot] = fingerprintOf(hash);
    setOf[slot] = ids.get(bits)!;
  }
  const head = Uint32Array.from([slots, ids.size, ...ids.keys()]);
  return Uint8Array.from(Buffer.concat([head, fingerprints, setOf].map((part) => Buffer.from(part.buffer))));
}

function fingerprintOf(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> 16 || 1;
}
