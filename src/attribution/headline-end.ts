import { type Draft, revised } from './draft.ts';
import type { View } from './scene.ts';
import { isHeadingAt } from './words.ts';

/**
 * The draft whose content ends with the quotation that a headline begins it with, where a colon follows: *‘We are forgotten’*: councillors clash over
 * bridge; *‘Nobody panicked’*: Lund hails chase.
 */
export function untilColon(view: View, draft: Draft): Draft {
  const [range] = draft.content;
  if (!range || !isHeadingAt(view, range.first)) return draft;
  const unit = view.units[view.unitAt[range.first] ?? -1];
  if (unit?.first !== range.first || view.unitAt[unit.last] !== -1 || view.tokens.word[unit.last] !== ':') return draft;
  const isMore = unit.last < range.last || draft.content.length > 1;
  return isMore ? revised(draft, [{ first: unit.first, last: unit.last }], draft.source) : draft;
}
