import { mix } from './hash.ts';
import type { LinearModel } from './linear-model.ts';

/** Moves of the arc-hybrid system (Kuhlmann et al. 2011): class 0 shifts, then left arcs, then right arcs, one a label. */
export const SHIFT = 0;

/** The words of one sentence as the parser sees them; position `length` is the artificial root. */
export interface ParseInput {
  length: number;
  /** Hash of the form. */
  words: Int32Array;
  lemmas: Int32Array;
  /** Id of the part of speech. */
  upos: Uint8Array;
  /** Id of the joint tag. */
  tags: Uint16Array;
  /** 1 for verbs and auxiliaries. */
  verbs: Uint8Array;
}

/** Which labels an arc between two parts of speech can have: index `head * size + dependent`, left arcs first. */
export interface LabelTable {
  size: number;
  labels: readonly string[];
  left: readonly (readonly number[])[];
  right: readonly (readonly number[])[];
}

/** How many features a state has at most. */
export const PARSE_FEATURES = 128;
const NONE = -1;
const PUNCT = 11;

/** A state of the arc-hybrid parser: a stack, a buffer that ends in the root, and the arcs so far. */
export class ParseState {
  readonly input: ParseInput;
  readonly stack: Int32Array;
  depth = 0;
  buffer = 0;
  readonly heads: Int32Array;
  readonly labels: Int16Array;
  private readonly left1: Int32Array;
  private readonly left2: Int32Array;
  private readonly right1: Int32Array;
  private readonly right2: Int32Array;
  private readonly valencyLeft: Uint8Array;
  private readonly valencyRight: Uint8Array;
  /** Which labels a word's dependents have, as bits of the core relations. */
  private readonly core: Int32Array;
  /** The first verb at or after each word. */
  private readonly nextVerb: Int32Array;
  /** How many punctuation marks stand before each word. */
  private readonly marks: Int32Array;

  constructor(input: ParseInput) {
    const size = input.length + 1;
    this.input = input;
    this.stack = new Int32Array(size);
    this.heads = new Int32Array(size).fill(NONE);
    this.labels = new Int16Array(size).fill(NONE);
    this.left1 = new Int32Array(size).fill(NONE);
    this.left2 = new Int32Array(size).fill(NONE);
    this.right1 = new Int32Array(size).fill(NONE);
    this.right2 = new Int32Array(size).fill(NONE);
    this.valencyLeft = new Uint8Array(size);
    this.valencyRight = new Uint8Array(size);
    this.core = new Int32Array(size);
    this.nextVerb = new Int32Array(size).fill(NONE);
    this.marks = new Int32Array(size);
    for (let at = input.length - 1; at >= 0; at -= 1) this.nextVerb[at] = input.verbs[at] ? at : this.nextVerb[at + 1]!;
    for (let at = 0; at < input.length; at += 1)
      this.marks[at + 1] = this.marks[at]! + Number(input.upos[at] === PUNCT);
  }

  get isFinal(): boolean {
    return this.depth === 0 && this.buffer === this.input.length;
  }

  canShift(): boolean {
    return this.buffer < this.input.length;
  }

  /** The root takes one word only: the last on the stack when the buffer is used up. */
  canLeft(): boolean {
    return this.depth > 0 && (this.buffer < this.input.length || this.depth === 1);
  }

  canRight(): boolean {
    return this.depth > 1;
  }

  shift(): void {
    this.stack[this.depth++] = this.buffer++;
  }

  /** Attaches the top of the stack to the front of the buffer. */
  left(label: number): void {
    const dependent = this.stack[--this.depth]!;
    const head = this.buffer;
    this.heads[dependent] = head;
    this.labels[dependent] = label;
    this.left2[head] = this.left1[head]!;
    this.left1[head] = dependent;
    if (this.valencyLeft[head]! < 7) this.valencyLeft[head]! += 1;
    this.core[head]! |= 1 << (label % 31);
  }

  /** Attaches the top of the stack to the word below it. */
  right(label: number): void {
    const dependent = this.stack[--this.depth]!;
    const head = this.stack[this.depth - 1]!;
    this.heads[dependent] = head;
    this.labels[dependent] = label;
    this.right2[head] = this.right1[head]!;
    this.right1[head] = dependent;
    if (this.valencyRight[head]! < 7) this.valencyRight[head]! += 1;
    this.core[head]! |= 1 << (label % 31);
  }

