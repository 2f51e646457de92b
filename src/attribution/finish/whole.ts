import type { Document, TokenRange } from '../../document/document.ts';
import { type Draft, revised } from '../draft.ts';

/** The draft with its content widened to whole quotations, all paragraphs of a reopened one included. */
export function wholeQuotations(doc: Document, draft: Draft): Draft {
  const content: TokenRange[] = [];
  for (const range of draft.content) {
    const whole = toWholeQuotes(doc, range);
    if (whole.first < (content.at(-1)?.last ?? 0)) continue;
    addParagraphsBefore(doc, whole, content);
    content.push(whole);
    addParagraphsAfter(doc, whole, content);
  }
  return revised(draft, content, draft.source);
}

function toWholeQuotes({ quotes, quoteAt }: Document, { first, last }: TokenRange): TokenRange {
  const opening = quotes[quoteAt[first] as number];
  const closing = quotes[quoteAt[last - 1] as number];
  return { first: opening?.first ?? first, last: closing?.last ?? last };
}

/** *“We came in May.* ¶ “We like it here,” said Lee: the quotation's paragraphs before. One push each: a spread of 100,000 would overflow the stack. */
function addParagraphsBefore({ quotes, quoteAt }: Document, { first }: TokenRange, content: TokenRange[]): void {
  const u = quoteAt[first] as number;
  const quote = quotes[u];
  if (!quote) return;
  const taken = content.at(-1)?.last ?? 0;
  let from = u;
  while (quotes[from - 1]?.quotation === quote.quotation && (quotes[from - 1] as TokenRange).first >= taken) from--;
  for (let i = from; i < u; i++) content.push(quotes[i] as TokenRange);
}

/** Lee said: “We came in May. ¶ *“We like it here.”* */
function addParagraphsAfter({ quotes, quoteAt }: Document, { last }: TokenRange, content: TokenRange[]): void {
  const u = quoteAt[last - 1] as number;
  const quote = quotes[u];
  for (let i = u + 1; quote && quotes[i]?.quotation === quote.quotation; i++) content.push(quotes[i] as TokenRange);
}
