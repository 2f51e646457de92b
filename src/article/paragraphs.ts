import type { Span } from './types.ts';

/** The paragraphs of a plain text: lines parted by blank lines or, where there are none, single lines. ROUGH: to be replaced. */
export function paragraphs(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/[^\n]*\S[^\n]*/g))
    spans.push({ start: match.index, end: match.index + match[0].length });
  return spans;
}
