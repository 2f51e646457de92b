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

export const labelCount = 3;
export const pairs = 9;

/** A labelling and its score in 1024ths of a logit. */
interface Labelling {
  readonly labels: Uint8Array;
  readonly score: number;
}

/** A marginal of 1, where it is kept as a whole number. */
export const fullMarginal = 65535;

/** A pair score that no labelling takes. */
export const forbidden = -1e8;

/** No labelling: below every sum of scores. */
const missing = -2e9;

/** The best `count` labellings, best first. Ties go to the lower label, early positions first. */
export function bestLabellings({ scores, length }: Lattice, count: number): Labelling[] {
  if (length === 0) return [];
  // The count best ways to end in each label at each position, best first, and which way of the position before each extends.
  const size = labelCount * count;
  const { best, from } = roomOf((length + 1) * size);
  best.fill(missing, 0, size);
  for (let label = 0; label < labelCount; label++) best[label * count] = scores[label] as number;
  for (let i = 1; i < length; i++)
    for (let label = 0; label < labelCount; label++) extend(best, from, scores, i, label, count);
  // The best ends, whatever their label: as if one more position followed that counts nothing.
  const end = length * size;
  merge(best, from, end - size, end, 0, 0, 0, count);
  const labellings: Labelling[] = [];
  for (let at = end; at < end + count && (best[at] as number) > forbidden / 2; at++)
    labellings.push({ labels: traced(from, length, count, from[at] as number), score: best[at] as number });
  return labellings;
}

interface Room {
  readonly best: Int32Array;
  readonly from: Uint8Array;
  readonly factor: Float64Array;
  readonly forward: Float64Array;
  readonly marginals: Float64Array;
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
      marginals: new Float64Array(size),
    };
  return room;
}

/** The sorted ways to end in `label` at position i. */
function extend(best: Int32Array, from: Uint8Array, scores: Int32Array, i: number, label: number, count: number): void {
  const was = (i - 1) * labelCount * count;
  const at = i * pairs + label;
  const none = scores[at] as number;
  const source = scores[at + 3] as number;
  const content = scores[at + 6] as number;
  merge(best, from, was, (i * labelCount + label) * count, none, source, content, count);
}

/** Merges the sorted ways to end in each label, from `was` on, to the best that come from them with what each label adds. */
function merge(
  best: Int32Array,
  from: Uint8Array,
  was: number,
  into: number,
  none: number,
  source: number,
  content: number,
  count: number,
): void {
  let a = 0;
  let b = count;
  let c = 2 * count;
  for (let k = 0; k < count; k++) {
    const x = (best[was + a] as number) + none;
    const y = (best[was + b] as number) + source;
    const z = (best[was + c] as number) + content;
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
    way = from[i * labelCount * count + way] as number;
  }
  return out;
}

/**
 * Probability of each label at each position (forward-backward, each position's sums scaled to 1, so that no logarithm
 * is needed). `marginals[i * 3 + label]`; they stand there until the next chain is read. The sums of a position stay in variables, since every step waits for the one before.
 */
export function marginalsOf({ scores, length }: Lattice): Float64Array {
  const { factor, forward, marginals } = roomOf(length * pairs);
  for (let i = 0; i < length; i++) expScores(scores, factor, i * pairs);
  sumForward(factor, forward, length);
  timesBackward(factor, forward, length, marginals);
  return marginals;
}

function sumForward(factor: Float64Array, forward: Float64Array, length: number): void {
  let x = factor[0] as number;
  let y = factor[1] as number;
  let z = factor[2] as number;
  for (let i = 0; i < length; i++) {
    if (i > 0) {
      const f = i * pairs;
      const none = x * (factor[f] as number) + y * (factor[f + 3] as number) + z * (factor[f + 6] as number);
      const source = x * (factor[f + 1] as number) + y * (factor[f + 4] as number) + z * (factor[f + 7] as number);
      z = x * (factor[f + 2] as number) + y * (factor[f + 5] as number) + z * (factor[f + 8] as number);
      x = none;
      y = source;
    }
    const sum = x + y + z;
    x = shareOf(x, sum);
    y = shareOf(y, sum);
    z = shareOf(z, sum);
    const at = i * labelCount;
    forward[at] = x;
    forward[at + 1] = y;
    forward[at + 2] = z;
  }
}

/** From the end on, the sums of what follows each label, times those of what comes before it. */
function timesBackward(factor: Float64Array, forward: Float64Array, length: number, marginals: Float64Array): void {
  let x = 1;
  let y = 1;
  let z = 1;
  for (let i = length - 1; i >= 0; i--) {
    if (i < length - 1) {
      const f = (i + 1) * pairs;
      const none = (factor[f] as number) * x + (factor[f + 1] as number) * y + (factor[f + 2] as number) * z;
      const source = (factor[f + 3] as number) * x + (factor[f + 4] as number) * y + (factor[f + 5] as number) * z;
      const content = (factor[f + 6] as number) * x + (factor[f + 7] as number) * y + (factor[f + 8] as number) * z;
      const sum = none + source + content;
      x = shareOf(none, sum);
      y = shareOf(source, sum);
      z = shareOf(content, sum);
    }
    const at = i * labelCount;
    const none = x * (forward[at] as number);
    const source = y * (forward[at + 1] as number);
    const content = z * (forward[at + 2] as number);
    const sum = none + source + content;
    marginals[at] = shareOf(none, sum);
    marginals[at + 1] = shareOf(source, sum);
    marginals[at + 2] = shareOf(content, sum);
  }
}

const shareOf = (value: number, sum: number): number => (sum > 0 ? value / sum : 1 / labelCount);

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
