import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  KEY_BITS,
  packRows,
  type Row,
  rowOf,
  type StatementWeights,
  tableOf,
  weightOf,
} from '../../src/statements/weights.ts';

const weightsOf = (rows: readonly Row[]): StatementWeights => ({
  provenance: '',
  bias: [0, 0, 0, 0],
  unit: 64,
  sharpness: 1,
  shift: [0, 0, 0, 0],
  ...packRows(rows),
});
/** Weights that sum to nought, as rows have them. */
const balanced = (...rest: number[]): number[] => [rest.reduce((a, b) => a - b, 0), ...rest];

describe('weights of statements, packed', () => {
  it('come out as they went in', () => {
    const weight = fc.integer({ min: -2047, max: 2047 });
    const key = fc.integer({ min: 0, max: KEY_BITS });
    fc.assert(
      fc.property(fc.uniqueArray(key, { maxLength: 60 }), fc.infiniteStream(weight), (keys, stream) => {
        const next = (): number => stream.next().value as number;
        const rows = keys.sort((a, b) => a - b).map((k): Row => [k, balanced(next(), next(), next())]);
        const table = tableOf(weightsOf(rows));
        for (const [k, weights] of rows) {
          const row = rowOf(table, k);
          expect(table.keys[row]).toBe(k);
          expect([0, 1, 2, 3].map((type) => weightOf(table, row, type))).toEqual(weights);
        }
      }),
    );
  });

  it('know no trait that they were not given', () => {
    const table = tableOf(weightsOf([[7, balanced(1, -2, 3)]]));
    expect(rowOf(table, 7)).toBe(0);
    expect(rowOf(table, 8)).toBe(-1);
    expect(rowOf(tableOf(weightsOf([])), 7)).toBe(-1);
  });

  it('are unpacked once', () => {
    const weights = weightsOf([[1, balanced(5, 0, 0)]]);
    expect(tableOf(weights)).toBe(tableOf(weights));
  });

  it('take a character for what is small', () => {
    const { keys, columns } = packRows([
      [3, balanced(0, -1, 15)],
      [34, balanced(2, -16, 16)],
    ]);
    expect(keys).toHaveLength(2);
    expect(columns.map((column) => column.length)).toEqual([2, 2, 3]);
  });
});
