import type { Segment } from '../article/types.ts';
import type { Reading, Tokens } from '../language/types.ts';
import type { ReportingLexicon } from '../lexicons/types.ts';
import type { Quotation } from '../quotation/types.ts';
import { type CueWords, cueWordsOf } from './cue-words.ts';
import type { TokenRange } from './range.ts';

/** What the attribution room is given. `segments[i]` is the segment of `reading.blocks[i]`. */
export interface Scene {
  readonly reading: Reading;
  readonly segments: readonly Segment[];
  readonly quotations: readonly Quotation[];
  readonly lexicon: ReportingLexicon;
}

/** Words in quote marks for a term (who runs a “think tank”) are at most this many; longer ones are somebody's speech. */
export const LONGEST_SCARE_QUOTE = 2;

/** The part of an outer quotation that stands in one paragraph, in tokens, marks included. The rules step over it as over one word. */
export interface Quote extends TokenRange {
  /** Index into the scene's quotations. */
  readonly quotation: number;
  /** Index into the quotation's parts. */
  readonly part: number;
  readonly block: number;
  /** How many words it has, marks and punctuation not counted. */
  readonly words: number;
}

/** The scene with what every construct asks of it. */
export interface View extends Scene {
  readonly tokens: Tokens;
  readonly words: CueWords;
  /** In text order, never overlapping. */
  readonly quotes: readonly Quote[];
  /** For each token the index of its quote, -1 in the writer's own words. */
  readonly quoteAt: Int32Array;
  /** The sentences, with those joined that a quotation runs over: “We won. We did it,” said Ann. is one frame. */
  readonly frames: readonly TokenRange[];
  /** For each token the index of its frame. */
  readonly frameAt: Int32Array;
}

export function viewOf(scene: Scene): View {
  const { tokens } = scene.reading;
  const quotes = quotesOf(scene);
  const quoteAt = new Int32Array(tokens.count).fill(-1);
  for (const [u, { first, last }] of quotes.entries()) quoteAt.fill(u, first, last);
  const frames = framesOf(scene.reading, quoteAt);
  const frameAt = new Int32Array(tokens.count);
  for (const [f, { first, last }] of frames.entries()) frameAt.fill(f, first, last);
  const { reading, segments, quotations, lexicon } = scene;
  const words = cueWordsOf(lexicon);
  return { reading, segments, quotations, lexicon, tokens, words, quotes, quoteAt, frames, frameAt };
}

function quotesOf({ quotations, reading: { tokens } }: Scene): Quote[] {
  const parts = quotations
    .flatMap((q, quotation) =>
      q.depth === 0 ? q.parts.map(({ start, end }, part) => ({ start, end, quotation, part })) : [],
    )
    .sort((a, b) => a.start - b.start);
  const quotes: Quote[] = [];
  let at = 0;
  for (const { start, end, quotation, part } of parts) {
    while (at < tokens.count && (tokens.start[at] as number) < start) at++;
    const first = at;
    let words = 0;
    for (; at < tokens.count && (tokens.start[at] as number) < end; at++) if (tokens.tag[at] !== 'PUNCT') words++;
    if (at > first) quotes.push({ first, last: at, quotation, part, words, block: tokens.block[first] as number });
  }
  return quotes;
}

function framesOf({ sentences }: Reading, quoteAt: Int32Array): TokenRange[] {
  const frames: { first: number; last: number }[] = [];
  for (const { first, last } of sentences) {
    const before = frames.at(-1);
    const cutsQuote = before && quoteAt[first] !== -1 && quoteAt[first] === quoteAt[first - 1];
    if (cutsQuote) before.last = last;
    else if (last > first) frames.push({ first, last });
  }
  return frames;
}
