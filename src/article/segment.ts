import type { ArticleLexicon } from '../lexicons/types.ts';
import { extentOf } from './extent.ts';
import { kindsOf } from './kinds.ts';
import { lineOf } from './lines.ts';
import { paragraphs } from './paragraphs.ts';
import { phrasesOf } from './phrases.ts';
import { withSurroundings } from './surroundings.ts';
import type { Segment } from './types.ts';

/**
 * The blocks of a text, each with its kind. A line is judged by its own look first; the article is then the stretch of lines with the most prose
 * in it, so that one prosy line of a cookie notice doesn't begin an article, and a label amid paragraphs doesn't end one.
 */
export function segmentText(text: string, lexicon: ArticleLexicon): Segment[] {
  const phrases = phrasesOf(lexicon);
  const alone = paragraphs(text).map((span) => lineOf(text, span, phrases));
  const lines = withSurroundings(text, alone, phrases);
  const kinds = kindsOf(text, lines, extentOf(lines), phrases);
  return lines.map(({ start, end }, i) => ({
    kind: kinds[i] ?? 'paragraph',
    start,
    end,
    text: text.slice(start, end),
  }));
}
