import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exp, rounded } from '../../src/model/numbers.ts';

test('exp is e to the power', () => {
  fc.assert(
    fc.property(fc.double({ min: -600, max: 600, noNaN: true }), (x) => {
      expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(1e-10);
    }),
  );
});

test('confidences have three decimals', () => {
  expect(rounded(0.12345)).toBe(0.123);
});
