import type { Dense, EncoderLayer, EncoderShape, EncoderWeights, Norm } from './encoder-weights.ts';
import { exp } from './numbers.ts';
import { type Products, productsOver } from './products.ts';

/*
 * A transformer encoder (Vaswani and others 2017; BERT, Devlin and others 2019) whose products are of whole numbers: weights are bytes, and each row of activations is brought to −127 … 127 before a matrix.
 * What is between is made of +, −, *, / and square roots, which every engine rounds alike, and of tables: the same in every runtime.
 */

export interface Encoder {
  /**
   * What the head says of a text: a logit a class.
   * @param pieces numbers of word pieces, as many as there are places at most; the first stands for the whole
   * @param parts the part that each belongs to; part 0 stands first, and its mean is the head's second half
   */
  logits(pieces: readonly number[], parts: readonly number[]): number[];
  /** The logit of the pieces of part 0 at these places, each for itself. */
  marks(pieces: readonly number[], parts: readonly number[], at: readonly number[]): number[];
}

/** Rows are read by fours, sizes by eights. */
const padded = (count: number): number => Math.ceil(count / 8) * 8;
const MOST_ACTIVE = 127;
/** The nearest whole number to one from −128 on; faster than `Math.round`. */
const nearest = (x: number): number => ((x + 128.5) | 0) - 128;

export function encoderFrom(
  { width, heads, inner, places, classes, around }: EncoderShape,
  { pieces, places: placeRows, parts: partRows, begun, layers, head, bias, mark, markBias }: EncoderWeights,
  over: typeof productsOver = productsOver,
): Encoder {
  const matrices = layers.flatMap(({ attend, pass, inner, outer }) => [attend, pass, inner, outer]);
  const size = matrices.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const longest = padded(places);
  const room = {
    inputs: size,
    keys: size + 2 * longest * inner,
    sums: size + 2 * longest * inner + longest * width,
  };
  const { buffer, products } = over(room.sums + 4 * longest * Math.max(3 * width, inner));
  const bytes = new Int8Array(buffer);
  const at = new Map<Dense, number>();
  let next = 0;
  for (const matrix of matrices) {
    bytes.set(matrix.bytes, next);
    at.set(matrix, next);
    next += matrix.bytes.length;
  }
  const bench: Bench = {
    heads,
    powers: powersBelow(),
    gelus: gelusOf(),
    products,
    room,
    bytes,
    inputs: new Int16Array(buffer, room.inputs, longest * inner),
    sums: new Int32Array(buffer, room.sums, longest * Math.max(3 * width, inner)),
    placeOf: (matrix) => at.get(matrix) as number,
  };

  function begin(ids: readonly number[], of: readonly number[]): Float64Array {
    const rows = new Float64Array(ids.length * width);
    ids.forEach((id, t) => {
      const unit = pieces.units[id] as number;
      const part = (of[t] as number) * width;
      for (let i = 0; i < width; i++)
        rows[t * width + i] =
          (pieces.bytes[id * width + i] as number) * unit +
          (placeRows[t * width + i] as number) +
          (partRows[part + i] as number);
    });
    return normed(rows, begun);
  }

  /** What the head makes of the first row and of the mean of part 0. */
  function headOf(rows: Float64Array): number[] {
    const both = new Float64Array(2 * width);
    const share = width / rows.length;
    for (let i = 0; i < rows.length; i++) {
      const at = width + (i % width);
      both[at] = (both[at] as number) + (rows[i] as number) * share;
    }
    both.set(rows.subarray(0, width));
    return Array.from({ length: classes }, (_, k) =>
      both.reduce((sum, x, i) => sum + x * (head[k * 2 * width + i] as number), bias[k] as number),
    );
  }

  /** What the layers make of part 0: nobody asks for the others where it has heard them for the last time. */
  function read(ids: readonly number[], of: readonly number[]): Float64Array {
    if (ids.length > places) throw new RangeError(`${ids.length} pieces are more than ${places}`);
    const wanted = of.lastIndexOf(0) + 1;
    return layers.reduce(
      (rows, layer, i) => readLayer(bench, rows, i + 1 < around ? ids.length : wanted, layer),
      begin(ids, of),
    );
  }

  const markOf = (row: Float64Array): number =>
    row.reduce((sum, x, i) => sum + x * (mark[i] as number), markBias[0] as number);

  return {
    logits: (ids, of) => headOf(read(ids, of)),
    marks(ids, of, at) {
      const rows = read(ids, of);
      return at.map((place) => markOf(rows.subarray(place * width, (place + 1) * width)));
    },
  };
}

