import { kernelOf } from './kernel.ts';
import type { Kernel } from './plain-kernel.ts';
import { labelCount, pairs } from './tagger.ts';
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
  readonly places: number;
  readonly alone: number;
  readonly among: number;
  readonly brings: number;
  readonly base: number;
  readonly active: number;
  readonly other: number;
  readonly scores: number;
  readonly best: number;
  readonly shares: number;
  /** What a call of a kernel may write to; the second begins with zeros, which stand where no position is. */
  readonly work: number;
  readonly mixing: number;
}

/** Reads chains: first each of its tokens, then its cue, then where its places stand, then all of them. */
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
  /** The rows of a token or cue that is read next are put here, and those of places there. */
  readonly rows: Int32Array;
  readonly places: Int32Array;
  /** The last chain's scores as those of a `Lattice`, and what its labels were found to be. */
  readonly scores: Int32Array;
  readonly bestScores: Int32Array;
  readonly bestLabels: Uint8Array;
  readonly shares: Uint16Array;
}

/** Bytes of a number of each kind. */
const byte = 1;
const short = 2;
const int = 4;
const double = 8;

/** Matrices by which two positions are convolved at once. */
const pairTaps = 4;

/** Rows of one thing, at most. */
const mostRows = 32;

/** Best labellings of a chain, at most. */
const mostLabellings = 4;

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
  const ofTap = width * width * short;
  const farthest = 3 * Math.max(...dilations);
  const parts: Parts = {
    tokens: next(tokenRows * width * byte),
    places: next(placeRows * width * byte),
    lead: next(taps * ofTap),
    own: next(ofTap),
    cue: next(ofTap),
    layers: dilations.map(() => next((taps + pairTaps) * ofTap)),
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
    places: next(longest * mostRows * int),
    alone: next(ring * width * short),
    among: next(ring * width * short),
    brings: next(ring * width * int),
    base: next(width * int),
    // Pairs may reach beyond the last place.
    active: next((longest + farthest) * width * short),
    other: next((longest + farthest) * width * short),
    scores: next(longest * pairs * int + block),
    best: next(mostLabellings * (longest + int)),
    shares: next(longest * labelCount * short),
    work: next((longest + 1) * (pairs + labelCount) * double + 16 * width),
    mixing: next(18 * width + 512),
  };
  const { buffer, kernel } = kernelOf(end);
  fill(packed, parts, buffer);
  const nobody = () => new Int32Array(ring).fill(-1);
  return {
    ...{ width, dilations, kernel, parts, room, ring, alone: nobody(), among: nobody() },
    rows: new Int32Array(buffer, room.rows, mostRows),
    places: new Int32Array(buffer, room.places, longest * mostRows),
    scores: new Int32Array(buffer, room.scores, longest * pairs),
    bestScores: new Int32Array(buffer, room.best, mostLabellings),
    bestLabels: new Uint8Array(buffer, room.best + mostLabellings * int, mostLabellings * longest),
    shares: new Uint16Array(buffer, room.shares, longest * labelCount),
  };
}

