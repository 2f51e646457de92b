import type { Span } from '../article/types.ts';
import type { Written } from './written.ts';

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/**
 * The tokens of a text as parallel columns (a column costs a tenth of an object a token). Token i of the text is
 * `text.slice(start[i], end[i])`. White space is in no token.
 */
export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** As written. */
  readonly word: readonly string[];
  /** Lower case, with ’ as '. */
  readonly lower: readonly string[];
  /** Lower-case dictionary form: said → say. */
  readonly lemma: readonly string[];
  readonly tag: readonly Tag[];
  /** What is kept of the word. */
  readonly written: readonly Written[];
  /** Index into `sentences` of the reading. */
  readonly sentence: Int32Array;
  /** Index into `blocks` of the reading. */
  readonly block: Int32Array;
}

/** The columns of `Tokens` while they grow. */
export interface Columns {
  readonly start: number[];
  readonly end: number[];
  readonly word: string[];
  readonly lower: string[];
  readonly lemma: string[];
  readonly tag: Tag[];
  readonly written: Written[];
}

/** A sentence, never cut inside a quotation at a false stop: “Stop!” he shouted. is one. */
export interface Sentence extends Span {
  /** Its tokens are first … last, last excluded. */
  readonly first: number;
  readonly last: number;
  readonly block: number;
}

/** A text as the language engine reads it: only what stands in `blocks` is read. */
export interface Reading {
  readonly text: string;
  /** The blocks (paragraphs, headings …) that were read, in text order. */
  readonly blocks: readonly Span[];
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
}
