import type { Span } from '../article/types.ts';

/** One statement: the spans of a content that make one sentence or independent clause. */
export type Pieces = readonly Span[];

/** Characters before a place that show whether a sentence ends there. */
export const TAIL = 8;

/** Without white space at its ends. */
export function trim(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] as string)) from++;
  while (to > from && /\s/.test(text[to - 1] as string)) to--;
  return { start: from, end: to };
}
