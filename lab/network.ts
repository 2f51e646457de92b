import { cuts } from '../src/attribution/learned/label.ts';
import { bestLabellings, forbidden, pairs } from '../src/model/tagger.ts';
import { unit } from '../src/model/weights.ts';
import { chainGradient } from './chain-gradient.ts';
import { randomFrom, shuffled } from './random.ts';
import { firstOfWords } from './token-rows.ts';

/** A text to learn from: the rows of its tokens, `rowsOfToken` each, and its chains. */
export interface TextExample {
  readonly count: number;
  readonly rows: Int32Array;
  readonly chains: readonly ChainExample[];
}

/** The window of a cue, labelled. */
export interface ChainExample {
  /** One of the tokens that are labelled. */
  readonly cue: number;
  /** The tokens that are labelled. */
  readonly at: Int32Array;
  readonly cueRows: Int32Array;
  /** The rows of each place, one place after the other. */
  readonly placeRows: Int32Array;
  readonly labels: Uint8Array;
  /** 1 where label pairs that leave or enter label 2 before this position are impossible. */
  readonly uncut: Uint8Array;
}

export interface NetworkTraining {
  readonly epochs: number;
  /** Texts that are learnt from at once. */
  readonly batch: number;
  readonly rate: number;
  /**
   * Share of activations, and of rows of words, that are left out at random; of the rows of places half as many. Activations that stay are scaled up for that, rows are not: a
   * word left out is one never seen.
   */
  readonly drop: number;
  readonly dropRows: number;
  readonly seed: number;
}

/** Taps of a convolution: the position and one on each side. */
const taps = 3;
/** The greatest width. */
const widest = 256;
const warmUp = 100;
const longestGradient = 5;

/** What a network's arrays have as sizes. */
export interface NetworkShape {
  /** Activations of a position. */
  readonly width: number;
  /** Rows of the table of tokens and of the table of places. */
  readonly tokenRows: number;
  readonly placeRows: number;
  /** How far apart the taps of each convolution over places are. */
  readonly dilations: readonly number[];
}

/** Where each part of the weights begins: tables, matrices of inputs by outputs, biases. */
interface Layout {
  readonly tokens: number;
  readonly places: number;
  readonly lead: number;
  readonly own: number;
  readonly cue: number;
  readonly layers: readonly number[];
  readonly out: number;
  /** Biases: of tokens, of the convolution over them, of places, of each convolution over those, of the output. */
  readonly biases: number;
  readonly count: number;
}

function layoutOf({ width, tokenRows, placeRows, dilations }: NetworkShape): Layout {
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
    out: next(width * pairs),
    biases: next((3 + dilations.length) * width + pairs),
    count: at,
  };
}

/**
 * A convolutional network that labels the window of a cue. A token is a sum of rows for its columns (`token-rows.ts`), then what a convolution over its neighbours makes of
 * it, whatever the cue; a place is what its token brings, its own rows and the cue's (`place-rows.ts`), then what a stack of dilated convolutions (Strubell and others, EMNLP 2017)
 * makes of it. The labels are a linear chain's, as the tagger's. It is more often right than the tagger, and eight times as slow: it teaches.
 */
export interface Network {
  readonly shape: NetworkShape;
  readonly weights: Float32Array;
}

/** A network and where its weights are. */
interface Reader extends Network {
  readonly layout: Layout;
}

interface Learner extends Reader {
  readonly gradient: Float32Array;
  readonly mean: Float32Array;
  readonly square: Float32Array;
}

/**
 * Trains a network by Adam (Kingma and Ba, ICLR 2015). The same texts in the same order and the same seed give the same weights.
 */
