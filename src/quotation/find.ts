import type { SegmentKind, Span } from '../article/types.ts';
import type { QuoteMarkLexicon } from '../lexicons/types.ts';
import { type Findings, pairBlock } from './pair.ts';
import type { QuotationDraft, Whole } from './pairing.ts';
import type { Quotation } from './types.ts';
import { markWordsOf } from './words.ts';

/**
 * What stands between quote marks in `blocks`, which are in text order and don't overlap. Quotations come in text order, outer
 * before inner; none crosses a block's end but one that the next block reopens, whether or
 * not a picture's caption stands between them. What is odd about the marks is told, too.
 *
 * Each mark is read by its two neighbours (it can open, can close, is an apostrophe, means inches), then the marks are paired
 * on a stack. Linear in the length of the text; what looks ahead looks at most at the next mark of a kind that is no elision.
 */
export function quotationsIn(
  text: string,
  blocks: readonly (Span & { readonly kind?: SegmentKind })[],
  lexicon: QuoteMarkLexicon,
): { quotations: Quotation[] } & OddMarks {
  const words = markWordsOf(lexicon);
  const findings: Findings = { drafts: [], strays: [], pending: [] };
  const wholes: Whole[] = [];
  for (const block of blocks) {
    const before = findings.drafts.length;
    const isCaption = block.kind === 'caption';
    pairBlock(text, block, words, isCaption ? { ...findings, pending: [] } : findings);
    // Those of the block before are settled now: of a long text no mark is kept that nothing can change any more.
    if (!isCaption) join(findings.drafts.splice(0, before), wholes);
  }
  join(findings.drafts, wholes);
  return { quotations: nested(text, wholes), strays: findings.strays, wholes };
}

/** Marks without a partner, and those that open a quotation, closed or not. */
export interface OddMarks {
  readonly strays: readonly Span[];
  readonly wholes: readonly { readonly mark: Span; readonly closed: boolean }[];
}

/** Adds the drafts, each joined to the part that it goes on from. */
function join(drafts: readonly QuotationDraft[], wholes: Whole[]): void {
  for (const draft of drafts) {
    const { start, end, closed, mark, from, dropped } = draft;
    if (dropped) continue;
    const whole = from?.whole ?? { mark: { start: mark.start, end: mark.end }, marks: mark.marks, parts: [], closed };
    if (whole.parts.length === 0) wholes.push(whole);
    whole.closed = closed;
    whole.parts.push({ start, end });
    draft.whole = whole;
  }
}

/** The wholes as quotations, each with its depth: how many of those before it end behind its start. */
function nested(text: string, wholes: readonly Whole[]): Quotation[] {
  const ends: number[] = [];
  return wholes.map(({ marks, parts, closed }) => {
    const { start } = parts[0] as Span;
    const { end } = parts.at(-1) as Span;
    while (ends.length > 0 && (ends.at(-1) as number) <= start) ends.pop();
    return { start, end, text: text.slice(start, end), marks, depth: ends.push(end) - 1, parts, closed };
  });
}
