import type { ArticleLexicon } from '../lexicons/types.ts';
import { extentOf } from './extent.ts';
import { tagsOf, withTag } from './hints.ts';
import { kindsOf } from './kinds.ts';
import { lineOf } from './lines.ts';
import { paragraphs } from './paragraphs.ts';
import { phrasesOf } from './phrases.ts';
import { turnsAmong, withSurroundings } from './surroundings.ts';
import { withTeasers } from './teasers.ts';
import { withDoubledCaptions } from './twice.ts';
import type { Segment } from './types.ts';
import type { Block } from './writer.ts';

/**
 * The blocks of a text, each with its kind. A line is judged by its own look first; the article is then the stretch of lines with the most prose
 * in it, so that one prosy line of a cookie notice doesn't begin an article, and a label amid paragraphs doesn't end one. Where the text is what a
 * page's source shows, `blocks` tells the tags of its lines.
 */
export function segmentText(text: string, lexicon: ArticleLexicon, blocks: readonly Block[] = []): Segment[] {
  const phrases = phrasesOf(lexicon);
  const alone = paragraphs(text).map((span) => lineOf(text, span, phrases));
  const tags = tagsOf(alone, blocks);
  const tagged = blocks.length ? alone.map((line, i) => withTag(line, tags[i] ?? '')) : alone;
  const turns = turnsAmong(text, tagged);
  const plain = withSurroundings(text, tagged, turns, phrases);
  const teasing = withDoubledCaptions(text, withTeasers(text, plain, phrases));
  const extent = extentOf(teasing, phrases);
  const [lines, place] = extent.page ? [teasing, extent] : [plain, extentOf(plain, phrases)];
  const kinds = kindsOf({ text, lines, phrases, extent: place, tags, turns });
  return lines.map(({ start, end }, i) => ({
    kind: kinds[i] ?? 'paragraph',
    start,
    end,
    text: text.slice(start, end),
  }));
}
