import { type Form, formOf } from './form.ts';
import { widen } from './widen.ts';

/** The columns of `Tokens` that are found token by token, while they grow; copied out at the end. */
export interface Columns {
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** 1 where the token is a later part of a word that the engine cuts. */
  inner: Uint8Array;
  /** Bits (tags.ts). */
  tag: Int32Array;
  readonly form: Form[];
  readonly lemma: string[];
}

/** Tokens of most articles. */
const USUAL = 2048;

export const noColumns = (): Columns => ({
  count: 0,
  start: new Int32Array(USUAL),
  end: new Int32Array(USUAL),
  inner: new Uint8Array(USUAL),
  tag: new Int32Array(USUAL),
  form: [],
  lemma: [],
});

/** Adds a token; returns its number. Its tag and dictionary form are told later. */
export function addToken(columns: Columns, start: number, end: number, inner: 0 | 1, form: Form): number {
  const at = columns.count++;
  if (at === columns.start.length) widen(columns, 'start', 'end', 'inner', 'tag');
  columns.start[at] = start;
  columns.end[at] = end;
  columns.inner[at] = inner;
  columns.form[at] = form;
  return at;
}

const NONE: Form = /* @__PURE__ */ formOf('', '');

/** The word of a token, as written and in lower case; none before and behind all tokens. */
export const wordAt = (columns: Columns, i: number): string => formAt(columns, i).word;
export const lowerAt = (columns: Columns, i: number): string => formAt(columns, i).lower;

const formAt = ({ form, count }: Columns, i: number): Form => (i >= 0 && i < count ? (form[i] as Form) : NONE);
