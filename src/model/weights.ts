/**
 * A table of quantised weights: `columns` weights for each of 2^bits feature buckets. A weight is an integer, 1024ths of
 * a logit, so that sums are exact and the same in every JavaScript engine, in whatever order they are added.
 */
export interface WeightTable {
  readonly bits: number;
  readonly columns: number;
  readonly values: Int16Array;
}

export const unit = 1024;

/**
 * A table as it is shipped: one character of base64's alphabet for each weight, column after column; the character's
 * place in the alphabet is the place of the weight in `levels`. No weight is 0, so `A` stands for level 0.
 */
export interface PackedTable {
  readonly bits: number;
  readonly columns: number;
  /** 64 weights in 1024ths of a logit; the first is 0. */
  readonly levels: readonly number[];
  readonly codes: string;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export function encodeWeights(codes: Uint8Array): string {
  let text = '';
  for (const code of codes) text += alphabet[code];
  return text;
}

export function unpackTable({ bits, columns, levels, codes }: PackedTable): WeightTable {
  const levelOf = new Int16Array(128);
  for (let i = 0; i < alphabet.length; i++) levelOf[alphabet.charCodeAt(i)] = levels[i] ?? 0;
  const buckets = 1 << bits;
  const values = new Int16Array(buckets * columns);
  for (let column = 0, at = 0; column < columns; column++)
    for (let bucket = 0; bucket < buckets; bucket++)
      values[bucket * columns + column] = levelOf[codes.charCodeAt(at++) & 127] as number;
  return { bits, columns, values };
}

/** Small whole numbers (0 … 63) of a table, one a character. */
export function unpackCodes(codes: string): Uint8Array {
  const codeOf = new Uint8Array(128);
  for (let i = 0; i < alphabet.length; i++) codeOf[alphabet.charCodeAt(i)] = i;
  return Uint8Array.from({ length: codes.length }, (_, i) => codeOf[codes.charCodeAt(i) & 127] as number);
}
