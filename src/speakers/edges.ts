import type { Span } from '../article/types.ts';
import { firstAt } from '../language/first-at.ts';
import type { Tokens } from './tokens.ts';

/** Tokens of a span, last excluded. */
export function tokensOf({ start, end }: Span, tokens: Tokens): { first: number; last: number } {
  return { first: firstAt(tokens.start, start), last: firstAt(tokens.start, end) };
}

/** First token of every source, and the token after it. */
export interface Edges {
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
}

export function sourceEdges(tokens: Tokens, sources: readonly Span[]): Edges {
  const starts = new Set<number>();
  const ends = new Set<number>();
  for (const source of sources) {
    const { first, last } = tokensOf(source, tokens);
    if (first >= last) continue;
    starts.add(first);
    ends.add(last);
  }
  return { starts, ends };
}
