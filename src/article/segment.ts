import type { ArticleLexicon } from '../lexicons/types.ts';
import { extentOf } from './extent.ts';
import { kindByTag, tagsOf, withSubject, withTag } from './hints.ts';
import { kindsOf } from './kinds.ts';
import type { Layout } from './layout.ts';
import { type Line, lineOf } from './lines.ts';
import type { Page } from './page/facts.ts';
import { kindsOfPage, type PageWeights } from './page/model.ts';
import { paragraphs } from './paragraphs.ts';
import { phrasesOf } from './phrases.ts';
import { turnsAmong, withSurroundings } from './surroundings.ts';
import { textSpan } from './text-span.ts';
import type { Segment, SegmentKind } from './types.ts';
import type { Block } from './writer.ts';

/** The lines of a text, each with its look, and what is told with them. */
type Lines = Pick<Layout, 'lines' | 'phrases' | 'tags' | 'turns'>;

export function linesOf(text: string, lexicon: ArticleLexicon, blocks: readonly Block[] = []): Lines {
  const phrases = phrasesOf(lexicon);
  const alone = paragraphs(text).map((span) => lineOf(text, span, phrases));
  const tags = withSubject(tagsOf(alone, blocks), alone);
  const tagged = blocks.length ? alone.map((line, i) => withTag(line, tags[i] ?? '')) : alone;
  const turns = turnsAmong(text, tagged);
  return { lines: withSurroundings(text, tagged, turns, phrases), phrases, tags, turns };
}

/**
 * The blocks of a text, each with its kind. A line is judged by its own look first; where the most prose lies tells whether a page stands around an article. The lines
 * of a page are read by a trained model, those of a clean article by rules. Where the text is what a page's source shows, `blocks` tells the tags of its lines.
 */
export function segmentText(
  text: string,
  lexicon: ArticleLexicon,
  weights: PageWeights,
  blocks: readonly Block[] = [],
): Segment[] {
  const told = linesOf(text, lexicon, blocks);
  const { lines } = told;
  const extent = extentOf(lines, told.phrases);
  const kinds = extent.page ? onPage({ text, ...told, extent }, weights) : kindsOf({ text, ...told, extent });
  return lines.map((line, i) => ({ kind: kinds[i] ?? 'paragraph', ...textSpan(text, line) }));
}

/** What the model tells, with what tags and “> It is safe.” tell beside it. */
const onPage = (page: Page & Lines, weights: PageWeights): SegmentKind[] =>
  kindsOfPage(page, weights).map((kind, i) => {
    const line = page.lines[i] as Line;
    const isQuoted = kind === 'paragraph' && page.text.charAt(line.start) === '>';
    return kindByTag(isQuoted ? 'blockquote' : kind, page.tags[i] ?? '', line);
  });
