import type { Extraction } from '../types.ts';
import { articleOf } from './article.ts';
import { checkMadeFrom, checkOptions, checkRecord, LISTS_AND_NOTES } from './check.ts';
import { pageOf } from './page.ts';

/** What `toHtml` makes: a fragment or a page. */
export interface HtmlOptions {
  /** A whole page with its style, not a fragment for a page of the caller's. Default false. */
  readonly standalone?: boolean | undefined;
  /** What the page that stands alone says where nothing is in the record. Default “Nobody is quoted.” */
  readonly empty?: string | undefined;
}

/**
 * The article with each content in `<mark>`s and each statement in a `<span>`
 * (https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-mark-element). A mark's data attributes say which
 * attribution (`data-attribution`), whose (`data-speaker`: id, `data-name`), in which form (`data-form`, `data-manner`), what its
 * statements do (`data-type`, blanks between) and how sure that is (`data-confidence`); a span's say which statement
 * (`data-statement`), its `data-type` and `data-confidence`. `data-context="true"` is on both where, in a part of a record, it wasn't asked for
 * and another points to it; the page has these in grey, and doesn't count them. An element that runs over the edge of a paragraph or of another
 * element is cut there, and its pieces have the same attributes. Page furniture (related links, share buttons) is left out.
 *
 * The page that stands alone has, besides the article, who speaks how much and how, filters by speaker and type, and the record as
 * a list. It has no script and asks nothing of the network, which its Content-Security-Policy also forbids.
 *
 * Everything from the text and from the record is escaped.
 * @throws RangeError where the text doesn't have the record's words at their places (one that merely goes on behind them isn't noticed, and
 * the rest is left out), TypeError where the record is none or an option is wrong.
 */
export function toHtml(extraction: Extraction, text: string, options: HtmlOptions = {}): string {
  checkRecord(extraction, 'toHtml', LISTS_AND_NOTES);
  checkOptions(options, { standalone: 'boolean', empty: 'string' }, 'toHtml');
  checkMadeFrom(extraction, text, 'toHtml');
  return options.standalone === true ? pageOf(extraction, text, options.empty) : articleOf(extraction, text);
}
