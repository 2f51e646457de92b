import { expect, it } from 'vitest';
import { growthOf } from './growth.ts';
import { workOf } from './work-of.ts';

function pairs(count: number): number {
  let seen = 0;
  for (let i = 0; i < count; i++) for (let k = 0; k < count; k++) if (k >= i) seen++;
  return seen;
}

function once(count: number): number {
  let seen = 0;
  for (let i = 0; i < count; i++) if (i % 3 > 0) seen++;
  return seen;
}

const each = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

it('is the same each time, but for what the engine rounds', () => {
  pairs(10);
  const works = each(5).map(() => workOf(() => pairs(300)));
  expect(Math.max(...works) / Math.min(...works)).toBeLessThan(1.05);
});

it('sees work that grows with the size', () => {
  expect(growthOf((n) => () => once(n), 10_000)).toBeCloseTo(4, 0);
});

it.each<[string, (count: number) => unknown]>([
  ['a loop in a loop', pairs],
  ['a list asked for each', (n) => each(n).map((i) => each(n).includes(i))],
  ['a list copied for each', (n) => each(n).map((i) => [i, ...each(n)])],
  ['a text searched to its end', (n) => each(n).map((from) => 'a'.repeat(n).indexOf('b', from))],
  ['an expression that never matches', (n) => each(n).map((from) => /b/.test('a'.repeat(n - from)))],
  ['numbers copied', (n) => each(n).map(() => new Uint8Array(n).slice())],
])('sees work that grows with the square of the size: %s', (_, run) => {
  expect(growthOf((n) => () => run(n), 300)).toBeGreaterThan(10);
});
