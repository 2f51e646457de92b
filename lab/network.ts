import { layoutOf, type NetworkLayout, type NetworkShape, outputs, type PackedNetwork } from '../src/model/network.ts';
import { pairs } from '../src/model/tagger.ts';
import { activationUnit, mostRow, mostWeight, rowUnit, sumUnit, taps, weightUnit } from '../src/model/units.ts';
import { encodeWeights } from '../src/model/weights.ts';
import { chainGradient } from './chain-gradient.ts';
import { randomFrom, shuffled } from './random.ts';
import { type Room, roomOf } from './room.ts';

/** A text to learn from: the rows of its tokens, as many of each, and its chains. */
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
  /** Chains that are learnt from at once, at least: whole texts are taken until it is as many. */
  readonly batch: number;
  readonly rate: number;
  /** Share of the texts, of all epochs, after which weights and activations are rounded as in reading. */
  readonly rounding: number;
  /**
   * Share of activations, and of rows of words, that are left out at random; of the rows of places half as many. Activations that stay are scaled up for that, rows are not: a
   * word left out is one never seen.
   */
  readonly drop: number;
  readonly dropRows: number;
  /** The first of a token's rows that is for its letters, whole or in part. */
  readonly firstOfWords: number;
  readonly seed: number;
}

const warmUp = 100;
const longestGradient = 5;

/** Weights and all that goes with them: places in a room, `layout.count` numbers each. */
interface Learner {
  readonly shape: NetworkShape;
  readonly layout: NetworkLayout;
  readonly parts: readonly Part[];
  readonly room: Room;
  /** What is learnt, what of it is read with (rounded or not), and that with inputs and outputs of each matrix exchanged. */
  readonly weights: number;
  readonly read: number;
  readonly turned: number;
  readonly gradient: number;
  readonly mean: Float32Array;
  readonly square: Float32Array;
  /** The weights' moving average. */
  readonly settled: Float32Array;
}

/** Weights that are read in the same parts of one, and how many of those they are at most. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly unit: number;
  readonly most: number;
}

/**
 * Trains a network by Adam (Kingma and Ba, ICLR 2015), at last with the rounding of `src/model/units.ts`, whose gradient is taken for that of what was rounded. The same texts in the
 * same order and the same seed give the same weights.
 */
export function trainNetwork(
  texts: readonly TextExample[],
  shape: NetworkShape,
  options: NetworkTraining,
  log: (line: string, steps: number) => void = () => {},
): PackedNetwork {
  const learner = learnerOf(shape, texts);
  spreadWeights(learner, options.seed);
  learner.room.kernel.seed(options.seed);
  const random = randomFrom(options.seed + 1);
  let step = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const order = shuffled(texts.length, random);
    let loss = 0;
    let chains = 0;
    for (let from = 0; from < order.length; ) {
      const done = (epoch + from / order.length) / options.epochs;
      const rounds = done >= options.rounding;
      startStep(learner, rounds);
      let count = 0;
      for (; from < order.length && count < options.batch; from++) {
        const text = texts[order[from] as number] as TextExample;
        if (text.chains.length > 0) loss += learnText(learner, text, rounds, options, random);
        count += text.chains.length;
      }
      chains += count;
      const rate = options.rate * Math.min(1, (step + 1) / warmUp) * (1 - 0.97 * done);
      move(learner, Math.max(1, count), rate, ++step);
      settle(learner, step);
    }
    if (!Number.isFinite(loss))
      throw new RangeError('The network has come to numbers that are none: learn in smaller steps.');
    log(`epoch ${epoch + 1}: ${(loss / chains).toFixed(3)} a chain`, step);
  }
  return packed(learner);
}

