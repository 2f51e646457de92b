import { LINE_TERMS, questionsOf, STATES } from '../src/article/page/model.ts';
import type { PageExample } from './page-examples.ts';
import { randomFrom, shuffled } from './random.ts';

/** Weights of each value of a line's terms in each state, and of each state after each; the last row is of the first line. */
export interface Chain {
  readonly weights: Float64Array;
  readonly steps: Float64Array;
}

const EPOCHS = 12;
const RATE = 0.12;
/** Weight of the pull towards 0. */
const SHRINK = 10;
/** Pages of one step. */
const BATCH = 6;
/** Epochs at the end whose weights are averaged. */
const AVERAGED = 3;
/** Lines above and below the article that are learned from: menus are all alike. */
const ABOVE = 45;
const BELOW = 60;
const S = STATES.length;
const HEADLINE = STATES.indexOf('headline');

/** What a page's lines are asked, and which states they may be in; the headline is where the ranker put it. */
interface Sequence {
  readonly places: Int32Array;
  readonly terms: number;
  readonly length: number;
  /** For each line and state 1 where the line may be in it: always, and by its label. */
  readonly may: Float64Array;
  readonly right: Float64Array;
}

/** A linear-chain conditional random field, fitted by gradients of small batches. `headlines`: the line that a ranker chose for each page without having seen it. */
export function trainChain(examples: readonly PageExample[], headlines: readonly number[]): Chain {
  const values = questionsOf((examples[0] as PageExample).columns, LINE_TERMS).values;
  const sequences = examples.map((example, i) => sequenceOf(example, headlines[i] as number));
  const learned = [learner(values * S), learner((S + 1) * S)] as const;
  const random = randomFrom(1);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const order = shuffled(sequences.length, random);
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH);
      for (const q of batch) addGradient(sequences[q] as Sequence, learned[0], learned[1]);
      for (const one of learned) follow(one, (SHRINK * batch.length) / sequences.length, epoch >= EPOCHS - AVERAGED);
    }
  }
  const [weights, steps] = learned.map(({ sum, kept }) => sum.map((value) => value / kept));
  return { weights: weights as Float64Array, steps: steps as Float64Array };
}

function sequenceOf({ columns, states }: PageExample, headline: number): Sequence {
  const { places, terms } = questionsOf(columns, LINE_TERMS, headline);
  const isArticle = (state: number): boolean => state > 0 && STATES[state] !== 'below';
  const first = Math.max(0, states.findIndex(isArticle) - ABOVE);
  const to = Math.min(states.length, states.findLastIndex(isArticle) + BELOW);
  const may = new Float64Array((to - first) * S).fill(1);
  const right = new Float64Array((to - first) * S);
  for (let i = first; i < to; i++) {
    const row = (i - first) * S;
    for (let s = 0; s < S; s++) if ((i === headline) !== (s === HEADLINE)) may[row + s] = 0;
    // What readers call the headline and the ranker doesn't can't be learned as anything else.
    const state = i === headline ? HEADLINE : states[i] === HEADLINE ? -1 : (states[i] as number);
    for (let s = 0; s < S; s++) right[row + s] = (state < 0 || s === state ? 1 : 0) * (may[row + s] as number);
  }
  return { places: places.subarray(first * terms, to * terms), terms, length: to - first, may, right };
}

interface Learner {
  readonly weights: Float64Array;
  readonly gradient: Float64Array;
  readonly squares: Float64Array;
  readonly sum: Float64Array;
  kept: number;
}

const learner = (size: number): Learner => ({
  weights: new Float64Array(size),
  gradient: new Float64Array(size),
  squares: new Float64Array(size).fill(1e-2),
  sum: new Float64Array(size),
  kept: 0,
});

/** A step along the gradient (Adagrad), which is 0 afterwards. */
function follow(one: Learner, pull: number, isKept: boolean): void {
  const { weights, gradient, squares, sum } = one;
  if (isKept) one.kept++;
  for (let k = 0; k < weights.length; k++) {
    const g = (gradient[k] as number) - pull * (weights[k] as number);
    gradient[k] = 0;
    if (g !== 0) {
      squares[k] = (squares[k] as number) + g * g;
      weights[k] = (weights[k] as number) + (RATE * g) / Math.sqrt(squares[k] as number);
    }
    if (isKept) sum[k] = (sum[k] as number) + (weights[k] as number);
  }
}

