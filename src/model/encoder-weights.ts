import { unpackSymbols } from './symbols.ts';
import { unpackCodes } from './weights.ts';

/** How an encoder is built. */
export interface EncoderShape {
  /** Word pieces that it knows. */
  readonly pieces: number;
  /** The most that it reads at once. */
  readonly places: number;
  /** Kinds of parts that a reading has. */
  readonly parts: number;
  readonly layers: number;
  /** Of these the first, in which part 0 hears what stands around it; behind them it hears itself alone, and the rest isn't read. */
  readonly around: number;
  /** Numbers that stand for a piece; a multiple of 64. */
  readonly width: number;
  readonly heads: number;
  /** Numbers between the two matrices of a layer. */
  readonly inner: number;
  /** What the head tells apart. */
  readonly classes: number;
}

/** An encoder as it is shipped. */
export interface PackedEncoder extends EncoderShape {
  readonly provenance: string;
  /** How often each weight −7 … 7 is there, in 4096ths. */
  readonly shares: readonly number[];
  /** The weights of all matrices (`unpackSymbols`): of the word pieces, then of each layer queries, keys and values; what goes on; inner; outer. */
  readonly weights: string;
  /** For each 64 weights of a row, by how many units of the row they count. */
  readonly steps: string;
  /** All other numbers: units of the matrices' rows, places, parts, norms, biases, the head (`numbersOf`). */
  readonly numbers: string;
}

/** A matrix of bytes: a weight is its byte times its row's unit. */
export interface Matrix {
  readonly rows: number;
  readonly size: number;
  readonly bytes: Int8Array;
  readonly units: Float64Array;
}

/** What rows are brought to after they have mean nought and spread one. */
export interface Norm {
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

/** A matrix and what is added to its products. */
export interface Dense extends Matrix {
  readonly bias: Float64Array;
}

export interface EncoderLayer {
  /** Queries, keys and values, one under the other. */
  readonly attend: Dense;
  readonly pass: Dense;
  readonly attended: Norm;
  readonly inner: Dense;
  readonly outer: Dense;
  readonly done: Norm;
}

export interface EncoderWeights {
  readonly pieces: Matrix;
  readonly places: Float64Array;
  readonly parts: Float64Array;
  readonly begun: Norm;
  readonly layers: readonly EncoderLayer[];
  /** A row a class over twice the width, and the classes' biases. */
  readonly head: Float64Array;
  readonly bias: Float64Array;
  /** Of the head that tells of a single piece. */
  readonly mark: Float64Array;
  readonly markBias: Float64Array;
}

/** Weights of a row that count by the same number of units. */
const GROUP = 64;
/** The greatest weight before it is multiplied. */
const MOST = 7;

/** Takes what is packed apart, in the order in which `lab/reader/pack.py` wrote it. */
export function unpackEncoder(packed: PackedEncoder): EncoderWeights {
  const { width, inner, pieces, places, parts, layers, classes } = packed;
  const rows = pieces + layers * (4 * width + inner + width);
  const count = pieces * width + layers * (4 * width * width + 2 * width * inner);
  const symbols = unpackSymbols(packed.weights, packed.shares, count);
  const steps = unpackCodes(packed.steps);
  const numbers = numbersOf(packed.numbers);
  const units = numbers.subarray(0, rows);
  const bytes = new Int8Array(count);
  for (let i = 0; i < count; i++) bytes[i] = ((symbols[i] as number) - MOST) * (steps[Math.floor(i / GROUP)] as number);
  let byte = 0;
  let row = 0;
  const matrix = (rows: number, size: number): Matrix => {
    const taken = {
      rows,
      size,
      bytes: bytes.subarray(byte, byte + rows * size),
      units: units.subarray(row, row + rows),
    };
    byte += rows * size;
    row += rows;
    return taken;
  };
  let next = rows;
  const take = (length: number): Float64Array => {
    next += length;
    return numbers.subarray(next - length, next);
  };
  const norm = (): Norm => ({ weights: take(width), bias: take(width) });
  const dense = (rows: number, size: number): Dense => ({ ...matrix(rows, size), bias: take(rows) });
  return {
    pieces: matrix(pieces, width),
    places: take(places * width),
    parts: take(parts * width),
    begun: norm(),
    layers: Array.from({ length: layers }, () => ({
      attend: dense(3 * width, width),
      pass: dense(width, width),
      attended: norm(),
      inner: dense(inner, width),
      outer: dense(width, inner),
      done: norm(),
    })),
    head: take(2 * width * classes),
    bias: take(classes),
    mark: take(width),
    markBias: take(1),
  };
}

const MANTISSA = 11;

/** Numbers of 18 bits, three characters each: a sign, six bits of exponent, eleven of mantissa; exponent nought is the number nought. */
function numbersOf(code: string): Float64Array {
  const codes = unpackCodes(code);
  const powers = Array.from({ length: 64 }, (_, e) => 2 ** (e - 40 - MANTISSA));
  return Float64Array.from({ length: codes.length / 3 }, (_, i) => {
    const bits = ((codes[3 * i] as number) << 12) | ((codes[3 * i + 1] as number) << 6) | (codes[3 * i + 2] as number);
    const exponent = (bits >> MANTISSA) & 63;
    if (exponent === 0) return 0;
    const size = ((1 << MANTISSA) + (bits & ((1 << MANTISSA) - 1))) * (powers[exponent] as number);
    return bits >> (MANTISSA + 6) ? -size : size;
  });
}