function learnerOf(shape: NetworkShape, texts: readonly TextExample[]): Learner {
  const layout = layoutOf(shape);
  const room = roomOf(4 * layout.count + texts.reduce((most, text) => Math.max(most, numbersFor(shape, text)), 0));
  const { lead, biases, count } = layout;
  return {
    shape,
    layout,
    parts: [
      { from: 0, to: lead, unit: rowUnit, most: mostRow },
      { from: lead, to: biases, unit: weightUnit, most: mostWeight },
      { from: biases, to: biases + shape.width, unit: activationUnit, most: 2 ** 14 },
      { from: biases + shape.width, to: count, unit: sumUnit, most: 2 ** 20 },
    ],
    room,
    weights: room.take(count),
    read: room.take(count),
    turned: room.take(count),
    gradient: room.take(count),
    mean: new Float32Array(count),
    square: new Float32Array(count),
    settled: new Float32Array(count),
  };
}

/** Numbers that reading a text and the way back take, at most; each array may be three longer than what stands in it. */
function numbersFor({ width, dilations }: NetworkShape, { count, rows, chains }: TextExample): number {
  const arrays = 16 + 4 * dilations.length;
  const ofChain = chains.map(
    ({ at, cueRows, placeRows }) => at.length * (width * arrays + 2 * outputs) + cueRows.length + placeRows.length,
  );
  return count * width * 16 + rows.length + Math.max(0, ...ofChain) + width * 8 + 4 * (arrays + 32);
}

