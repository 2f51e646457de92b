import type { StatementType } from './types.ts';

/** A linear model: what each trait of a statement says for each type. */
export interface StatementWeights {
  /** What it was trained on, and how, and how well it does. */
  readonly provenance: string;
  /** In the order of the columns. */
  readonly types: readonly StatementType[];
  readonly bias: readonly number[];
  /** A logit in units of the weights. Whole numbers add up to the same sum in every engine. */
  readonly unit: number;
  /** Scores are multiplied with it before they become probabilities: calibrated on predictions for unseen articles. */
  readonly sharpness: number;
  /** 13 characters a row: five for the trait, two for each type's weight. */
  readonly rows: string;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const KEY = 5;
const WEIGHT = 2;
const ROW = 13;
const COLUMNS = 4;
/** Two characters hold −2048 … 2047. */
const ZERO = 2048;
/** What of a trait is its key: five characters of six bits. */
export const KEY_BITS = 0x3fffffff;

export type Row = readonly [key: number, weights: readonly number[]];

export function packRows(rows: readonly Row[]): string {
  const digits = (n: number, count: number): string =>
    Array.from({ length: count }, (_, i) => ALPHABET[(n >>> (6 * (count - 1 - i))) & 63]).join('');
  return rows
    .map(([key, weights]) => digits(key & KEY_BITS, KEY) + weights.map((w) => digits(w + ZERO, WEIGHT)).join(''))
    .join('');
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
  const table = tables.get(weights) ?? unpack(weights.rows);
  tables.set(weights, table);
  return table;
}

function unpack(rows: string): Table {
  const digit = new Uint8Array(128);
  for (let i = 0; i < ALPHABET.length; i++) digit[ALPHABET.charCodeAt(i)] = i;
  const number = (at: number, count: number): number => {
    let n = 0;
    for (let i = at; i < at + count; i++) n = n * 64 + (digit[rows.charCodeAt(i) & 127] as number);
    return n;
  };
  const count = rows.length / ROW;
  let size = 16;
  while (size < 3 * count) size *= 2;
  const slots = new Int32Array(size);
  const keys = new Int32Array(count);
  const values = new Int16Array(count * COLUMNS);
  for (let row = 0; row < count; row++) {
    const key = number(row * ROW, KEY);
    keys[row] = key;
    for (let k = 0; k < COLUMNS; k++) values[row * COLUMNS + k] = number(row * ROW + KEY + k * WEIGHT, WEIGHT) - ZERO;
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
