import type { Span, TextSpan } from '../article/types.ts';

/** Which marks a quotation stands in; `latex`: ``…''. */
export type QuoteMarks = 'double' | 'single' | 'guillemet' | 'low-high' | 'latex';

/**
 * What stands between one pair of quote marks, marks included. A quotation that is reopened at each paragraph and closed
 * at the last is one Quotation with a part for each paragraph.
 */
export interface Quotation extends TextSpan {
  /** What it opens with: “ or " is double, ‘ or ' single, « or ‹ guillemet, „ or ‚ low-high, `` or '' latex. */
  readonly marks: QuoteMarks;
  /** 0 for a quotation in the writer's own text, 1 for one inside another, and so on. */
  readonly depth: number;
  /** The paragraphs that it runs over, marks included, in text order; one for most. */
  readonly parts: readonly Span[];
  /**
   * False where the closing mark is missing: the quotation then ends with its paragraph or, where it began amid a
   * paragraph, before the next one with the same marks.
   */
  readonly closed: boolean;
}
