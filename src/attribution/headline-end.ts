import { tells } from './clauses.ts';
import { ledQuotation } from './content.ts';
import { type Draft, revised } from './draft.ts';
import type { TokenRange } from './range.ts';
import type { View } from './scene.ts';
import { isHeadingAt } from './words.ts';

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
function behindTopic(view: View, range: TokenRange): TokenRange | null {
  const unit = ledQuotation(view, range);
  const isAlone = unit?.last === range.last && !tells(view, { first: range.first, last: unit.first });
  return isAlone ? { first: unit.first, last: unit.last } : null;
}
