/** Weights of a linear model over hashed features: floats while training, bytes when shipped. */
export type Weights = Float32Array | Int8Array | Int16Array;

/**
 * Scores classes by summing hashed weights (the hashing trick, Weinberger et al. 2009). One feature of
 * one class is one cell; the table's size is a power of two.
 */
export class LinearModel {
  readonly weights: Weights;
  private readonly mask: number;
  private readonly classKeys: Int32Array;

  constructor(weights: Weights, classes: number) {
    this.weights = weights;
    this.mask = weights.length - 1;
    this.classKeys = Int32Array.from(
      { length: classes },
      (_, index) => Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(index + 7, 0x5bd1e995),
    );
  }

  /** Cell of one feature for one class. */
  cell(feature: number, cls: number): number {
    return (feature ^ this.classKeys[cls]!) & this.mask;
  }

  /** @param features hashed features, of which the first `count` count */
  score(features: Int32Array, count: number, cls: number): number {
    const { weights, mask } = this;
    const key = this.classKeys[cls]!;
    let sum = 0;
    for (let index = 0; index < count; index += 1) sum += weights[(features[index]! ^ key) & mask]!;
    return sum;
  }
}
