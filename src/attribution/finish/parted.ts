import type { Document, TokenRange } from '../../document/document.ts';
import { type Draft, revised } from '../draft.ts';
import { rangesOf } from '../learned/ranges.ts';

/**
 * Two attributions share no word of content: where they would, the surer keeps it. What a draft got by joining goes to it
 * only where it was nobody's. `before`: the drafts, one for one, without what they got.
 */
export function parted(doc: Document, before: readonly Draft[], drafts: readonly Draft[]): Draft[] {
  const owner = new Int32Array(doc.tokens.count).fill(-1);
  const claim = (d: number, content: readonly TokenRange[]): void => {
    for (const { first, last } of content) for (let i = first; i < last; i++) if (owner[i] === -1) owner[i] = d;
  };
  const bySurety = [...before.keys()].sort(
    (a, b) => (before[b]?.confidence ?? 0) - (before[a]?.confidence ?? 0) || a - b,
  );
  for (const d of bySurety) claim(d, before[d]?.content ?? []);
  drafts.forEach(({ content }, d) => {
    claim(d, content);
  });
  return drafts.flatMap((draft, d) => {
    const own = draft.content.flatMap((range) => ownIn(doc, range, owner, d));
    return own.length > 0 ? [revised(draft, own, draft.source)] : [];
  });
}

function ownIn(doc: Document, range: TokenRange, owner: Int32Array, d: number): TokenRange[] {
  let end = range.first;
  while (end < range.last && owner[end] === d) end++;
  if (end === range.last) return [range];
  const own: TokenRange[] = [];
  for (let i = range.first; i < range.last; i++) if (owner[i] === d) own.push({ first: i, last: i + 1 });
  return rangesOf(doc, own, true);
}
