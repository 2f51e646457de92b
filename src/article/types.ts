/** A stretch of the input, half-open, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  /** Behind the last code unit. */
  readonly end: number;
}

/** A span with its words: `text === input.slice(start, end)`, always. */
export interface TextSpan extends Span {
  readonly text: string;
}

/**
 * `standfirst`: the line or two under a headline that sum the article up; `dateline`: when (and where) it was written; `heading`: between paragraphs; `boilerplate`:
 * page furniture, which is never read for quotes.
 */
export type SegmentKind =
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'dateline'
  | 'caption'
  | 'heading'
  | 'paragraph'
  | 'blockquote'
  | 'list-item'
  | 'boilerplate';

/** One block of the article. Segments come in text order, never overlap, and together hold every letter of the input. */
export interface Segment extends TextSpan {
  readonly kind: SegmentKind;
}

/** Something odd about the text that a reader of the record should know, e.g. a quote mark that is never closed. */
export interface Note {
  /** For programs: `mail`, `html`, `markdown`, `captions`, `transcript`, `character-references`, `not-english`, `unclosed-quotation`, `stray-quote-mark`. */
  readonly kind: string;
  readonly span: Span;
  /** For people. */
  readonly message: string;
}