/** Matrices begin at random; tables at small numbers. */
function spreadWeights({ shape, layout, room, weights }: Learner, seed: number): void {
  const { width } = shape;
  const { floats } = room;
  const random = randomFrom(seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  for (let i = 0; i < layout.lead; i++) floats[weights + i] = 0.1 * normal();
  const spread = (from: number, inputs: number, columns: number, used: number): void => {
    for (let i = 0; i < inputs; i++)
      for (let k = 0; k < used; k++) floats[weights + from + i * columns + k] = (2 * random() - 1) / Math.sqrt(inputs);
  };
  for (const from of [layout.lead, ...layout.layers]) spread(from, taps * width, width, width);
  for (const from of [layout.own, layout.cue]) spread(from, width, width, width);
  spread(layout.out, width, outputs, pairs);
}

/** Makes ready what is read with. */
function startStep({ layout, shape, parts, room, weights, read, turned, gradient }: Learner, rounds: boolean): void {
  const { floats } = room;
  floats.fill(0, gradient, gradient + layout.count);
  if (rounds)
    for (const { from, to, unit } of parts)
      for (let i = from; i < to; i++) floats[read + i] = Math.round((floats[weights + i] as number) * unit) / unit;
  else floats.copyWithin(read, weights, weights + layout.count);
  const { width } = shape;
  const turn = (from: number, columns: number): void => {
    for (let i = 0; i < width; i++)
      for (let k = 0; k < columns; k++)
        floats[turned + from + k * width + i] = floats[read + from + i * columns + k] as number;
  };
  for (const from of [layout.lead, ...layout.layers])
    for (let tap = 0; tap < taps; tap++) turn(from + tap * width * width, width);
  for (const from of [layout.own, layout.cue]) turn(from, width);
  turn(layout.out, outputs);
}

/** One step of Adam. Weights stay within what they can be read in. */
function move(
  { layout, parts, room, weights, gradient, mean, square }: Learner,
  chains: number,
  rate: number,
  step: number,
): void {
  const { floats } = room;
  let norm = 0;
  for (let i = gradient; i < gradient + layout.count; i++) norm += (floats[i] as number) ** 2;
  const scale = Math.min(1 / chains, longestGradient / Math.max(1e-12, Math.sqrt(norm)));
  const pace = (rate * Math.sqrt(1 - 0.99 ** step)) / (1 - 0.9 ** step);
  for (const { from, to, unit, most } of parts) {
    const limit = most / unit;
    for (let i = from; i < to; i++) {
      const g = (floats[gradient + i] as number) * scale;
      const m = 0.9 * (mean[i] as number) + 0.1 * g;
      const s = 0.99 * (square[i] as number) + 0.01 * g * g;
      mean[i] = m;
      square[i] = s;
      if (m === 0) continue;
      const moved = (floats[weights + i] as number) - (pace * m) / (Math.sqrt(s) + 1e-8);
      floats[weights + i] = Math.min(limit, Math.max(-limit, moved));
    }
  }
}

/** Steps that the moving average looks back on. */
const memory = 500;

/** Brings the moving average nearer to the weights: it reads better than they do at any one step (Polyak and Juditsky, 1992). */
function settle({ layout, room, weights, settled }: Learner, step: number): void {
  const share = 1 / Math.min(step, memory);
  for (let i = 0; i < layout.count; i++)
    settled[i] = (settled[i] as number) + share * ((room.floats[weights + i] as number) - (settled[i] as number));
}

/** The weights as they are read; rows that nothing was learnt of are 0. */
function packed({ shape, layout, parts, square, settled }: Learner): PackedNetwork {
  const { width, tokenRows, placeRows, dilations } = shape;
  const whole = parts.flatMap(({ from, to, unit }) =>
    Array.from({ length: to - from }, (_, i) => Math.round((settled[from + i] as number) * unit)),
  );
  const codes = Uint8Array.from({ length: layout.biases }, (_, i) =>
    square[i] === 0 ? mostWeight : mostWeight + (whole[i] as number),
  );
  // No -0: JSON has none.
  const biases = whole.slice(layout.biases).map((bias) => bias + 0);
  return { width, tokenRows, placeRows, dilations: [...dilations], codes: encodeWeights(codes), biases };
}

/** The loss of a text's chains and its gradient, as one step of training without rounding has them. */
export function lossOf(
  shape: NetworkShape,
  weights: Float32Array,
  text: TextExample,
  options: NetworkTraining,
): { readonly loss: number; readonly gradient: Float32Array } {
  const learner = learnerOf(shape, [text]);
  const { room, gradient } = learner;
  room.floats.set(weights, learner.weights);
  room.kernel.seed(options.seed);
  startStep(learner, false);
  const loss = learnText(learner, text, false, options, randomFrom(options.seed));
  return { loss, gradient: room.floats.slice(gradient, gradient + weights.length) };
}

/** What each chain's places bring, `outputs` numbers each, as training with rounding reads them. */
export function scoresOf(
  shape: NetworkShape,
  weights: Float32Array,
  text: TextExample,
  options: NetworkTraining,
): Float32Array[] {
  const learner = learnerOf(shape, [text]);
  const { room } = learner;
  room.floats.set(weights, learner.weights);
  startStep(learner, true);
  const random = randomFrom(options.seed);
  const state = readText(learner, text, true, options, random);
  return text.chains.map((chain) => {
    const { scores } = readChain(learner, chain, state, true, options, random);
    return room.floats.slice(scores, scores + chain.at.length * outputs);
  });
}

/** Adds the gradient of a text's chains; returns their loss. */
function learnText(
  learner: Learner,
  text: TextExample,
  rounds: boolean,
  options: NetworkTraining,
  random: () => number,
): number {
  const { room, shape } = learner;
  const start = room.mark();
  const state = readText(learner, text, rounds, options, random);
  const ofBrings = room.take(text.count * shape.width);
  const ofCues = room.take(text.count * shape.width);
  let loss = 0;
  for (const chain of text.chains) {
    const inner = room.mark();
    const read = readChain(learner, chain, state, rounds, options, random);
    const ofScores = room.take(chain.at.length * outputs);
    loss += gradientOfScores(room.floats, read.scores, chain, ofScores);
    chainBack(learner, chain, read, ofScores, ofBrings, ofCues);
    room.giveBack(inner);
  }
  textBack(learner, text, state, ofBrings, ofCues);
  room.giveBack(start);
  return loss;
}

function gradientOfScores(floats: Float32Array, scores: number, { labels, uncut }: ChainExample, into: number): number {
  const n = labels.length;
  const own = new Float64Array(n * pairs);
  for (let j = 0; j < n; j++)
    for (let k = 0; k < pairs; k++) own[j * pairs + k] = floats[scores + j * outputs + k] as number;
  const loss = chainGradient(own, labels, uncut);
  for (let j = 0; j < n; j++)
    for (let k = 0; k < pairs; k++) floats[into + j * outputs + k] = own[j * pairs + k] as number;
  return loss;
}

/** What reading a text's tokens leaves for its chains, and for the way back: places. */
interface TextState {
  readonly wanted: Uint8Array;
  /** Rows of tokens, -1 for those left out. */
  readonly rows: number;
  readonly alone: number;
  readonly among: number;
  /** What each token brings to every place where it may stand. */
  readonly brings: number;
  /** 1 where a sum's change is one of its activation. */
  readonly aloneMoves: number;
  /** As `raise` gives them. */
  readonly through: number;
  readonly raised: number;
  /** What an activation was multiplied by: 0 for those left out. */
  readonly keep: number;
}

/** Tokens by themselves, then among their neighbours. */
function readText(
  { shape, layout, read, room }: Learner,
  text: TextExample,
  rounds: boolean,
  options: NetworkTraining,
  random: () => number,
): TextState {
  const { width } = shape;
  const { kernel, ints } = room;
  const { count, chains } = text;
  const perToken = text.rows.length / count;
  const take = () => room.take(count * width);
  const state: TextState = {
    wanted: new Uint8Array(count),
    rows: room.take(text.rows.length),
    alone: take(),
    among: take(),
    brings: take(),
    aloneMoves: take(),
    through: take(),
    raised: take(),
    keep: take(),
  };
  const { wanted, rows, alone, among, brings, aloneMoves, through, raised, keep } = state;
  ints.set(text.rows, rows);
  for (const { at } of chains) for (const t of at) wanted[t] = 1;
  for (let t = 0; t < count; t++) {
    if (!(wanted[t] || wanted[t - 1] || wanted[t + 1])) continue;
    const own = rows + t * perToken;
    for (let r = own + options.firstOfWords; r < own + perToken; r++) if (random() < options.dropRows) ints[r] = -1;
    const at = t * width;
    kernel.add(alone + at, read + layout.biases, width);
    kernel.addRows(alone + at, own, perToken, read + layout.tokens, width);
    // Rows and bias are whole numbers of an activation's parts, so there is nothing to round.
    kernel.activate(alone + at, aloneMoves + at, width, false);
  }
  for (let t = 0; t < count; t++) {
    if (!wanted[t]) continue;
    const at = t * width;
    kernel.add(among + at, read + layout.biases + width, width);
    convolve(room, read + layout.lead, alone, count, t, 1, width, among);
    kernel.raise(alone + at, among + at, through + at, raised + at, width, rounds);
    kernel.leaveOut(among + at, keep + at, width, options.drop);
    kernel.addProducts(brings + at, among + at, 1, width, read + layout.own, width);
  }
  return state;
}

function textBack(
  { shape, layout, turned, gradient, room }: Learner,
  text: TextExample,
  state: TextState,
  ofBrings: number,
  ofCues: number,
): void {
  const { width } = shape;
  const { kernel } = room;
  const { count } = text;
  const { wanted, rows, alone, among, aloneMoves, through, raised, keep } = state;
  const perToken = text.rows.length / count;
  const ofAlone = room.take(count * width);
  const back = room.take(count * width);
  for (let t = 0; t < count; t++) {
    if (!wanted[t]) continue;
    const at = t * width;
    kernel.addProducts(back + at, ofBrings + at, 1, width, turned + layout.own, width);
    kernel.addProducts(back + at, ofCues + at, 1, width, turned + layout.cue, width);
    kernel.multiply(back + at, keep + at, width);
    kernel.lower(through + at, raised + at, back + at, ofAlone + at, width);
    kernel.add(gradient + layout.biases + width, back + at, width);
    convolveBack(room, turned + layout.lead, back, count, t, 1, width, ofAlone);
  }
  for (let input = 0; input < width; input++) {
    const row = input * width;
    kernel.addProducts(gradient + layout.own + row, among + input, width, count, ofBrings, width);
    kernel.addProducts(gradient + layout.cue + row, among + input, width, count, ofCues, width);
  }
  gradientOfTaps(room, gradient + layout.lead, alone, count, 1, width, back);
  kernel.multiply(ofAlone, aloneMoves, count * width);
  for (let t = 0; t < count; t++) {
    if (!(wanted[t] || wanted[t - 1] || wanted[t + 1])) continue;
    const at = t * width;
    kernel.add(gradient + layout.biases, ofAlone + at, width);
    kernel.addToRows(gradient + layout.tokens, rows + t * perToken, perToken, ofAlone + at, width);
  }
}

/** What reading a chain leaves for the way back, places: those of its cue's and places' rows (-1 for those left out), and what each convolution makes of its positions. */
interface ChainState {
  readonly ofCue: number;
  readonly rows: number;
  readonly keep: number;
  readonly moves: number;
  /** The last is already multiplied by `lastKeep`. */
  readonly states: readonly number[];
  readonly passes: readonly { readonly through: number; readonly raised: number }[];
  readonly lastKeep: number;
  readonly scores: number;
}

function readChain(
  { shape, layout, read, room }: Learner,
  chain: ChainExample,
  state: TextState,
  rounds: boolean,
  options: NetworkTraining,
  random: () => number,
): ChainState {
  const { width, dilations } = shape;
  const { kernel, ints } = room;
  const { cue, at: tokens, cueRows, placeRows } = chain;
  const n = tokens.length;
  const size = n * width;
  const perPlace = placeRows.length / n;
  const biasOf = (i: number): number => read + layout.biases + i * width;
  const ofCue = room.take(cueRows.length);
  ints.set(cueRows, ofCue);
  const base = room.take(width);
  kernel.add(base, biasOf(2), width);
  kernel.addProducts(base, state.among + cue * width, 1, width, read + layout.cue, width);
  kernel.addRows(base, ofCue, cueRows.length, read + layout.places, width);
  const rows = room.take(placeRows.length);
  for (let r = 0; r < placeRows.length; r++)
    ints[rows + r] = random() < options.dropRows / 2 ? -1 : (placeRows[r] as number);
  const keep = room.take(size);
  const moves = room.take(size);
  let active = room.take(size);
  for (let j = 0; j < n; j++) {
    const at = active + j * width;
    kernel.add(at, base, width);
    kernel.add(at, state.brings + (tokens[j] as number) * width, width);
    kernel.addRows(at, rows + j * perPlace, perPlace, read + layout.places, width);
  }
  kernel.activate(active, moves, size, rounds);
  kernel.leaveOut(active, keep, size, options.drop);
  const states = [active];
  const passes: { through: number; raised: number }[] = [];
  for (let layer = 0; layer < dilations.length; layer++) {
    const next = room.take(size);
    const pass = { through: room.take(size), raised: room.take(size) };
    for (let j = 0; j < n; j++) {
      kernel.add(next + j * width, biasOf(3 + layer), width);
      const matrix = read + (layout.layers[layer] as number);
      convolve(room, matrix, active, n, j, dilations[layer] as number, width, next);
    }
    kernel.raise(active, next, pass.through, pass.raised, size, rounds);
    states.push(next);
    passes.push(pass);
    active = next;
  }
  const lastKeep = room.take(size);
  kernel.leaveOut(active, lastKeep, size, options.drop);
  const scores = room.take(n * outputs);
  for (let j = 0; j < n; j++) {
    kernel.add(scores + j * outputs, biasOf(3 + dilations.length), outputs);
    kernel.addProducts(scores + j * outputs, active + j * width, 1, width, read + layout.out, outputs);
  }
  return { ofCue, rows, keep, moves, states, passes, lastKeep, scores };
}

/** The way back through a chain, from the gradient of its scores. */
function chainBack(
  { shape, layout, turned, gradient, room }: Learner,
  chain: ChainExample,
  { ofCue, rows, keep, moves, states, passes, lastKeep }: ChainState,
  ofScores: number,
  ofBrings: number,
  ofCues: number,
): void {
  const { width, dilations } = shape;
  const { kernel } = room;
  const { cue, at: tokens, cueRows, placeRows } = chain;
  const n = tokens.length;
  const size = n * width;
  const perPlace = placeRows.length / n;
  const biasOf = (i: number): number => gradient + layout.biases + i * width;
  const last = states[dilations.length] as number;
  let back = room.take(size);
  for (let j = 0; j < n; j++) {
    kernel.add(biasOf(3 + dilations.length), ofScores + j * outputs, outputs);
    kernel.addProducts(back + j * width, ofScores + j * outputs, 1, outputs, turned + layout.out, width);
  }
  for (let input = 0; input < width; input++)
    kernel.addProducts(gradient + layout.out + input * outputs, last + input, width, n, ofScores, outputs);
  kernel.multiply(back, lastKeep, size);
  for (let layer = dilations.length - 1; layer >= 0; layer--) {
    const before = room.take(size);
    const matrix = layout.layers[layer] as number;
    const reach = dilations[layer] as number;
    const { through, raised } = passes[layer] as (typeof passes)[0];
    kernel.lower(through, raised, back, before, size);
    for (let j = 0; j < n; j++) {
      kernel.add(biasOf(3 + layer), back + j * width, width);
      convolveBack(room, turned + matrix, back, n, j, reach, width, before);
    }
    gradientOfTaps(room, gradient + matrix, states[layer] as number, n, reach, width, back);
    back = before;
  }
  kernel.multiply(back, keep, size);
  kernel.multiply(back, moves, size);
  const ofBase = room.take(width);
  for (let j = 0; j < n; j++) {
    const at = back + j * width;
    kernel.add(ofBase, at, width);
    kernel.add(ofBrings + (tokens[j] as number) * width, at, width);
    kernel.addToRows(gradient + layout.places, rows + j * perPlace, perPlace, at, width);
  }
  kernel.add(biasOf(2), ofBase, width);
  kernel.addToRows(gradient + layout.places, ofCue, cueRows.length, ofBase, width);
  kernel.add(ofCues + cue * width, ofBase, width);
}

/** Adds what a convolution brings to position j. */
function convolve(
  { kernel }: Room,
  matrix: number,
  from: number,
  count: number,
  j: number,
  reach: number,
  width: number,
  into: number,
): void {
  for (let tap = 0; tap < taps; tap++) {
    const i = j + (tap - 1) * reach;
    if (i < 0 || i >= count) continue;
    kernel.addProducts(into + j * width, from + i * width, 1, width, matrix + tap * width * width, width);
  }
}

/** Adds the gradient that position j's sums have to those of the activations that they came from. */
function convolveBack(
  { kernel }: Room,
  turned: number,
  ofSums: number,
  count: number,
  j: number,
  reach: number,
  width: number,
  ofFrom: number,
): void {
  for (let tap = 0; tap < taps; tap++) {
    const i = j + (tap - 1) * reach;
    if (i < 0 || i >= count) continue;
    kernel.addProducts(ofFrom + i * width, ofSums + j * width, 1, width, turned + tap * width * width, width);
  }
}

/** Adds the gradient of a convolution's matrix, from that of its sums. */
function gradientOfTaps(
  { kernel }: Room,
  gradient: number,
  from: number,
  count: number,
  reach: number,
  width: number,
  ofSums: number,
): void {
  for (let tap = 0; tap < taps; tap++) {
    const shift = (tap - 1) * reach;
    const first = Math.max(0, -shift);
    const some = count - Math.abs(shift);
    if (some <= 0) continue;
    for (let input = 0; input < width; input++) {
      const row = gradient + (tap * width + input) * width;
      kernel.addProducts(row, from + (first + shift) * width + input, width, some, ofSums + first * width, width);
    }
  }
}
