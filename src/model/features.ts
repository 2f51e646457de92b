/**
 * A row of features that is filled again and again: writing one allocates nothing. Each call of `put` is one template; the
 * templates of a row always come in the same order, and the order keeps their values apart.
 */
export interface FeatureRow {
  /** Value and template of each feature in one number: `bucketOf` tells its bucket. */
  readonly values: Int32Array;
  /** Features of the row so far. */
  count: number;
  /** 32 less the bits of a bucket. */
  readonly shift: number;
}

export function featureRow(size: number, bits: number): FeatureRow {
  return { values: new Int32Array(size), count: 0, shift: 32 - bits };
}

/** Begins a row anew. */
export function startRow(row: FeatureRow): void {
  row.count = 0;
}

/** Adds a value whose template has the number of its place in the row, from 1. */
export function put(row: FeatureRow, value: number): void {
  const at = row.count++;
  row.values[at] = feature(at + 1, value);
}

/** A value and the number of its template in one. */
export const feature = (template: number, value: number): number => value + Math.imul(template, 0x3c6ef372);

/** The bucket of a feature, from the upper bits of a product: its best mixed. */
export const bucketOf = (value: number, shift: number): number =>
  Math.imul(value ^ (value >>> 16), 0x9e3779b1) >>> shift;

/** The buckets of a row, as training keeps them. */
export const bucketsOf = ({ values, count, shift }: FeatureRow): Int32Array =>
  values.subarray(0, count).map((value) => bucketOf(value, shift));