/** Smaller differences between what is and what is expected are left out. */
const LEAST = 2e-3;

function addGradient(sequence: Sequence, lines: Learner, steps: Learner): void {
  const { places, terms, length } = sequence;
  const powers = powersOf(sequence, lines.weights);
  const pull = new Float64Array(length * S);
  addMarginals(sequence.right, powers, steps, pull, 1);
  addMarginals(sequence.may, powers, steps, pull, -1);
  const { gradient } = lines;
  for (let i = 0; i < length; i++) {
    let most = 0;
    for (let s = 0; s < S; s++) most = Math.max(most, Math.abs(pull[i * S + s] as number));
    if (most < LEAST) continue;
    for (let k = i * terms; k < (i + 1) * terms; k++) {
      const place = (places[k] as number) * S;
      for (let s = 0; s < S; s++) gradient[place + s] = (gradient[place + s] as number) + (pull[i * S + s] as number);
    }
  }
}

/** e to the sum of the weights of each line and state, less the line's greatest. */
function powersOf({ places, terms, length }: Sequence, weights: Float64Array): Float64Array {
  const powers = new Float64Array(length * S);
  for (let i = 0; i < length; i++) {
    const row = i * S;
    for (let k = i * terms; k < (i + 1) * terms; k++) {
      const place = (places[k] as number) * S;
      for (let s = 0; s < S; s++) powers[row + s] = (powers[row + s] as number) + (weights[place + s] as number);
    }
    let most = Number.NEGATIVE_INFINITY;
    for (let s = 0; s < S; s++) most = Math.max(most, powers[row + s] as number);
    for (let s = 0; s < S; s++) powers[row + s] = Math.exp((powers[row + s] as number) - most) + 1e-12;
  }
  return powers;
}

/** Adds the marginals of lines and steps over all paths that are allowed (forward and backward). */
function addMarginals(
  allowed: Float64Array,
  powers: Float64Array,
  steps: Learner,
  pull: Float64Array,
  sign: 1 | -1,
): void {
  const length = powers.length / S;
  const power = steps.weights.map(Math.exp);
  const local = powers.map((value, k) => value * (allowed[k] as number));
  const [ahead, behind, scale] = [new Float64Array(length * S), new Float64Array(length * S), new Float64Array(length)];
  for (let i = 0; i < length; i++) {
    for (let r = 0; r < S; r++) {
      const before = i > 0 ? (ahead[(i - 1) * S + r] as number) : r === 0 ? 1 : 0;
      const row = i > 0 ? r * S : S * S;
      if (before === 0) continue;
      for (let s = 0; s < S; s++) ahead[i * S + s] = (ahead[i * S + s] as number) + before * (power[row + s] as number);
    }
    let sum = 0;
    for (let s = 0; s < S; s++) {
      ahead[i * S + s] = (ahead[i * S + s] as number) * (local[i * S + s] as number);
      sum += ahead[i * S + s] as number;
    }
    scale[i] = sum;
    for (let s = 0; s < S; s++) ahead[i * S + s] = (ahead[i * S + s] as number) / sum;
  }
  behind.fill(1, (length - 1) * S);
  for (let i = length - 2; i >= 0; i--)
    for (let r = 0; r < S; r++) {
      let value = 0;
      if (ahead[i * S + r] === 0) continue;
      for (let s = 0; s < S; s++)
        value +=
          (power[r * S + s] as number) * (local[(i + 1) * S + s] as number) * (behind[(i + 1) * S + s] as number);
      behind[i * S + r] = value / (scale[i + 1] as number);
    }
  const { gradient } = steps;
  for (let k = 0; k < pull.length; k++)
    pull[k] = (pull[k] as number) + sign * (ahead[k] as number) * (behind[k] as number);
  for (let s = 0; s < S; s++)
    gradient[S * S + s] = (gradient[S * S + s] as number) + sign * (ahead[s] as number) * (behind[s] as number);
  for (let i = 1; i < length; i++)
    for (let r = 0; r < S; r++) {
      const before = (sign * (ahead[(i - 1) * S + r] as number)) / (scale[i] as number);
      if (before === 0) continue;
      for (let s = 0; s < S; s++) {
        const k = r * S + s;
        const share = before * (power[k] as number) * (local[i * S + s] as number) * (behind[i * S + s] as number);
        gradient[k] = (gradient[k] as number) + share;
      }
    }
}
