import type { FeatureRow } from './features.ts';
import { addNine, addNineScores } from './linear.ts';
import { pairs } from './tagger.ts';
import type { WeightTable } from './weights.ts';

/**
 * Sums of nine weights that were worked out before and are asked for again. A few small numbers decide each: its key. A sum
 * stays at its place until another key takes it; what is read is the same as if every sum were worked out anew.
 */
export interface Sums {
  /** Nine numbers for each place. */
  readonly values: Int32Array;
  /** The key of what stands at each place; -1 at first. */
  readonly keys: Int32Array;
}

/** A part of the places. */
export interface Shelf {
  readonly from: number;
  readonly bits: number;
}

export const sumsOf = (places: number): Sums => ({
  values: new Int32Array(places * pairs),
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
export function setSum({ values }: Sums, place: number, table: WeightTable, row: FeatureRow): void {
  values.fill(0, place * pairs, (place + 1) * pairs);
  addNineScores(table, row, values, place * pairs);
}

/** Adds the sums of the first `count` places to `into`, from `at` on. */
export function addSums({ values }: Sums, places: Int32Array, count: number, into: Int32Array, at: number): void {
  for (let k = 0; k < count; k++) addNine(into, at, values, (places[k] as number) * pairs);
}
