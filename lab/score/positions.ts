import type { Span } from '../../src/article/types.ts';

const WORD = /[\p{L}\p{N}]/u;

/** Whether a UTF-16 unit is a letter or a digit. Only these are compared, so that punctuation and blanks at an edge count for nothing. */
export const isWordUnit = (unit: string | undefined): boolean => unit !== undefined && WORD.test(unit);

/** Where the letters and digits of some spans stand. */
export function positionsOf(text: string, spans: readonly (Span | null)[]): Set<number> {
  const found = new Set<number>();
  for (const span of spans) if (span) for (let i = span.start; i < span.end; i++) if (isWordUnit(text[i])) found.add(i);
  return found;
}

/** Those of a content, without a leading lower-case “that”. */
export function contentPositions(text: string, spans: readonly Span[]): Set<number> {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const [first, ...rest] = sorted;
  if (!first) return new Set();
  const that = /^\W*that\s+/.exec(text.slice(first.start, first.end))?.[0] ?? '';
  return positionsOf(text, [{ start: first.start + that.length, end: first.end }, ...rest]);
}

/** Shared by both, of what either has; 1 of two empty sets. */
export function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0 && b.size === 0) return 1;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let both = 0;
  for (const i of small) if (large.has(i)) both++;
  return both / (a.size + b.size - both);
}
