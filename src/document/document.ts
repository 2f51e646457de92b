import type { SpokenBlock } from '../article/spoken.ts';
import type { Span } from '../article/types.ts';
import type { Lexicon } from '../lexicons/types.ts';
import type { Quotation } from '../quotation/types.ts';
import type { Form } from './form.ts';
import type { Tag } from './tags.ts';

/**
 * A text, read once: its blocks, quotations, tokens and sentences. The folders attribution, speakers and statements read it and nothing else of the text;
 * what one finds it hands to the next as spans of the text (`FoundAttribution`, `Attribution`, `Speaker`).
 */
export interface Document {
  readonly text: string;
  readonly lexicon: Lexicon;
  /** What was read of the text: its paragraphs, headings …, in text order. */
  readonly blocks: readonly Block[];
  readonly quotations: readonly Quotation[];
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  /** The parts of the outer quotations, in text order, never overlapping. */
  readonly quotes: readonly Quote[];
  /** For each token the index of its quote; -1 in the writer's own words. */
  readonly quoteAt: Int32Array;
  /** 1 for the first token of a quote, 2 for that with which its quotation closes, 0 for all others. */
  readonly quoteEdge: Uint8Array;
  /** The tokens of each block. */
  readonly blockTokens: readonly TokenRange[];
  /** The sentences, with those joined that a quotation runs over: “We won. We did it,” said Ann. is one frame. */
  readonly frames: readonly TokenRange[];
  /** For each token the index of its frame. */
  readonly frameAt: Int32Array;
}

/** A piece of the text that is read by itself, and what it is. */
export type Block = Pick<SpokenBlock, 'start' | 'end' | 'kind' | 'turn'>;

/**
 * The tokens of a text as parallel columns (a column costs a tenth of an object a token). Token i of the text is
 * `text.slice(start[i], end[i])`. White space is in no token.
 */
export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** What is known of the word wherever it stands: one object for all tokens written alike. Not an attribution’s form. */
  readonly form: readonly Form[];
  /** As written. */
  readonly word: readonly string[];
  /** Lower case, with ’ as '. */
  readonly lower: readonly string[];
  /** As names compare: lower case, no accents, no full stops. */
  readonly folded: readonly string[];
  /** Lower-case dictionary form: said → say. */
  readonly lemma: readonly string[];
  /** That form as an integer. */
  readonly lemmaHash: Int32Array;
  readonly tag: readonly Tag[];
  /** The bit of the tag (tags.ts). */
  readonly tagBit: Int32Array;
  /** 1 where the token is a later part of a word that the engine cuts: the hyphen and “right” of far-right. */
  readonly inner: Uint8Array;
  /** 1 where it has a letter or digit; where it hasn't, which punctuation it is (marks.ts), 0 for none. */
  readonly isWord: Uint8Array;
  readonly mark: Uint8Array;
  /** 1 where the word begins with a capital. */
  readonly capital: Uint8Array;
  /** Function words and marks by what they do in an attribution (“that”, “by”, forms of be), a bit each (roles.ts). Not somebody’s role or post. */
  readonly roles: Int32Array;
  /** Index into the document's `sentences`. */
  readonly sentence: Int32Array;
  /** Index into `blocks`. */
  readonly block: Int32Array;
}

/** Tokens first … last, last excluded. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** A sentence, never cut inside a quotation at a false stop: “Stop!” he shouted. is one. */
export interface Sentence extends Span, TokenRange {
  readonly block: number;
}

/** The part of an outer quotation that stands in one paragraph, marks included. */
export interface Quote extends TokenRange {
  /** Index into the document's `quotations`. */
  readonly quotation: number;
  /** Index into the quotation's parts. */
  readonly part: number;
  readonly block: number;
  /** How many words it has, marks and punctuation not counted. */
  readonly words: number;
}
