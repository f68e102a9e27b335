import {
  allowedMoves,
  applyMove,
  ParseState,
  PARSE_FEATURES,
  SHIFT,
  type LabelTable,
  type ParseInput,
} from '../pipeline/analysis/parser.ts';
import { AveragedPerceptron, quantise, seededRandom, shuffle } from './averaged-perceptron.ts';

const BITS = 24;
/** How often a weight must be updated before it counts: keeps the file small. */
const LEAST_UPDATES = 3;
/** How often, after the first epoch, training goes where the parser would go instead of where the gold tree says. */
const EXPLORATION = 0.9;

/** A gold tree with the input that the parser sees. */
export interface ParseExample {
  input: ParseInput;
  /** The root is `length`. */
  heads: Int32Array;
  deprels: readonly string[];
}

interface Prepared extends ParseExample {
  children: number[][];
  labels: number[];
}

/** Which labels stand between which parts of speech, by direction; label 0 is the root's. */
export function collectLabels(examples: readonly ParseExample[], uposCount: number): LabelTable {
  const labels = [
    'root',
    ...[...new Set(examples.flatMap((example) => example.deprels))].filter((label) => label !== 'root').sort(),
  ];
  const size = uposCount + 1;
  const left = Array.from({ length: size * size }, () => new Map<number, number>());
  const right = Array.from({ length: size * size }, () => new Map<number, number>());
  for (const { input, heads, deprels } of examples) {
    heads.forEach((head, index) => {
      const table = head > index ? left : right;
      const row = table[(head === input.length ? uposCount : input.upos[head]!) * size + input.upos[index]!]!;
      const label = labels.indexOf(deprels[index]!);
      row.set(label, (row.get(label) ?? 0) + 1);
    });
  }
  const fallback = [labels.indexOf('nmod'), labels.indexOf('parataxis')];
  const prune = (table: Map<number, number>[]): number[][] =>
    table.map((row, cell) => {
      const isRoot = Math.floor(cell / size) === uposCount;
      if (isRoot) return [0];
      const kept = [...row]
        .filter(([label, count]) => count >= 2 && label !== 0)
        .sort((a, b) => b[1] - a[1])
        .map(([label]) => label);
      return kept.length ? kept : fallback;
    });
  return { size, labels, left: prune(left), right: prune(right) };
}

/** Trains the greedy parser with a dynamic oracle (Goldberg & Nivre 2013). */
export function trainParser(
  examples: readonly ParseExample[],
  table: LabelTable,
  epochs: number,
  seed: number,
  report: (line: string) => void,
): Int16Array {
  const labelCount = table.labels.length;
  const perceptron = new AveragedPerceptron(BITS, LEAST_UPDATES);
  const features = new Int32Array(PARSE_FEATURES);
  const moves = new Int32Array(256);
  const random = seededRandom(seed);
  const prepared = examples.map((example) => prepare(example, table));
  for (let epoch = 1; epoch <= epochs; epoch += 1) {
    shuffle(prepared, random);
    let right = 0;
    let seen = 0;
    for (const example of prepared) {
      const state = new ParseState(example.input);
      while (!state.isFinal) {
        const allowed = allowedMoves(state, table, moves);
        const count = state.features(features);
        const isGood = oracle(state, example, labelCount);
        let best = { move: -1, score: -Infinity };
        let good = { move: -1, score: -Infinity };
        for (let index = 0; index < allowed; index += 1) {
          const move = moves[index]!;
          const score = perceptron.model.score(features, count, move);
          if (score > best.score) best = { move, score };
          if (score > good.score && isGood(move)) good = { move, score };
        }
        perceptron.tick();
        seen += 1;
        if (good.move < 0 || isGood(best.move)) right += 1;
        else perceptron.update(features, count, good.move, best.move);
        const follow = good.move < 0 || (epoch > 1 && random() < EXPLORATION) ? best.move : good.move;
        applyMove(state, follow, labelCount);
      }
    }
    report(`parser, epoch ${epoch} of ${epochs}: ${((100 * right) / seen).toFixed(2)} % right in training`);
  }
  return quantise(perceptron.average());
}

function prepare(example: ParseExample, table: LabelTable): Prepared {
  const children: number[][] = Array.from({ length: example.input.length + 1 }, () => []);
  example.heads.forEach((head, index) => children[head]!.push(index));
  return { ...example, children, labels: example.deprels.map((label) => Math.max(0, table.labels.indexOf(label))) };
}

/** Says of a move whether it loses no more gold arcs than it must, and labels a gold arc rightly. */
function oracle(
  state: ParseState,
  { heads, children, labels }: Prepared,
  labelCount: number,
): (move: number) => boolean {
  const front = state.buffer;
  const top = state.depth > 0 ? state.stack[state.depth - 1]! : -1;
  const below = state.depth > 1 ? state.stack[state.depth - 2]! : -1;
  let shift = 0;
  let left = 0;
  let right = 0;
  if (top >= 0) {
    const lost = children[top]!.filter((child) => child >= front).length;
    const head = heads[top]!;
    left = lost + (head !== front && (head > front || (below >= 0 && head === below)) ? 1 : 0);
    right = lost + (head >= front ? 1 : 0);
  }
  if (front < state.input.length) {
    for (let at = 0; at < state.depth; at += 1) {
      const word = state.stack[at]!;
      if (heads[word] === front) shift += 1;
      if (heads[front] === word && at < state.depth - 1) shift += 1;
    }
  }
  const least = Math.min(
    state.canShift() ? shift : Infinity,
    state.canLeft() ? left : Infinity,
    state.canRight() ? right : Infinity,
  );
  return (move) => {
    if (move === SHIFT) return shift === least;
    if (move <= labelCount) return left === least && (heads[top] !== front || labels[top] === move - 1);
    return right === least && (heads[top] !== below || labels[top] === move - 1 - labelCount);
  };
}
