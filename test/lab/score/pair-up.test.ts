import { expect, it } from 'vitest';
import { pairUp } from '../../../lab/score/pair-up.ts';

const set = (...numbers: number[]) => new Set(numbers);

it('pairs one to one, the best first', () => {
  const pairs = pairUp([set(1, 2, 3), set(1, 2)], [set(1, 2), set(1, 2, 3, 4)], 0.5);
  expect([...pairs.values()].map(({ gold, predicted }) => [gold, predicted])).toEqual([
    [1, 0],
    [0, 1],
  ]);
});

it('leaves apart what shares too little', () => {
  expect(pairUp([set(1, 2, 3)], [set(3, 4, 5)], 0.5).size).toBe(0);
  expect(pairUp([set(1, 2)], [set(2, 3, 1, 4)], 0.5).get(0)?.shared).toBe(0.5);
});

it('of equals the earlier', () => {
  expect(pairUp([set(1)], [set(1), set(1)], 0.5).get(0)?.predicted).toBe(0);
});
