import { activationUnit, block, mostActive, rowUnit, sumUnit } from './units.ts';

/**
 * What takes the time when a network is read (`network.ts`), over one memory: numbers are places in it, in bytes. Rows of tables are bytes and their numbers 32-bit
 * integers, activations 16-bit, sums 32-bit; columns are a multiple of sixteen.
 */
export interface Kernel {
  /** What a token is by itself: the activations of four times the sum of its rows and a bias of 16 bits. */
  activateToken(table: number, rows: number, count: number, bias: number, into: number, width: number): void;
  /** What a place is by itself: the activations of two sums and 128 times the sum of its rows. */
  activatePlace(
    table: number,
    rows: number,
    count: number,
    some: number,
    others: number,
    into: number,
    width: number,
  ): void;
  /** Adds 128 times the sum of rows to sums. */
  addRows(table: number, rows: number, count: number, sums: number, width: number): void;
  /** The sums of a bias and activations times a matrix. */
  multiply(from: number, inputs: number, matrix: number, bias: number, into: number, columns: number): void;
  /** The activations of a position and what three of them bring it by a matrix and a bias. `before`, `after`: 0 where no position is. */
  convolve(before: number, at: number, after: number, matrix: number, bias: number, into: number, width: number): void;
}

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
  /** Adds to eight sums of a block, from k on, what activations from `x` on bring by weights from `w` on. The sums stay in variables, and activations of 0, more than half, are passed over. */
  const addToEight = (k: number, x: number, count: number, w: number): void => {
    let a = blockSums[k] as number;
    let b = blockSums[k + 1] as number;
    let c = blockSums[k + 2] as number;
    let d = blockSums[k + 3] as number;
    let e = blockSums[k + 4] as number;
    let f = blockSums[k + 5] as number;
    let g = blockSums[k + 6] as number;
    let h = blockSums[k + 7] as number;
    for (let i = 0; i < count; i++) {
      const value = shorts[x + i] as number;
      if (value === 0) continue;
      const at = w + (i >> 1) * 2 * block + (i & 1) + 2 * k;
      a += Math.imul(value, shorts[at] as number);
      b += Math.imul(value, shorts[at + 2] as number);
      c += Math.imul(value, shorts[at + 4] as number);
      d += Math.imul(value, shorts[at + 6] as number);
      e += Math.imul(value, shorts[at + 8] as number);
      f += Math.imul(value, shorts[at + 10] as number);
      g += Math.imul(value, shorts[at + 12] as number);
      h += Math.imul(value, shorts[at + 14] as number);
    }
    blockSums[k] = a;
    blockSums[k + 1] = b;
    blockSums[k + 2] = c;
    blockSums[k + 3] = d;
    blockSums[k + 4] = e;
    blockSums[k + 5] = f;
    blockSums[k + 6] = g;
    blockSums[k + 7] = h;
  };
  const addProducts = (x: number, count: number, w: number): void => {
    for (let k = 0; k < block; k += 8) addToEight(k, x, count, w);
  };
  const startBlock = (bias: number): void => {
    for (let k = 0; k < block; k++) blockSums[k] = ints[bias + k] as number;
  };
  return {
    activateToken(table, rows, count, bias, into, width) {
      for (let k = 0; k < width; k++) {
        const sum = rowInActive * sumOfRows(table, rows, count, width, k) + (shorts[(bias >> 1) + k] as number);
        shorts[(into >> 1) + k] = Math.min(mostActive, Math.max(0, sum));
      }
    },
    activatePlace(table, rows, count, some, others, into, width) {
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
        addProducts(from >> 1, inputs, (matrix >> 1) + b * inputs);
        ints.set(blockSums, (into >> 2) + b);
      }
    },
    convolve(before, at, after, matrix, bias, into, width) {
      for (let b = 0; b < width; b += block) {
        startBlock((bias >> 2) + b);
        const w = (matrix >> 1) + 3 * b * width;
        if (before !== 0) addProducts(before >> 1, width, w);
        addProducts(at >> 1, width, w + block * width);
        if (after !== 0) addProducts(after >> 1, width, w + 2 * block * width);
        for (let k = 0; k < block; k++) {
          const raised =
            (shorts[(at >> 1) + b + k] as number) + Math.max(0, Math.floor((blockSums[k] as number) / toActive));
          shorts[(into >> 1) + b + k] = Math.min(mostActive, raised);
        }
      }
    },
  };
}
