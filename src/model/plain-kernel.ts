import type { Kernel } from './kernel.ts';
import { activationUnit, block, mostActive, rowUnit, sumUnit } from './units.ts';

/** From sums to activations, and from rows to sums and to activations. */
const toActive = sumUnit / activationUnit;
const rowInSum = sumUnit / rowUnit;
const rowInActive = activationUnit / rowUnit;

/** The kernel in JavaScript: what `lab/kernels/reading.ts` does, one number after the other. */
export function plainKernel(buffer: ArrayBuffer): Kernel {
  const bytes = new Int8Array(buffer);
  const shorts = new Int16Array(buffer);
  const ints = new Int32Array(buffer);
  const sumOfRows = (table: number, rows: number, count: number, width: number, column: number): number => {
    let sum = 0;
    for (let r = rows >> 2; r < (rows >> 2) + count; r++)
      sum += bytes[table + (ints[r] as number) * width + column] as number;
    return sum;
  };
  const blockSums = new Int32Array(block);
  /** Adds to the sums of one block what `pairs` pairs of activations from `x` on bring by weights from `w` on. */
  const addPairs = (x: number, pairs: number, w: number): void => {
    for (let p = 0; p < pairs; p++, x += 2, w += 2 * block) {
      const first = shorts[x] as number;
      const second = shorts[x + 1] as number;
      if (first === 0 && second === 0) continue;
      for (let k = 0; k < block; k++)
        blockSums[k] =
          (blockSums[k] as number) + first * (shorts[w + 2 * k] as number) + second * (shorts[w + 2 * k + 1] as number);
    }
  };
  const startBlock = (bias: number): void => {
    for (let k = 0; k < block; k++) blockSums[k] = ints[bias + k] as number;
  };
  return {
    readAlone(table, rows, count, bias, into, width) {
      for (let k = 0; k < width; k++) {
        const sum = rowInActive * sumOfRows(table, rows, count, width, k) + (shorts[(bias >> 1) + k] as number);
        shorts[(into >> 1) + k] = Math.min(mostActive, Math.max(0, sum));
      }
    },
    readPlace(table, rows, count, some, others, into, width) {
      for (let k = 0; k < width; k++) {
        const own = rowInSum * sumOfRows(table, rows, count, width, k);
        const sum = own + (ints[(some >> 2) + k] as number) + (ints[(others >> 2) + k] as number);
        shorts[(into >> 1) + k] = Math.min(mostActive, Math.max(0, Math.floor(sum / toActive)));
      }
    },
    addRows(table, rows, count, sums, width) {
      for (let k = 0; k < width; k++) {
        const at = (sums >> 2) + k;
        ints[at] = (ints[at] as number) + rowInSum * sumOfRows(table, rows, count, width, k);
      }
    },
    multiply(from, inputs, matrix, bias, into, columns) {
      for (let b = 0; b < columns; b += block) {
        startBlock((bias >> 2) + b);
        addPairs(from >> 1, inputs >> 1, (matrix >> 1) + b * inputs);
        ints.set(blockSums, (into >> 2) + b);
      }
    },
    convolve(before, at, after, matrix, bias, into, width) {
      for (let b = 0; b < width; b += block) {
        startBlock((bias >> 2) + b);
        const w = (matrix >> 1) + 3 * b * width;
        if (before !== 0) addPairs(before >> 1, width >> 1, w);
        addPairs(at >> 1, width >> 1, w + block * width);
        if (after !== 0) addPairs(after >> 1, width >> 1, w + 2 * block * width);
        for (let k = 0; k < block; k++) {
          const raised =
            (shorts[(at >> 1) + b + k] as number) + Math.max(0, Math.floor((blockSums[k] as number) / toActive));
          shorts[(into >> 1) + b + k] = Math.min(mostActive, raised);
        }
      }
    },
  };
}
