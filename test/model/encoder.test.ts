import { describe, expect, it } from 'vitest';
import { encoderFrom } from '../../src/model/encoder.ts';
import { type EncoderShape, type EncoderWeights, unpackEncoder } from '../../src/model/encoder-weights.ts';
import { plainProductsOver, productsOver } from '../../src/model/products.ts';
import { encodeWeights } from '../../src/model/weights.ts';
import { packNumbers, packSymbols } from './packed.ts';

const SHAPE: EncoderShape = {
  pieces: 40,
  places: 24,
  parts: 3,
  layers: 2,
  around: 1,
  width: 64,
  heads: 2,
  inner: 128,
  classes: 4,
};
const SHARES = [16, 64, 128, 192, 256, 384, 512, 992, 512, 384, 256, 192, 128, 64, 16];

/** Numbers from 0 to 1, the same ones each time. */
function numbers(count: number, seed: number): number[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  });
}

const { pieces, places, parts, layers, width, inner, classes } = SHAPE;
const rows = pieces + layers * (4 * width + inner + width);
const count = pieces * width + layers * (4 * width * width + 2 * width * inner);
const symbols = numbers(count, 1).map((x) => 3 + Math.floor(x * 9));
const steps = numbers(count / 64, 2).map((x) => 1 + Math.floor(x * 18));
const norm = (seed: number): number[] => [...numbers(width, seed).map((x) => 0.5 + x), ...numbers(width, seed + 1)];
const rest = [
  ...numbers(rows, 3).map((x) => 0.002 + 0.002 * x),
  ...numbers((places + parts) * width, 4).map((x) => x - 0.5),
  ...norm(5),
  ...Array.from({ length: layers }, (_, l) => [
    ...numbers(4 * width, 7 + l).map((x) => x - 0.5),
    ...norm(9 + l),
    ...numbers(inner + width, 11 + l).map((x) => x - 0.5),
    ...norm(13 + l),
  ]).flat(),
  ...numbers(2 * width * classes + classes, 15).map((x) => x - 0.5),
  ...numbers(width + 1, 16).map((x) => x - 0.5),
];
const weights = unpackEncoder({
  ...SHAPE,
  provenance: 'made up',
  shares: SHARES,
  weights: packSymbols(symbols, SHARES),
  steps: encodeWeights(Uint8Array.from(steps)),
  numbers: packNumbers(rest),
});

const ids = numbers(19, 21).map((x) => Math.floor(x * pieces));
const of = ids.map((_, t) => (t < 8 ? 0 : t < 15 ? 1 : 2));

/** What becomes of part 0 in floating point, as the papers write it: no rounding of activations, no tables. */
function exactRows({ pieces: embedding, ...w }: EncoderWeights): number[][] {
  const normed = (row: number[], { weights, bias }: EncoderWeights['begun']): number[] => {
    const mean = row.reduce((a, b) => a + b, 0) / row.length;
    const spread = Math.sqrt(row.reduce((a, b) => a + (b - mean) ** 2, 0) / row.length + 1e-12);
    return row.map((x, i) => ((x - mean) / spread) * (weights[i] as number) + (bias[i] as number));
  };
  type Dense = EncoderWeights['layers'][number]['pass'];
  const times = (row: number[], { rows, size, bytes, units, bias }: Dense): number[] =>
    Array.from({ length: rows }, (_, c) => {
      const sum = row.reduce((a, x, i) => a + x * (bytes[c * size + i] as number), 0);
      return sum * (units[c] as number) + (bias[c] as number);
    });
  const gelu = (x: number): number => {
    let inside = 0;
    const step = (x + 8) / 1000;
    for (let y = -8 + step / 2; y < x; y += step) inside += Math.exp((-y * y) / 2) * step;
    return (x * inside) / Math.sqrt(2 * Math.PI);
  };
  const own = width / SHAPE.heads;
  let states = ids.map((id, t) =>
    normed(
      Array.from(
        { length: width },
        (_, i) =>
          (embedding.bytes[id * width + i] as number) * (embedding.units[id] as number) +
          (w.places[t * width + i] as number) +
          (w.parts[(of[t] as number) * width + i] as number),
      ),
      w.begun,
    ),
  );
  for (const [i, layer] of w.layers.entries()) {
    if (i === SHAPE.around) states = states.slice(0, 8);
    const asked = states.map((row) => times(row, layer.attend));
    const heard = asked.map((row) => {
      const out: number[] = [];
      for (let h = 0; h < width; h += own) {
        const dots = asked.map((other) =>
          row.slice(h, h + own).reduce((a, x, i) => a + x * (other[width + h + i] as number), 0),
        );
        const powers = dots.map((d) => Math.exp(d / Math.sqrt(own)));
        const total = powers.reduce((a, b) => a + b, 0);
        for (let i = 0; i < own; i++)
          out.push(
            asked.reduce(
              (a, other, u) => a + ((powers[u] as number) / total) * (other[2 * width + h + i] as number),
              0,
            ),
          );
      }
      return out;
    });
    states = states.map((row, t) => {
      const passed = times(heard[t] as number[], layer.pass);
      const once = normed(
        row.map((x, i) => x + (passed[i] as number)),
        layer.attended,
      );
      const outer = times(times(once, layer.inner).map(gelu), layer.outer);
      return normed(
        once.map((x, i) => x + (outer[i] as number)),
        layer.done,
      );
    });
  }
  return states.slice(0, 8);
}

