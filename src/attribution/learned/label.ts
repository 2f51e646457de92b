import { type FeatureRow, featureRow, startRow } from '../../model/features.ts';
import { type NineTable, nineTableOf } from '../../model/nine.ts';
import { addSums, isMissing, placeOf, type Shelf, type Sums, setSum, sumsOf } from '../../model/sums.ts';
import { forbidden, type Lattice, pairs } from '../../model/tagger.ts';
import type { WeightTable } from '../../model/weights.ts';
import {
  cueGroups,
  cueKeys,
  givenCueTemplates,
  hasPath,
  ownFeatures,
  pathFeatures,
  placeGroups,
  placeKeys,
} from './given-cue-features.ts';
import { tokenGroups, tokenKeys, tokenTemplates, wordFeatures } from './token-features.ts';
import type { TokenView } from './view.ts';
import { type CueWindow, mostTokens, type WindowColumns, windowColumns, windowOf } from './window.ts';

/** Labels of the tagger; 0 is neither. */
export const source = 1;
export const content = 2;

/** Scores tokens, and remembers what it worked out. */
interface Scorer {
  readonly table: NineTable;
  /** Scores of the last tokens read that don't depend on the cue, and which token each place has: token t has place t modulo `nearby`. */
  readonly tokenScores: Int32Array;
  readonly scored: Int32Array;
  /** Sums that hold for one cue of one text: their key is the cue. */
  readonly ofCue: Sums;
  /** Sums that hold in any text. */
  readonly kept: Sums;
  /** Filled anew for every cue. */
  readonly columns: WindowColumns;
  readonly scores: Int32Array;
  /** Filled anew for every token. */
  readonly row: FeatureRow;
  readonly keys: Int32Array;
  readonly places: Int32Array;
}

/** More tokens than a window has, and a power of two: cues are read in order, so what is overwritten is hardly ever asked for again. */
const nearby = 1024;

/** Room that one text after the other is read in. What is kept there is the same whatever was read before. */
const rooms = new WeakMap<WeightTable, Scorer>();

/** A scorer for a new text. */
export function scorerOf(table: WeightTable): Scorer {
  const scorer = roomFor(table);
  scorer.ofCue.keys.fill(-1);
  scorer.scored.fill(-1);
  return scorer;
}

function roomFor(table: WeightTable): Scorer {
  const known = rooms.get(table);
  if (known) return known;
  const room: Scorer = {
    table: nineTableOf(table),
    tokenScores: new Int32Array(nearby * pairs),
    scored: new Int32Array(nearby),
    ofCue: sumsOf(noPath + 1),
    kept: sumsOf(unkept + 1),
    columns: windowColumns(),
    scores: new Int32Array(mostTokens * pairs),
    row: featureRow(Math.max(tokenTemplates, givenCueTemplates), table.bits),
    keys: new Int32Array(8),
    places: new Int32Array(8),
  };
  rooms.set(table, room);
  return room;
}

/** Where the places of each group begin, and where those of the last one end. */
function startsOf(sizes: readonly number[]): number[] {
  const starts = [0];
  for (const size of sizes) starts.push((starts.at(-1) as number) + size);
  return starts;
}

const cueStarts = startsOf(cueGroups.map(({ keys }) => keys));
/** The place of the tokens without a path to the cue: they have the same sum. */
const noPath = cueStarts.at(-1) as number;
const kinds = [...tokenGroups, ...placeGroups];
const keptStarts = startsOf(kinds.map(({ bits }) => 1 << bits));
/** The place of a sum that is added once and not kept. */
const unkept = keptStarts.at(-1) as number;
const shelves: readonly Shelf[] = kinds.map(({ bits }, g) => ({ from: keptStarts[g] as number, bits }));

export interface CueLattice extends Lattice {
  readonly window: CueWindow;
}

/** How well each label fits each token of the window around a cue. A lattice holds until the next one is made. */
export function latticeOf(
  view: TokenView,
  rate: Uint8Array,
  cueness: Uint8Array,
  cue: number,
  scorer: Scorer,
): CueLattice {
  const window = windowOf(view, cueness, cue, scorer.columns);
  const { labelled } = window;
  const { tokenScores, scored, scores } = scorer;
  const length = labelled.length;
  for (let j = 0; j < length; j++) {
    const t = labelled[j] as number;
    const place = t % nearby;
    if (scored[place] !== t) scoreToken(view, rate, cueness, t, scorer);
    for (let k = 0; k < pairs; k++) scores[j * pairs + k] = tokenScores[place * pairs + k] as number;
    addOfCue(view, rate, window, t, scorer, scores, j * pairs);
    addOfPlace(view, rate, window, t, scorer, scores, j * pairs);
    if (j > 0 && isUncut(view, labelled[j - 1] as number, t, cue))
      for (const p of cuts) scores[j * pairs + p] = forbidden;
  }
  return { window, scores, length };
}

