import { type Draft, isHeld } from '../draft.ts';

/**
 * Without attributions inside another's content (“Lee said that *Cho believed* …”: Lee's alone), and without those whose content an
 * earlier one has.
 */
export function withoutConflicts(drafts: readonly Draft[]): Draft[] {
  const bySize = [...drafts].sort((a, b) => size(b) - size(a) || first(a) - first(b));
  const held = new Uint8Array(lastOf(drafts));
  const kept = new Set<Draft>();
  for (const draft of bySize) {
    if (draft.cue && held[draft.cue.head]) continue;
    if (draft.content.some((range) => isHeld(held, range))) continue;
    kept.add(draft);
    for (const { first, last } of draft.content) held.fill(1, first, last);
  }
  return drafts.filter((draft) => kept.has(draft));
}

const size = ({ content }: Draft): number => content.reduce((sum, { first, last }) => sum + last - first, 0);
const first = ({ content }: Draft): number => content[0]?.first ?? 0;

function lastOf(drafts: readonly Draft[]): number {
  let most = 0;
  for (const { content } of drafts) for (const { last } of content) most = Math.max(most, last);
  return most;
}
