import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packTable } from '../../lab/quantise.ts';
import { bucketsOf, featureRow, put, startRow } from '../../src/model/features.ts';
import { combine, hashEnd, hashText } from '../../src/model/hash.ts';
import { logitOf } from '../../src/model/linear.ts';
import { type Forest, forestLogit, treesAsking } from '../../src/model/trees.ts';
import { encodeWeights, unpackCodes, unpackTable } from '../../src/model/weights.ts';

test.each([
  [31, 1 / 11],
  [8, 2 / 5],
])('a packed table of %i sizes gives its weights back within %f, and leaves small ones out', (steps, within) => {
  fc.assert(
    fc.property(fc.array(fc.float({ min: -4, max: 4, noNaN: true }), { minLength: 32, maxLength: 32 }), (weights) => {
      const table = unpackTable(packTable(Float32Array.from(weights), 5, { steps, least: 0.03 }));
      weights.forEach((w, i) => {
        const got = (table.levels[table.codes[i] as number] as number) / 1024;
        if (Math.abs(w) < 0.03) expect(got).toBe(0);
        else expect(Math.abs(got - w)).toBeLessThan(Math.abs(w) * within + 0.02);
      });
    }),
  );
});

test('codes of 0 … 63 survive as characters', () => {
  const codes = Uint8Array.from({ length: 64 }, (_, i) => i);
  expect(unpackCodes(encodeWeights(codes))).toEqual(codes);
});

test('a row sums the weights of its features, template by template', () => {
  const row = featureRow(4, 4);
  startRow(row);
  put(row, 7);
  put(row, 7);
  expect(row.count).toBe(2);
  const levels = Int16Array.from({ length: 64 }, (_, i) => i * 100);
  const [a = 0, b = 0] = bucketsOf(row);
  expect(a).not.toBe(b);
  const one = Uint8Array.from({ length: 16 }, (_, i) => i);
  expect(logitOf({ bits: 4, codes: one, levels }, row)).toBe(((a + b) * 100) / 1024);
});

test('hashes tell words and their order apart', () => {
  expect(hashText('said')).not.toBe(hashText('sail'));
  expect(combine(1, 2)).not.toBe(combine(2, 1));
  for (const text of ['', 'a', 'said', 'é😀']) expect(hashEnd(text, 3)).toBe(hashText(text.slice(-3)));
});

test('a tree adds the leaf that its answers number', () => {
  const forest = {
    facts: Uint8Array.from([0, 1, 2, 2, 1]),
    above: Int32Array.from([5, 10, 0, 1, 12]),
    leaves: Int32Array.from({ length: 32 }, (_, i) => (i + 1) * 1024),
    bias: 512,
  };
  expect(forestLogit(forest, Int32Array.from([5, 10, 0]))).toBe(1.5);
  expect(forestLogit(forest, Int32Array.from([6, 10, 0]))).toBe(2.5);
  expect(forestLogit(forest, Int32Array.from([5, 11, 0]))).toBe(3.5);
  expect(forestLogit(forest, Int32Array.from([6, 11, 1]))).toBe(8.5);
  expect(forestLogit(forest, Int32Array.from([6, 13, 2]))).toBe(32.5);
});

test('the trees that ask for a fact tell how much it changes', () => {
  const forest = {
    facts: Uint8Array.from(
      [
        [0, 1, 1, 3, 3],
        [1, 1, 1, 3, 3],
        [2, 1, 1, 3, 3],
      ].flat(),
    ),
    above: Int32Array.from(
      [
        [5, 10, 8, 0, 1],
        [3, 4, 9, 0, 1],
        [0, 7, 5, 0, 1],
      ].flat(),
    ),
    leaves: Int32Array.from({ length: 96 }, (_, i) => (i + 1) ** 2 * 1024),
    bias: 512,
  };
  for (const fact of [0, 1, 2]) {
    const some = treesAsking(forest, fact);
    expect(some.leaves).toHaveLength(fact === 1 ? 96 : 32);
    for (const row of [
      [6, 8, 0, 1],
      [5, 4, 1, 1],
      [9, 11, 1, 1],
    ]) {
      const other = row.with(fact, (row[fact] as number) + 100);
      const change = (of: Forest) => forestLogit(of, Int32Array.from(row)) - forestLogit(of, Int32Array.from(other));
      expect(change(some)).toBe(change(forest));
    }
  }
  expect(treesAsking(forest, 4).leaves).toHaveLength(0);
});
