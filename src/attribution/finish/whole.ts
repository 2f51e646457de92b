import type { Document, Quote, TokenRange } from '../../document/document.ts';
import { type Draft, revised } from '../draft.ts';
import { quoteOf } from '../sentence.ts';

/** The draft with its content widened to whole quotations, all paragraphs of a reopened one included. */
export function wholeQuotations(doc: Document, draft: Draft): Draft {
  const content: TokenRange[] = [];
  for (const { first, last } of draft.content) {
    const taken = content.at(-1)?.last ?? 0;
    const [opening, closing] = [quoteOf(doc, first), quoteOf(doc, last - 1)];
    const whole = { first: opening?.first ?? first, last: closing?.last ?? last };
    if (whole.first < taken) continue;
    // One push each: a spread of 100,000 would overflow the stack.
    for (const part of partsBeside(doc, opening, -1).reverse()) if (part.first >= taken) content.push(part);
    content.push(whole);
    for (const part of partsBeside(doc, closing, 1)) content.push(part);
  }
  return revised(draft, content, draft.source);
}

/** The parts of the same quotation before (`step` -1) or after this one, the nearest first: *“We came in May.* ¶ “We like it here,” said Lee. */
function partsBeside({ quotes, quoteAt }: Document, quote: Quote | undefined, step: 1 | -1): Quote[] {
  const parts: Quote[] = [];
  if (!quote) return parts;
  for (let q = (quoteAt[quote.first] as number) + step; quotes[q]?.quotation === quote.quotation; q += step)
    parts.push(quotes[q] as Quote);
  return parts;
}
