import { randomFrom, shuffled } from './random.ts';

/** Examples for a logistic classifier: `width` features each, and the probability that each should get. */
export interface LinearExamples {
  readonly bits: number;
  readonly width: number;
  readonly count: number;
  readonly features: Int32Array;
  readonly targets: Float32Array;
}

interface LinearOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly drop: number;
  readonly l2: number;
  readonly least: number;
  readonly seed: number;
}

export const cueTraining: LinearOptions = { epochs: 5, rate: 0.1, drop: 0.2, l2: 1e-5, least: 3, seed: 1 };

/** Logistic regression by AdaGrad whose accumulator starts at 1, with features left out at random. */
export function trainLinear(examples: LinearExamples, options: LinearOptions): Float32Array {
  const { features, targets, width, count, bits } = examples;
  const weights = new Float32Array(1 << bits);
  const squares = new Float32Array(1 << bits).fill(1);
  const seen = seenOften(features, 1 << bits, options.least);
  const random = randomFrom(options.seed);
  const kept = new Int32Array(width);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const rate = options.rate * (1 - (epoch / options.epochs) * 0.7);
    for (const i of shuffled(count, random)) {
      let n = 0;
      let sum = 0;
      for (let k = i * width; k < (i + 1) * width; k++) {
        const f = features[k] as number;
        if (f < 0 || !seen[f] || random() < options.drop) continue;
        kept[n++] = f;
        sum += weights[f] as number;
      }
      const gradient = 1 / (1 + Math.exp(-sum)) - (targets[i] as number);
      if (Math.abs(gradient) < 1e-3) continue;
      for (let k = 0; k < n; k++) {
        const f = kept[k] as number;
        const g = gradient + options.l2 * (weights[f] as number);
        squares[f] = (squares[f] as number) + g * g;
        weights[f] = (weights[f] as number) - (rate * g) / Math.sqrt(squares[f] as number);
      }
    }
  }
  for (let f = 0; f < weights.length; f++) weights[f] = (weights[f] as number) * (1 - options.drop);
  return weights;
}

/** The mean of the weights that several seeds give: less noise for the same size. */
export function meanOf(seeds: readonly number[], train: (seed: number) => Float32Array): Float32Array {
  const [first = 1, ...rest] = seeds;
  const sum = train(first);
  for (const seed of rest) {
    const weights = train(seed);
    for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (weights[i] as number);
  }
  return sum.map((w) => w / seeds.length);
}

function seenOften(features: Int32Array, buckets: number, least: number): Uint8Array {
  const count = new Uint8Array(buckets);
  for (const f of features) if (f >= 0 && (count[f] as number) < 255) count[f] = (count[f] as number) + 1;
  return count.map((n) => (n >= least ? 1 : 0));
}
