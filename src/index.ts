import { paragraphs } from './article/paragraphs.ts';
import { segmentText } from './article/segment.ts';
import { english } from './lexicons/en/index.ts';
import { quoteMarks } from './lexicons/en/quote-marks.ts';
import { checkContext, checkText, settingsOf } from './options.ts';
import { quotationsIn } from './quotation/find.ts';
import { classify, type StatementContext } from './statements/classify.ts';
import type { Classification, ExtractOptions, Quotation, Segment } from './types.ts';
import { statementWeights } from './weights/en/statements.ts';

export { attributeQuotes, extract } from './extract.ts';
export { preload } from './language/read.ts';
export type { StatementContext } from './statements/classify.ts';
export type * from './types.ts';

/**
 * The blocks of an article, each with its kind, in text order; every letter of the text lies in exactly one.
 * Needs no language model.
 * @throws TypeError where `text` is no string or an option is wrong.
 */
export function segment(text: string, options?: Pick<ExtractOptions, 'lexicon'>): Segment[] {
  checkText(text, 'segment');
  return segmentText(text, settingsOf(options, english, 'segment').lexicon);
}

/**
 * What stands between quote marks, outer quotations before the ones inside them. Needs no language model and no word lists.
 * @throws TypeError where `text` is no string.
 */
export function findQuotations(text: string): Quotation[] {
  checkText(text, 'findQuotations');
  return quotationsIn(text, paragraphs(text), quoteMarks).quotations;
}

/**
 * What one statement does, by itself or in its context. Evidence spans count from the start of `text`.
 * @throws TypeError where `text` or a field of `context` is no string.
 */
export function classifyStatement(text: string, context: StatementContext = {}): Classification {
  checkText(text, 'classifyStatement');
  checkContext(context, 'classifyStatement');
  return classify(text, context, english, statementWeights);
}
