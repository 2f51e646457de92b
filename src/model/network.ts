import { kernelOf } from './kernel.ts';
import type { Kernel } from './plain-kernel.ts';
import { block, mostWeight, taps } from './units.ts';
import { placesInAlphabet } from './weights.ts';

/*
 * A small convolutional network in whole numbers (`units.ts`), so that every engine gets the same. Training rounds in the same way (Jacob and others, CVPR 2018:
 * quantisation-aware).
 */

/** Columns of the output: nine pairs of labels, and so many more that a kernel's step fits. */
export const outputs: number = block;

/** What a network's arrays have as sizes. */
export interface NetworkShape {
  /** Activations of a position: a multiple of sixteen (`block`). */
  readonly width: number;
  /** Rows of the table of tokens and of the table of places. */
  readonly tokenRows: number;
  readonly placeRows: number;
  /** How far apart the taps of each convolution over places are. */
  readonly dilations: readonly number[];
}

/** Where each part of the weights begins in one array of all: tables, matrices of inputs by outputs, biases. */
export interface NetworkLayout {
  readonly tokens: number;
  readonly places: number;
  readonly lead: number;
  readonly own: number;
  readonly cue: number;
  readonly layers: readonly number[];
  readonly out: number;
  /** Biases: of tokens (in 64ths), of the convolution over them, of places, of each convolution over those, of the output. */
  readonly biases: number;
  readonly count: number;
}

/** @throws RangeError where the width is no multiple of sixteen. */
export function layoutOf({ width, tokenRows, placeRows, dilations }: NetworkShape): NetworkLayout {
  if (width % block !== 0) throw new RangeError(`A network's width is a multiple of ${block}, and ${width} is none.`);
  let at = 0;
  const next = (size: number): number => {
    at += size;
    return at - size;
  };
  return {
    tokens: next(tokenRows * width),
    places: next(placeRows * width),
    lead: next(taps * width * width),
    own: next(width * width),
    cue: next(width * width),
    layers: dilations.map(() => next(taps * width * width)),
    out: next(width * outputs),
    biases: next((3 + dilations.length) * width + outputs),
    count: at,
  };
}

/** A network as it is shipped: a character of base64's alphabet for each weight of tables and matrices, 31 more than it is. */
export interface PackedNetwork extends NetworkShape {
  readonly codes: string;
  readonly biases: readonly number[];
}

/** Where the parts of a network are in its memory, in bytes. */
interface Parts extends Omit<NetworkLayout, 'biases' | 'count'> {
  /** Of tokens. */
  readonly aloneBias: number;
  readonly leadBias: number;
  readonly placeBias: number;
  readonly layerBiases: readonly number[];
  readonly outBias: number;
  readonly noBias: number;
}

/** Room for what is read, in bytes: tokens have their place in a ring. */
interface Room {
  readonly rows: number;
  readonly alone: number;
  readonly among: number;
  readonly brings: number;
  readonly base: number;
  readonly active: number;
  readonly other: number;
  readonly scores: number;
}

/** Reads chains: first each of its tokens, then its cue, then each of its places, then all of them. */
export interface NetworkReader {
  readonly width: number;
  readonly dilations: readonly number[];
  readonly kernel: Kernel;
  readonly parts: Parts;
  readonly room: Room;
  /** Tokens that are remembered: token t has place t modulo this. */
  readonly ring: number;
  /** Which token has been read at each place, by itself and among its neighbours; -1 for none. */
  readonly alone: Int32Array;
  readonly among: Int32Array;
  /** The rows of what is read next are put here. */
  readonly rows: Int32Array;
  /** What the last chain's places have brought, `outputs` numbers each, in 2048ths of a logit. */
  readonly scores: Int32Array;
}

/** Bytes of a number of each kind. */
const byte = 1;
const short = 2;
const int = 4;

/** Rows of one thing, at most. */
const mostRows = 32;

/** A reader for chains of up to `longest` places, no two of whose tokens are further apart than that. */
export function readerOf(packed: PackedNetwork, longest: number): NetworkReader {
  // Chains are read one after the other, and a token's neighbours with it.
  const ring = 2 * longest + 2;
  const { width, tokenRows, placeRows, dilations } = packed;
  let end = 16;
  const next = (bytes: number): number => {
    const at = end;
    end += (bytes + 15) & ~15;
    return at;
  };
  const convolution = taps * width * width * short;
  const parts: Parts = {
    tokens: next(tokenRows * width * byte),
    places: next(placeRows * width * byte),
    lead: next(convolution),
    own: next(width * width * short),
    cue: next(width * width * short),
    layers: dilations.map(() => next(convolution)),
    out: next(width * outputs * short),
    aloneBias: next(width * short),
    leadBias: next(width * int),
    placeBias: next(width * int),
    layerBiases: dilations.map(() => next(width * int)),
    outBias: next(outputs * int),
    noBias: next(width * int),
  };
  const room: Room = {
    rows: next(mostRows * int),
    alone: next(ring * width * short),
    among: next(ring * width * short),
    brings: next(ring * width * int),
    base: next(width * int),
    active: next(longest * width * short),
    other: next(longest * width * short),
    scores: next(longest * outputs * int),
  };
  const { buffer, kernel } = kernelOf(end);
  fill(packed, parts, buffer);
  const rows = new Int32Array(buffer, room.rows, mostRows);
  const scores = new Int32Array(buffer, room.scores, longest * outputs);
  const nobody = () => new Int32Array(ring).fill(-1);
  return { width, dilations, kernel, parts, room, ring, alone: nobody(), among: nobody(), rows, scores };
}