export function trainNetwork(
  texts: readonly TextExample[],
  shape: NetworkShape,
  options: NetworkTraining,
  log: (line: string) => void = () => {},
): Network {
  const learner = learnerOf(shape, options.seed);
  const random = randomFrom(options.seed + 1);
  const batches = Math.ceil(texts.length / options.batch);
  const steps = batches * options.epochs;
  let step = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const order = shuffled(texts.length, random);
    let loss = 0;
    let chains = 0;
    for (let b = 0; b < batches; b++) {
      const some = [...order.subarray(b * options.batch, (b + 1) * options.batch)].map((i) => texts[i] as TextExample);
      const count = some.reduce((sum, text) => sum + text.chains.length, 0);
      learner.gradient.fill(0);
      for (const text of some) if (text.chains.length > 0) loss += learnText(learner, text, options, random);
      chains += count;
      const rate = options.rate * Math.min(1, (step + 1) / warmUp) * (1 - (0.97 * step) / steps);
      move(learner, Math.max(1, count), rate, ++step);
    }
    if (!Number.isFinite(loss))
      throw new RangeError('The network has come to numbers that are none: learn in smaller steps.');
    log(`epoch ${epoch + 1}: ${(loss / chains).toFixed(3)} a chain`);
  }
  return { shape, weights: learner.weights };
}

