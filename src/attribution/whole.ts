import { type Draft, revised } from './draft.ts';
import type { TokenRange } from './range.ts';
import type { View } from './scene.ts';

/** The draft with every quotation that its content touches in it whole, all paragraphs of a reopened one included. */
export function wholeQuotations(view: View, draft: Draft): Draft {
  const content: TokenRange[] = [];
  for (const range of draft.content) {
    const whole = widened(view, range);
    if (whole.first < (content.at(-1)?.last ?? 0)) continue;
    addEarlierParts(view, whole, content);
    content.push(whole);
    addLaterParts(view, whole, content);
  }
  return revised(draft, content, draft.source);
}

function widened({ units, unitAt }: View, { first, last }: TokenRange): TokenRange {
  const opening = units[unitAt[first] as number];
  const closing = units[unitAt[last - 1] as number];
  return { first: opening?.first ?? first, last: closing?.last ?? last };
}

/** “We came in May. ¶ *“We like it here,”* said Lee: the parts before; pushed one by one, since there may be 10⁵ of them. */
function addEarlierParts({ units, unitAt }: View, { first }: TokenRange, content: TokenRange[]): void {
  const u = unitAt[first] as number;
  const unit = units[u];
  if (!unit) return;
  const taken = content.at(-1)?.last ?? 0;
  let from = u;
  while (units[from - 1]?.quotation === unit.quotation && (units[from - 1] as TokenRange).first >= taken) from--;
  for (let i = from; i < u; i++) content.push(units[i] as TokenRange);
}

/** Lee said: *“We came in May.* ¶ “We like it here.” */
function addLaterParts({ units, unitAt }: View, { last }: TokenRange, content: TokenRange[]): void {
  const u = unitAt[last - 1] as number;
  const unit = units[u];
  for (let i = u + 1; unit && units[i]?.quotation === unit.quotation; i++) content.push(units[i] as TokenRange);
}
