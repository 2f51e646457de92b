import { bestLabellings, fullMarginal, labelCount, marginalsOf, pairs } from './tagger.ts';
import { activationUnit, block, mostActive, rowUnit, sumUnit } from './units.ts';
import { unit } from './weights.ts';

/**
 * What takes the time when a network is read (`network.ts`), over one memory: numbers are places in it, in bytes. Rows of tables are bytes and their numbers 32-bit
 * integers, activations 16-bit, sums 32-bit; columns are a multiple of sixteen.
 */
export interface Kernel {
  /** What a token is by itself: the activations of four times the sum of its rows and a bias of 16 bits. */
  activateToken(table: number, rows: number, count: number, bias: number, into: number, width: number): void;
  /** What each of `length` places is by itself: the activations of two sums and 128 times the sum of its rows. Of each place stand where the first sums are, and `count` rows. */
  activatePlaces(
    table: number,
    places: number,
    length: number,
    count: number,
    shared: number,
    into: number,
    width: number,
  ): void;
  /** Adds 128 times the sum of rows to sums. */
  addRows(table: number, rows: number, count: number, sums: number, width: number): void;
  /** The sums of a bias and activations times a matrix. */
  multiply(from: number, inputs: number, matrix: number, bias: number, into: number, columns: number): void;
  /** The activations of a position and what three of them bring it by a matrix and a bias. `before`, `after`: zeros where no position is. */
  convolve(
    before: number,
    at: number,
    after: number,
    matrix: number,
    bias: number,
    into: number,
    width: number,
    room: number,
  ): void;
  /** The same for each of `count` positions, whose neighbours are `reach` away. `room` begins with zeros, and the matrix is followed by what `addPairMatrices` adds. */
  convolveAll(
    from: number,
    count: number,
    reach: number,
    matrix: number,
    bias: number,
    into: number,
    width: number,
    room: number,
  ): void;
  /** The scores of a lattice: the first nine columns of each position's product, in 1024ths. */
  scorePairs(
    from: number,
    count: number,
    matrix: number,
    bias: number,
    into: number,
    width: number,
    room: number,
  ): void;
  /** The best `count` labellings (`bestLabellings`): first all scores, then the labels of each, a byte a position. Returns how many there are. */
  label(scores: number, length: number, count: number, into: number, room: number): number;
  /** Each label's probability at each position (`marginalsOf`), in 65,535ths, two bytes each. */
  shareLabels(scores: number, length: number, into: number, room: number): void;
}

/** From sums to activations, and from rows to sums and to activations. */
const toActive = sumUnit / activationUnit;
const rowInSum = sumUnit / rowUnit;
const rowInActive = activationUnit / rowUnit;
/** From sums to scores. */
const toScore = sumUnit / unit;

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
  const kernel: Kernel = {
    activateToken(table, rows, count, bias, into, width) {
      for (let k = 0; k < width; k++) {
        const sum = rowInActive * sumOfRows(table, rows, count, width, k) + (shorts[(bias >> 1) + k] as number);
        shorts[(into >> 1) + k] = Math.min(mostActive, Math.max(0, sum));
      }
    },
    activatePlaces(table, places, length, count, shared, into, width) {
      for (let j = 0; j < length; j++) {
        const place = places + j * (count + 1) * 4;
        const own = (ints[place >> 2] as number) >> 2;
        for (let k = 0; k < width; k++) {
          const rows = rowInSum * sumOfRows(table, place + 4, count, width, k);
          const sum = rows + (ints[own + k] as number) + (ints[(shared >> 2) + k] as number);
          shorts[(into >> 1) + j * width + k] = Math.min(mostActive, Math.max(0, Math.floor(sum / toActive)));
        }
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
        addProducts(before >> 1, width, w);
        addProducts(at >> 1, width, w + block * width);
        addProducts(after >> 1, width, w + 2 * block * width);
        for (let k = 0; k < block; k++) {
          const raised =
            (shorts[(at >> 1) + b + k] as number) + Math.max(0, Math.floor((blockSums[k] as number) / toActive));
          shorts[(into >> 1) + b + k] = Math.min(mostActive, raised);
        }
      }
    },
    convolveAll(from, count, reach, matrix, bias, into, width, room) {
      const far = reach * width * 2;
      for (let j = 0; j < count; j++) {
        const at = from + j * width * 2;
        const before = j >= reach ? at - far : room;
        const after = j + reach < count ? at + far : room;
        kernel.convolve(before, at, after, matrix, bias, into + j * width * 2, width, room);
      }
    },
    scorePairs(from, count, matrix, bias, into, width, room) {
      for (let j = 0; j < count; j++) {
        kernel.multiply(from + j * width * 2, width, matrix, bias, room, block);
        for (let k = 0; k < pairs; k++)
          ints[(into >> 2) + j * pairs + k] = Math.round((ints[(room >> 2) + k] as number) / toScore);
      }
    },
    label(scores, length, count, into) {
      const found = bestLabellings({ scores: ints.subarray(scores >> 2), length }, count);
      found.forEach(({ labels, score }, i) => {
        ints[(into >> 2) + i] = score;
        bytes.set(labels, into + 4 * count + i * length);
      });
      return found.length;
    },
    shareLabels(scores, length, into) {
      const marginals = marginalsOf({ scores: ints.subarray(scores >> 2), length });
      for (let i = 0; i < length * labelCount; i++)
        shorts[(into >> 1) + i] = Math.round((marginals[i] as number) * fullMarginal);
    },
  };
  return kernel;
}
