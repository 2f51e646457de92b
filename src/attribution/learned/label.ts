import type { TokenRange } from '../../document/document.ts';
import {
  type NetworkReader,
  type PackedNetwork,
  readChain,
  readCue,
  readerOf,
  readToken,
  shareChain,
  startPlace,
  startText,
} from '../../model/network.ts';
import { forbidden, type Lattice, labelCount, pairs } from '../../model/tagger.ts';
import { cueRows, placeRows, rowsOfPlace } from './place-rows.ts';
import { tokenRows } from './token-rows.ts';
import { blockAt, quotationAt, type TokenView } from './view.ts';
import { type CueWindow, mostTokens, type WindowColumns, windowColumns, windowOf } from './window.ts';

/** Labels of the tagger; 0 is neither. */
export const source = 1;
export const content = 2;

/** Reads the windows of a network's texts. */
export interface Scorer {
  readonly reader: NetworkReader;
  /** Filled anew for every cue. */
  readonly columns: WindowColumns;
}

/** Room that one text after the other is read in. What is kept there is the same whatever was read before. */
const rooms = new WeakMap<PackedNetwork, Scorer>();

/** A scorer for a new text. */
export function scorerOf(network: PackedNetwork): Scorer {
  const scorer = rooms.get(network) ?? {
    reader: readerOf(network, mostTokens),
    columns: windowColumns(),
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
  const { reader } = scorer;
  const { rows, scores } = reader;
  const length = labelled.length;
  const putToken = (t: number): number => tokenRows(view, rate, cueness, t, rows);
  const whole = { first: 0, last: view.count };
  for (let j = 0; j < length; j++) {
    const t = labelled[j] as number;
    readToken(reader, t, view.isExcerpt ? blockAt(view.doc, t) : whole, putToken);
  }
  readCue(reader, cue, cueRows(view, rate, window, 0, rows));
  for (let j = 0; j < length; j++) {
    const t = labelled[j] as number;
    placeRows(view, window, t, reader.places, startPlace(reader, j, t, rowsOfPlace));
  }
  readChain(reader, length, rowsOfPlace);
  for (let j = 1; j < length; j++)
    if (isUncut(view, labelled[j - 1] as number, labelled[j] as number, cue))
      for (const p of cuts) scores[j * pairs + p] = forbidden;
  return { window, scores, length };
}

/** Label pairs that begin or end a content. */
export const cuts = [2, 5, 6, 7] as const;

/** Whether two tokens stand in one quotation that the cue is no part of: a content has both or neither. */
export function isUncut({ doc, tokens: { block } }: TokenView, before: number, t: number, cue: number): boolean {
  const q = quotationAt(doc, t);
  return q !== 0 && q === quotationAt(doc, before) && q !== quotationAt(doc, cue) && block[t] === block[before];
}

/** The runs of tokens of the window that labels, from an index on, give a label: those that were passed over have the label that both their neighbours have. */
export function runsOf(label: number, { labelled }: CueWindow, labels: Uint8Array, from = 0): TokenRange[] {
  let runs: TokenRange[] = [];
  for (let j = 0; j < labelled.length; j++) {
    if (labels[from + j] !== label) continue;
    const first = labelled[j] as number;
    while (j + 1 < labelled.length && labels[from + j + 1] === label) j++;
    const run = { first, last: (labelled[j] as number) + 1 };
    // Nearly always there is one alone, and what grows by `push` has room for seventeen.
    if (runs.length === 0) runs = [run];
    else runs.push(run);
  }
  return runs;
}

/**
 * The marginals of every token of the window whose lattice was made last, in 65,535ths; those that were passed over have those of the token before. Two bytes each, since
 * every cue's are kept until the whole text is read: some 60 MB for 10 MB of text.
 */
export function marginalsIn({ labelled, low, high }: CueWindow, { reader }: Scorer): Uint16Array {
  shareChain(reader, labelled.length);
  const { shares } = reader;
  const out = new Uint16Array((high - low + 1) * labelCount);
  for (let j = 0; j < labelled.length; j++) {
    const from = (labelled[j] as number) - low;
    const to = j + 1 < labelled.length ? (labelled[j + 1] as number) - low : high - low + 1;
    for (let i = from; i < to; i++) {
      out[i * labelCount] = shares[j * labelCount] as number;
      out[i * labelCount + 1] = shares[j * labelCount + 1] as number;
      out[i * labelCount + 2] = shares[j * labelCount + 2] as number;
    }
  }
  return out;
}
