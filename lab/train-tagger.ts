import { pairs } from '../src/model/tagger.ts';
import { chainGradient } from './chain-gradient.ts';
import { randomFrom, shuffled } from './random.ts';

/**
 * A chain to learn from: tokens `at` of an article. The features of position j are those of its token
 * (`tokens`, a row of `tokenWidth` for each token of the article) and its own (`own`, `ownWidth` for each position).
 */
export interface Chain {
  readonly tokens: Int32Array;
  readonly at: Int32Array;
  readonly own: Int32Array;
  readonly labels: Uint8Array;
  /** 1 where label pairs that leave or enter label 2 before this position are impossible. */
  readonly uncut: Uint8Array;
}

export interface TaggerOptions {
  readonly bits: number;
  readonly tokenWidth: number;
  readonly ownWidth: number;
  readonly epochs: number;
  readonly rate: number;
  readonly drop: number;
  readonly l2: number;
  /** Share of the rate that is gone at the end. */
  readonly decay: number;
  readonly seed: number;
}

interface Buffers {
  readonly features: Int32Array;
  readonly scores: Float64Array;
}

/** A linear-chain CRF of three labels with a weight for each feature and label pair, by AdaGrad on one chain at a time. */
export function trainTagger(chains: readonly Chain[], options: TaggerOptions): Float32Array {
  const buckets = 1 << options.bits;
  // One bucket more, always 0, for features that are left out.
  const weights = new Float32Array((buckets + 1) * pairs);
  const squares = new Float32Array((buckets + 1) * pairs).fill(1);
  const longest = chains.reduce((most, { labels }) => Math.max(most, labels.length), 0);
  const width = options.tokenWidth + options.ownWidth;
  const buffers: Buffers = {
    features: new Int32Array(longest * width),
    scores: new Float64Array(longest * pairs),
  };
  const random = randomFrom(options.seed);
  const gradient = new Float64Array(pairs);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let done = 0;
    for (const c of shuffled(chains.length, random)) {
      const rate = options.rate * (1 - ((epoch + done++ / chains.length) / options.epochs) * options.decay);
      const chain = chains[c] as Chain;
      gather(chain, options, buckets, Math.floor(random() * 4294967296), buffers.features);
      learn(chain, width, weights, squares, rate, options.l2, buffers, gradient);
    }
  }
  for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] as number) * (1 - options.drop);
  return weights;
}

/** Copies a chain's features, some of them left out at random. */
function gather(chain: Chain, options: TaggerOptions, sink: number, seed: number, into: Int32Array): void {
  const { tokenWidth, ownWidth } = options;
  const limit = options.drop * 4294967296;
  let state = seed || 1;
  let at = 0;
  for (let j = 0; j < chain.labels.length; j++) {
    const fromToken = (chain.at[j] as number) * tokenWidth;
    for (let k = 0; k < tokenWidth; k++) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      into[at++] = state >>> 0 < limit ? sink : (chain.tokens[fromToken + k] as number);
    }
    for (let k = 0; k < ownWidth; k++) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      into[at++] = state >>> 0 < limit ? sink : (chain.own[j * ownWidth + k] as number);
    }
  }
}

function learn(
  chain: Chain,
  width: number,
  weights: Float32Array,
  squares: Float32Array,
  rate: number,
  l2: number,
  { features, scores }: Buffers,
  gradient: Float64Array,
): void {
  const { labels } = chain;
  const n = labels.length;
  sumScores(features, n, width, weights, scores);
  chainGradient(scores.subarray(0, n * pairs), labels, chain.uncut);
  for (let j = 0; j < n; j++) {
    let most = 0;
    for (let p = 0; p < pairs; p++) {
      const g = scores[j * pairs + p] as number;
      gradient[p] = Math.abs(g) < 1e-3 ? 0 : g;
      most = Math.max(most, Math.abs(gradient[p] as number));
    }
    if (most > 0) update(features, j * width, width, gradient, weights, squares, rate, l2);
  }
}

function update(
  features: Int32Array,
  from: number,
  width: number,
  gradient: Float64Array,
  weights: Float32Array,
  squares: Float32Array,
  rate: number,
  l2: number,
): void {
  const sink = weights.length / pairs - 1;
  for (let k = from; k < from + width; k++) {
    const f = features[k] as number;
    if (f === sink) continue;
    const at = f * pairs;
    for (let p = 0; p < pairs; p++) {
      const g0 = gradient[p] as number;
      if (g0 === 0) continue;
      const w = weights[at + p] as number;
      const g = g0 + l2 * w;
      const square = (squares[at + p] as number) + g * g;
      squares[at + p] = square;
      weights[at + p] = w - (rate * g) / Math.sqrt(square);
    }
  }
}

function sumScores(features: Int32Array, n: number, width: number, weights: Float32Array, scores: Float64Array): void {
  for (let j = 0; j < n; j++) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    let h = 0;
    let i = 0;
    for (let k = j * width; k < (j + 1) * width; k++) {
      const at = (features[k] as number) * pairs;
      a += weights[at] as number;
      b += weights[at + 1] as number;
      c += weights[at + 2] as number;
      d += weights[at + 3] as number;
      e += weights[at + 4] as number;
      f += weights[at + 5] as number;
      g += weights[at + 6] as number;
      h += weights[at + 7] as number;
      i += weights[at + 8] as number;
    }
    const o = j * pairs;
    scores[o] = a;
    scores[o + 1] = b;
    scores[o + 2] = c;
    scores[o + 3] = d;
    scores[o + 4] = e;
    scores[o + 5] = f;
    scores[o + 6] = g;
    scores[o + 7] = h;
    scores[o + 8] = i;
  }
}
