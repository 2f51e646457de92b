import type { Document } from '../../document/document.ts';
import type { Form } from '../../document/form.ts';
import { bucketOf, feature } from '../../model/features.ts';
import { blockAt, quotedAt, sentenceAt, type TokenView, tagAt } from './view.ts';

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
  const { doc, tokens } = view;
  const form = tokens.form[t] as Form;
  let n = 0;
  rows[n++] = first.tag + tagAt(tokens, t);
  rows[n++] = first.mark + (tokens.mark[t] as number);
  rows[n++] = first.quote + quotedAt(doc, t) * 4 + (doc.quoteEdge[t] as number);
  rows[n++] = first.quotationSize + (view.quotationSize[t] as number);
  rows[n++] = first.edges + edgesAt(doc, t);
  rows[n++] = first.rate + (rate[t] as number);
  rows[n++] = first.cueness + (cueness[t] as number);
  rows[n++] = first.act + (view.act[t] as number);
  rows[n++] = first.manner + (view.manner[t] as number);
  rows[n++] = ending(1, form.ending);
  rows[n++] = ending(2, form.shortEnding);
  rows[n++] = ending(3, form.shape);
  rows[n++] = word(4, form.hash);
  rows[n++] = word(5, tokens.lemmaHash[t] as number);
  return n;
}

/** Whether it begins or ends its sentence, and its paragraph. */
function edgesAt(doc: Document, t: number): number {
  const sentence = sentenceAt(doc, t);
  const block = blockAt(doc, t);
  return (
    (sentence.first === t ? 1 : 0) +
    (sentence.last - 1 === t ? 2 : 0) +
    (block.first === t ? 4 : 0) +
    (block.last - 1 === t ? 8 : 0)
  );
}
