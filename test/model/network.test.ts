import { afterEach, describe, expect, it, vi } from 'vitest';
import { scoresOf, type TextExample } from '../../lab/network.ts';
import { randomFrom } from '../../lab/random.ts';
import { mostTokens } from '../../src/attribution/learned/window.ts';
import { bytesOf, kernelOf, plainKernelOf } from '../../src/model/kernel.ts';
import { kernelCode } from '../../src/model/kernel-code.ts';
import {
  addPairMatrices,
  layoutOf,
  type NetworkShape,
  outputs,
  type PackedNetwork,
  readerOf,
} from '../../src/model/network.ts';
import { forbidden, pairs } from '../../src/model/tagger.ts';
import {
  activationUnit,
  mostActive,
  mostRow,
  mostWeight,
  rowUnit,
  sumUnit,
  taps,
  weightUnit,
} from '../../src/model/units.ts';
import { encodeWeights, unit, unpackCodes } from '../../src/model/weights.ts';
import { attributionWeights } from '../../src/weights/en/attribution.ts';
import { readScores } from './network-text.ts';

const width = 48;

/** A memory full of numbers such as a network's reader has, the same in both. */
function filled(buffer: ArrayBuffer, seed: number): void {
  const random = randomFrom(seed);
  const shorts = new Int16Array(buffer);
  // Activations and weights alike: none is greater than an activation.
  for (let i = 0; i < shorts.length; i++) shorts[i] = random() < 0.4 ? 0 : Math.floor(random() * 511) - 255;
}

/** Places, far enough from each other. */
const [table, rows, bias, some, others, matrix, into, room, scores] = [
  0, 64_000, 65_000, 66_000, 67_008, 70_000, 110_000, 120_000, 140_000,
].map((at) => at & ~15) as [number, number, number, number, number, number, number, number, number];
const end = 150_000;
const positions = 10;
const length = 40;

/** What is called, and how many bytes it brings from `into` on. */
const calls: Record<string, readonly [number, (kernel: ReturnType<typeof plainKernelOf>['kernel']) => unknown]> = {
  activateToken: [2 * width, (kernel) => kernel.activateToken(table, rows + 4, 13, bias, into, width)],
  activatePlaces: [4 * width, (kernel) => kernel.activatePlaces(table, rows, 2, 13, others, into, width)],
  addRows: [4 * width, (kernel) => kernel.addRows(table, rows + 4, 13, into, width)],
  multiply: [4 * width, (kernel) => kernel.multiply(some, width, matrix, bias, into, width)],
  'multiply to sixteen columns': [64, (kernel) => kernel.multiply(some, width, matrix, bias, into, 16)],
  convolve: [
    2 * width,
    (kernel) => kernel.convolve(some, others, some + 256, matrix, bias, into, width, room + 2 * width),
  ],
  'convolve at the beginning': [
    2 * width,
    (kernel) => kernel.convolve(room, others, some, matrix, bias, into, width, room + 2 * width),
  ],
  'convolve at the end': [
    2 * width,
    (kernel) => kernel.convolve(some, others, room, matrix, bias, into, width, room + 2 * width),
  ],
  ...Object.fromEntries(
    [1, 4, 8].map((reach) => [
      `convolve all, neighbours ${reach} away`,
      [
        2 * width * positions,
        (kernel) => kernel.convolveAll(some, positions, reach, matrix, bias, into, width, room),
      ] as const,
    ]),
  ),
  scorePairs: [36 * positions, (kernel) => kernel.scorePairs(some, positions, matrix, bias, into, width, room)],
  label: [16 + 4 * length, (kernel) => kernel.label(scores, length, 4, into, room)],
  'label one position': [12, (kernel) => kernel.label(scores, 1, 4, into, room)],
  shareLabels: [6 * length, (kernel) => kernel.shareLabels(scores, length, into, room)],
};

