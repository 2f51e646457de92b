import { kindOf, placeFrom, restFrom, sentenceFrom, sideOf } from '../src/attribution/learned/given-cue-features.ts';
import type { TokenView } from '../src/attribution/learned/view.ts';
import type { CueWindow } from '../src/attribution/learned/window.ts';
import { bucketOf, feature } from '../src/model/features.ts';

/** Columns of a few small numbers: how many each may be. */
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
const passedBits = 7;
const cueBits = 10;

const passed = Object.values(small).reduce((sum, size) => sum + size, 0);
const cues = passed + (1 << passedBits);

/** Rows of the network's table of places and cues. */
export const placeTableRows: number = cues + (1 << cueBits);
/** Rows of one place, and of one cue. */
export const rowsOfPlace = 13;
export const rowsOfCue = 14;

/** The rows of the table that tell where token t stands as seen from the window's cue. */
export function placeRows(view: TokenView, w: CueWindow, t: number, rows: Int32Array): void {
  const j = t - w.low;
  const side = sideOf(w, t);
  const isSame = view.quotation[t] !== 0 && view.quotation[t] === view.quotation[w.cue];
  let at = 0;
  let n = 0;
  const put = (value: number, size: number): void => {
    rows[n++] = at + value;
    at += size;
  };
  put(placeFrom(w, t), small.place);
  put(sentenceFrom(view, w, t), small.sentence);
  put(side * 8 + (w.commas[j] as number), small.commas);
  put(side * 8 + (w.verbs[j] as number), small.verbs);
  put(side * 8 + (w.nominals[j] as number), small.nominals);
  put(side * 8 + (w.quoteEdges[j] as number), small.quoteEdges);
  put(side * 8 + (w.cues[j] as number), small.cues);
  put(side * 8 + (w.tail[j] as number), small.tail);
  put(side * 32 + (w.nextCue[j] as number), small.nextCue);
  put(w.drafted[j] as number, small.drafted);
  put(restFrom(view, w, t), small.rest);
  put((isSame ? 1 : 0) + (view.block[t] === view.block[w.cue] ? 2 : 0), small.same);
  rows[n++] = passed + bucketOf(feature(6, w.subordinator[j] as number), 32 - passedBits);
}

/** The rows of the table that tell what the window's cue is. `speechOnly`: 1 where the text is labelled by the guideline that leaves attitudes out. */
export function cueRows(view: TokenView, rate: Uint8Array, w: CueWindow, speechOnly: number, rows: Int32Array): void {
  let n = 0;
  const put = (value: number): void => {
    rows[n] = cues + bucketOf(feature(7 + n, value), 32 - cueBits);
    n++;
  };
  put(w.form);
  put(w.right);
  put(w.left);
  put(w.rightPair);
  put(w.leftPair);
  put(w.pattern);
  put(w.shortPattern);
  put(w.thatAfter);
  put(w.preceded);
  put(w.construct);
  put(kindOf(view, rate, w));
  put(view.quoted[w.cue] as number);
  put(speechOnly);
  put(view.lemma[w.cue] as number);
}
