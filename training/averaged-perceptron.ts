import { LinearModel } from '../pipeline/analysis/linear-model.ts';

/** Perceptron whose final weights are the average over all its updates (Collins 2002), over hashed cells. */
export class AveragedPerceptron {
  readonly model: LinearModel;
  private readonly weights: Float32Array;
  private readonly totals: Float64Array;
  private readonly stamps: Int32Array;
  private now = 0;

  /** @param bits the table has 2^bits cells */
  constructor(bits: number, classes: number) {
    this.weights = new Float32Array(1 << bits);
    this.totals = new Float64Array(1 << bits);
    this.stamps = new Int32Array(1 << bits);
    this.model = new LinearModel(this.weights, classes);
  }

  /** Counts one decision; call it once each, updated or not. */
  tick(): void {
    this.now += 1;
  }

  /** Moves the weights of these features towards `right` and away from `wrong`. */
  update(features: Int32Array, count: number, right: number, wrong: number): void {
    for (let index = 0; index < count; index += 1) {
      this.add(this.model.cell(features[index]!, right), 1);
      this.add(this.model.cell(features[index]!, wrong), -1);
    }
  }

  /** The averaged weights. */
  average(): Float32Array {
    return Float32Array.from(
      this.weights,
      (weight, cell) => (this.totals[cell]! + (this.now - this.stamps[cell]!) * weight) / Math.max(1, this.now),
    );
  }

  private add(cell: number, change: number): void {
    this.totals[cell]! += (this.now - this.stamps[cell]!) * this.weights[cell]!;
    this.stamps[cell] = this.now;
    this.weights[cell]! += change;
  }
}

/** Weights as bytes: the scale is set so that all but one in two thousand fit. Only their order matters, not their size. */
export function quantise(weights: Float32Array): Int8Array {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  const scale = sizes[Math.floor(sizes.length * 0.9995)] ?? 1;
  return Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round((weight / scale) * 127))));
}

/** A small seeded generator (numbers from 0 to 1), so that a training can be repeated to the bit. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** Fisher–Yates, in place. */
export function shuffle<T>(items: T[], random: () => number): void {
  for (let index = items.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [items[index], items[other]] = [items[other]!, items[index]!];
  }
}
