import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstWhere } from '../src/halving.ts';

test('finds the first number that it holds for, however many there are', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(1000), (count, from) => {
      expect(firstWhere(count, (i) => i >= from)).toBe(Math.min(from, count));
    }),
  );
});

test('asks no more than the halving needs', () => {
  let asked = 0;
  firstWhere(1_000_000, (i) => {
    asked++;
    return i >= 700_000;
  });
  expect(asked).toBeLessThanOrEqual(20);
});
