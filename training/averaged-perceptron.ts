import { LinearModel } from '../pipeline/analysis/linear-model.ts';

/**
 * Perceptron whose final weights are the average over all its updates (Collins 2002), over hashed cells. A cell counts
 * only once it was updated a number of times (Goldberg & Elhadad 2011), which leaves out what one sentence taught.
 */
export class AveragedPerceptron {
  readonly model: LinearModel;
  private readonly weights: Float32Array;
  private readonly totals: Float64Array;
  private readonly stamps: Int32Array;
  private readonly pending: Int8Array;
  private readonly touches: Uint8Array;
  private readonly leastUpdates: number;
  private now = 0;

  /** @param bits the table has 2^bits cells */
  constructor(bits: number, leastUpdates = 1) {
    this.pending = new Int8Array(1 << bits);
    this.touches = new Uint8Array(1 << bits);
    this.leastUpdates = leastUpdates;
    this.weights = new Float32Array(1 << bits);
    this.totals = new Float64Array(1 << bits);
    this.stamps = new Int32Array(1 << bits);
    this.model = new LinearModel(this.weights);
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

  /** Moves one class towards the features `right` and away from `wrong`. */
  move(right: Int32Array, wrong: Int32Array, cls: number): void {
    for (const feature of right) this.add(this.model.cell(feature, cls), 1);
    for (const feature of wrong) this.add(this.model.cell(feature, cls), -1);
  }

  /** The averaged weights. */
  average(): Float32Array {
    return Float32Array.from(
      this.weights,
      (weight, cell) => (this.totals[cell]! + (this.now - this.stamps[cell]!) * weight) / Math.max(1, this.now),
    );
  }

  private add(cell: number, change: number): void {
    if (this.touches[cell]! < this.leastUpdates) {
      this.touches[cell]! += 1;
      this.pending[cell]! += change;
      if (this.touches[cell]! < this.leastUpdates) return;
      change = this.pending[cell]!;
    }
    this.totals[cell]! += (this.now - this.stamps[cell]!) * this.weights[cell]!;
    this.stamps[cell] = this.now;
    this.weights[cell]! += change;
  }
}

/** What a weight of 1 is shipped as. */
const SCALE = 16;
/** Smaller averages are left out: they change hardly any decision, and there are many. */
const LEAST_WEIGHT = 0.2;

/** Weights as small integers. Only their order matters, not their size; nothing is clipped, for the largest decide most. */
export function quantise(weights: Float32Array): Int16Array {
  return Int16Array.from(weights, (weight) =>
    Math.abs(weight) < LEAST_WEIGHT ? 0 : Math.max(-32767, Math.min(32767, Math.round(weight * SCALE))),
  );
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