function fill(packed: PackedNetwork, parts: Parts, buffer: ArrayBuffer): void {
  const { width, tokenRows, placeRows, dilations, biases } = packed;
  const layout = layoutOf(packed);
  const codes = new TextEncoder().encode(packed.codes);
  const weightAt = Int8Array.from(placesInAlphabet(), (place) => place - mostWeight);
  const table = (at: number, from: number, rows: number): void => {
    const into = new Int8Array(buffer, at, rows * width);
    for (let i = 0; i < into.length; i++) into[i] = weightAt[codes[from + i] as number] as number;
  };
  const matrix = (at: number, from: number, inputs: number, columns: number): void => {
    const into = new Int16Array(buffer, at, inputs * columns);
    let next = from;
    for (let input = 0; input < inputs; input++)
      for (let column = 0; column < columns; column++)
        into[placeInMatrix(inputs, input, column)] = weightAt[codes[next++] as number] as number;
  };
  table(parts.tokens, layout.tokens, tokenRows);
  table(parts.places, layout.places, placeRows);
  matrix(parts.lead, layout.lead, taps * width, width);
  matrix(parts.own, layout.own, width, width);
  matrix(parts.cue, layout.cue, width, width);
  parts.layers.forEach((at, i) => {
    matrix(at, layout.layers[i] as number, taps * width, width);
  });
  matrix(parts.out, layout.out, width, outputs);
  const bias = (i: number, size: number): readonly number[] => biases.slice(i * width, i * width + size);
  new Int16Array(buffer, parts.aloneBias, width).set(bias(0, width));
  new Int32Array(buffer, parts.leadBias, width).set(bias(1, width));
  new Int32Array(buffer, parts.placeBias, width).set(bias(2, width));
  parts.layerBiases.forEach((at, i) => {
    new Int32Array(buffer, at, width).set(bias(3 + i, width));
  });
  new Int32Array(buffer, parts.outBias, outputs).set(bias(3 + dilations.length, outputs));
}

/** Where a matrix's weight stands: one block of columns after the other, in each of them pairs of inputs side by side, as a kernel multiplies them. */
const placeInMatrix = (inputs: number, input: number, column: number): number =>
  (column - (column % block)) * inputs + (input & ~1) * block + (column % block) * 2 + (input & 1);

/** Forgets the text before: tokens of a new one are read from now on. */
export function startText({ alone, among }: NetworkReader): void {
  alone.fill(-1);
  among.fill(-1);
}

/**
 * Reads what token t of `count` is among its neighbours, and what it brings to every place where it may stand, unless that is remembered. `putRows` puts a
 * token's rows to `rows` and tells how many they are.
 */
export function readToken(reader: NetworkReader, t: number, count: number, putRows: (t: number) => number): void {
  const { kernel, parts, room, ring, width } = reader;
  const own = t % ring;
  if (reader.among[own] === t) return;
  const size = width * short;
  const first = Math.max(0, t - 1);
  const last = Math.min(count - 1, t + 1);
  for (let i = first; i <= last; i++) {
    const place = i % ring;
    if (reader.alone[place] === i) continue;
    const rows = putRows(i);
    kernel.activateToken(parts.tokens, room.rows, rows, parts.aloneBias, room.alone + place * size, width);
    reader.alone[place] = i;
  }
  const aloneOf = (i: number): number => (i < first || i > last ? 0 : room.alone + (i % ring) * size);
  const among = room.among + own * size;
  kernel.convolve(aloneOf(t - 1), aloneOf(t), aloneOf(t + 1), parts.lead, parts.leadBias, among, width);
  kernel.multiply(among, width, parts.own, parts.noBias, room.brings + own * width * int, width);
  reader.among[own] = t;
}

/** Reads a chain's cue, a token that has been read, from `count` rows of its own in `rows`. */
export function readCue({ kernel, parts, room, ring, width }: NetworkReader, t: number, count: number): void {
  kernel.multiply(room.among + (t % ring) * width * short, width, parts.cue, parts.placeBias, room.base, width);
  kernel.addRows(parts.places, room.rows, count, room.base, width);
}

/** Reads place j of the chain, where token t stands, which has been read, from `count` rows of its own in `rows`. */
export function readPlace(
  { kernel, parts, room, ring, width }: NetworkReader,
  j: number,
  t: number,
  count: number,
): void {
  const brings = room.brings + (t % ring) * width * int;
  kernel.activatePlace(parts.places, room.rows, count, brings, room.base, room.active + j * width * short, width);
}

/** Reads a chain of n places; what they bring stands in `scores` until the next chain is read. */
export function readChain({ kernel, parts, room, width, dilations }: NetworkReader, n: number): void {
  const size = width * short;
  let from = room.active;
  let into = room.other;
  for (let layer = 0; layer < dilations.length; layer++) {
    const matrix = parts.layers[layer] as number;
    const bias = parts.layerBiases[layer] as number;
    const reach = dilations[layer] as number;
    for (let j = 0; j < n; j++) {
      const at = from + j * size;
      const before = j >= reach ? at - reach * size : 0;
      const after = j + reach < n ? at + reach * size : 0;
      kernel.convolve(before, at, after, matrix, bias, into + j * size, width);
    }
    [from, into] = [into, from];
  }
  for (let j = 0; j < n; j++)
    kernel.multiply(from + j * size, width, parts.out, parts.outBias, room.scores + j * outputs * int, outputs);
}
