import type { Draft } from './draft.ts';
import type { TokenRange } from './range.ts';
import type { View } from './scene.ts';

/** The draft with every quotation that its content touches in it whole, all paragraphs of a reopened one included. */
export function wholeQuotations(view: View, draft: Draft): Draft {
  const content: TokenRange[] = [];
  for (const range of draft.content) {
    const whole = widened(view, range);
    content.push(whole);
    addLaterParts(view, whole, content);
  }
  return {
    ...draft,
    content: content.filter((range, i) => i === 0 || range.first >= (content[i - 1] as TokenRange).last),
  };
}

function widened({ units, unitAt }: View, { first, last }: TokenRange): TokenRange {
  const opening = units[unitAt[first] as number];
  const closing = units[unitAt[last - 1] as number];
  return { first: opening?.first ?? first, last: closing?.last ?? last };
}

/** The parts of a quotation that goes on over paragraphs; pushed one by one, since there may be 10⁵ of them. */
function addLaterParts({ units, unitAt }: View, { last }: TokenRange, content: TokenRange[]): void {
  const u = unitAt[last - 1] as number;
  const quotation = units[u]?.quotation;
  if (quotation === undefined) return;
  for (let i = u + 1; units[i]?.quotation === quotation; i++) content.push(units[i] as TokenRange);
}
