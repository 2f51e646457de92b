import { tells } from './clauses.ts';
import { ledQuotation } from './content.ts';
import { type Draft, revised } from './draft.ts';
import type { View } from './scene.ts';
import { isRole } from './words.ts';

/**
 * The draft whose content is the quotation behind a colon alone, not what leads to it: she posted a photo with the caption: *“Nothing but love.”* Not: he stressed *the cost
 * of it: “We will be poor.”*
 */
export function withoutLead(view: View, draft: Draft): Draft {
  const { cue, content, source } = draft;
  const [range] = content;
  if (cue?.kind !== 'verb' || !range || content.length > 1 || range.first < cue.last) return draft;
  const unit = ledQuotation(view, range);
  if (!unit) return draft;
  if (cue.takes.includes('noun') && !isRole(view, 'worded', unit.first - 2)) return draft;
  if (tells(view, { first: range.first, last: unit.first })) return draft;
  return revised(draft, [{ first: unit.first, last: unit.last }], source);
}
