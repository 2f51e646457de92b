import { bucketOf, feature } from '../../model/features.ts';
import type { TokenView } from './view.ts';

/** Columns of a few small numbers: how many each may be. */
const small = { tag: 32, mark: 16, quote: 8, quotationSize: 4, edges: 16, rate: 8, cueness: 8, act: 16, manner: 4 };
const endingBits = 10;
const wordBits = 12;

/** Rows of columns. */
export const sizeOf = (columns: Readonly<Record<string, number>>): number =>
  Object.values(columns).reduce((sum, size) => sum + size, 0);

/** The first row of each column. */
export function startsOf<Name extends string>(columns: Readonly<Record<Name, number>>): Readonly<Record<Name, number>> {
  const starts: Record<Name, number> = { ...columns };
  let next = 0;
  for (const name of Object.keys(columns) as Name[]) {
    starts[name] = next;
    next += columns[name];
  }
  return starts;
}

const first = startsOf(small);
const endings = sizeOf(small);
const words = endings + (1 << endingBits);

/** Rows of the network's table of tokens. */
export const tokenTableRows: number = words + (1 << wordBits);
/** The first of a token's rows that is for its letters, whole or in part. */
export const firstOfWords: number = Object.keys(small).length;

const ending = (template: number, value: number): number =>
  endings + bucketOf(feature(template, value), 32 - endingBits);
const word = (template: number, value: number): number => words + bucketOf(feature(template, value), 32 - wordBits);

/**
 * Writes the rows of the table that tell what token t is, whatever the cue; returns how many. `cueness`: class of the cue classifier's verdict, 0 … 4, for every token.
 */
export function tokenRows(view: TokenView, rate: Uint8Array, cueness: Uint8Array, t: number, rows: Int32Array): number {
  let n = 0;
  rows[n++] = first.tag + (view.tag[t] as number);
  rows[n++] = first.mark + (view.mark[t] as number);
  rows[n++] = first.quote + (view.quoted[t] as number) * 4 + (view.edge[t] as number);
  rows[n++] = first.quotationSize + (view.quotationSize[t] as number);
  rows[n++] = first.edges + edgesAt(view, t);
  rows[n++] = first.rate + (rate[t] as number);
  rows[n++] = first.cueness + (cueness[t] as number);
  rows[n++] = first.act + (view.act[t] as number);
  rows[n++] = first.manner + (view.manner[t] as number);
  rows[n++] = ending(1, view.ending[t] as number);
  rows[n++] = ending(2, view.shortEnding[t] as number);
  rows[n++] = ending(3, view.shape[t] as number);
  rows[n++] = word(4, view.word[t] as number);
  rows[n++] = word(5, view.lemma[t] as number);
  return n;
}

/** Whether it begins or ends its sentence, and its paragraph. */
const edgesAt = (view: TokenView, t: number): number =>
  (view.sentenceFirst[t] === t ? 1 : 0) +
  (view.sentenceLast[t] === t ? 2 : 0) +
  (view.blockFirst[t] === t ? 4 : 0) +
  (view.blockLast[t] === t ? 8 : 0);
