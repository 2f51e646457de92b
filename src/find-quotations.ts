import { paragraphs } from './article/paragraphs.ts';
import { arrayOf, checkKind, checkText, fieldsOf } from './check-text.ts';
import { quoteMarks } from './lexicons/en/quote-marks.ts';
import type { QuoteMarkLexicon } from './lexicons/types.ts';
import { quotationsIn } from './quotation/find.ts';
import type { Quotation } from './quotation/types.ts';

/**
 * What stands between quote marks, outer quotations before the ones inside them. Needs no language model; of the word lists only
 * those that tell an apostrophe from a quote mark. Rows of `options.lexicon` are added to these.
 *
 * @example
 * ```js
 * import { findQuotations } from 'onrecord';
 * console.log(findQuotations('She said “it’s ‘safe’”.').map(({ text, depth }) => [text, depth]));
 * // [ [ '“it’s ‘safe’”', 0 ], [ '‘safe’', 1 ] ]
 * ```
 * @throws TypeError where `text` is no string or an option is wrong.
 */
export function findQuotations(
  text: string,
  options?: { readonly lexicon?: Partial<QuoteMarkLexicon> | undefined },
): Quotation[] {
  checkText(text, DOOR);
  const { lexicon = {} } = fieldsOf(options ?? {}, ['lexicon'], `${DOOR}: options`);
  const { elisions = [], neverOwned = [] } = fieldsOf(lexicon, LISTS, `${DOOR}: lexicon`);
  return quotationsIn(text, paragraphs(text), {
    elisions: added(elisions, 'elisions'),
    neverOwned: added(neverOwned, 'neverOwned'),
  }).quotations;
}

const DOOR = 'findQuotations';
const LISTS = ['elisions', 'neverOwned'] as const;
const FIELDS = ['words', 'example'] as const;

/** The caller's rows of a list, checked by hand, since the schema is larger than all else here, before our own. */
function added(rows: unknown, list: (typeof LISTS)[number]): QuoteMarkLexicon['elisions'] {
  const what = `${DOOR}: lexicon.${list}`;
  const own = arrayOf(rows, what).map((row, i) => {
    const place = `${what}[${i}]`;
    const given = fieldsOf(row, FIELDS, place);
    for (const field of FIELDS) checkKind(given[field], 'a string', `${place}.${field}`);
    return given as QuoteMarkLexicon['elisions'][number];
  });
  return [...own, ...quoteMarks[list]];
}
