import { HEADLINE_TERMS, questionsOf } from '../src/article/page/model.ts';
import type { PageExample } from './page-examples.ts';

/** Weights of the values of the terms of a headline, and what no headline at all scores. */
export interface Ranker {
  readonly weights: Float64Array;
  readonly none: number;
}

const EPOCHS = 60;
const RATE = 0.1;
/** Weight of the pull towards 0. */
const SHRINK = 20;

/** Softmax over the candidates of each page and “none”, fitted by gradient descent. */
export function trainRanker(examples: readonly PageExample[]): Ranker {
  const asked = examples.map(({ columns }) => questionsOf(columns, HEADLINE_TERMS));
  const size = asked[0]?.values ?? 0;
  const weights = new Float64Array(size + 1);
  const squares = new Float64Array(size + 1).fill(1e-2);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const gradient = weights.map((weight) => -SHRINK * weight);
    examples.forEach(({ candidates, isHeadline, hasHeadline }, e) => {
      const { places, terms } = asked[e] as (typeof asked)[number];
      const rows = candidates.map((line) => places.subarray(line * terms, (line + 1) * terms));
      const right = [...isHeadline, !hasHeadline];
      const shares = softmax([...rows.map((row) => sumOf(weights, row)), weights[size] as number]);
      const sure = shares.reduce((sum, share, i) => sum + (right[i] ? share : 0), 0);
      if (sure === 0) return;
      shares.forEach((share, i) => {
        const pull = (right[i] ? share / sure : 0) - share;
        for (const place of rows[i] ?? [size]) gradient[place] = (gradient[place] as number) + pull;
      });
    });
    for (let k = 0; k <= size; k++) {
      const g = gradient[k] as number;
      squares[k] = 0.9 * (squares[k] as number) + 0.1 * g * g;
      const rate = (RATE * (1 - epoch / EPOCHS)) / (Math.sqrt(squares[k] as number) + 1e-3);
      weights[k] = (weights[k] as number) + rate * g;
    }
  }
  return { weights: weights.slice(0, size), none: weights[size] as number };
}

const sumOf = (weights: Float64Array, row: Int32Array): number => {
  let sum = 0;
  for (const place of row) sum += weights[place] as number;
  return sum;
};

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
