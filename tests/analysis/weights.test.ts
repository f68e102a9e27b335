import { describe, expect, it } from 'vitest';
import { loadModel } from '../../pipeline/analysis/model.ts';
import { packWeights, unpackWeights, WeightsError } from '../../pipeline/analysis/weights.ts';

const dense = Uint8Array.from([1, 2, 3, 0, 255]);
const sparse = new Int16Array(100_000);
sparse[0] = -1;
sparse[300] = 5;
sparse[301] = 32767;
sparse[99_999] = -32768;
const file = packWeights({ header: { name: 'toets' }, bytes: { dense }, weights: { sparse } });

describe('the weights file', () => {
  it('gives back what was packed', () => {
    const { header, bytes, weights } = unpackWeights(file);
    expect(header).toEqual({ name: 'toets' });
    expect(new Uint8Array(bytes.dense!)).toEqual(dense);
    expect(weights.sparse).toEqual(sparse);
  });

  it('stores a section of mostly zeros in little room', () => {
    expect(file.length).toBeLessThan(500);
  });

  it.each([0, 5, 20, 60, file.length - 1])('is refused when byte %i is damaged', (at) => {
    const damaged = Buffer.from(file);
    damaged[at]! ^= 0x40;
    expect(() => unpackWeights(damaged)).toThrow(WeightsError);
  });

  it.each([0, 3, 43, file.length - 1])('is refused when it is cut off after %i bytes', (length) => {
    expect(() => unpackWeights(file.subarray(0, length))).toThrow(WeightsError);
  });

  it('is refused when it is something else', () => {
    expect(() => unpackWeights(Buffer.from('%PDF-1.7'.repeat(100)))).toThrow(
      'Weights of the analyser: not a weights file',
    );
  });

  it('is refused, with both versions named, when another release wrote it', () => {
    const other = Buffer.from(file);
    other.writeUInt32LE(99, 4);
    expect(() => unpackWeights(other)).toThrow(/version 99, expected \d+/);
  });

  it('says so when it is missing', () => {
    const read = (): Buffer => {
      throw new Error('ENOENT: no such file');
    };
    expect(() => loadModel('nl.bin', read)).toThrow('Weights of the analyser: ENOENT: no such file');
  });
});
