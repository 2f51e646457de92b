import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exp, log, rounded, sigmoid } from '../../src/model/numbers.ts';

test('exp is e to the power', () => {
  fc.assert(
    fc.property(fc.double({ min: -600, max: 600, noNaN: true }), (x) => {
      expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(1e-10);
    }),
  );
});

test('log is its inverse', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-12, max: 1e12, noNaN: true }), (x) => {
      expect(Math.abs(log(x) - Math.log(x))).toBeLessThan(1e-10);
    }),
  );
});

test('a logit and its negative are complements', () => {
  for (const x of [0, 0.5, 3, 40, 800]) expect(sigmoid(x) + sigmoid(-x)).toBeCloseTo(1, 12);
});

test('confidences have three decimals', () => {
  expect(rounded(0.12345)).toBe(0.123);
});
