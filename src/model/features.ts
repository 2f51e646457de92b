/**
 * A row of hashed features that is filled again and again: writing one allocates nothing. Each call of `put` is one
 * template; the templates of a row always come in the same order, and the order keeps their values apart.
 */
export interface FeatureRow {
  readonly ids: Int32Array;
  /** Features of the row so far. */
  count: number;
  /** Where the row begins in `ids`. */
  base: number;
  /** Number of the last template, so that rows made by several functions don't share templates. */
  template: number;
  /** 32 less the bits of a bucket: the upper bits of a product are its best mixed. */
  readonly shift: number;
}

export function featureRow(size: number, bits: number): FeatureRow {
  return { ids: new Int32Array(size), count: 0, base: 0, template: 0, shift: 32 - bits };
}

/** Begins a row at `base` of the array, with its templates numbered from `template` on. */
export function startRow(row: FeatureRow, base: number, template: number): void {
  row.base = base;
  row.count = 0;
  row.template = template;
}

/** Adds a value of the next template. */
export function put(row: FeatureRow, value: number): void {
  putAs(row, ++row.template, value);
}

/** Adds a value of a template by its number. */
export function putAs(row: FeatureRow, template: number, value: number): void {
  const h = value + Math.imul(template, 0x3c6ef372);
  row.ids[row.base + row.count++] = Math.imul(h ^ (h >>> 16), 0x9e3779b1) >>> row.shift;
}
