import type { FeatureRow } from './features.ts';
import { addLanes, type NineTable, sumWeights, threes } from './nine.ts';

/**
 * Sums of nine weights that were worked out before and are asked for again. A few small numbers decide each: its key. A sum
 * stays at its place until another key takes it; what is read is the same as if every sum were worked out anew.
 */
export interface Sums {
  /** Nine sums for each place, in three numbers. */
  readonly values: Float64Array;
  /** The key of what stands at each place; -1 at first. */
  readonly keys: Int32Array;
}

/** A part of the places. */
export interface Shelf {
  readonly from: number;
  readonly bits: number;
}

export const sumsOf = (places: number): Sums => ({
  values: new Float64Array(places * threes),
  keys: new Int32Array(places).fill(-1),
});

/** Where on a shelf a key's sum stands, if it stands there: keys that meet take the place from each other. */
export const placeOf = ({ from, bits }: Shelf, key: number): number =>
  from + (Math.imul(key ^ (key >>> 13), 0x9e3779b1) >>> (32 - bits));

/** Whether the sum of this key is to be worked out; if so, it takes the place. */
export function isMissing({ keys }: Sums, place: number, key: number): boolean {
  if (keys[place] === key) return false;
  keys[place] = key;
  return true;
}

/** Works out the sum of a row of features for a place. */
export function setSum({ values }: Sums, place: number, table: NineTable, row: FeatureRow): void {
  sumWeights(table, row, values, place * threes);
}

/** Adds the sums of the first `count` places to those at `at`. */
export function addSums({ values }: Sums, places: Int32Array, count: number, into: Int32Array, at: number): void {
  let a = 0;
  let b = 0;
  let c = 0;
  for (let k = 0; k < count; k++) {
    const from = (places[k] as number) * threes;
    a += values[from] as number;
    b += values[from + 1] as number;
    c += values[from + 2] as number;
  }
  addLanes(a, into, at);
  addLanes(b, into, at + 3);
  addLanes(c, into, at + 6);
}
