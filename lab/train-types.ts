import { randomFrom, shuffled } from './random.ts';
import { meanOf } from './train-linear.ts';

/** An example of a multinomial classifier: the features that it has, the class that it is of, and how much it counts. */
interface TypedExample {
  readonly features: readonly number[];
  readonly label: number;
  readonly weight: number;
}

interface TypedOptions {
  readonly classes: number;
  /** Features are numbers below it. */
  readonly features: number;
  /** Where each weight starts, and what it is drawn to; `feature * classes + class`. */
  readonly prior: Float32Array;
  readonly epochs: number;
  /** The highest rate, after a twentieth of all steps; from there it falls to nothing along a cosine. */
  readonly rate: number;
  readonly batch: number;
  /** Share of features left out at random, anew each time that an example is seen: none may lean on those that stand beside it. */
  readonly drop: number;
  /** Features that are never left out have numbers from here on. */
  readonly always: number;
  readonly l2: number;
  /** What draws a weight that has a prior back to it in each step, whether or not the step's examples have its feature. */
  readonly pull: number;
  /** The label gets this much less than certainty, shared by all classes. */
  readonly doubt: number;
  readonly seeds: readonly number[];
}

/**
 * Multinomial logistic regression by Adam (Kingma, Ba, ICLR 2015) in few epochs, with features left out at random; the mean of
 * several seeds. A feature moves only in steps whose examples have it, and its means are those of these steps: what is rare learns as fast as what is common, in a tenth of the time.
 * Stopping early is most of its regularisation. The same examples and seeds give the same weights.
 */
export const trainTypes = (examples: readonly TypedExample[], options: TypedOptions): Float32Array =>
  meanOf(options.seeds, (seed) => trainOnce(examples, options, seed));

function trainOnce(examples: readonly TypedExample[], options: TypedOptions, seed: number): Float32Array {
  const { classes, features, prior, batch, epochs, drop } = options;
  const weights = prior.slice();
  const gradient = new Float64Array(features * classes);
  const mean = new Float64Array(features * classes);
  const square = new Float64Array(features * classes);
  /** In how many steps each feature was met, the last of them, and how many steps before it the one before was. */
  const times = new Int32Array(features);
  const met = new Int32Array(features);
  const waited = new Int32Array(features);
  const hasPrior = (f: number): boolean => prior.subarray(f * classes, (f + 1) * classes).some((x) => x !== 0);
  const priors = new Set(Array.from({ length: features }, (_, f) => f).filter(hasPrior));
  const random = randomFrom(seed);
  const steps = epochs * Math.floor(examples.length / batch);
  const p = new Float64Array(classes);
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    const order = shuffled(examples.length, random);
    for (let from = 0; from + batch <= order.length; from += batch) {
      step++;
      const here: number[] = [];
      let total = 0;
      for (let i = from; i < from + batch; i++) total += (examples[order[i] as number] as TypedExample).weight;
      for (let i = from; i < from + batch; i++) {
        const example = examples[order[i] as number] as TypedExample;
        const row = example.features.filter((f) => f >= options.always || random() >= drop);
        for (const f of row) {
          if (met[f] === step) continue;
          waited[f] = step - (met[f] as number);
          met[f] = step;
          here.push(f);
          gradient.fill(0, f * classes, (f + 1) * classes);
        }
        addGradient(row, example, total, options, weights, p, gradient);
      }
      const rate = options.rate * rateAt(step / steps);
      for (const f of here) {
        const time = (times[f] as number) + 1;
        times[f] = time;
        const bias1 = 1 - 0.9 ** time;
        const bias2 = 1 - 0.999 ** time;
        const pull = f >= options.always ? 0 : priors.has(f) ? options.pull * (waited[f] as number) : options.l2;
        for (let j = f * classes; j < (f + 1) * classes; j++) {
          const off = (weights[j] as number) - (prior[j] as number);
          const g = (gradient[j] as number) + pull * off;
          mean[j] = 0.9 * (mean[j] as number) + 0.1 * g;
          square[j] = 0.999 * (square[j] as number) + 0.001 * g * g;
          weights[j] =
            (weights[j] as number) -
            (rate * ((mean[j] as number) / bias1)) / (Math.sqrt((square[j] as number) / bias2) + 1e-8);
        }
      }
    }
  }
  return weights;
}

/** Rises along a line for a twentieth of the way, then falls along a cosine. */
const rateAt = (way: number): number => (way < 0.05 ? way / 0.05 : (1 + Math.cos((Math.PI * (way - 0.05)) / 0.95)) / 2);

function addGradient(
  row: readonly number[],
  { label, weight }: TypedExample,
  total: number,
  { classes, drop, doubt, always }: TypedOptions,
  weights: Float32Array,
  p: Float64Array,
  gradient: Float64Array,
): void {
  // What is kept counts for what is left out, so that the weights are those of an example seen whole.
  const grown = 1 / (1 - drop);
  p.fill(0);
  for (const f of row)
    for (let k = 0; k < classes; k++)
      p[k] = (p[k] as number) + (weights[f * classes + k] as number) * (f < always ? grown : 1);
  toProbabilities(p);
  for (let k = 0; k < classes; k++) {
    const target = (k === label ? 1 - doubt : 0) + doubt / classes;
    p[k] = (((p[k] as number) - target) * weight) / total;
  }
  for (const f of row)
    for (let k = 0; k < classes; k++) {
      const at = f * classes + k;
      gradient[at] = (gradient[at] as number) + (p[k] as number) * (f < always ? grown : 1);
    }
}

/** Scores become probabilities, in place. */
export function toProbabilities(scores: Float64Array): void {
  const top = Math.max(...scores);
  let sum = 0;
  for (let k = 0; k < scores.length; k++) {
    scores[k] = Math.exp((scores[k] as number) - top);
    sum += scores[k] as number;
  }
  for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] as number) / sum;
}