/** The memory in which products are made, and what lies where. */
interface Bench {
  readonly heads: number;
  /** Tables: e to the power of minus each step, in 4095ths, and what `gelu` gives. */
  readonly powers: Int16Array;
  readonly gelus: Float64Array;
  readonly products: Products;
  readonly room: { readonly inputs: number; readonly keys: number; readonly sums: number };
  readonly bytes: Int8Array;
  readonly inputs: Int16Array;
  readonly sums: Int32Array;
  readonly placeOf: (matrix: Dense) => number;
}

/** The first `wanted` rows of a layer. */
function readLayer(bench: Bench, rows: Float64Array, wanted: number, layer: EncoderLayer): Float64Array {
  const { attend, pass, attended, inner, outer, done } = layer;
  const width = pass.rows;
  const heard = attention(bench, dense(bench, rows, attend), wanted, width);
  const once = normed(sumOf(rows.subarray(0, wanted * width), dense(bench, heard, pass)), attended);
  const between = dense(bench, once, inner);
  for (let i = 0; i < between.length; i++) between[i] = gelu(between[i] as number, bench.gelus);
  return normed(sumOf(once, dense(bench, between, outer)), done);
}

function sumOf(rows: Float64Array, others: Float64Array): Float64Array {
  for (let i = 0; i < rows.length; i++) others[i] = (others[i] as number) + (rows[i] as number);
  return others;
}

/** Rows times a matrix, and its bias. */
function dense(bench: Bench, rows: Float64Array, matrix: Dense): Float64Array {
  const { products, inputs, sums, room, placeOf } = bench;
  const { rows: columns, size, units, bias } = matrix;
  const count = rows.length / size;
  const scales = new Float64Array(count);
  for (let t = 0; t < count; t++) scales[t] = roundInto(inputs, t * size, rows, t * size, size);
  inputs.fill(0, count * size, padded(count) * size);
  products(room.inputs, padded(count), placeOf(matrix), columns, size, room.sums);
  const out = new Float64Array(count * columns);
  for (let t = 0; t < count; t++) {
    const scale = scales[t] as number;
    for (let c = 0; c < columns; c++)
      out[t * columns + c] = (sums[t * columns + c] as number) * scale * (units[c] as number) + (bias[c] as number);
  }
  return out;
}

/** Writes `size` numbers as whole ones up to ±127, and returns by what they are to be multiplied. */
function roundInto(into: Int16Array | Int8Array, at: number, from: Float64Array, start: number, size: number): number {
  let most = 0;
  for (let i = start; i < start + size; i++) most = Math.max(most, Math.abs(from[i] as number));
  const by = most === 0 ? 0 : MOST_ACTIVE / most;
  for (let i = 0; i < size; i++) into[at + i] = nearest((from[start + i] as number) * by);
  return most / MOST_ACTIVE;
}

/** What each of the first places hears from all: of each head, values weighed by how its query meets their keys. */
function attention(bench: Bench, asked: Float64Array, wanted: number, width: number): Float64Array {
  const { products, inputs, bytes, sums, room, heads } = bench;
  const headWidth = width / heads;
  const count = asked.length / (3 * width);
  const [all, some] = [padded(count), padded(wanted)];
  const heard = new Float64Array(wanted * width);
  const [queries, keys] = [new Float64Array(wanted), new Float64Array(count)];
  for (let from = 0; from < width; from += headWidth) {
    for (let t = 0; t < wanted; t++)
      queries[t] = roundInto(inputs, t * headWidth, asked, 3 * t * width + from, headWidth) / Math.sqrt(headWidth);
    for (let t = 0; t < count; t++)
      keys[t] = roundInto(bytes, room.keys + t * headWidth, asked, (3 * t + 1) * width + from, headWidth);
    inputs.fill(0, wanted * headWidth, some * headWidth);
    bytes.fill(0, room.keys + count * headWidth, room.keys + all * headWidth);
    products(room.inputs, some, room.keys, all, headWidth, room.sums);
    const totals = sharesInto(bench, queries, keys);
    const unit = valuesInto(bench, asked, count, 2 * width + from, headWidth);
    products(room.inputs, some, room.keys, headWidth, all, room.sums);
    for (let t = 0; t < wanted; t++)
      for (let i = 0; i < headWidth; i++)
        heard[t * width + from + i] = ((sums[t * headWidth + i] as number) * unit) / (totals[t] as number);
  }
  return heard;
}

