import { expect, test } from 'vitest';
import { featureRow, put, startRow } from '../../src/model/features.ts';
import { addSums, isMissing, placeOf, setSum, sumsOf } from '../../src/model/sums.ts';

const table = {
  bits: 8,
  columns: 9,
  codes: Uint8Array.from({ length: 256 * 9 }, (_, i) => (i * 7) % 64),
  levels: Int16Array.from({ length: 64 }, (_, i) => i * 10 - 300),
};
const shelves = [
  { from: 0, bits: 2 },
  { from: 4, bits: 3 },
];

/** The sum of a key's features: worked out, or found where it was left. */
function sumOf(key: number, shelf: number, sums = sumsOf(12)): number[] {
  const place = placeOf(shelves[shelf] ?? { from: 0, bits: 2 }, key);
  if (isMissing(sums, place, key)) {
    const row = featureRow(4, 8);
    startRow(row, 0, shelf * 100);
    put(row, key);
    put(row, key >> 1);
    setSum(sums, place, table, row);
  }
  const into = new Int32Array(18).fill(1);
  addSums(sums, Int32Array.from([place, place]), 2, into, 9);
  expect([...into.subarray(0, 9)]).toEqual(Array(9).fill(1));
  return [...into.subarray(9)];
}

test('a sum that was kept is the one that would be worked out, whatever took its place in between', () => {
  const sums = sumsOf(12);
  const keys = Array.from({ length: 400 }, (_, i) => Math.imul(i, 0x9e3779b1) >>> 20);
  for (const key of keys) for (const shelf of [0, 1]) expect(sumOf(key, shelf, sums)).toEqual(sumOf(key, shelf));
  expect(new Set(keys).size).toBeGreaterThan(100);
});

test('places of a shelf are its own', () => {
  for (let key = 0; key < 2 ** 31; key += 7654321) {
    expect(placeOf({ from: 0, bits: 2 }, key)).toBeLessThan(4);
    const second = placeOf({ from: 4, bits: 3 }, key);
    expect(second >= 4 && second < 12).toBe(true);
  }
});
