import { inSource } from './article/in-source.ts';
import { segmentText } from './article/segment.ts';
import type { Segment } from './article/types.ts';
import { visibleOf } from './article/visible.ts';
import { checkText } from './check-text.ts';
import { furniture } from './lexicons/en/furniture.ts';
import { settingsOf } from './options.ts';
import type { ExtractOptions } from './types.ts';
import { pageWeights } from './weights/en/pages.ts';

/** Of the word lists, `segment` reads this one; the same object each time, since look-ups are kept by it. */
const LISTS = { furniture };

/**
 * The blocks of an article, each with its kind, in text order; everything that can be seen in the text lies in exactly one. Of HTML and Markdown it is what a page shows, of a mail what it quotes,
 * of captions and transcripts what is said and by whom; a block's words then hold the tags, marks and times within it. A line of `&nbsp;` alone is a blank line.
 * Needs no language model.
 *
 * @example
 * ```js
 * import { segment } from 'onrecord';
 * const page = 'Sign in\n\nPier to reopen\n\nBy Tom Ash\n\nThe pier will reopen in May.';
 * console.log(segment(page).map(({ kind, text }) => `${kind}: ${text}`));
 * // [
 * //   'boilerplate: Sign in',
 * //   'headline: Pier to reopen',
 * //   'byline: By Tom Ash',
 * //   'paragraph: The pier will reopen in May.'
 * // ]
 * ```
 * @throws TypeError where `text` is no string or an option is wrong.
 */
export function segment(text: string, options?: Pick<ExtractOptions, 'lexicon'>): Segment[] {
  checkText(text, 'segment');
  const { lexicon } = settingsOf(options, LISTS, 'segment', ['lexicon']);
  const plain = visibleOf(text);
  return plain
    ? inSource(segmentText(plain.text, lexicon, pageWeights, plain.blocks), text, plain)
    : segmentText(text, lexicon, pageWeights);
}
