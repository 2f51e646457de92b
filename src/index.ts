import { paragraphs } from './article/paragraphs.ts';
import { segmentText } from './article/segment.ts';
import { english } from './lexicons/en/index.ts';
import { quotationsIn } from './quotation/find.ts';
import { classify, type StatementContext } from './statements/classify.ts';
import type { Classification, Quotation, Segment } from './types.ts';

export { extract } from './extract.ts';
export { preload } from './language/read.ts';
export type * from './types.ts';

export function segment(text: string): Segment[] {
  return segmentText(text, english);
}
export function findQuotations(text: string): Quotation[] {
  return quotationsIn(text, paragraphs(text)).quotations;
}
export function classifyStatement(text: string, context: StatementContext = {}): Classification {
  return classify(text, context, english);
}