function fill(packed: PackedNetwork, parts: Parts, buffer: ArrayBuffer): void {
  const { width, tokenRows, placeRows, dilations, biases } = packed;
  const layout = layoutOf(packed);
  const codes = new TextEncoder().encode(packed.codes);
  const weightAt = Int8Array.from(placesInAlphabet(), (place) => place - mostWeight);
  const table = (at: number, from: number, rows: number): void =>
    putTable(new Int8Array(buffer, at, rows * width), codes.subarray(from), weightAt);
  const matrix = (at: number, from: number, inputs: number, columns: number): void =>
    putMatrix(new Int16Array(buffer, at, inputs * columns), codes.subarray(from), weightAt, inputs);
  table(parts.tokens, layout.tokens, tokenRows);
  table(parts.places, layout.places, placeRows);
  matrix(parts.lead, layout.lead, taps * width, width);
  matrix(parts.own, layout.own, width, width);
  matrix(parts.cue, layout.cue, width, width);
  parts.layers.forEach((at, i) => {
    matrix(at, layout.layers[i] as number, taps * width, width);
    addPairMatrices(new Int16Array(buffer, at, (taps + pairTaps) * width * width), width);
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

// Plain loops: they run at the first text, before anything is compiled.

function putTable(into: Int8Array, codes: Uint8Array, weightAt: Int8Array): void {
  for (let i = 0; i < into.length; i++) into[i] = weightAt[codes[i] as number] as number;
}

/** One block of columns after the other, in each of them pairs of inputs side by side, as a kernel multiplies them. */
function putMatrix(into: Int16Array, codes: Uint8Array, weightAt: Int8Array, inputs: number): void {
  const columns = into.length / inputs;
  let at = 0;
  for (let column = 0; column < columns; column += block)
    for (let input = 0; input < inputs; input += 2)
      for (let k = input * columns + column; k < input * columns + column + block; k++) {
        into[at++] = weightAt[codes[k] as number] as number;
        into[at++] = weightAt[codes[k + columns] as number] as number;
      }
}

/** Puts behind a matrix of taps f, g and h the four that two positions at once are convolved by (lab/kernels/reading.ts): 2f, f + g + h, f - g + h and -2h. */
export function addPairMatrices(weights: Int16Array, width: number): void {
  // What a block of columns has of one tap.
  const size = width * block;
  let at = taps * width * width;
  for (let from = 0; from < taps * width * width; from += taps * size, at += pairTaps * size)
    for (let i = 0; i < size; i++) {
      const f = weights[from + i] as number;
      const g = weights[from + size + i] as number;
      const h = weights[from + 2 * size + i] as number;
      weights[at + i] = 2 * f;
      weights[at + size + i] = f + g + h;
      weights[at + 2 * size + i] = f - g + h;
      weights[at + 3 * size + i] = -2 * h;
    }
}

/** Forgets the text before: tokens of a new one are read from now on. */
export function startText({ alone, among }: NetworkReader): void {
  alone.fill(-1);
  among.fill(-1);
}

/**
 * Reads what token t is among its neighbours from `first` on and before `last`, and what it brings to every place where it may stand, unless that is remembered. `putRows` puts a
 * token's rows to `rows` and tells how many they are.
 */
export function readToken(
  reader: NetworkReader,
  t: number,
  { first, last }: { readonly first: number; readonly last: number },
  putRows: (t: number) => number,
): void {
  const { kernel, parts, room, ring, width } = reader;
  const own = t % ring;
  if (reader.among[own] === t) return;
  const before = t > first ? readAlone(reader, t - 1, putRows) : room.mixing;
  const at = readAlone(reader, t, putRows);
  const after = t + 1 < last ? readAlone(reader, t + 1, putRows) : room.mixing;
  const among = room.among + own * width * short;
  kernel.convolve(before, at, after, parts.lead, parts.leadBias, among, width, room.work);
  kernel.multiply(among, width, parts.own, parts.noBias, room.brings + own * width * int, width);
  reader.among[own] = t;
}

/** Reads what token t is by itself, unless that is remembered; returns where it stands. */
function readAlone(reader: NetworkReader, t: number, putRows: (t: number) => number): number {
  const { kernel, parts, room, ring, width, alone } = reader;
  const place = t % ring;
  const into = room.alone + place * width * short;
  if (alone[place] !== t) kernel.activateToken(parts.tokens, room.rows, putRows(t), parts.aloneBias, into, width);
  alone[place] = t;
  return into;
}

/** Reads a chain's cue, a token that has been read, from `count` rows of its own in `rows`. */
export function readCue({ kernel, parts, room, ring, width }: NetworkReader, t: number, count: number): void {
  kernel.multiply(room.among + (t % ring) * width * short, width, parts.cue, parts.placeBias, room.base, width);
  kernel.addRows(parts.places, room.rows, count, room.base, width);
}

/** Takes up place j of the chain, where token t stands, which has been read: its `count` rows are to be put to `places` from the index that this returns. */
export function startPlace({ places, room, ring, width }: NetworkReader, j: number, t: number, count: number): number {
  const at = j * (1 + count);
  places[at] = room.brings + (t % ring) * width * int;
  return at + 1;
}

/** Reads a chain of n places with `count` rows each; its scores stand in `scores` until the next chain is read. */
export function readChain({ kernel, parts, room, width, dilations }: NetworkReader, n: number, count: number): void {
  kernel.activatePlaces(parts.places, room.places, n, count, room.base, room.active, width);
  let from = room.active;
  let into = room.other;
  for (let i = 0; i < dilations.length; i++) {
    const reach = dilations[i] as number;
    const matrix = parts.layers[i] as number;
    const bias = parts.layerBiases[i] as number;
    kernel.convolveAll(from, n, reach, matrix, bias, into, width, room.mixing);
    [from, into] = [into, from];
  }
  kernel.scorePairs(from, n, parts.out, parts.outBias, room.scores, width, room.work);
}

/** The best labellings of the chain of n places whose scores stand in `scores`, four at most: returns how many; they stand in `bestScores` and, n bytes each, in `bestLabels`. */
export const labelChain = ({ kernel, room }: NetworkReader, n: number): number =>
  kernel.label(room.scores, n, mostLabellings, room.best, room.work);

/** Each label's probability at each place of that chain, in 65,535ths, to `shares`. */
export const shareChain = ({ kernel, room }: NetworkReader, n: number): void =>
  kernel.shareLabels(room.scores, n, room.shares, room.work);
