/**
 * A quantised weight for each of 2^bits feature buckets. A weight is an integer, 1024ths of a logit, so that sums are exact and the same in every
 * JavaScript engine, in whatever order they are added.
 */
export interface WeightTable {
  readonly bits: number;
  /**
   * For each bucket the place of its weight in `levels`. Bytes, and not the weights themselves, since what costs time is to fetch a bucket from a table that
   * doesn't fit the processor's nearest memory.
   */
  readonly codes: Uint8Array;
  readonly levels: Int16Array;
}

export const unit = 1024;

/**
 * A table as it is shipped: one character of base64's alphabet for each bucket; the character's place in the alphabet is the place of the weight in
 * `levels`. `A` is the weight 0.
 */
export interface PackedTable {
  readonly bits: number;
  /** At most 64 weights in 1024ths of a logit; the first is 0. */
  readonly levels: readonly number[];
  readonly codes: string;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export function encodeWeights(codes: Uint8Array): string {
  let text = '';
  for (const code of codes) text += alphabet[code];
  return text;
}

/** The codes are those of the characters, since to look at each of them would cost time at the first text; the levels stand where these say. */
export function unpackTable({ bits, levels, codes }: PackedTable): WeightTable {
  const byCharacter = new Int16Array(128);
  levels.forEach((level, i) => {
    byCharacter[alphabet.charCodeAt(i)] = level;
  });
  return { bits, codes: new TextEncoder().encode(codes), levels: byCharacter };
}

/** Small whole numbers (0 … 63) of a table, one a character. */
export function unpackCodes(codes: string): Uint8Array {
  const places = placesInAlphabet();
  const out = new Uint8Array(codes.length);
  for (let i = 0; i < codes.length; i++) out[i] = places[codes.charCodeAt(i) & 127] as number;
  return out;
}

/** The number that each character stands for, by its code. */
export function placesInAlphabet(): Uint8Array {
  const places = new Uint8Array(128);
  for (let i = 0; i < alphabet.length; i++) places[alphabet.charCodeAt(i)] = i;
  return places;
}
