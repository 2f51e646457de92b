import { bucketOf, feature } from '../../model/features.ts';
import { sizeOf } from './token-rows.ts';
import type { TokenView } from './view.ts';
import { type CueWindow, distance } from './window.ts';

/** Columns of a few small numbers: how many each may be. First those of a place, then those of a cue. */
const small = {
  place: 48,
  sentence: 24,
  commas: 24,
  verbs: 24,
  nominals: 24,
  quoteEdges: 24,
  cues: 24,
  tail: 24,
  nextCue: 96,
  drafted: 8,
  rest: 48,
  same: 4,
};
const smallOfCue = { thatAfter: 8, preceded: 4, construct: 64, kind: 128, quoted: 2, speechOnly: 2 };
const passedBits = 7;
const cueBits = 10;

const passed = sizeOf(small);
const cues = passed + (1 << passedBits);
const hashed = cues + sizeOf(smallOfCue);

/** Rows of the network's table of places and cues. */
export const placeTableRows: number = hashed + (1 << cueBits);

/** 0 before the cue, 1 after it, 2 the cue. */
const sideOf = ({ cue }: CueWindow, t: number): number => (t < cue ? 0 : t > cue ? 1 : 2);

/** Sentences from the cue's on, 3 the cue's own. */
const sentencesFrom = (view: TokenView, { cue }: CueWindow, t: number): number =>
  Math.max(-3, Math.min(3, (view.sentence[t] as number) - (view.sentence[cue] as number))) + 3;

/** Rows of a place. */
export const rowsOfPlace: number = Object.keys(small).length + 1;

/** Writes the rows of the table that tell where token t stands as seen from the window's cue, from an index on; returns where they stop. */
export function placeRows(view: TokenView, w: CueWindow, t: number, rows: Int32Array, from = 0): number {
  const j = t - w.low;
  const side = sideOf(w, t);
  const isSame = view.quotation[t] !== 0 && view.quotation[t] === view.quotation[w.cue];
  let at = 0;
  let n = from;
  const put = (value: number, size: number): void => {
    rows[n++] = at + value;
    at += size;
  };
  put(side * 16 + distance(Math.abs(t - w.cue)), small.place);
  put(side * 8 + sentencesFrom(view, w, t), small.sentence);
  put(side * 8 + (w.commas[j] as number), small.commas);
  put(side * 8 + (w.verbs[j] as number), small.verbs);
  put(side * 8 + (w.nominals[j] as number), small.nominals);
  put(side * 8 + (w.quoteEdges[j] as number), small.quoteEdges);
  put(side * 8 + (w.cues[j] as number), small.cues);
  put(side * 8 + (w.tail[j] as number), small.tail);
  put(side * 32 + (w.nextCue[j] as number), small.nextCue);
  put(w.drafted[j] as number, small.drafted);
  put(side * 16 + distance(Math.min(40, (view.sentenceLast[t] as number) - t)), small.rest);
  put((isSame ? 1 : 0) + (view.block[t] === view.block[w.cue] ? 2 : 0), small.same);
  rows[n++] = passed + bucketOf(feature(6, w.subordinator[j] as number), 32 - passedBits);
  return n;
}

/** Writes the rows of the table that tell what the window's cue is; returns how many. `speechOnly`: 1 where the text is labelled by the guideline that leaves attitudes out. */
export function cueRows(view: TokenView, rate: Uint8Array, w: CueWindow, speechOnly: number, rows: Int32Array): number {
  let at = cues;
  let n = 0;
  const put = (value: number, size: number): void => {
    rows[n++] = at + value;
    at += size;
  };
  put(w.thatAfter, smallOfCue.thatAfter);
  put(w.preceded, smallOfCue.preceded);
  put(w.construct, smallOfCue.construct);
  put((rate[w.cue] as number) * 16 + (view.act[w.cue] as number), smallOfCue.kind);
  put(view.quoted[w.cue] as number, smallOfCue.quoted);
  put(speechOnly, smallOfCue.speechOnly);
  let template = 13;
  const putHashed = (value: number): void => {
    rows[n++] = hashed + bucketOf(feature(template++, value), 32 - cueBits);
  };
  putHashed(w.form);
  putHashed(w.right);
  putHashed(w.left);
  putHashed(w.rightPair);
  putHashed(w.leftPair);
  putHashed(w.pattern);
  putHashed(w.shortPattern);
  putHashed(view.lemma[w.cue] as number);
  return n;
}
