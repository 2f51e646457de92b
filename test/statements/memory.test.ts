import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { classifyStatement } from '../../src/index.ts';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

function heldBy(run: () => void): number {
  collect();
  const before = process.memoryUsage().heapUsed;
  run();
  collect();
  return process.memoryUsage().heapUsed - before;
}

/** A word of 15 letters, another for each number. */
const rareWord = (n: number): string =>
  `quarr${[...String(n).padStart(10, '0')].map((d) => 'abcdefghij'[+d]).join('')}`;

/** So long that what is kept of many of them shows. */
const contextOf = (n: number): string =>
  `${rareWord(n)} stood there. The pier is safe. ${`${n} boats left. `.repeat(14_000)}`;

test('of the texts that statements stood in, nothing is kept', () => {
  classifyStatement('The pier is safe.', { context: contextOf(0) });
  const held = heldBy(() => {
    for (let n = 1; n <= 150; n++) classifyStatement('The pier is safe.', { context: contextOf(n) });
  });
  // A context has some 200 kB.
  expect(held).toBeLessThan(5_000_000);
});
