import { encodeWeights, placesInAlphabet } from '../model/weights.ts';
import { onceFor } from '../once-for.ts';

/** A linear model: what each trait of a statement says for each type. */
export interface StatementWeights {
  /** What it was trained on, and how, and how well it does. */
  readonly provenance: string;
  /** A column each, in the order of TYPES. */
  readonly bias: readonly number[];
  /** A logit in units of the weights. Whole numbers add up to the same sum in every engine. */
  readonly unit: number;
  /** Scores are multiplied with it before they become probabilities, and then each type's number of `shift` is added: calibrated on predictions for unseen articles. */
  readonly sharpness: number;
  readonly shift: readonly number[];
  /** The traits in rising order, each as how far it stands from the one before. */
  readonly keys: string;
  /**
   * What each trait says for each type but the first. A trait's weights sum to nought (what all types have in common decides nothing), so the first
   * type's is what is left.
   */
  readonly columns: readonly string[];
}

/** What of a trait is its key. A bit more takes 3 kB; with these one trait in 1,200 that the weights don't know has the key of one that they know. */
export const KEY_BITS = 0x1ffffff;

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

/** One plain loop for all: it runs at the first text, before anything is compiled. */
function unpack(text: string): Int32Array {
  const codes = new TextEncoder().encode(text);
  const numbers = new Int32Array(codes.length);
  const places = placesInAlphabet();
  let count = 0;
  let n = 0;
  let shift = 0;
  for (let i = 0; i < codes.length; i++) {
    const digit = places[codes[i] as number] as number;
    if (digit < MORE) {
      numbers[count++] = n | (digit << shift);
      n = 0;
      shift = 0;
    } else {
      n |= (digit & (MORE - 1)) << shift;
      shift += BITS;
    }
  }
  return numbers.subarray(0, count);
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

/** The weights by trait. */
export interface Table {
  readonly count: number;
  /** In rising order, and behind the last one that is greater than any. */
  readonly keys: Int32Array;
  /** The row of the first key that has at least these upper bits. */
  readonly starts: Int32Array;
  /** Numbers as they are packed, `count` keys and then `count` weights for each type but the first. */
  readonly numbers: Int32Array;
  /** The statement in which a row was last met: scratch paper, no result hangs on it. */
  readonly met: Int32Array;
  /** Number of the statement. */
  turn: number;
}

export const tableOf: (weights: StatementWeights) => Table = /* @__PURE__ */ onceFor(tableFrom);

/** Lower bits of a key: the upper ones tell where to look for it, among one or two. */
const LOWER_BITS = 11;

function tableFrom({ keys: steps, columns }: StatementWeights): Table {
  const text = [steps, ...columns].join('');
  const numbers = unpack(text);
  const count = numbers.length / (columns.length + 1);
  const keys = new Int32Array(count + 1);
  const starts = new Int32Array((KEY_BITS >>> LOWER_BITS) + 1);
  let key = 0;
  let next = 0;
  for (let row = 0; row < count; row++) {
    key += numbers[row] as number;
    keys[row] = key;
    while (next <= key >>> LOWER_BITS) starts[next++] = row;
  }
  keys[count] = KEY_BITS + 1;
  starts.fill(count, next);
  return { count, keys, starts, numbers, met: new Int32Array(count), turn: 0 };
}

/** Row of a trait; -1 where the weights don't know it. */
export function rowOf({ keys, starts }: Table, trait: number): number {
  const key = trait & KEY_BITS;
  let row = starts[key >>> LOWER_BITS] as number;
  while ((keys[row] as number) < key) row++;
  return keys[row] === key ? row : -1;
}

/** What a row says for a type; for the first, what makes the row's sum nought. */
export function weightOf({ count, numbers }: Table, row: number, type: number): number {
  if (type > 0) return signed(numbers[type * count + row] as number);
  let rest = 0;
  for (let at = count + row; at < numbers.length; at += count) rest -= signed(numbers[at] as number);
  return rest;
}
