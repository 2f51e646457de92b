import { paragraphs } from './article/paragraphs.ts';
import { checkText } from './check-text.ts';
import { quoteMarks } from './lexicons/en/quote-marks.ts';
import type { QuoteMarkLexicon } from './lexicons/types.ts';
import { quotationsIn } from './quotation/find.ts';
import type { Quotation } from './quotation/types.ts';

/**
 * What stands between quote marks, outer quotations before the ones inside them. Needs no language model; of the word lists only
 * those that tell an apostrophe from a quote mark. Rows of `options.lexicon` are added to these and, for the sake of a small
 * bundle, not checked.
 * @throws TypeError where `text` is no string.
 */
export function findQuotations(
  text: string,
  options?: { readonly lexicon?: Partial<QuoteMarkLexicon> | undefined },
): Quotation[] {
  checkText(text, 'findQuotations');
  return quotationsIn(text, paragraphs(text), options?.lexicon ? added(options.lexicon) : quoteMarks).quotations;
}

const added = ({ elisions = [], neverOwned = [] }: Partial<QuoteMarkLexicon>): QuoteMarkLexicon => ({
  elisions: [...elisions, ...quoteMarks.elisions],
  neverOwned: [...neverOwned, ...quoteMarks.neverOwned],
});
