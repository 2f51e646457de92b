import type { Span } from '../article/types.ts';
import type { Tokens } from './tokens.ts';

/** Tokens of a span, last excluded. */
export function tokensOf({ start, end }: Span, tokens: Tokens): { first: number; last: number } {
  return { first: firstFrom(tokens.start, start, tokens.count), last: firstFrom(tokens.start, end, tokens.count) };
}

/** First index whose value is at least `value`. */
function firstFrom(column: Int32Array, value: number, count: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((column[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
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
