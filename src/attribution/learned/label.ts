import {
  type NetworkReader,
  outputs,
  type PackedNetwork,
  readAlone,
  readAmong,
  readChain,
  readCue,
  readerOf,
  readPlace,
} from '../../model/network.ts';
import { forbidden, type Lattice, pairs } from '../../model/tagger.ts';
import { sumUnit } from '../../model/units.ts';
import { unit } from '../../model/weights.ts';
import { cueRows, placeRows, rowsOfCue, rowsOfPlace } from './place-rows.ts';
import { rowsOfToken, tokenRows } from './token-rows.ts';
import type { TokenView } from './view.ts';
import { type CueWindow, mostTokens, type WindowColumns, windowColumns, windowOf } from './window.ts';

/** Labels of the tagger; 0 is neither. */
export const source = 1;
export const content = 2;

/** More tokens than a window has, and a power of two: cues are read in order, so what is overwritten is hardly ever asked for again. */
const nearby = 1024;

/** Reads windows, and remembers what it made of the last tokens: token t has place t modulo `nearby`. */
interface Scorer {
  readonly reader: NetworkReader;
  /** Which token each place has, by itself and among its neighbours. */
  readonly alone: Int32Array;
  readonly among: Int32Array;
  /** Filled anew for every cue. */
  readonly columns: WindowColumns;
  readonly scores: Int32Array;
}

/** Room that one text after the other is read in. What is kept there is the same whatever was read before. */
const rooms = new WeakMap<PackedNetwork, Scorer>();

/** A scorer for a new text. */
export function scorerOf(network: PackedNetwork): Scorer {
  const scorer = roomFor(network);
  scorer.alone.fill(-1);
  scorer.among.fill(-1);
  return scorer;
}

function roomFor(network: PackedNetwork): Scorer {
  const known = rooms.get(network);
  if (known) return known;
  const room: Scorer = {
    reader: readerOf(network, mostTokens, nearby),
    alone: new Int32Array(nearby),
    among: new Int32Array(nearby),
    columns: windowColumns(),
    scores: new Int32Array(mostTokens * pairs),
  };
  rooms.set(network, room);
  return room;
}

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
  const { reader, scores } = scorer;
  const length = labelled.length;
  for (const t of labelled) readToken(view, rate, cueness, t, scorer);
  cueRows(view, rate, window, 0, reader.rows);
  readCue(reader, cue, rowsOfCue);
  for (let j = 0; j < length; j++) {
    const t = labelled[j] as number;
    placeRows(view, window, t, reader.rows);
    readPlace(reader, j, t, rowsOfPlace);
  }
  readChain(reader, length);
  for (let j = 0; j < length; j++) {
    for (let k = 0; k < pairs; k++)
      scores[j * pairs + k] = Math.round(((reader.scores[j * outputs + k] as number) * unit) / sumUnit);
    if (j > 0 && isUncut(view, labelled[j - 1] as number, labelled[j] as number, cue))
      for (const p of cuts) scores[j * pairs + p] = forbidden;
  }
  return { window, scores, length };
}

/** Makes ready what a token brings to any place. */
function readToken(view: TokenView, rate: Uint8Array, cueness: Uint8Array, t: number, scorer: Scorer): void {
  const { reader, alone, among } = scorer;
  if (among[t % nearby] === t) return;
  const first = Math.max(0, t - 1);
  const last = Math.min(view.count - 1, t + 1);
  for (let i = first; i <= last; i++) {
    if (alone[i % nearby] === i) continue;
    tokenRows(view, rate, cueness, i, reader.rows);
    readAlone(reader, i, rowsOfToken);
    alone[i % nearby] = i;
  }
  readAmong(reader, t, first < t, last > t);
  among[t % nearby] = t;
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
