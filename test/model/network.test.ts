import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../lab/random.ts';
import { bytesOf, kernelOf, plain } from '../../src/model/kernel.ts';
import { kernelCode } from '../../src/model/kernel-code.ts';
import { layoutOf, type PackedNetwork, readerOf } from '../../src/model/network.ts';
import { mostRow, mostWeight } from '../../src/model/units.ts';
import { encodeWeights } from '../../src/model/weights.ts';

const width = 48;

/** A memory full of numbers such as a network's reader has, the same in both. */
function filled(buffer: ArrayBuffer, seed: number): void {
  const random = randomFrom(seed);
  const shorts = new Int16Array(buffer);
  // Activations and weights alike: none is greater than an activation.
  for (let i = 0; i < shorts.length; i++) shorts[i] = random() < 0.4 ? 0 : Math.floor(random() * 511) - 255;
}

/** Places, far enough from each other. */
const [table, rows, bias, some, others, matrix, into] = [0, 64_000, 65_000, 66_000, 67_008, 70_000, 110_000].map(
  (at) => at & ~15,
) as [number, number, number, number, number, number, number];

const calls: Record<string, (kernel: ReturnType<typeof plain>['kernel']) => void> = {
  readAlone: (kernel) => kernel.readAlone(table, rows, 14, bias, into, width),
  readPlace: (kernel) => kernel.readPlace(table, rows, 13, some, others, into, width),
  addRows: (kernel) => kernel.addRows(table, rows, 14, some, width),
  multiply: (kernel) => kernel.multiply(some, width, matrix, bias, into, width),
  'multiply to sixteen columns': (kernel) => kernel.multiply(some, width, matrix, bias, into, 16),
  convolve: (kernel) => kernel.convolve(some, others, some + 256, matrix, bias, into, width),
  'convolve at the beginning': (kernel) => kernel.convolve(0, others, some, matrix, bias, into, width),
  'convolve at the end': (kernel) => kernel.convolve(some, others, 0, matrix, bias, into, width),
};

describe('the kernel', () => {
  it('is WebAssembly here, and small enough for a page to compile it at once', () => {
    expect(kernelOf(1000).buffer).toBeInstanceOf(ArrayBuffer);
    expect(WebAssembly.validate(bytesOf(kernelCode))).toBe(true);
    expect(kernelOf(1000).kernel).toHaveProperty('memory');
    expect(bytesOf(kernelCode).length).toBeLessThan(4096);
  });

  it.each(Object.entries(calls))('%s gives the same in JavaScript', (_, call) => {
    for (let seed = 1; seed <= 20; seed++) {
      const [fast, slow] = [kernelOf(130_000), plain(130_000)];
      for (const { buffer, kernel } of [fast, slow]) {
        filled(buffer, seed);
        const own = new Int32Array(buffer, rows, 32);
        for (let i = 0; i < own.length; i++) own[i] = (i * 37 * seed) % 1200;
        const sums = new Int32Array(buffer, bias, width);
        for (let i = 0; i < sums.length; i++) sums[i] = ((i * 7919 * seed) % 65_537) - 30_000;
        call(kernel);
      }
      expect(Buffer.compare(Buffer.from(fast.buffer), Buffer.from(slow.buffer)), `seed ${seed}`).toBe(0);
    }
  });
});

describe('a network', () => {
  const shape = { width: 16, tokenRows: 3, placeRows: 2, dilations: [1, 2] };
  const layout = layoutOf(shape);
  const packed: PackedNetwork = {
    ...shape,
    codes: encodeWeights(Uint8Array.from({ length: layout.biases }, (_, i) => mostWeight + (i % (mostRow + 1)))),
    biases: Array.from({ length: layout.count - layout.biases }, (_, i) => i),
  };

  it('has a width that is a multiple of sixteen', () => {
    expect(() => readerOf({ ...packed, width: 24 }, 8, 8)).toThrow(
      new RangeError("A network's width is a multiple of 16, and 24 is none."),
    );
  });
});
