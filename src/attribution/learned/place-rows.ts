import { bucketOf, feature } from '../../model/features.ts';
import { sizeOf, startsOf } from './token-rows.ts';
import { quotationAt, quotedAt, sentenceAt, type TokenView } from './view.ts';
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

const first = startsOf(small);
const passed = sizeOf(small);
const cues = passed + (1 << passedBits);
const ofCue = startsOf(smallOfCue);
const hashed = cues + sizeOf(smallOfCue);

/** Rows of the network's table of places and cues. */
export const placeTableRows: number = hashed + (1 << cueBits);

/** 0 before the cue, 1 after it, 2 the cue. */
const sideOf = ({ cue }: CueWindow, t: number): number => (t < cue ? 0 : t > cue ? 1 : 2);

/** Sentences from the cue's on, 3 the cue's own. */
const sentencesFrom = ({ tokens: { sentence } }: TokenView, { cue }: CueWindow, t: number): number =>
  Math.max(-3, Math.min(3, (sentence[t] as number) - (sentence[cue] as number))) + 3;

/** Rows of a place. */
export const rowsOfPlace: number = Object.keys(small).length + 1;

/** Writes the rows of the table that tell where token t stands as seen from the window's cue, from an index on; returns where they stop. */
export function placeRows(view: TokenView, w: CueWindow, t: number, rows: Int32Array, from = 0): number {
  const { doc, tokens } = view;
  const { columns } = w;
  const j = t - w.low;
  const side = sideOf(w, t);
  const quotation = quotationAt(doc, t);
  const isSame = quotation !== 0 && quotation === quotationAt(doc, w.cue);
  let n = from;
  rows[n++] = first.place + side * 16 + distance(Math.abs(t - w.cue));
  rows[n++] = first.sentence + side * 8 + sentencesFrom(view, w, t);
  rows[n++] = first.commas + side * 8 + (columns.commas[j] as number);
  rows[n++] = first.verbs + side * 8 + (columns.verbs[j] as number);
  rows[n++] = first.nominals + side * 8 + (columns.nominals[j] as number);
  rows[n++] = first.quoteEdges + side * 8 + (columns.quoteEdges[j] as number);
  rows[n++] = first.cues + side * 8 + (columns.cues[j] as number);
  rows[n++] = first.tail + side * 8 + (columns.tail[j] as number);
  rows[n++] = first.nextCue + side * 32 + (columns.nextCue[j] as number);
  rows[n++] = first.drafted + (w.drafted[j] as number);
  rows[n++] = first.rest + side * 16 + distance(Math.min(40, sentenceAt(doc, t).last - 1 - t));
  rows[n++] = first.same + (isSame ? 1 : 0) + (tokens.block[t] === tokens.block[w.cue] ? 2 : 0);
  rows[n++] = passed + bucketOf(feature(6, columns.subordinator[j] as number), 32 - passedBits);
  return n;
}

/** Writes the rows of the table that tell what the window's cue is; returns how many. `speechOnly`: 1 where the text is labelled by the guideline that leaves attitudes out. */
export function cueRows(view: TokenView, rate: Uint8Array, w: CueWindow, speechOnly: number, rows: Int32Array): number {
  const kind = (rate[w.cue] as number) * 16 + (view.act[w.cue] as number);
  let n = 0;
  rows[n++] = cues + ofCue.thatAfter + w.thatAfter;
  rows[n++] = cues + ofCue.preceded + w.preceded;
  rows[n++] = cues + ofCue.construct + w.construct;
  rows[n++] = cues + ofCue.kind + kind;
  rows[n++] = cues + ofCue.quoted + quotedAt(view.doc, w.cue);
  rows[n++] = cues + ofCue.speechOnly + speechOnly;
  rows[n++] = hashedRow(13, w.form);
  rows[n++] = hashedRow(14, w.right);
  rows[n++] = hashedRow(15, w.left);
  rows[n++] = hashedRow(16, w.rightPair);
  rows[n++] = hashedRow(17, w.leftPair);
  rows[n++] = hashedRow(18, w.pattern);
  rows[n++] = hashedRow(19, w.shortPattern);
  rows[n++] = hashedRow(20, view.tokens.lemmaHash[w.cue] as number);
  return n;
}

const hashedRow = (template: number, value: number): number =>
  hashed + bucketOf(feature(template, value), 32 - cueBits);
