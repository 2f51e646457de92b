import { depth, type Forest } from '../src/model/trees.ts';
import { unit } from '../src/model/weights.ts';
import { randomFrom } from './random.ts';

/** Rows of `width` whole-number facts, and the probability that each should get. */
export interface Facts {
  readonly width: number;
  readonly count: number;
  readonly rows: Int32Array;
  readonly targets: Float32Array;
}

interface ForestOptions {
  readonly trees: number;
  readonly rate: number;
  /** Weight of the pull towards leaves of 0. */
  readonly shrink: number;
  /** Share of rows that each tree sees. */
  readonly share: number;
  readonly seed: number;
}

export const forestTraining: ForestOptions = { trees: 160, rate: 0.1, shrink: 20, share: 0.7, seed: 1 };

const mostBins = 40;

/** Gradient boosting of symmetric trees on logistic loss. */
export function trainForest(data: Facts, options: ForestOptions): Forest {
  const { width, count, rows, targets } = data;
  const { trees } = options;
  const edges = Array.from({ length: width }, (_, f) => binEdges(data, f));
  const bins = new Uint8Array(count * width);
  for (let i = 0; i < count; i++)
    for (let f = 0; f < width; f++) bins[i * width + f] = binOf(edges[f] as number[], rows[i * width + f] as number);
  const total = targets.reduce((sum, target) => sum + target, 0);
  const bias = Math.round(Math.log(total / (count - total)) * unit);
  const logits = new Float64Array(count).fill(bias / unit);
  const gradient = new Float64Array(count);
  const curvature = new Float64Array(count);
  const leafOf = new Uint8Array(count);
  const facts = new Uint8Array(trees * depth);
  const above = new Int32Array(trees * depth);
  const leaves = new Int32Array(trees << depth);
  const random = randomFrom(options.seed);
  const chosen = new Int32Array(count);
  for (let tree = 0; tree < trees; tree++) {
    let n = 0;
    for (let i = 0; i < count; i++) {
      const p = 1 / (1 + Math.exp(-(logits[i] as number)));
      gradient[i] = (targets[i] as number) - p;
      curvature[i] = Math.max(p * (1 - p), 1e-4);
      leafOf[i] = 0;
      if (random() < options.share) chosen[n++] = i;
    }
    const rowsOfTree = chosen.subarray(0, n);
    for (let level = 0; level < depth; level++) {
      const { fact, bin } = bestSplit(rowsOfTree, bins, width, leafOf, 1 << level, gradient, curvature, options.shrink);
      facts[tree * depth + level] = fact;
      above[tree * depth + level] = (edges[fact] as number[])[bin] ?? 0;
      for (let i = 0; i < count; i++)
        if ((bins[i * width + fact] as number) > bin) leafOf[i] = (leafOf[i] as number) | (1 << level);
    }
    const sums = new Float64Array(1 << depth);
    const curves = new Float64Array(1 << depth);
    for (const i of rowsOfTree) {
      const leaf = leafOf[i] as number;
      sums[leaf] = (sums[leaf] as number) + (gradient[i] as number);
      curves[leaf] = (curves[leaf] as number) + (curvature[i] as number);
    }
    for (let leaf = 0; leaf < 1 << depth; leaf++)
      leaves[(tree << depth) + leaf] = Math.round(
        ((options.rate * (sums[leaf] as number)) / ((curves[leaf] as number) + options.shrink)) * unit,
      );
    for (let i = 0; i < count; i++)
      logits[i] = (logits[i] as number) + (leaves[(tree << depth) + (leafOf[i] as number)] as number) / unit;
  }
  return { facts, above, leaves, bias };
}

/** Values that part the rows into bins of like size; a row is in the first bin whose edge it doesn't exceed. */
function binEdges({ width, count, rows }: Facts, fact: number): number[] {
  const values = Int32Array.from({ length: count }, (_, i) => rows[i * width + fact] as number).sort();
  const distinct = [...new Set(values)];
  if (distinct.length <= mostBins) return distinct.slice(0, -1);
  const edges = new Set<number>();
  for (let b = 1; b < mostBins; b++) edges.add(values[Math.floor((b * count) / mostBins)] as number);
  return [...edges].sort((a, b) => a - b);
}

function binOf(edges: readonly number[], value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value > (edges[middle] as number)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function bestSplit(
  rows: Int32Array,
  bins: Uint8Array,
  width: number,
  leafOf: Uint8Array,
  leafCount: number,
  gradient: Float64Array,
  curvature: Float64Array,
  shrink: number,
): { fact: number; bin: number } {
  const stride = mostBins + 1;
  const sums = new Float64Array(leafCount * width * stride);
  const curves = new Float64Array(leafCount * width * stride);
  for (const i of rows) {
    const g = gradient[i] as number;
    const h = curvature[i] as number;
    let at = (leafOf[i] as number) * width * stride;
    for (let k = i * width; k < (i + 1) * width; k++) {
      const cell = at + (bins[k] as number);
      sums[cell] = (sums[cell] as number) + g;
      curves[cell] = (curves[cell] as number) + h;
      at += stride;
    }
  }
  let best = { fact: 0, bin: 0, gain: Number.NEGATIVE_INFINITY };
  const gains = new Float64Array(stride);
  for (let fact = 0; fact < width; fact++) {
    gains.fill(0);
    for (let leaf = 0; leaf < leafCount; leaf++) {
      const at = (leaf * width + fact) * stride;
      let g = 0;
      let h = 0;
      for (let b = 0; b < stride; b++) {
        g += sums[at + b] as number;
        h += curves[at + b] as number;
      }
      let left = 0;
      let leftH = 0;
      for (let b = 0; b < stride - 1; b++) {
        left += sums[at + b] as number;
        leftH += curves[at + b] as number;
        const right = g - left;
        gains[b] = (gains[b] as number) + (left * left) / (leftH + shrink) + (right * right) / (h - leftH + shrink);
      }
    }
    for (let bin = 0; bin < stride - 1; bin++)
      if ((gains[bin] as number) > best.gain + 1e-9) best = { fact, bin, gain: gains[bin] as number };
  }
  return best;
}