/** The scores of a token that don't depend on the cue. */
function scoreToken(view: TokenView, rate: Uint8Array, cueness: Uint8Array, t: number, scorer: Scorer): void {
  const { table, tokenScores, scored, kept, row, keys, places } = scorer;
  const own = t % nearby;
  tokenKeys(view, rate, cueness, t, keys);
  for (let g = 0; g < tokenGroups.length; g++) {
    const key = keys[g] as number;
    const place = placeOf(shelves[g] as Shelf, key);
    places[g] = place;
    if (!isMissing(kept, place, key)) continue;
    startRow(row);
    tokenGroups[g]?.write(view, rate, cueness, t, row);
    setSum(kept, place, table, row);
  }
  tokenScores.fill(0, own * pairs, (own + 1) * pairs);
  // In two steps: words and groups together are more weights than a lane may hold (`mostAdded`).
  addSums(kept, places, tokenGroups.length, tokenScores, own * pairs);
  startRow(row);
  wordFeatures(view, t, row);
  setSum(kept, unkept, table, row);
  places[0] = unkept;
  addSums(kept, places, 1, tokenScores, own * pairs);
  scored[own] = t;
}

/** Adds what a token shares with others of its window. */
function addOfCue(
  view: TokenView,
  rate: Uint8Array,
  window: CueWindow,
  t: number,
  { table, ofCue, row, keys, places }: Scorer,
  into: Int32Array,
  at: number,
): void {
  const { cue } = window;
  cueKeys(view, window, t, keys);
  let count = 0;
  for (; count < cueGroups.length; count++) {
    const place = (cueStarts[count] as number) + (keys[count] as number);
    places[count] = place;
    if (!isMissing(ofCue, place, cue)) continue;
    startRow(row);
    cueGroups[count]?.write(view, rate, window, t, row);
    setSum(ofCue, place, table, row);
  }
  if (!hasPath(window, t)) {
    places[count++] = noPath;
    if (isMissing(ofCue, noPath, cue)) {
      startRow(row);
      pathFeatures(view, rate, window, t, row);
      setSum(ofCue, noPath, table, row);
    }
  }
  addSums(ofCue, places, count, into, at);
}

/** Adds what is the same for any token at such a place from any cue, and what this token alone has. */
function addOfPlace(
  view: TokenView,
  rate: Uint8Array,
  window: CueWindow,
  t: number,
  { table, kept, row, keys, places }: Scorer,
  into: Int32Array,
  at: number,
): void {
  placeKeys(view, rate, window, t, keys);
  for (let g = 0; g < placeGroups.length; g++) {
    const key = keys[g] as number;
    const place = placeOf(shelves[tokenGroups.length + g] as Shelf, key);
    places[g] = place;
    if (!isMissing(kept, place, key)) continue;
    startRow(row);
    placeGroups[g]?.write(view, rate, window, t, row);
    setSum(kept, place, table, row);
  }
  startRow(row);
  if (hasPath(window, t)) pathFeatures(view, rate, window, t, row);
  ownFeatures(view, rate, window, t, row);
  setSum(kept, unkept, table, row);
  places[placeGroups.length] = unkept;
  addSums(kept, places, placeGroups.length + 1, into, at);
}

/** Label pairs that begin or end a content. */
export const cuts = [2, 5, 6, 7] as const;

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

/** A marginal of 1. Two bytes each, since every cue's are kept until the whole text is read: some 60 MB for 10 MB of text. */
export const fullMarginal = 65535;

/** The marginals of every token of the window, in 65,535ths; those that were passed over have those of the token before. */
export function allMarginals({ labelled, low, high }: CueWindow, marginals: Float64Array): Uint16Array {
  const out = new Uint16Array((high - low + 1) * 3);
  for (let j = 0; j < labelled.length; j++) {
    const from = (labelled[j] as number) - low;
    const to = j + 1 < labelled.length ? (labelled[j + 1] as number) - low : high - low + 1;
    for (let l = 0; l < 3; l++) {
      const p = Math.round((marginals[j * 3 + l] as number) * fullMarginal);
      for (let i = from; i < to; i++) out[i * 3 + l] = p;
    }
  }
  return out;
}
