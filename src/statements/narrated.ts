import type { Span } from '../article/types.ts';
import type { Attribution } from '../attribution/types.ts';
import type { Reading } from '../language/types.ts';
import type { Quotation } from '../quotation/types.ts';
import type { Pieces } from './split.ts';

/** Characters; what is longer between quote marks are somebody's words, a shorter one is a title or a term: the “big lift”. */
const LONG = 40;

/** The sentences that the article says in its own voice: no part of them is attributed, and they are no quotation. */
export function narrated(
  { sentences }: Reading,
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): Pieces[] {
  const taken = [
    ...attributions.flatMap(({ content, cue, source }) => [
      ...content,
      ...(cue ? [cue] : []),
      ...(source ? [source] : []),
    ]),
    ...quotations.filter((q) => q.depth === 0).flatMap((q) => q.parts.filter((p) => p.end - p.start > LONG)),
  ].sort((a, b) => a.start - b.start);
  let next = 0;
  let reach = 0;
  const free: Span[] = [];
  for (const sentence of sentences) {
    for (; next < taken.length && (taken[next] as Span).start < sentence.end; next++) {
      reach = Math.max(reach, (taken[next] as Span).end);
    }
    if (reach <= sentence.start) free.push({ start: sentence.start, end: sentence.end });
  }
  return free.map((span) => [span]);
}