function exactLogits(w: EncoderWeights): number[] {
  const own = exactRows(w);
  const mean = (own[0] as number[]).map((_, i) => own.reduce((a, row) => a + (row[i] as number), 0) / own.length);
  return Array.from({ length: classes }, (_, k) =>
    [...(own[0] as number[]), ...mean].reduce(
      (a, x, i) => a + x * (w.head[k * 2 * width + i] as number),
      w.bias[k] as number,
    ),
  );
}

const exactMarks = (w: EncoderWeights, at: readonly number[]): number[] =>
  at.map((place) =>
    (exactRows(w)[place] as number[]).reduce((a, x, i) => a + x * (w.mark[i] as number), w.markBias[0] as number),
  );

describe('an encoder', () => {
  it('is unpacked as it was packed', () => {
    const [piece] = [7];
    const expected = ((symbols[piece * width + 3] as number) - 7) * (steps[piece] as number);
    expect(weights.pieces.bytes[piece * width + 3]).toBe(expected);
    expect(weights.layers[1]?.done.bias[width - 1]).toBeCloseTo(norm(14)[2 * width - 1] as number, 2);
    expect(weights.bias).toHaveLength(classes);
    expect(weights.markBias[0]).toBeCloseTo((numbers(width + 1, 16).at(-1) as number) - 0.5, 2);
  });

  it('says what the same weights say in floating point, but for what rounding costs', () => {
    const exact = exactLogits(weights);
    encoderFrom(SHAPE, weights)
      .logits(ids, of)
      .forEach((logit, k) => {
        expect(Math.abs(logit - (exact[k] as number))).toBeLessThan(0.15);
      });
    expect(Math.max(...exact) - Math.min(...exact)).toBeGreaterThan(1);
  });

  it('tells of single pieces what the same weights tell in floating point, but for what rounding costs', () => {
    const exact = exactMarks(weights, [1, 6]);
    encoderFrom(SHAPE, weights)
      .marks(ids, of, [1, 6])
      .forEach((logit, k) => {
        expect(Math.abs(logit - (exact[k] as number))).toBeLessThan(0.15);
      });
    expect(Math.abs((exact[0] as number) - (exact[1] as number))).toBeGreaterThan(0.5);
  });

  it('says the same with and without WebAssembly, bit for bit, whatever was read before', () => {
    const fast = encoderFrom(SHAPE, weights, productsOver);
    const plain = encoderFrom(SHAPE, weights, plainProductsOver);
    const first = fast.logits(ids, of);
    expect(plain.logits(ids, of)).toEqual(first);
    expect(plain.marks(ids, of, [3])).toEqual(fast.marks(ids, of, [3]));
    fast.logits(ids.slice(0, 5), [0, 0, 0, 1, 2]);
    expect(fast.logits(ids, of)).toEqual(first);
  });

  it('reads one piece, and as many as there are places', () => {
    const encoder = encoderFrom(SHAPE, weights);
    expect(encoder.logits([1], [0]).every(Number.isFinite)).toBe(true);
    const all = Array.from({ length: places }, (_, t) => t);
    expect(
      encoder
        .logits(
          all,
          all.map(() => 0),
        )
        .every(Number.isFinite),
    ).toBe(true);
  });
});