describe('the kernel', () => {
  it('is WebAssembly here, and small enough for a page to compile it at once', () => {
    expect(kernelOf(1000).buffer).toBeInstanceOf(ArrayBuffer);
    expect(WebAssembly.validate(bytesOf(kernelCode))).toBe(true);
    expect(kernelOf(1000).kernel).toHaveProperty('memory');
    expect(bytesOf(kernelCode).length).toBeLessThan(4096);
  });

  it.each(Object.entries(calls))('%s gives the same in JavaScript', (_, [size, call]) => {
    for (let seed = 1; seed <= 20; seed++) {
      const [fast, slow] = [kernelOf(end), plainKernelOf(end)].map(({ buffer, kernel }) => {
        filled(buffer, seed);
        const random = randomFrom(seed);
        const put = (at: number, count: number, value: (i: number) => number): void =>
          new Int32Array(buffer, at, count).set(Array.from({ length: count }, (_, i) => value(i)));
        put(rows, 32, (i) => (i * 37 * seed) % 1200);
        // Each place's first number tells where its token's sums are.
        for (const place of [rows, rows + 14 * 4]) put(place, 1, () => some);
        put(bias, width, (i) => ((i * 7919 * seed) % 65_537) - 30_000);
        put(scores, 9 * length, (i) => (i >= 9 && random() < 0.1 ? forbidden : Math.floor((random() - 0.5) * 60_000)));
        new Uint8Array(buffer, room, 2 * width).fill(0);
        addPairMatrices(new Int16Array(buffer, matrix, 7 * width * width), width);
        const returned = call(kernel);
        return { returned, brought: [...new Uint8Array(buffer, into, size)] };
      });
      expect(fast, `seed ${seed}`).toEqual(slow);
    }
  });
});

/** The network of `src/model/network.ts` one number after the other, from weights in whole numbers. */
function plainScores(shape: NetworkShape, weights: Int32Array, text: TextExample): number[][] {
  const { width, dilations } = shape;
  const layout = layoutOf(shape);
  const columns = Array.from({ length: width }, (_, k) => k);
  const weight = (i: number): number => weights[i] as number;
  const bias = (i: number, k: number): number => weight(layout.biases + i * width + k);
  const clipped = (x: number): number => Math.min(mostActive, Math.max(0, x));
  const rowsAt = (rows: Int32Array, i: number, of: number): number[] => {
    const size = rows.length / of;
    return [...rows.subarray(i * size, (i + 1) * size)];
  };
  const sumOf = (rows: number[], table: number, k: number): number =>
    rows.reduce((sum, row) => sum + weight(table + row * width + k), 0);
  const times = (x: number[], matrix: number, size: number, k: number): number =>
    x.reduce((sum, value, i) => sum + value * weight(matrix + i * size + k), 0);
  const convolved = (all: number[][], matrix: number, biasOf: number, reach: number): number[][] =>
    all.map((own, j) =>
      columns.map((k) => {
        let sum = bias(biasOf, k);
        for (let tap = 0; tap < taps; tap++)
          sum += times(all[j + (tap - 1) * reach] ?? [], matrix + tap * width * width, width, k);
        return Math.min(mostActive, (own[k] as number) + Math.max(0, Math.floor(sum / 32)));
      }),
    );
  const alone = Array.from({ length: text.count }, (_, t) =>
    columns.map((k) => clipped(bias(0, k) + 4 * sumOf(rowsAt(text.rows, t, text.count), layout.tokens, k))),
  );
  const among = convolved(alone, layout.lead, 1, 1);
  return text.chains.map(({ cue, at, cueRows, placeRows }) => {
    let active = [...at].map((t, j) =>
      columns.map((k) => {
        const rows = [...cueRows, ...rowsAt(placeRows, j, at.length)];
        const own = times(among[t] as number[], layout.own, width, k);
        const ofCue = times(among[cue] as number[], layout.cue, width, k);
        return clipped(Math.floor((bias(2, k) + own + ofCue + 128 * sumOf(rows, layout.places, k)) / 32));
      }),
    );
    dilations.forEach((reach, layer) => {
      active = convolved(active, layout.layers[layer] as number, 3 + layer, reach);
    });
    return active.flatMap((own) =>
      Array.from({ length: outputs }, (_, k) => bias(3 + dilations.length, k) + times(own, layout.out, outputs, k)),
    );
  });
}

