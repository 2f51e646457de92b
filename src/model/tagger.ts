import { exp } from './numbers.ts';
import { unit } from './weights.ts';

/**
 * Scores of a chain of `length` positions with three labels each: `scores[i * 9 + before * 3 + label]` is what label
 * `label` at position i brings after label `before`, in 1024ths of a logit. The first position counts as preceded by label 0.
 */
export interface Lattice {
  readonly scores: Int32Array;
  readonly length: number;
}

export const labels = 3;
export const pairs = 9;

/** A labelling and its score in 1024ths of a logit. */
export interface Labelling {
  readonly labels: Uint8Array;
  readonly score: number;
}

/** A pair score that no labelling takes. */
export const forbidden = -1e8;

/** No labelling: below every sum of scores. */
const missing = -2e9;

/** The best `count` labellings, best first. Ties go to the lower label, early positions first. */
export function bestLabellings({ scores, length }: Lattice, count: number): Labelling[] {
  if (length === 0) return [];
  // The count best ways to end in each label at each position, best first, and which way of the position before each extends.
  const size = labels * count;
  const { best, from } = roomOf(length * size);
  best.fill(missing, 0, size);
  for (let label = 0; label < labels; label++) best[label * count] = scores[label] as number;
  for (let i = 1; i < length; i++)
    for (let label = 0; label < labels; label++) extend(best, from, scores, i, label, count);
  const last = (length - 1) * size;
  const ends = Array.from({ length: size }, (_, way) => way).filter(
    (way) => (best[last + way] as number) > forbidden / 2,
  );
  ends.sort((a, b) => (best[last + b] as number) - (best[last + a] as number) || a - b);
  return ends
    .slice(0, count)
    .map((way) => ({ labels: traced(from, length, count, way), score: best[last + way] as number }));
}

interface Room {
  readonly best: Int32Array;
  readonly from: Uint8Array;
  readonly factor: Float64Array;
  readonly forward: Float64Array;
}

/** Room for the chain at hand, made longer for a longer one: to make and leave arrays costs more than to fill them. */
let room: Room | null = null;

function roomOf(size: number): Room {
  if (room === null || room.best.length < size)
    room = {
      best: new Int32Array(size),
      from: new Uint8Array(size),
      factor: new Float64Array(size),
      forward: new Float64Array(size),
    };
  return room;
}

/** Merges the sorted ways to end in each label at position i - 1 into those that go on with `label`. */
function extend(best: Int32Array, from: Uint8Array, scores: Int32Array, i: number, label: number, count: number): void {
  const was = (i - 1) * labels * count;
  const into = (i * labels + label) * count;
  const at = i * pairs + label;
  const none = scores[at] as number;
  const source = scores[at + 3] as number;
  const content = scores[at + 6] as number;
  let a = 0;
  let b = count;
  let c = 2 * count;
  for (let k = 0; k < count; k++) {
    const x = a < count ? (best[was + a] as number) + none : missing;
    const y = b < 2 * count ? (best[was + b] as number) + source : missing;
    const z = c < 3 * count ? (best[was + c] as number) + content : missing;
    if (x >= y && x >= z) {
      best[into + k] = Math.max(x, missing);
      from[into + k] = a++;
    } else if (y >= z) {
      best[into + k] = Math.max(y, missing);
      from[into + k] = b++;
    } else {
      best[into + k] = Math.max(z, missing);
      from[into + k] = c++;
    }
  }
}

function traced(from: Uint8Array, length: number, count: number, end: number): Uint8Array {
  const out = new Uint8Array(length);
  let way = end;
  for (let i = length - 1; i >= 0; i--) {
    out[i] = Math.floor(way / count);
    way = from[i * labels * count + way] as number;
  }
  return out;
}

/**
 * Probability of each label at each position (forward-backward, each position's sums scaled to 1, so that no logarithm
 * is needed). `marginals[i * 3 + label]`.
 */
export function marginalsOf({ scores, length }: Lattice): Float64Array {
  const { factor, forward } = roomOf(length * pairs);
  for (let i = 0; i < length; i++) expScores(scores, factor, i * pairs);
  for (let label = 0; label < labels; label++) forward[label] = factor[label] as number;
  scaleToOne(forward, 0);
  for (let i = 1; i < length; i++) stepForward(factor, forward, i);
  const backward = new Float64Array(length * labels).fill(1);
  for (let i = length - 2; i >= 0; i--) stepBackward(factor, backward, i);
  for (let i = 0; i < length; i++) {
    for (let label = 0; label < labels; label++)
      backward[i * labels + label] = (backward[i * labels + label] as number) * (forward[i * labels + label] as number);
    scaleToOne(backward, i * labels);
  }
  return backward;
}

function expScores(scores: Int32Array, factor: Float64Array, at: number): void {
  let top = scores[at] as number;
  for (let k = 1; k < pairs; k++) top = Math.max(top, scores[at + k] as number);
  for (let k = 0; k < pairs; k++) factor[at + k] = expOf((scores[at + k] as number) - top);
}

/** exp of 0, -1, -2 … 1024ths: scores are whole numbers, and most are asked for again and again. Made when first asked for. */
let powers: Float64Array | null = null;

function expOf(score: number): number {
  powers ??= Float64Array.from({ length: 16 * unit }, (_, i) => exp(-i / unit));
  return score > -powers.length ? (powers[-score] as number) : exp(score / unit);
}

function stepForward(factor: Float64Array, forward: Float64Array, i: number): void {
  const was = (i - 1) * labels;
  for (let label = 0; label < labels; label++) {
    let sum = 0;
    for (let b = 0; b < labels; b++)
      sum += (forward[was + b] as number) * (factor[i * pairs + b * labels + label] as number);
    forward[i * labels + label] = sum;
  }
  scaleToOne(forward, i * labels);
}

function stepBackward(factor: Float64Array, backward: Float64Array, i: number): void {
  const next = (i + 1) * labels;
  for (let b = 0; b < labels; b++) {
    let sum = 0;
    for (let label = 0; label < labels; label++)
      sum += (factor[(i + 1) * pairs + b * labels + label] as number) * (backward[next + label] as number);
    backward[i * labels + b] = sum;
  }
  scaleToOne(backward, i * labels);
}

function scaleToOne(values: Float64Array, at: number): void {
  const sum = (values[at] as number) + (values[at + 1] as number) + (values[at + 2] as number);
  for (let k = 0; k < labels; k++) values[at + k] = sum > 0 ? (values[at + k] as number) / sum : 1 / labels;
}
