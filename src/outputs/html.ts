import type { Extraction } from '../types.ts';
import { articleOf } from './article.ts';
import { checkMadeFrom, checkOptions, checkRecord, LISTS_AND_NOTES } from './check.ts';
import { legendOf } from './legend.ts';
import { pageOf } from './page.ts';
import { withoutContext } from './part.ts';
import { asShown } from './shown.ts';
import { voicesOf } from './voices.ts';

/** What `toHtml` makes: a fragment or a page. */
export interface HtmlOptions {
  /** A whole page with its style, not a fragment for a page of the caller's. Default false. */
  readonly standalone?: boolean | undefined;
  /** What the colours and lines mean, above a fragment; the page that stands alone tells it beside its filters. Default false. */
  readonly legend?: boolean | undefined;
  /** What the page that stands alone says where nothing is in the record. Default “Nobody is quoted.” */
  readonly empty?: string | undefined;
}

/**
 * The article with each content in `<mark>`s and each statement in a `<span>`
 * (https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-mark-element). A mark's data attributes say which
 * attribution (`data-attribution`), in whose content (`data-within`, where it stands in that of another), whose (`data-speaker`: id, `data-name`; `data-voice`: colour, from 1, those who say most first, 0 for nobody named, and `data-pattern`, from 2, where these are more than there are colours), in which form (`data-form`,
 * `data-manner`), what its statements do (`data-type`, blanks between) and how sure that is (`data-confidence`); a span's say which statement
 * (`data-statement`), its `data-type` and `data-confidence`. `onrecord/outputs/style.css`, or `fragmentStyle`, draws them as the page that stands alone does, and shows who speaks at a mark with the
 * pointer or the focus; for that, a mark has an `aria-description`, and the first of an attribution a `tabindex`. `data-context="true"` is on both where, in a part of a record, it wasn't asked for
 * and another points to it; the page has these in grey, and doesn't count them. An element that runs over the edge of a paragraph or of another
 * element is cut there, and its pieces have the same attributes; the first piece of a statement has `data-first`, too. Page furniture (related links, share buttons) is left out.
 *
 * The page that stands alone has, besides the article, who speaks how much and how, filters by speaker and type, and the record as
 * a list. It has no script and asks nothing of the network, which its Content-Security-Policy also forbids.
 *
 * Everything from the text and from the record is escaped.
 *
 * @example
 * ```js
 * import { extract } from 'onrecord';
 * import { toHtml } from 'onrecord/outputs';
 * const text = '“It is safe,” Ann Lee said.';
 * const html = toHtml(extract(text), text);
 * console.log(html.replaceAll(/ [a-z-]+="[^"]*"| data-first/g, ''));
 * // <article>
 * // <p><mark><span>“It is safe,”</span></mark> Ann Lee said.</p>
 * // </article>
 * ```
 * @throws RangeError where the text doesn't have the record's words at their places (one that merely goes on behind them isn't noticed, and
 * the rest is left out), TypeError where the record is none or an option is wrong.
 */
export function toHtml(extraction: Extraction, text: string, options: HtmlOptions = {}): string {
  checkRecord(extraction, 'toHtml', LISTS_AND_NOTES);
  checkOptions(options, { standalone: 'boolean', legend: 'boolean', empty: 'string' }, 'toHtml');
  checkMadeFrom(extraction, text, 'toHtml');
  if (options.standalone === true) return pageOf(extraction, text, options.empty);
  const voices = voicesOf(withoutContext(asShown(extraction)));
  return (options.legend === true ? legendOf(voices) : '') + articleOf(extraction, text, voices);
}
