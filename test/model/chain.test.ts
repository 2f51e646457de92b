import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bestPath } from '../../src/model/chain.ts';

const STATES = 3;
const numbers = (length: number) => fc.array(fc.integer({ min: -9, max: 9 }), { minLength: length, maxLength: length });

const sumOf = (path: readonly number[], scores: readonly number[], steps: readonly number[]): number =>
  path.reduce((sum, s, i) => {
    const before = i === 0 ? STATES : (path[i - 1] as number);
    return sum + (scores[i * STATES + s] as number) + (steps[before * STATES + s] as number);
  }, 0);

const pathsOf = (length: number): number[][] =>
  length === 0 ? [[]] : pathsOf(length - 1).flatMap((path) => [0, 1, 2].map((s) => [...path, s]));

it('no way through a chain scores more than the best one', () =>
  fc.assert(
    fc.property(numbers(4 * STATES), numbers((STATES + 1) * STATES), (scores, steps) => {
      const path = [...bestPath(Int32Array.from(scores), Int32Array.from(steps), STATES)];
      const most = Math.max(...pathsOf(4).map((one) => sumOf(one, scores, steps)));
      expect(sumOf(path, scores, steps)).toBe(most);
    }),
  ));

it('a chain of no length has no states', () =>
  expect(bestPath(new Int32Array(0), new Int32Array(12), STATES)).toHaveLength(0));
