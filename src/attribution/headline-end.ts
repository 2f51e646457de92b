import { type Draft, revised } from './draft.ts';
import type { TokenRange } from './range.ts';
import type { View } from './scene.ts';
import { isFiniteVerb, isHeadingAt } from './words.ts';

/**
 * The draft whose content is a headline's quotation alone, where a colon parts it from the rest: *‘We are forgotten’*: councillors clash over bridge; *‘Nobody
 * panicked’*: Lund hails chase; Gaza: *‘No food left’*, says the agency.
 */
export function quotationAtColon(view: View, draft: Draft): Draft {
  const [range] = draft.content;
  if (!range || !isHeadingAt(view, range.first)) return draft;
  const unit = beforeColon(view, range) ?? behindTopic(view, range);
  const isMore = unit && (unit.first > range.first || unit.last < range.last || draft.content.length > 1);
  return isMore ? revised(draft, [unit], draft.source) : draft;
}

function beforeColon(view: View, { first }: TokenRange): TokenRange | null {
  const unit = view.units[view.unitAt[first] ?? -1];
  const isLed = unit?.first === first && view.unitAt[unit.last] === -1 && view.tokens.word[unit.last] === ':';
  return isLed ? { first: unit.first, last: unit.last } : null;
}

/** Behind words that are no clause. */
function behindTopic(view: View, { first, last }: TokenRange): TokenRange | null {
  const unit = view.units[view.unitAt[last - 1] ?? -1];
  if (!unit || unit.last !== last || unit.first <= first || view.tokens.word[unit.first - 1] !== ':') return null;
  for (let i = first; i < unit.first; i++) if (view.unitAt[i] !== -1 || isFiniteVerb(view, i)) return null;
  return { first: unit.first, last: unit.last };
}