  /** Writes the hashed features of the state and says how many. */
  features(out: Int32Array): number {
    const { words, lemmas, upos, tags, length } = this.input;
    const s0 = this.depth > 0 ? this.stack[this.depth - 1]! : NONE;
    const s1 = this.depth > 1 ? this.stack[this.depth - 2]! : NONE;
    const s2 = this.depth > 2 ? this.stack[this.depth - 3]! : NONE;
    const b0 = this.buffer;
    const b1 = b0 + 1 <= length ? b0 + 1 : NONE;
    const b2 = b0 + 2 <= length ? b0 + 2 : NONE;
    const at = (table: Int32Array, node: number): number => (node === NONE ? NONE : table[node]!);
    const w = (node: number): number => (node === NONE ? 11 : node === length ? 13 : words[node]!);
    const m = (node: number): number => (node === NONE ? 11 : node === length ? 13 : lemmas[node]!);
    const p = (node: number): number => (node === NONE ? 0 : node === length ? 1 : upos[node]! + 2);
    const t = (node: number): number => (node === NONE ? 0 : node === length ? 1 : tags[node]! + 2);
    const l = (node: number): number => (node === NONE ? 0 : this.labels[node]! + 2);
    let count = 0;
    let template = 0;
    const add = (a: number, b = 0, c = 0, d = 0): void => {
      template += 1;
      let hash = mix(Math.imul(template, 0x01000193), a);
      hash = mix(hash, b);
      hash = mix(hash, c ^ Math.imul(d + 1, 0x27d4eb2f));
      out[count++] = hash;
    };
    const s0l = at(this.left1, s0),
      s0r = at(this.right1, s0),
      s0l2 = at(this.left2, s0),
      s0r2 = at(this.right2, s0);
    const s1l = at(this.left1, s1),
      s1r = at(this.right1, s1),
      s1r2 = at(this.right2, s1),
      s1l2 = at(this.left2, s1);
    const b0l = at(this.left1, b0),
      b0l2 = at(this.left2, b0);
    const distance = s0 === NONE ? 0 : Math.min(b0 - s0, 10);
    const gap = s1 === NONE ? 0 : Math.min(s0 - s1, 10);
    // Single words.
    add(w(s0));
    add(m(s0), p(s0));
    add(t(s0));
    add(w(s1));
    add(m(s1), p(s1));
    add(t(s1));
    add(w(b0));
    add(m(b0), p(b0));
    add(t(b0));
    add(w(b1), p(b1));
    add(t(b1));
    add(w(b2));
    add(t(b2));
    add(m(s2), p(s2));
    add(t(s2));
    // Pairs.
    add(w(s0), w(b0));
    add(m(s0), p(b0));
    add(p(s0), m(b0));
    add(t(s0), t(b0));
    add(m(s0), m(b0), p(s0), p(b0));
    add(m(s0), t(b0));
    add(t(s0), m(b0));
    add(w(s1), w(s0));
    add(m(s1), p(s0));
    add(p(s1), m(s0));
    add(t(s1), t(s0));
    add(m(s1), t(s0));
    add(t(s1), m(s0));
    add(m(s1), m(s0), p(b0));
    add(t(s1), t(b0));
    add(m(s1), m(b0));
    add(t(b0), t(b1));
    add(m(b0), p(b1));
    add(p(s0), p(b1), p(b0));
    add(m(s0), p(b0), p(b1));
    // Triples.
    add(p(s2), p(s1), p(s0));
    add(p(s1), p(s0), p(b0));
    add(t(s1), t(s0), t(b0));
    add(p(s0), p(b0), p(b1), p(b2));
    add(t(s0), t(b0), t(b1));
    add(p(s1), p(s0), p(b0), p(b1));
    add(p(s2), p(s1), p(s0), p(b0));
    // Children.
    add(p(s0), l(s0l), p(s0l));
    add(p(s0), l(s0r), p(s0r));
    add(m(s0), l(s0l), l(s0r));
    add(p(s1), l(s1l), p(s1l));
    add(p(s1), l(s1r), p(s1r));
    add(m(s1), l(s1l), l(s1r));
    add(p(b0), l(b0l), p(b0l));
    add(m(b0), l(b0l), l(b0l2));
    add(p(s0), p(s0l), p(b0));
    add(p(s0), p(s0r), p(b0));
    add(p(s1), p(s1r), p(s0));
    add(p(s1), p(s1l), p(s0));
    add(p(s0), p(b0), p(b0l));
    add(p(s1), p(s0), p(s0l));
    add(p(s1), p(s0), p(s0r));
    add(m(s0l), p(s0), p(b0));
    add(m(s0r), p(s0), p(b0));
    add(m(s1r), p(s1), p(s0));
    add(m(s0l), m(s1), p(s0));
    add(m(s0l), m(b0));
    add(m(s0l), p(s1), p(s0), p(b0));
    add(m(b0l), p(b0), p(s0));
    add(m(s0), m(s1r), p(s1));
    add(m(s0l), m(s0), p(s1));
    add(l(s0l2), p(s0));
    add(l(s0r2), p(s0));
    add(l(s1r2), p(s1));
    add(l(s1l2), p(s1));
    add(p(s0l), p(s0l2), p(s0));
    add(p(s1r), p(s1r2), p(s1));
    add(l(s1r), l(s1r2), m(s0));
    add(m(s0l2), m(s0l), p(s0));
    // Valency and distance.
    const vl = s0 === NONE ? 0 : this.valencyLeft[s0]!,
      vr = s0 === NONE ? 0 : this.valencyRight[s0]!,
      v1l = s1 === NONE ? 0 : this.valencyLeft[s1]!,
      v1r = s1 === NONE ? 0 : this.valencyRight[s1]!;
    add(p(s0), vl);
    add(p(s0), vr);
    add(p(s1), v1r);
    add(p(s1), v1l);
    add(p(b0), this.valencyLeft[b0]!);
    add(m(s0), vl, vr);
    add(m(s1), v1l, v1r);
    add(s0 === NONE ? 0 : this.core[s0]!, p(s0), p(b0));
    add(s1 === NONE ? 0 : this.core[s1]!, p(s1), p(s0));
    add(this.core[b0]!, p(b0), p(s0));
    add(s1 === NONE ? 0 : this.core[s1]!, t(s1), t(s0));
    add(this.core[b0]!, t(b0), t(s0));
    add(distance, p(s0), p(b0));
    add(gap, p(s1), p(s0));
    add(distance, m(s0));
    add(distance, m(b0));
    add(gap, m(s1));
    add(distance, gap, p(s0));
    // The verb that opens the clause, and how deep the stack is.
    const verb = this.verbOnStack();
    add(m(verb), p(s0), p(b0));
    add(t(verb), t(s0), t(b0));
    add(p(verb), this.core[verb === NONE ? length : verb]!, p(s0), p(b0));
    add(Math.min(this.depth, 5), p(s0), p(b0));
    add(m(verb), m(s0));
    add(m(verb), m(b0), p(s0));
    // The verb that is still to come: in a subordinate clause, and after an auxiliary, it is the head.
    const next = this.nextVerb[b0]!;
    add(t(next), t(s0), p(b0));
    add(m(next), m(s0));
    add(m(next), p(s0), p(s0l), p(b0));
    add(t(next), t(verb), p(s0), p(b0));
    add(m(next), m(s0l), p(s0));
    add(next === NONE ? 0 : Math.min(next - b0, 6), t(s0), t(b0));
    // Neighbours in the text, and marks between.
    const before = b0 > 0 ? b0 - 1 : NONE;
    add(t(before), t(s0), t(b0));
    add(s0 > 0 ? t(s0 - 1) : 0, p(s0), p(b0));
    add(s1 > 0 ? t(s1 - 1) : 0, p(s1), p(s0));
    const commas = s0 === NONE ? 0 : Math.min(this.marks[b0]! - this.marks[s0]!, 3);
    const gapCommas = s1 === NONE ? 0 : Math.min(this.marks[s0]! - this.marks[s1]!, 3);
    add(commas, t(s0), t(b0));
    add(gapCommas, t(s1), t(s0));
    add(gapCommas, commas, p(s1), p(s0));
    add(gapCommas, m(s1), p(s0));
    return count;
  }