function learnerOf(shape: NetworkShape, seed: number): Learner {
  if (shape.width > widest) throw new RangeError(`A network of width ${shape.width} is wider than ${widest}.`);
  const layout = layoutOf(shape);
  const { width } = shape;
  const array = () => new Float32Array(layout.count);
  const weights = array();
  const random = randomFrom(seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  for (let i = 0; i < layout.lead; i++) weights[i] = 0.1 * normal();
  const spread = (from: number, count: number, inputs: number): void => {
    for (let i = from; i < from + count; i++) weights[i] = (2 * random() - 1) / Math.sqrt(inputs);
  };
  for (const from of [layout.lead, ...layout.layers]) spread(from, taps * width * width, taps * width);
  for (const from of [layout.own, layout.cue]) spread(from, width * width, width);
  spread(layout.out, width * pairs, width);
  return { shape, layout, weights, gradient: array(), mean: array(), square: array() };
}

/** One step of Adam. */
function move({ weights, gradient, mean, square }: Learner, chains: number, rate: number, step: number): void {
  let norm = 0;
  for (let i = 0; i < gradient.length; i++) norm += (gradient[i] as number) ** 2;
  const scale = Math.min(1 / chains, longestGradient / Math.max(1e-12, Math.sqrt(norm)));
  const pace = (rate * Math.sqrt(1 - 0.99 ** step)) / (1 - 0.9 ** step);
  for (let i = 0; i < weights.length; i++) {
    const g = (gradient[i] as number) * scale;
    const m = 0.9 * (mean[i] as number) + 0.1 * g;
    const s = 0.99 * (square[i] as number) + 0.01 * g * g;
    mean[i] = m;
    square[i] = s;
    if (m !== 0) weights[i] = (weights[i] as number) - (pace * m) / (Math.sqrt(s) + 1e-8);
  }
}

/** The likeliest labels of each chain of a text, by the mean of several networks' scores. */
export function labelsOf(networks: readonly Network[], text: TextExample): Uint8Array[] {
  const scores = text.chains.map(({ at }) => new Float64Array(at.length * pairs));
  const still = { drop: 0, dropRows: 0 };
  for (const { shape, weights } of networks) {
    const reader = { shape, weights, layout: layoutOf(shape) };
    const read = readText(reader, text, still, () => 1);
    text.chains.forEach((chain, c) => {
      const { scores: own } = readChain(reader, chain, read, still, () => 1);
      const sum = scores[c] as Float64Array;
      own.forEach((score, i) => {
        sum[i] = (sum[i] as number) + score / networks.length;
      });
    });
  }
  return text.chains.map(({ at, uncut }, c) => {
    const own = Int32Array.from(scores[c] as Float64Array, (score) => Math.round(score * unit));
    uncut.forEach((isUncut, j) => {
      if (isUncut && j > 0) for (const p of cuts) own[j * pairs + p] = forbidden;
    });
    return bestLabellings({ scores: own, length: at.length }, 1)[0]?.labels ?? new Uint8Array(at.length);
  });
}

type Drops = Pick<NetworkTraining, 'drop' | 'dropRows'>;

/** What reading a text's tokens leaves for its chains, and for the way back. */
interface TextState {
  readonly wanted: Uint8Array;
  /** 1 for rows that were left out. */
  readonly left: Uint8Array;
  readonly alone: Float32Array;
  readonly among: Float32Array;
  /** 1 where the convolution added something. */
  readonly raised: Uint8Array;
  /** What an activation was multiplied by: 0 for those left out. */
  readonly keep: Float32Array;
  /** What each token brings to every place where it may stand. */
  readonly brings: Float32Array;
}

/** The loss of a text's chains and its gradient, as one step of training has them. */
export function lossOf(
  network: Network,
  text: TextExample,
  options: Drops,
  random: () => number,
): { readonly loss: number; readonly gradient: Float32Array } {
  const { shape, weights } = network;
  const array = () => new Float32Array(weights.length);
  const learner = { shape, weights, layout: layoutOf(shape), gradient: array(), mean: array(), square: array() };
  return { loss: learnText(learner, text, options, random), gradient: learner.gradient };
}

/** Adds the gradient of a text's chains; returns their loss. */
function learnText(learner: Learner, text: TextExample, options: Drops, random: () => number): number {
  const { width } = learner.shape;
  const state = readText(learner, text, options, random);
  const ofBrings = new Float32Array(text.count * width);
  const ofCues = new Float32Array(text.count * width);
  let loss = 0;
  for (const chain of text.chains) {
    const read = readChain(learner, chain, state, options, random);
    loss += chainGradient(read.scores, chain.labels, chain.uncut);
    chainBack(learner, chain, read, ofBrings, ofCues);
  }
  textBack(learner, text, state, ofBrings, ofCues);
  return loss;
}

const keepOf = (drop: number, random: () => number): number => (random() < drop ? 0 : 1 / (1 - drop));

/** Tokens by themselves, then among their neighbours. */
function readText(learner: Reader, text: TextExample, options: Drops, random: () => number): TextState {
  const { shape, layout, weights } = learner;
  const { width } = shape;
  const { count, chains, rows } = text;
  const perToken = rows.length / count;
  const array = () => new Float32Array(count * width);
  const state: TextState = {
    wanted: new Uint8Array(count),
    left: new Uint8Array(rows.length),
    alone: array(),
    among: array(),
    raised: new Uint8Array(count * width),
    keep: array(),
    brings: array(),
  };
  const { wanted, left, alone, among, raised, keep, brings } = state;
  for (const { at } of chains) for (const t of at) wanted[t] = 1;
  for (let t = 0; t < count; t++) {
    if (!(wanted[t] || wanted[t - 1] || wanted[t + 1])) continue;
    const at = t * width;
    addTo(alone, at, weights, layout.biases, width);
    for (let r = 0; r < perToken; r++) {
      if (r >= firstOfWords && random() < options.dropRows) left[t * perToken + r] = 1;
      else addTo(alone, at, weights, layout.tokens + (rows[t * perToken + r] as number) * width, width);
    }
    for (let k = at; k < at + width; k++) if ((alone[k] as number) < 0) alone[k] = 0;
  }
  const sums = new Float64Array(width);
  for (let t = 0; t < count; t++) {
    if (!wanted[t]) continue;
    const at = t * width;
    convolveAt(weights, layout.lead, layout.biases + width, alone, count, t, 1, width, sums);
    for (let k = 0; k < width; k++) {
      const more = sums[k] as number;
      raised[at + k] = more > 0 ? 1 : 0;
      keep[at + k] = keepOf(options.drop, random);
      among[at + k] = ((alone[at + k] as number) + Math.max(0, more)) * (keep[at + k] as number);
    }
    times(weights, layout.own, among, at, width, width, brings, at);
  }
  return state;
}

function textBack(
  learner: Learner,
  text: TextExample,
  state: TextState,
  ofBrings: Float32Array,
  ofCues: Float32Array,
): void {
  const { shape, layout, weights, gradient } = learner;
  const { width } = shape;
  const { count, rows } = text;
  const { wanted, left, alone, among, raised, keep } = state;
  const perToken = rows.length / count;
  const ofAlone = new Float32Array(count * width);
  const back = new Float64Array(width);
  for (let t = 0; t < count; t++) {
    if (!wanted[t]) continue;
    const at = t * width;
    back.fill(0);
    timesBack(weights, gradient, layout.own, among, at, width, width, ofBrings, at, back);
    timesBack(weights, gradient, layout.cue, among, at, width, width, ofCues, at, back);
    for (let k = 0; k < width; k++) {
      const g = (back[k] as number) * (keep[at + k] as number);
      ofAlone[at + k] = (ofAlone[at + k] as number) + g;
      back[k] = raised[at + k] ? g : 0;
    }
    convolveBack(weights, gradient, layout.lead, layout.biases + width, alone, count, t, 1, width, back, ofAlone);
  }
  for (let t = 0; t < count; t++) {
    if (!(wanted[t] || wanted[t - 1] || wanted[t + 1])) continue;
    const at = t * width;
    for (let k = at; k < at + width; k++) if (alone[k] === 0) ofAlone[k] = 0;
    addTo(gradient, layout.biases, ofAlone, at, width);
    for (let r = 0; r < perToken; r++)
      if (!left[t * perToken + r])
        addTo(gradient, layout.tokens + (rows[t * perToken + r] as number) * width, ofAlone, at, width);
  }
}

/** What reading a chain leaves for the way back: its places, and what each convolution makes of them. */
interface ChainState {
  readonly left: Uint8Array;
  readonly keep: Float32Array;
  /** The last is already multiplied by `lastKeep`. */
  readonly states: readonly Float32Array[];
  readonly raised: readonly Uint8Array[];
  readonly lastKeep: Float32Array;
  readonly scores: Float64Array;
}

function readChain(
  learner: Reader,
  chain: ChainExample,
  state: TextState,
  options: Drops,
  random: () => number,
): ChainState {
  const { shape, layout, weights } = learner;
  const { width, dilations } = shape;
  const { cue, at: tokens, cueRows, placeRows } = chain;
  const n = tokens.length;
  const size = n * width;
  const perPlace = placeRows.length / n;
  const biasOf = (i: number): number => layout.biases + i * width;
  const base = new Float32Array(width);
  times(weights, layout.cue, state.among, cue * width, width, width, base, 0);
  addTo(base, 0, weights, biasOf(2), width);
  for (const row of cueRows) addTo(base, 0, weights, layout.places + row * width, width);
  const left = new Uint8Array(placeRows.length);
  const keep = new Float32Array(size);
  let active = new Float32Array(size);
  for (let j = 0; j < n; j++) {
    const at = j * width;
    addTo(active, at, base, 0, width);
    addTo(active, at, state.brings, (tokens[j] as number) * width, width);
    for (let r = 0; r < perPlace; r++) {
      if (random() < options.dropRows / 2) left[j * perPlace + r] = 1;
      else addTo(active, at, weights, layout.places + (placeRows[j * perPlace + r] as number) * width, width);
    }
    for (let k = at; k < at + width; k++) {
      keep[k] = keepOf(options.drop, random);
      active[k] = Math.max(0, active[k] as number) * (keep[k] as number);
    }
  }
  const states = [active];
  const raised: Uint8Array[] = [];
  const sums = new Float64Array(width);
  for (let layer = 0; layer < dilations.length; layer++) {
    const next = new Float32Array(size);
    const up = new Uint8Array(size);
    for (let j = 0; j < n; j++) {
      const from = layout.layers[layer] as number;
      convolveAt(weights, from, biasOf(3 + layer), active, n, j, dilations[layer] as number, width, sums);
      for (let k = 0; k < width; k++) {
        const more = sums[k] as number;
        up[j * width + k] = more > 0 ? 1 : 0;
        next[j * width + k] = (active[j * width + k] as number) + Math.max(0, more);
      }
    }
    states.push(next);
    raised.push(up);
    active = next;
  }
  const lastKeep = new Float32Array(size);
  for (let k = 0; k < size; k++) {
    lastKeep[k] = keepOf(options.drop, random);
    active[k] = (active[k] as number) * (lastKeep[k] as number);
  }
  const scores = new Float64Array(n * pairs);
  const row = new Float32Array(pairs);
  const outBias = biasOf(3 + dilations.length);
  for (let j = 0; j < n; j++) {
    times(weights, layout.out, active, j * width, width, pairs, row, 0);
    for (let k = 0; k < pairs; k++) scores[j * pairs + k] = (row[k] as number) + (weights[outBias + k] as number);
  }
  return { left, keep, states, raised, lastKeep, scores };
}

/** The way back through a chain; its scores are their gradient by now. */
function chainBack(
  learner: Learner,
  chain: ChainExample,
  read: ChainState,
  ofBrings: Float32Array,
  ofCues: Float32Array,
): void {
  const { shape, layout, weights, gradient } = learner;
  const { width, dilations } = shape;
  const { cue, at: tokens, cueRows, placeRows } = chain;
  const { left, keep, states, raised, lastKeep } = read;
  const n = tokens.length;
  const perPlace = placeRows.length / n;
  const biasOf = (i: number): number => layout.biases + i * width;
  const ofScores = Float32Array.from(read.scores);
  const last = states[dilations.length] as Float32Array;
  const outBias = biasOf(3 + dilations.length);
  const back = new Float64Array(width);
  let of = new Float32Array(n * width);
  for (let j = 0; j < n; j++) {
    back.fill(0);
    timesBack(weights, gradient, layout.out, last, j * width, width, pairs, ofScores, j * pairs, back);
    addTo(gradient, outBias, ofScores, j * pairs, pairs);
    for (let k = 0; k < width; k++) of[j * width + k] = (back[k] as number) * (lastKeep[j * width + k] as number);
  }
  for (let layer = dilations.length - 1; layer >= 0; layer--) {
    const up = raised[layer] as Uint8Array;
    const before = of.slice();
    const from = states[layer] as Float32Array;
    for (let j = 0; j < n; j++) {
      for (let k = 0; k < width; k++) back[k] = up[j * width + k] ? (of[j * width + k] as number) : 0;
      const at = layout.layers[layer] as number;
      const reach = dilations[layer] as number;
      convolveBack(weights, gradient, at, biasOf(3 + layer), from, n, j, reach, width, back, before);
    }
    of = before;
  }
  const places = states[0] as Float32Array;
  const ofBase = new Float32Array(width);
  for (let j = 0; j < n; j++) {
    const at = j * width;
    for (let k = at; k < at + width; k++) of[k] = places[k] === 0 ? 0 : (of[k] as number) * (keep[k] as number);
    addTo(ofBase, 0, of, at, width);
    addTo(ofBrings, (tokens[j] as number) * width, of, at, width);
    for (let r = 0; r < perPlace; r++)
      if (!left[j * perPlace + r])
        addTo(gradient, layout.places + (placeRows[j * perPlace + r] as number) * width, of, at, width);
  }
  addTo(gradient, biasOf(2), ofBase, 0, width);
  for (const row of cueRows) addTo(gradient, layout.places + row * width, ofBase, 0, width);
  addTo(ofCues, cue * width, ofBase, 0, width);
}

function addTo(into: Float32Array, at: number, from: Float32Array, fromAt: number, width: number): void {
  for (let k = 0; k < width; k++) into[at + k] = (into[at + k] as number) + (from[fromAt + k] as number);
}

/** What a convolution brings to position j. */
function convolveAt(
  weights: Float32Array,
  first: number,
  bias: number,
  from: Float32Array,
  count: number,
  j: number,
  reach: number,
  width: number,
  sums: Float64Array,
): void {
  for (let k = 0; k < width; k++) sums[k] = weights[bias + k] as number;
  for (let tap = 0; tap < taps; tap++) {
    const i = j + (tap - 1) * reach;
    if (i < 0 || i >= count) continue;
    addTimes(weights, first + tap * width * width, from, i * width, width, width, sums, 0);
  }
}

/** The gradient of that: `back` is the sums'. */
function convolveBack(
  weights: Float32Array,
  gradient: Float32Array,
  first: number,
  bias: number,
  from: Float32Array,
  count: number,
  j: number,
  reach: number,
  width: number,
  back: Float64Array,
  ofFrom: Float32Array,
): void {
  for (let k = 0; k < width; k++) gradient[bias + k] = (gradient[bias + k] as number) + (back[k] as number);
  const some = findMoved(back, 0, width);
  for (let tap = 0; tap < taps; tap++) {
    const i = j + (tap - 1) * reach;
    if (i < 0 || i >= count) continue;
    addBack(weights, gradient, first + tap * width * width, from, i * width, width, width, some, ofFrom, i * width);
  }
}

/** A row of activations times a matrix. */
function times(
  weights: Float32Array,
  first: number,
  from: Float32Array,
  fromAt: number,
  inputs: number,
  columns: number,
  into: Float32Array,
  at: number,
): void {
  into.fill(0, at, at + columns);
  addTimes(weights, first, from, fromAt, inputs, columns, into, at);
}

/** The gradient of that: of the matrix, and added to `back` that of the activations. */
function timesBack(
  weights: Float32Array,
  gradient: Float32Array,
  first: number,
  from: Float32Array,
  fromAt: number,
  inputs: number,
  columns: number,
  of: Float32Array,
  ofAt: number,
  back: Float64Array,
): void {
  addBack(weights, gradient, first, from, fromAt, inputs, columns, findMoved(of, ofAt, columns), back, 0);
}

/** Adds a row of activations times a matrix. Activations of 0 are passed over. */
function addTimes(
  weights: Float32Array,
  first: number,
  from: Float32Array,
  fromAt: number,
  inputs: number,
  columns: number,
  into: Float32Array | Float64Array,
  at: number,
): void {
  for (let input = 0; input < inputs; input++) {
    const value = from[fromAt + input] as number;
    if (value === 0) continue;
    const w = first + input * columns;
    for (let k = 0; k < columns; k++) into[at + k] = (into[at + k] as number) + value * (weights[w + k] as number);
  }
}

/** The outputs that have a gradient, since most have none, and the gradients. */
const moved = new Int32Array(widest);
const moves = new Float64Array(widest);

/** Finds them among the gradients at `at`; returns how many they are. */
function findMoved(of: Float32Array | Float64Array, at: number, columns: number): number {
  let some = 0;
  for (let k = 0; k < columns; k++) {
    const g = of[at + k] as number;
    if (g === 0) continue;
    moved[some] = k;
    moves[some++] = g;
  }
  return some;
}

/** Adds the gradient of a product whose outputs moved: of the matrix, and at `at` that of the activations. */
function addBack(
  weights: Float32Array,
  gradient: Float32Array,
  first: number,
  from: Float32Array,
  fromAt: number,
  inputs: number,
  columns: number,
  some: number,
  into: Float32Array | Float64Array,
  at: number,
): void {
  if (some === 0) return;
  for (let input = 0; input < inputs; input++) {
    const value = from[fromAt + input] as number;
    const w = first + input * columns;
    let sum = 0;
    for (let m = 0; m < some; m++) sum += (weights[w + (moved[m] as number)] as number) * (moves[m] as number);
    into[at + input] = (into[at + input] as number) + sum;
    if (value === 0) continue;
    for (let m = 0; m < some; m++) {
      const i = w + (moved[m] as number);
      gradient[i] = (gradient[i] as number) + value * (moves[m] as number);
    }
  }
}
