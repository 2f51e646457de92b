import { type Draft, revised } from './draft.ts';
import type { View } from './scene.ts';
import { isComma, isRole, opensRelative } from './words.ts';

/** As much of a relative clause may be missing from a source. */
const LONGEST = 12;

/** The draft whose source has all of its relative clause, up to the comma before the verb: *a nurse, who fled when the sirens* sounded*,* said. */
export function withSourcesRelative(view: View, draft: Draft): Draft {
  const { cue, content, source } = draft;
  const comma = (cue?.first ?? 0) - 1;
  if (cue?.kind !== 'verb' || !source || source.last >= comma || comma - source.last > LONGEST) return draft;
  if (!isComma(view, comma) || !hasRelative(view, source.first, source.last)) return draft;
  for (let i = source.last; i < comma; i++)
    if (isComma(view, i) || view.unitAt[i] !== -1 || isRole(view, 'conjunction', i)) return draft;
  return content.every(({ first, last }) => last <= source.first || first > comma)
    ? revised(draft, content, { first: source.first, last: comma })
    : draft;
}

function hasRelative(view: View, from: number, to: number): boolean {
  for (let i = from + 2; i < to; i++) if (isComma(view, i - 1) && opensRelative(view, i)) return true;
  return false;
}
