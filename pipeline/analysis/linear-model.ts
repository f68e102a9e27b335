/** Weights of a linear model over hashed features: floats while training, integers when shipped. */
export type Weights = Float32Array | Int16Array;

/**
 * Scores classes by summing hashed weights (the hashing trick, Weinberger et al. 2009). One feature of one class is
 * one cell; the table's size is a power of two. The class changes the last bits of the feature's hash alone, so that
 * all classes of a feature lie in one or two lines of the processor's cache.
 */
export class LinearModel {
  readonly weights: Weights;
  private readonly mask: number;

  constructor(weights: Weights) {
    this.weights = weights;
    this.mask = weights.length - 1;
  }

  /** Cell of one feature for one class. */
  cell(feature: number, cls: number): number {
    return (feature ^ cls) & this.mask;
  }

  /** @param features hashed features, of which the first `count` count */
  score(features: Int32Array, count: number, cls: number): number {
    const { weights, mask } = this;
    let sum = 0;
    for (let index = 0; index < count; index += 1) sum += weights[(features[index]! ^ cls) & mask]!;
    return sum;
  }
}
