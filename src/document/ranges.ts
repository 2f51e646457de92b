import type { Quotation } from '../quotation/types.ts';
import type { Quote, Sentence, TokenRange, Tokens } from './document.ts';
import { TAG } from './tags.ts';

/** For each token the index of the range that it stands in, -1 for none. */
export function numbered(ranges: readonly TokenRange[], count: number): Int32Array {
  const index = new Int32Array(count).fill(-1);
  for (const [i, { first, last }] of ranges.entries()) index.fill(i, first, last);
  return index;
}

/** Outer quotations in tokens, a part each. */
export function quotesOf(
  quotations: readonly Quotation[],
  { count, start, tagBit, block }: Pick<Tokens, 'count' | 'start' | 'tagBit' | 'block'>,
): Quote[] {
  const parts = quotations
    .flatMap((q, quotation) =>
      q.depth === 0 ? q.parts.map(({ start, end }, part) => ({ start, end, quotation, part })) : [],
    )
    .sort((a, b) => a.start - b.start);
  const quotes: Quote[] = [];
  let at = 0;
  for (const { quotation, part, ...span } of parts) {
    while (at < count && (start[at] as number) < span.start) at++;
    const first = at;
    let words = 0;
    for (; at < count && (start[at] as number) < span.end; at++) if (tagBit[at] !== TAG.PUNCT) words++;
    if (at > first) quotes.push({ first, last: at, quotation, part, words, block: block[first] as number });
  }
  return quotes;
}

/** Where quotes open and quotations close: of one token alone, that it closes. */
export function quoteEdgesOf(quotes: readonly Quote[], quotations: readonly Quotation[], count: number): Uint8Array {
  const edge = new Uint8Array(count);
  for (const { first, last, quotation, part } of quotes) {
    const { closed, parts } = quotations[quotation] as Quotation;
    edge[first] = 1;
    if (closed && part === parts.length - 1) edge[last - 1] = 2;
  }
  return edge;
}

/** The tokens of each of `count` blocks. */
export function blockTokensOf(sentences: readonly Sentence[], count: number): TokenRange[] {
  const blocks: TokenRange[] = [];
  for (const { first, last, block } of sentences) blocks[block] = { first: blocks[block]?.first ?? first, last };
  for (let b = 0, end = 0; b < count; end = (blocks[b++] as TokenRange).last) blocks[b] ??= { first: end, last: end };
  return blocks;
}

/** The sentences, those joined that a quotation runs over. */
export function framesOf(sentences: readonly Sentence[], quoteAt: Int32Array): TokenRange[] {
  const frames: { first: number; last: number }[] = [];
  for (const { first, last } of sentences) {
    const before = frames.at(-1);
    const cutsQuote = before && quoteAt[first] !== -1 && quoteAt[first] === quoteAt[first - 1];
    if (cutsQuote) before.last = last;
    else if (last > first) frames.push({ first, last });
  }
  return frames;
}
