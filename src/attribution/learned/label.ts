import { type FeatureRow, featureRow, startRow } from '../../model/features.ts';
import { addNine, addNineScores } from '../../model/linear.ts';
import { forbidden, type Lattice, pairs } from '../../model/tagger.ts';
import type { WeightTable } from '../../model/weights.ts';
import { givenCueTemplates, groupKeys, groups, hasPath, ownFeatures, pathFeatures } from './given-cue-features.ts';
import { tokenFeatures, tokenTemplates } from './token-features.ts';
import type { TokenView } from './view.ts';
import { type CueWindow, windowOf } from './window.ts';

/** Labels of the tagger. */
export const none = 0;
export const source = 1;
export const content = 2;

/** Scores of a text's tokens that don't depend on the cue; each computed when first asked for. */
export interface TokenScores {
  readonly scores: Int32Array;
  readonly done: Uint8Array;
  readonly row: FeatureRow;
  readonly givenRow: FeatureRow;
  readonly shared: SharedScores;
}

/** Sums of the features that tokens share, for one cue; the last is for tokens without a path to the cue. */
interface SharedScores {
  readonly sums: Int32Array;
  readonly done: Uint8Array;
  readonly keys: Int32Array;
  /** Where each group's keys begin. */
  readonly from: readonly number[];
}

function sharedScores(): SharedScores {
  const from = groups.map((_, g) => groups.slice(0, g).reduce((sum, { keys }) => sum + keys, 0));
  const size = groups.reduce((sum, { keys }) => sum + keys, 0) + 1;
  return { sums: new Int32Array(size * pairs), done: new Uint8Array(size), keys: new Int32Array(groups.length), from };
}

export function tokenScores(view: TokenView, table: WeightTable): TokenScores {
  return {
    scores: new Int32Array(view.count * pairs),
    done: new Uint8Array(view.count),
    row: featureRow(tokenTemplates, table.bits),
    givenRow: featureRow(givenCueTemplates, table.bits),
    shared: sharedScores(),
  };
}

export interface CueLattice extends Lattice {
  readonly window: CueWindow;
}

/** How well each label fits each token of the window around a cue. */
export function latticeOf(
  view: TokenView,
  rate: Uint8Array,
  cueness: Uint8Array,
  cue: number,
  table: WeightTable,
  cache: TokenScores,
): CueLattice {
  const window = windowOf(view, cueness, cue);
  const { labelled } = window;
  cache.shared.done.fill(0);
  const length = labelled.length;
  const scores = new Int32Array(length * pairs);
  for (let j = 0; j < length; j++) {
    const t = labelled[j] as number;
    if (!cache.done[t]) {
      tokenFeatures(view, rate, cueness, t, cache.row);
      addNineScores(table, cache.row, cache.scores, t * pairs);
      cache.done[t] = 1;
    }
    addNine(scores, j * pairs, cache.scores, t * pairs);
    addShared(view, rate, window, t, table, cache, scores, j * pairs);
    startRow(cache.givenRow, 0, 0);
    if (hasPath(window, t)) pathFeatures(view, rate, window, t, cache.givenRow);
    ownFeatures(view, rate, window, t, cache.givenRow);
    addNineScores(table, cache.givenRow, scores, j * pairs);
    if (j > 0 && isUncut(view, labelled[j - 1] as number, t, cue))
      for (const p of cuts) scores[j * pairs + p] = forbidden;
  }
  return { window, scores, length };
}

/** Adds what a token shares with others of its window; each sum is worked out when first asked for. */
function addShared(
  view: TokenView,
  rate: Uint8Array,
  window: CueWindow,
  t: number,
  table: WeightTable,
  { givenRow, shared }: TokenScores,
  into: Int32Array,
  at: number,
): void {
  const { sums, done, keys, from } = shared;
  groupKeys(view, window, t, keys);
  for (let g = 0; g < groups.length; g++) {
    const slot = (from[g] as number) + (keys[g] as number);
    if (!done[slot]) {
      startRow(givenRow, 0, 0);
      groups[g]?.write(view, rate, window, keys[g] as number, givenRow);
      setScores(table, givenRow, sums, slot * pairs);
      done[slot] = 1;
    }
    addNine(into, at, sums, slot * pairs);
  }
  if (hasPath(window, t)) return;
  const slot = done.length - 1;
  if (!done[slot]) {
    startRow(givenRow, 0, 0);
    pathFeatures(view, rate, window, t, givenRow);
    setScores(table, givenRow, sums, slot * pairs);
    done[slot] = 1;
  }
  addNine(into, at, sums, slot * pairs);
}

function setScores(table: WeightTable, row: FeatureRow, sums: Int32Array, at: number): void {
  sums.fill(0, at, at + pairs);
  addNineScores(table, row, sums, at);
}

/** Label pairs that begin or end a content. */
const cuts = [2, 5, 6, 7] as const;

/** Whether two tokens stand in one quotation that the cue is no part of: a content has both or neither. */
export function isUncut(view: TokenView, before: number, t: number, cue: number): boolean {
  const q = view.quotation[t];
  return q !== 0 && q === view.quotation[before] && q !== view.quotation[cue] && view.block[t] === view.block[before];
}

/** The label of every token of the window: those that were passed over have the label that both their neighbours have. */
export function allLabels({ labelled, low, high }: CueWindow, labels: Uint8Array): Uint8Array {
  const out = new Uint8Array(high - low + 1);
  for (let j = 0; j < labelled.length; j++) {
    const at = (labelled[j] as number) - low;
    const next = j + 1 < labelled.length ? (labelled[j + 1] as number) - low : at + 1;
    out[at] = labels[j] as number;
    if (next > at + 1 && labels[j] === labels[j + 1]) out.fill(labels[j] as number, at + 1, next);
  }
  return out;
}

/** The marginals of every token of the window; those that were passed over have those of the token before. */
export function allMarginals({ labelled, low, high }: CueWindow, marginals: Float64Array): Float64Array {
  const out = new Float64Array((high - low + 1) * 3);
  for (let j = 0; j < labelled.length; j++) {
    const from = (labelled[j] as number) - low;
    const to = j + 1 < labelled.length ? (labelled[j + 1] as number) - low : high - low + 1;
    for (let i = from; i < to; i++) for (let l = 0; l < 3; l++) out[i * 3 + l] = marginals[j * 3 + l] as number;
  }
  return out;
}
