import { paragraphs } from './article/paragraphs.ts';
import { arrayOf, checkText, fieldsOf, show } from './check-text.ts';
import { quoteMarks } from './lexicons/en/quote-marks.ts';
import type { QuoteMarkLexicon } from './lexicons/types.ts';
import { quotationsIn } from './quotation/find.ts';
import type { Quotation } from './quotation/types.ts';

/**
 * What stands between quote marks, outer quotations before the ones inside them. Needs no language model; of the word lists only
 * those that tell an apostrophe from a quote mark. Rows of `options.lexicon` are added to these; lists that other functions read may stand
 * beside them.
 * @throws TypeError where `text` is no string, an option is none, or a list or one of its rows is wrong.
 */
export function findQuotations(
  text: string,
  options?: { readonly lexicon?: Partial<QuoteMarkLexicon> | undefined },
): Quotation[] {
  checkText(text, 'findQuotations');
  const lexicon = fieldsOf(options ?? {}, ['lexicon'], 'findQuotations: options')('lexicon');
  return quotationsIn(text, paragraphs(text), lexicon === undefined ? quoteMarks : added(lexicon)).quotations;
}

function added(lexicon: unknown): QuoteMarkLexicon {
  const what = 'findQuotations: lexicon';
  if (typeof lexicon !== 'object' || lexicon === null || Array.isArray(lexicon))
    throw new TypeError(`${what} must be an object, not ${show(lexicon)}`);
  const { elisions, neverOwned } = lexicon as Partial<Record<keyof QuoteMarkLexicon, unknown>>;
  return {
    elisions: [...rowsOf(elisions, `${what}.elisions`), ...quoteMarks.elisions],
    neverOwned: [...rowsOf(neverOwned, `${what}.neverOwned`), ...quoteMarks.neverOwned],
  };
}

const rowsOf = (rows: unknown, what: string): QuoteMarkLexicon['elisions'][number][] =>
  arrayOf(rows ?? [], what).map((row, i) => {
    const words = fieldsOf(row, ['words', 'example'], `${what}[${i}]`)('words');
    if (typeof words !== 'string') throw new TypeError(`${what}[${i}].words must be a string, not ${show(words)}`);
    return { words, example: '' };
  });
