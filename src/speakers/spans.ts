import type { Span } from '../article/types.ts';
import { firstAt } from '../document/first-at.ts';

/** Finds the span that a place of the text stands in: its index in `spans`, -1 for none; of several, the one that starts last. */
export function spanFinder(spans: readonly Span[]): (at: number) => number {
  const order = spans.map((_, i) => i).sort((a, b) => startOf(spans, a) - startOf(spans, b) || a - b);
  // For each place in the order, the span that reaches farthest so far: it still holds where a short one inside it ended.
  const farthest: number[] = [];
  for (const [i, index] of order.entries()) {
    const before = i === 0 ? index : (farthest[i - 1] as number);
    farthest.push(endOf(spans, before) > endOf(spans, index) ? before : index);
  }
  const starts = new Int32Array(order.map((i) => startOf(spans, i)));
  return (at) => {
    const begun = firstAt(starts, at + 1);
    if (begun === 0) return -1;
    const latest = order[begun - 1] as number;
    if (at < endOf(spans, latest)) return latest;
    const wide = farthest[begun - 1] as number;
    return at < endOf(spans, wide) ? wide : -1;
  };
}

const startOf = (spans: readonly Span[], i: number): number => (spans[i] as Span).start;
const endOf = (spans: readonly Span[], i: number): number => (spans[i] as Span).end;
