import type { Draft } from './draft.ts';
import type { TokenRange } from './range.ts';
import type { View } from './scene.ts';

/** The draft with every quotation that its content touches in it whole, all paragraphs of a reopened one included. */
export function wholeQuotations(view: View, draft: Draft): Draft {
  const content: TokenRange[] = [];
  for (const range of draft.content) {
    const whole = widened(view, range);
    content.push(whole, ...laterParts(view, whole));
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

/** The parts of a quotation that goes on over paragraphs. */
function laterParts({ units, unitAt }: View, { last }: TokenRange): TokenRange[] {
  const u = unitAt[last - 1] as number;
  const unit = units[u];
  const parts: TokenRange[] = [];
  if (!unit) return parts;
  for (let i = u + 1; units[i]?.quotation === unit.quotation; i++) parts.push(units[i] as TokenRange);
  return parts;
}
