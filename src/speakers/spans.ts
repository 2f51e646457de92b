import type { Span } from '../article/types.ts';

/** Finds the span that a place of the text stands in: its index in `spans`, -1 for none; of several, the one that starts last. */
export function spanFinder(spans: readonly Span[]): (at: number) => number {
  const order = spans.map((_, i) => i).sort((a, b) => startOf(spans, a) - startOf(spans, b) || a - b);
  // For each place in the order, the span that reaches farthest so far: it still holds where a short one inside it ended.
  const farthest: number[] = [];
  for (const [i, index] of order.entries()) {
    const before = i === 0 ? index : (farthest[i - 1] as number);
    farthest.push(endOf(spans, before) > endOf(spans, index) ? before : index);
  }
  return (at) => {
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (startOf(spans, order[middle] as number) <= at) low = middle + 1;
      else high = middle;
    }
    if (low === 0) return -1;
    const latest = order[low - 1] as number;
    if (at < endOf(spans, latest)) return latest;
    const wide = farthest[low - 1] as number;
    return at < endOf(spans, wide) ? wide : -1;
  };
}

const startOf = (spans: readonly Span[], i: number): number => (spans[i] as Span).start;
const endOf = (spans: readonly Span[], i: number): number => (spans[i] as Span).end;
