import { expect, test } from 'vitest';
import { bucketsOf, feature, featureRow, startRow } from '../../src/model/features.ts';
import { mostAdded, nineTableOf, threes } from '../../src/model/nine.ts';
import { addSums, isMissing, placeOf, setSum, sumsOf } from '../../src/model/sums.ts';

const weights = {
  bits: 8,
  columns: 9,
  codes: Uint8Array.from({ length: 256 * 9 }, (_, i) => (i * 7) % 17),
  levels: Int16Array.from({ length: 17 }, (_, i) => i * 480 - 3840),
};
const table = nineTableOf(weights);
const shelves = [
  { from: 0, bits: 2 },
  { from: 4, bits: 3 },
];

/** The sum of a key's features: worked out, or found where it was left. */
function sumOf(key: number, shelf: number, sums = sumsOf(12)): number[] {
  const place = placeOf(shelves[shelf] ?? { from: 0, bits: 2 }, key);
  if (isMissing(sums, place, key)) {
    const row = featureRow(4, 8);
    startRow(row);
    row.values[row.count++] = feature(shelf * 100 + 1, key);
    row.values[row.count++] = feature(shelf * 100 + 2, key >> 1);
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

test('the sum of as many weights as may come together is that of each column, whatever their signs', () => {
  for (let seed = 0; seed < 500; seed++) {
    const row = featureRow(mostAdded, 8);
    startRow(row);
    // One bucket again and again: sums as great as they get. Else many buckets.
    const isOne = seed % 2 === 0;
    for (let k = 0; k < mostAdded; k++) row.values[row.count++] = isOne ? feature(1, seed) : feature(k, seed * 31);
    const sums = sumsOf(1);
    expect(sums.values).toHaveLength(threes);
    setSum(sums, 0, table, row);
    const into = new Int32Array(9).fill(seed);
    addSums(sums, Int32Array.from([0]), 1, into, 0);
    const expected = Array.from({ length: 9 }, (_, column) =>
      bucketsOf(row).reduce(
        (sum, id) => sum + (weights.levels[weights.codes[id * 9 + column] as number] as number),
        seed,
      ),
    );
    expect([...into]).toEqual(expected);
  }
});

test('weights too great, or too many kinds of them, make no table', () => {
  expect(() => nineTableOf({ ...weights, levels: Int16Array.from([0, 4000]) })).toThrow(RangeError);
  expect(() => nineTableOf({ ...weights, levels: new Int16Array(64) })).toThrow(RangeError);
});
