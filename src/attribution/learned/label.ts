import {
  type NetworkReader,
  outputs,
  type PackedNetwork,
  readChain,
  readCue,
  readerOf,
  readPlace,
  readToken,
  startText,
} from '../../model/network.ts';
import { forbidden, type Lattice, labelCount, pairs } from '../../model/tagger.ts';
import { sumUnit } from '../../model/units.ts';
import { unit } from '../../model/weights.ts';
import { cueRows, placeRows } from './place-rows.ts';
import { tokenRows } from './token-rows.ts';
import type { TokenView } from './view.ts';
import { type CueWindow, mostTokens, type WindowColumns, windowColumns, windowOf } from './window.ts';

/** Labels of the tagger; 0 is neither. */
export const source = 1;
export const content = 2;

/** Reads the windows of a network's texts. */
interface Scorer {
  readonly reader: NetworkReader;
  /** Filled anew for every cue. */
  readonly columns: WindowColumns;
  readonly scores: Int32Array;
}

/** Room that one text after the other is read in. What is kept there is the same whatever was read before. */
const rooms = new WeakMap<PackedNetwork, Scorer>();

/** A scorer for a new text. */
export function scorerOf(network: PackedNetwork): Scorer {
  const scorer = rooms.get(network) ?? {
    reader: readerOf(network, mostTokens),
    columns: windowColumns(),
    scores: new Int32Array(mostTokens * pairs),
  };
  rooms.set(network, scorer);
  startText(scorer.reader);
  return scorer;
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
  const { rows } = reader;
  const putToken = (t: number): number => tokenRows(view, rate, cueness, t, rows);
  for (const t of labelled) readToken(reader, t, view.count, putToken);
  readCue(reader, cue, cueRows(view, rate, window, 0, rows));
  for (let j = 0; j < length; j++) {
    const t = labelled[j] as number;
    readPlace(reader, j, t, placeRows(view, window, t, rows));
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
  const out = new Uint16Array((high - low + 1) * labelCount);
  for (let j = 0; j < labelled.length; j++) {
    const from = (labelled[j] as number) - low;
    const to = j + 1 < labelled.length ? (labelled[j + 1] as number) - low : high - low + 1;
    for (let l = 0; l < labelCount; l++) {
      const p = Math.round((marginals[j * labelCount + l] as number) * fullMarginal);
      for (let i = from; i < to; i++) out[i * labelCount + l] = p;
    }
  }
  return out;
}
