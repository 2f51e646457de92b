import { cuts } from '../src/attribution/learned/label.ts';
import { pairs } from '../src/model/tagger.ts';

const never = -1e5;

/**
 * The loss of a linear-chain CRF of three labels, the log of how unlikely the labels are, from the scores of label pairs at each position; the
 * scores become its gradient. `uncut`: 1 where label pairs that leave or enter label 2 before this position are impossible.
 */
export function chainGradient(scores: Float64Array, labels: Uint8Array, uncut: Uint8Array): number {
  const n = labels.length;
  for (let j = 1; j < n; j++) if (uncut[j]) for (const p of cuts) scores[j * pairs + p] = never;
  const forward = new Float64Array(n * 3);
  const backward = new Float64Array(n * 3);
  const z = sweep(scores, n, forward, backward);
  let gold = 0;
  for (let j = 0; j < n; j++)
    for (let p = 0; p < pairs; p++) {
      const before = (p / 3) | 0;
      const label = p % 3;
      const own = scores[j * pairs + p] as number;
      const score = own + (backward[j * 3 + label] as number) - z;
      let g = 0;
      if (j > 0) g = Math.exp((forward[j * 3 - 3 + before] as number) + score);
      else if (before === 0) g = Math.exp(score);
      if (before === (j > 0 ? labels[j - 1] : 0) && label === labels[j]) {
        gold += own;
        g -= 1;
      }
      scores[j * pairs + p] = g;
    }
  return z - gold;
}

const sumOf = (a: number, b: number, c: number): number => {
  const most = Math.max(a, b, c);
  return most + Math.log(Math.exp(a - most) + Math.exp(b - most) + Math.exp(c - most));
};

/** Forward and backward sums in log space; returns the log of the sum over all labellings. */
function sweep(scores: Float64Array, n: number, forward: Float64Array, backward: Float64Array): number {
  for (let label = 0; label < 3; label++) forward[label] = scores[label] as number;
  for (let j = 1; j < n; j++)
    for (let label = 0; label < 3; label++)
      forward[j * 3 + label] = sumOf(
        (forward[j * 3 - 3] as number) + (scores[j * pairs + label] as number),
        (forward[j * 3 - 2] as number) + (scores[j * pairs + 3 + label] as number),
        (forward[j * 3 - 1] as number) + (scores[j * pairs + 6 + label] as number),
      );
  backward.fill(0, (n - 1) * 3, n * 3);
  for (let j = n - 2; j >= 0; j--)
    for (let before = 0; before < 3; before++) {
      const at = (j + 1) * pairs + before * 3;
      backward[j * 3 + before] = sumOf(
        (scores[at] as number) + (backward[j * 3 + 3] as number),
        (scores[at + 1] as number) + (backward[j * 3 + 4] as number),
        (scores[at + 2] as number) + (backward[j * 3 + 5] as number),
      );
    }
  const end = (n - 1) * 3;
  return sumOf(forward[end] as number, forward[end + 1] as number, forward[end + 2] as number);
}