/** Writes the weight of each place for each query, e to the power of what query and key make, as a whole number; returns their sums. */
function sharesInto({ inputs, sums, powers }: Bench, queries: Float64Array, keys: Float64Array): Float64Array {
  const all = padded(keys.length);
  const totals = new Float64Array(queries.length);
  const scores = new Float64Array(keys.length);
  inputs.fill(0, 0, padded(queries.length) * all);
  for (let t = 0; t < queries.length; t++) {
    let most = Number.NEGATIVE_INFINITY;
    for (let u = 0; u < keys.length; u++) {
      const score = (sums[t * all + u] as number) * (queries[t] as number) * (keys[u] as number);
      scores[u] = score;
      if (score > most) most = score;
    }
    let total = 0;
    for (let u = 0; u < keys.length; u++) {
      const share = powers[((most - (scores[u] as number)) * POWER_STEPS + 0.5) | 0] ?? 0;
      inputs[t * all + u] = share;
      total += share;
    }
    totals[t] = total;
  }
  return totals;
}

/** Writes a head's values, a column of places for each of their numbers, and returns their unit. */
function valuesInto({ bytes, room }: Bench, asked: Float64Array, count: number, from: number, size: number): number {
  const row = asked.length / count;
  const all = padded(count);
  let most = 0;
  for (let t = 0; t < count; t++)
    for (let i = 0; i < size; i++) most = Math.max(most, Math.abs(asked[t * row + from + i] as number));
  const by = most === 0 ? 0 : MOST_ACTIVE / most;
  bytes.fill(0, room.keys, room.keys + size * all);
  for (let t = 0; t < count; t++)
    for (let i = 0; i < size; i++) bytes[room.keys + i * all + t] = nearest((asked[t * row + from + i] as number) * by);
  return most / MOST_ACTIVE;
}

/** Steps of a unit, and e to the power of minus each of them, in 4095ths. */
const POWER_STEPS = 64;
const powersBelow = (): Int16Array =>
  Int16Array.from({ length: 9 * POWER_STEPS }, (_, i) => Math.floor(4095 * exp(-i / POWER_STEPS) + 0.5));

/** Brings each row to mean nought and spread one. */
function normed(rows: Float64Array, { weights, bias }: Norm): Float64Array {
  const width = weights.length;
  for (let at = 0; at < rows.length; at += width) {
    let sum = 0;
    for (let i = at; i < at + width; i++) sum += rows[i] as number;
    const mean = sum / width;
    let squares = 0;
    for (let i = at; i < at + width; i++) squares += ((rows[i] as number) - mean) * ((rows[i] as number) - mean);
    const by = 1 / Math.sqrt(squares / width + 1e-12);
    for (let i = 0; i < width; i++)
      rows[at + i] = ((rows[at + i] as number) - mean) * by * (weights[i] as number) + (bias[i] as number);
  }
  return rows;
}

/** Steps of a unit of the table, and how far it goes on either side of nought. */
const GELU_STEPS = 128;
const GELU_REACH = 6;
/** x times the share of the normal distribution below x (Hendrycks and Gimpel 2016), from a table. */
function gelu(x: number, table: Float64Array): number {
  if (x >= GELU_REACH) return x;
  if (x <= -GELU_REACH) return 0;
  return table[((x + GELU_REACH) * GELU_STEPS + 0.5) | 0] as number;
}
const gelusOf = (): Float64Array =>
  Float64Array.from({ length: 2 * GELU_REACH * GELU_STEPS + 1 }, (_, i) => {
    const x = i / GELU_STEPS - GELU_REACH;
    return (x * (1 + errorFunction(x / Math.SQRT2))) / 2;
  });

/** Abramowitz and Stegun, 7.1.26: off by at most 1.5e-7. */
function errorFunction(x: number): number {
  const t = 1 / (1 + 0.3275911 * Math.abs(x));
  const terms = [1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592];
  const rest = terms.reduce((sum, term) => (sum + term) * t, 0) * exp(-x * x);
  return x < 0 ? rest - 1 : 1 - rest;
}
