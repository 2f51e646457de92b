import type { SegmentKind, Span } from '../article/types.ts';
import type { FoundAttribution } from '../attribution/types.ts';
import type { Document } from '../document/document.ts';
import { hasLetter } from '../document/form.ts';

/** Characters; what is longer between quote marks are somebody's words, a shorter one is a title or a term: the “big lift”. */
const LONG = 40;

/** A heading or a caption is no sentence of the article's, even where it looks like one. */
const TELLING: ReadonlySet<SegmentKind> = /* @__PURE__ */ new Set<SegmentKind>([
  'paragraph',
  'standfirst',
  'list-item',
]);

/**
 * The sentences that the article says in its own voice: no part of them is attributed, and they are no quotation.
 * @param found every attribution, also those that the caller filters out: they are still somebody's words
 */
export function narrated(
  { text, blocks, quotations, sentences }: Document,
  found: readonly FoundAttribution[],
): Span[] {
  const taken = [
    ...found.flatMap(({ content, cue, source }) => [...content, ...(cue ? [cue] : []), ...(source ? [source] : [])]),
    ...quotations.filter((q) => q.depth === 0).flatMap((q) => q.parts.filter((p) => p.end - p.start > LONG)),
  ].sort((a, b) => a.start - b.start);
  let next = 0;
  let reach = 0;
  const free: Span[] = [];
  for (const { start, end, block } of sentences) {
    for (; next < taken.length && (taken[next] as Span).start < end; next++) {
      reach = Math.max(reach, (taken[next] as Span).end);
    }
    const tells = TELLING.has(blocks[block]?.kind ?? 'boilerplate') && hasLetter(text.slice(start, end));
    if (reach <= start && tells) free.push({ start, end });
  }
  return free;
}