  private verbOnStack(): number {
    const { verbs } = this.input;
    for (let at = this.depth - 1; at >= 0 && at > this.depth - 7; at -= 1)
      if (verbs[this.stack[at]!]) return this.stack[at]!;
    return NONE;
  }
}

/** Moves that a state allows, as classes: pruned to the labels seen between the two parts of speech. */
export function allowedMoves(state: ParseState, table: LabelTable, out: Int32Array): number {
  const { upos, length } = state.input;
  const labels = table.labels.length;
  let count = 0;
  if (state.canShift()) out[count++] = SHIFT;
  if (state.canLeft()) {
    const head = state.buffer === length ? table.size - 1 : upos[state.buffer]!;
    for (const label of table.left[head * table.size + upos[state.stack[state.depth - 1]!]!]!) out[count++] = 1 + label;
  }
  if (state.canRight()) {
    const head = upos[state.stack[state.depth - 2]!]!;
    for (const label of table.right[head * table.size + upos[state.stack[state.depth - 1]!]!]!)
      out[count++] = 1 + labels + label;
  }
  return count;
}

/** Carries a move out. */
export function applyMove(state: ParseState, move: number, labels: number): void {
  if (move === SHIFT) state.shift();
  else if (move <= labels) state.left(move - 1);
  else state.right(move - 1 - labels);
}

/** Parses greedily: after 2n moves every word has a head, and one of them is the root. */
export function parseSentence(input: ParseInput, model: LinearModel, table: LabelTable): ParseState {
  const state = new ParseState(input);
  const features = new Int32Array(PARSE_FEATURES);
  const moves = new Int32Array(256);
  while (!state.isFinal) {
    const allowed = allowedMoves(state, table, moves);
    let best = moves[0]!;
    if (allowed > 1) {
      const count = state.features(features);
      let bestScore = -Infinity;
      for (let index = 0; index < allowed; index += 1) {
        const score = model.score(features, count, moves[index]!);
        if (score > bestScore) {
          bestScore = score;
          best = moves[index]!;
        }
      }
    }
    applyMove(state, best, table.labels.length);
  }
  return state;
}