describe('a network', () => {
  afterEach(() => vi.unstubAllGlobals());

  const shape = { width: 48, tokenRows: 40, placeRows: 30, dilations: [1, 2, 4, 8] };
  const layout = layoutOf(shape);
  const count = 60;
  const random = randomFrom(3);
  const whole = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  const rows = (size: number, most: number) => Int32Array.from({ length: size }, () => whole(0, most - 1));
  const chainAt = (cue: number, at: number[]) => ({
    cue,
    at: Int32Array.from(at),
    cueRows: rows(14, 30),
    placeRows: rows(13 * at.length, 30),
    labels: new Uint8Array(at.length),
    uncut: new Uint8Array(at.length),
  });
  const between = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);
  // Chains as cues have them: with a gap, up to both ends of the text, and longer in all than what is remembered.
  const text: TextExample = {
    count,
    rows: rows(count * 14, 40),
    chains: [
      chainAt(5, [...between(0, 9), ...between(14, 20)]),
      chainAt(12, between(4, 24)),
      chainAt(30, between(24, 44)),
      chainAt(50, between(40, 60)),
    ],
  };
  const weightsUpTo = (most: number): Int32Array =>
    Int32Array.from({ length: layout.count }, (_, i) => {
      if (i < layout.lead) return whole(-Math.min(most, mostRow), Math.min(most, mostRow));
      if (i < layout.biases) return whole(-most, most);
      return i < layout.biases + shape.width ? whole(-200, 200) : whole(-8000, 8000);
    });
  const packedOf = (weights: Int32Array): PackedNetwork => ({
    ...shape,
    codes: encodeWeights(Uint8Array.from(weights.subarray(0, layout.biases), (w) => w + mostWeight)),
    biases: [...weights.subarray(layout.biases)],
  });

  it.each([
    ['small', 3],
    ['large', mostWeight],
  ])('with %s weights brings what one number after the other does, by either kernel and in training', (_, most) => {
    const weights = weightsUpTo(most);
    const wanted = plainScores(shape, weights, text);
    expect(new Set(wanted.flat()).size).toBeGreaterThan(100);
    const read = wanted.map((sums) =>
      sums.filter((_, i) => i % outputs < pairs).map((sum) => Math.round((sum * unit) / sumUnit)),
    );
    expect(readScores(packedOf(weights), text, 20)).toEqual(read);
    vi.stubGlobal('WebAssembly', undefined);
    expect(readScores(packedOf(weights), text, 20)).toEqual(read);
    vi.unstubAllGlobals();
    // Training rounds what it has learnt to the nearest that can be read.
    const learnt = Float32Array.from(weights, (w, i) => {
      const unit =
        i < layout.lead ? rowUnit : i < layout.biases ? weightUnit : i < layout.biases + 48 ? activationUnit : sumUnit;
      return (w + 0.8 * (random() - 0.5)) / unit;
    });
    const still = { epochs: 1, batch: 1, rate: 0, rounding: 0, drop: 0, dropRows: 0, firstOfWords: 9, seed: 1 };
    const scores = scoresOf(shape, learnt, text, still);
    expect(scores.map((own) => [...own].map((score) => score * sumUnit))).toEqual(wanted);
  });

  it('has a width that is a multiple of sixteen', () => {
    expect(() => readerOf({ ...packedOf(weightsUpTo(1)), width: 24 }, 8)).toThrow(
      new RangeError("A network's width is a multiple of 16, and 24 is none."),
    );
  });
});

describe('the network that is shipped', () => {
  const { tagger } = attributionWeights;
  const layout = layoutOf(tagger);
  const codes = unpackCodes(tagger.codes);

  it('has biases that its kernel has room for', () => {
    const { biases, width } = tagger;
    expect(biases.slice(0, width).every((bias) => Math.abs(bias) < 2 ** 14)).toBe(true);
    expect(biases.every((bias) => Math.abs(bias) < 2 ** 24)).toBe(true);
  });

  it('brings no sum of a window near what stands for a pair that is impossible', () => {
    let most = 0;
    for (let k = 0; k < 9; k++) {
      let sum = 0;
      for (let i = 0; i < tagger.width; i++)
        sum += Math.abs((codes[layout.out + i * outputs + k] as number) - mostWeight) * mostActive;
      most = Math.max(most, sum);
    }
    expect(((most / sumUnit) * unit * mostTokens) / 2).toBeLessThan(-forbidden / 2);
  });
});
