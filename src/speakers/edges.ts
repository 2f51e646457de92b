import type { Span } from '../article/types.ts';
import type { FoundAttribution } from '../attribution/types.ts';
import { firstAt } from '../document/first-at.ts';
import type { Tokens } from './tokens.ts';

/** Tokens of a span, last excluded. */
export function tokensOf({ start, end }: Span, tokens: Tokens): { first: number; last: number } {
  return { first: firstAt(tokens.start, start), last: firstAt(tokens.start, end) };
}

/** First token of every source and addressee, and the token after it. */
export interface Edges {
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
}

export function sourceEdges(tokens: Tokens, found: readonly FoundAttribution[]): Edges {
  const starts = new Set<number>();
  const ends = new Set<number>();
  const add = (span: Span | null): void => {
    if (!span) return;
    const { first, last } = tokensOf(span, tokens);
    if (first >= last) return;
    starts.add(first);
    ends.add(last);
  };
  for (const { source, addressee } of found) {
    add(source);
    add(addressee);
  }
  return { starts, ends };
}
