import { bucketOf, type FeatureRow } from './features.ts';
import type { WeightTable } from './weights.ts';

/*
 * Nine weights a bucket, summed three at a time: a number of 53 bits has room for three whole numbers, lanes of 18 bits, and the sum
 * of two such numbers holds the three sums. No lane may reach 2^17 in size, so only so many weights may come together before
 * the lanes are read; then the sums are exact.
 */

/** The nine columns of a table as three columns of triples. */
export interface NineTable {
  readonly bits: number;
  /** For each bucket three numbers: which triple of weights stands there. */
  readonly triples: Uint16Array;
  /** Each triple of levels as one number. */
  readonly lanes: Float64Array;
}

/** Numbers that hold nine sums. */
export const threes = 3;
/** Weights that may be added up before the lanes are read. */
export const mostAdded = 34;

const lane = 2 ** 18;
const twoLanes = lane * lane;

/** @throws RangeError where a table has more levels, or greater ones, than three lanes can hold the sums of. */
export function nineTableOf({ bits, codes, levels }: WeightTable): NineTable {
  const count = levels.length;
  const most = levels.reduce((size, level) => Math.max(size, Math.abs(level)), 0);
  if (count ** 3 > 2 ** 16 || most * mostAdded >= lane / 2)
    throw new RangeError(`A table of nine columns can't have ${count} levels up to ${most}.`);
  const lanes = new Float64Array(count ** 3);
  for (let i = 0; i < lanes.length; i++) {
    const [first, second, third] = [Math.floor(i / count / count), Math.floor(i / count) % count, i % count];
    lanes[i] = (levels[first] as number) * twoLanes + (levels[second] as number) * lane + (levels[third] as number);
  }
  const triples = new Uint16Array(codes.length / threes);
  for (let i = 0, at = 0; i < triples.length; i++, at += 3)
    triples[i] = ((codes[at] as number) * count + (codes[at + 1] as number)) * count + (codes[at + 2] as number);
  return { bits, triples, lanes };
}

/** Sums the weights of a row of features as the three numbers at `at`. They stay in registers while they grow: this is the hottest loop of all. */
export function sumWeights(
  { triples, lanes }: NineTable,
  { values, count, shift }: FeatureRow,
  into: Float64Array,
  at: number,
): void {
  let a = 0;
  let b = 0;
  let c = 0;
  for (let k = 0; k < count; k++) {
    const from = bucketOf(values[k] as number, shift) * threes;
    a += lanes[triples[from] as number] as number;
    b += lanes[triples[from + 1] as number] as number;
    c += lanes[triples[from + 2] as number] as number;
  }
  into[at] = a;
  into[at + 1] = b;
  into[at + 2] = c;
}

/** Makes the lower lanes positive, so that what stands before the point is the lane above. */
const half = lane / 2;
const lowerHalves = (lane + 1) * half;

/** Adds the three sums that a number holds to those at `at`. */
export function addLanes(number: number, into: Int32Array, at: number): void {
  const all = number + lowerHalves;
  const first = Math.floor(all / twoLanes) | 0;
  const rest = all - first * twoLanes;
  const second = (rest / lane) | 0;
  const third = (rest - second * lane) | 0;
  into[at] = (into[at] as number) + first;
  into[at + 1] = (into[at + 1] as number) + second - half;
  into[at + 2] = (into[at + 2] as number) + third - half;
}
