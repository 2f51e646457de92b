import type { Draft } from './draft.ts';
import type { TokenRange } from './range.ts';

/**
 * Without attributions inside another's content (“Lee said that *Cho believed* …”: Lee's alone), and without those whose content an
 * earlier one has.
 */
export function withoutConflicts(drafts: readonly Draft[]): Draft[] {
  const bySize = [...drafts].sort((a, b) => size(b) - size(a) || first(a) - first(b));
  const owner = new Map<number, Draft>();
  const kept = new Set<Draft>();
  for (const draft of bySize) {
    if (draft.cue && owner.has(draft.cue.head)) continue;
    if (draft.content.some((range) => overlaps(owner, range))) continue;
    kept.add(draft);
    for (const { first, last } of draft.content) for (let i = first; i < last; i++) owner.set(i, draft);
  }
  return drafts.filter((draft) => kept.has(draft));
}

const size = ({ content }: Draft): number => content.reduce((sum, { first, last }) => sum + last - first, 0);
const first = ({ content }: Draft): number => content[0]?.first ?? 0;

function overlaps(owner: ReadonlyMap<number, Draft>, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (owner.has(i)) return true;
  return false;
}
