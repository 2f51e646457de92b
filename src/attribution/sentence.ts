import type { Document, Quote } from '../document/document.ts';

// Where a token stands.

/** No look-around goes further than this many tokens: what keeps the time linear where a sentence never ends. */
const FAR = 250;

/** First token of the sentence of token i; a sentence includes every quotation that it touches, whole. */
export const sentenceFirst = ({ frames, frameAt }: Document, i: number): number =>
  Math.max(frames[frameAt[i] as number]?.first ?? 0, i - FAR);

/** The token after the last of that sentence. */
export const sentenceLast = ({ frames, frameAt }: Document, i: number): number =>
  Math.min(frames[frameAt[i] as number]?.last ?? 0, i + FAR);

/** Whether token i stands in a quotation, not in the writer's own words. */
export const inQuote = ({ quoteAt }: Document, i: number): boolean => quoteAt[i] !== -1;

/** The quotation that token i stands in; none before the first token and behind the last. */
export function quoteOf({ quotes, quoteAt }: Document, i: number): Quote | undefined {
  const q = quoteAt[i] ?? -1;
  return q < 0 ? undefined : quotes[q];
}

/** Whether token i stands in a headline or a heading. */
export function isHeadingAt({ tokens, blocks }: Document, i: number): boolean {
  const kind = blocks[tokens.block[i] as number]?.kind;
  return kind === 'headline' || kind === 'heading';
}
