import { encodeWeights, unpackCodes } from '../model/weights.ts';

/** A linear model: what each trait of a statement says for each type. */
export interface StatementWeights {
  /** What it was trained on, and how, and how well it does. */
  readonly provenance: string;
  /** A column each, in the order of TYPES. */
  readonly bias: readonly number[];
  /** A logit in units of the weights. Whole numbers add up to the same sum in every engine. */
  readonly unit: number;
  /** Scores are multiplied with it before they become probabilities: calibrated on predictions for unseen articles. */
  readonly sharpness: number;
  /** The traits in rising order, each as how far it stands from the one before. */
  readonly keys: string;
  /**
   * What each trait says for each type but the first. A trait's weights sum to nought (what all types have in common decides nothing), so the first
   * type's is what is left.
   */
  readonly columns: readonly string[];
}

/** What of a trait is its key: with two bits more the table takes 8 kB more, and one pair of traits in 23,000 has two keys. */
export const KEY_BITS = 0xfffffff;

export type Row = readonly [key: number, weights: readonly number[]];

/** A digit has five bits, the least first; in all but a number's last the sixth is set. */
const BITS = 5;
const MORE = 32;

/** Whole numbers from 0 on, a few characters each: the smaller, the fewer. */
function pack(numbers: readonly number[]): string {
  const digits: number[] = [];
  for (let n of numbers) {
    for (; n >= MORE; n >>>= BITS) digits.push(MORE + (n & (MORE - 1)));
    digits.push(n);
  }
  return encodeWeights(Uint8Array.from(digits));
}

function unpack(text: string): Int32Array {
  const numbers = new Int32Array(text.length);
  let [count, n, shift] = [0, 0, 0];
  for (const digit of unpackCodes(text)) {
    n |= (digit & (MORE - 1)) << shift;
    shift += BITS;
    if (digit >= MORE) continue;
    numbers[count++] = n;
    [n, shift] = [0, 0];
  }
  return numbers.slice(0, count);
}

/** … −2 −1 0 1 2 … as 3 1 0 2 4. */
const unsigned = (n: number): number => (n < 0 ? -2 * n - 1 : 2 * n);
const signed = (n: number): number => (n & 1 ? -(n + 1) / 2 : n / 2);

/** Rows in rising order of their keys. The first weight of each is left out: it must be what makes the row's sum nought. */
export function packRows(rows: readonly Row[]): Pick<StatementWeights, 'keys' | 'columns'> {
  const steps = rows.map(([key], i) => key - (rows[i - 1]?.[0] ?? 0));
  const columns = (rows[0]?.[1] ?? []).slice(1).map((_, k) => rows.map(([, weights]) => weights[k + 1] as number));
  return { keys: pack(steps), columns: columns.map((column) => pack(column.map(unsigned))) };
}

/** The weights by trait: an open hash table. */
export interface Table {
  /** Row number + 1 of each slot; 0: free. */
  readonly slots: Int32Array;
  readonly keys: Int32Array;
  readonly values: Int16Array;
  /** The statement in which a row was last met: scratch paper, no result hangs on it. */
  readonly met: Int32Array;
  /** Number of the statement. */
  turn: number;
}

const tables = new WeakMap<StatementWeights, Table>();

/** Unpacked once for each set of weights. */
export function tableOf(weights: StatementWeights): Table {
  const table = tables.get(weights) ?? tableFrom(weights);
  tables.set(weights, table);
  return table;
}

function tableFrom(weights: StatementWeights): Table {
  // All in one go: to be compiled once is what a loop costs at the first text.
  const numbers = unpack([weights.keys, ...weights.columns].join(''));
  const width = weights.columns.length + 1;
  const count = numbers.length / width;
  let size = 16;
  while (size < 3 * count) size *= 2;
  const slots = new Int32Array(size);
  const keys = new Int32Array(count);
  const values = new Int16Array(count * width);
  let key = 0;
  for (let row = 0; row < count; row++) {
    key += numbers[row] as number;
    keys[row] = key;
    let rest = 0;
    for (let k = 1; k < width; k++) {
      const weight = signed(numbers[k * count + row] as number);
      values[row * width + k] = weight;
      rest -= weight;
    }
    values[row * width] = rest;
    let slot = key & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = row + 1;
  }
  return { slots, keys, values, met: new Int32Array(count), turn: 0 };
}

/** Row of a trait; -1 where the weights don't know it. */
export function rowOf({ slots, keys }: Table, trait: number): number {
  const key = trait & KEY_BITS;
  const mask = slots.length - 1;
  for (let slot = key & mask; ; slot = (slot + 1) & mask) {
    const row = (slots[slot] as number) - 1;
    if (row < 0 || keys[row] === key) return row;
  }
}
