import type { FeatureRow } from './features.ts';
import { unit, type WeightTable } from './weights.ts';

/** The logit of a row of features under a table of one column. */
export function logitOf(table: WeightTable, row: FeatureRow): number {
  const { codes, levels } = table;
  const { ids, base, count } = row;
  let sum = 0;
  for (let i = base; i < base + count; i++) sum += levels[codes[ids[i] as number] as number] as number;
  return sum / unit;
}

/** Adds nine sums that stand at `fromAt` to those at `at`. Written out, since it runs for every token of every window. */
export function addNine(into: Int32Array, at: number, from: Int32Array, fromAt: number): void {
  into[at] = (into[at] as number) + (from[fromAt] as number);
  into[at + 1] = (into[at + 1] as number) + (from[fromAt + 1] as number);
  into[at + 2] = (into[at + 2] as number) + (from[fromAt + 2] as number);
  into[at + 3] = (into[at + 3] as number) + (from[fromAt + 3] as number);
  into[at + 4] = (into[at + 4] as number) + (from[fromAt + 4] as number);
  into[at + 5] = (into[at + 5] as number) + (from[fromAt + 5] as number);
  into[at + 6] = (into[at + 6] as number) + (from[fromAt + 6] as number);
  into[at + 7] = (into[at + 7] as number) + (from[fromAt + 7] as number);
  into[at + 8] = (into[at + 8] as number) + (from[fromAt + 8] as number);
}

/**
 * Adds the weights of a row of features under a table of nine columns to `into`, from `at` on. Written out column by
 * column: the sums stay in registers, which makes this, the hottest loop of all, three times as fast.
 */
export function addNineScores({ codes, levels }: WeightTable, row: FeatureRow, into: Int32Array, at: number): void {
  const { ids, base, count } = row;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  let h = 0;
  let i = 0;
  for (let k = base; k < base + count; k++) {
    const from = (ids[k] as number) * 9;
    a = (a + (levels[codes[from] as number] as number)) | 0;
    b = (b + (levels[codes[from + 1] as number] as number)) | 0;
    c = (c + (levels[codes[from + 2] as number] as number)) | 0;
    d = (d + (levels[codes[from + 3] as number] as number)) | 0;
    e = (e + (levels[codes[from + 4] as number] as number)) | 0;
    f = (f + (levels[codes[from + 5] as number] as number)) | 0;
    g = (g + (levels[codes[from + 6] as number] as number)) | 0;
    h = (h + (levels[codes[from + 7] as number] as number)) | 0;
    i = (i + (levels[codes[from + 8] as number] as number)) | 0;
  }
  into[at] = (into[at] as number) + a;
  into[at + 1] = (into[at + 1] as number) + b;
  into[at + 2] = (into[at + 2] as number) + c;
  into[at + 3] = (into[at + 3] as number) + d;
  into[at + 4] = (into[at + 4] as number) + e;
  into[at + 5] = (into[at + 5] as number) + f;
  into[at + 6] = (into[at + 6] as number) + g;
  into[at + 7] = (into[at + 7] as number) + h;
  into[at + 8] = (into[at + 8] as number) + i;
}
