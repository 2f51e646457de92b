import type { Layout } from './layout.ts';
import { isSentence, isSigning, type Line } from './lines.ts';
import { overlap } from './overlap.ts';
import { standfirstEnd } from './standfirst.ts';
import type { SegmentKind } from './types.ts';

/** Sentences that may stand above the byline or the date: a standfirst of two. */
const ABOVE_BYLINE = 2;

/** Lines between the headline and the first paragraph: number of the first paragraph's line. */
export function topEnd(layout: Layout): number {
  const { lines, headline } = layout;
  const { from, to, page } = layout.extent;
  const body = page ? Math.max(from, headline + 1) : headline + 1;
  let end = body;
  let signed = false;
  let sentences = 0;
  for (let i = headline + 1; i < to && sentences <= ABOVE_BYLINE; i++) {
    const line = lines[i];
    if (isSigning(line)) {
      signed = true;
      end = Math.max(end, i + 1);
    }
    if (isNoSentence(line) || i < body) continue;
    if (signed) break;
    sentences++;
  }
  while (end < to && isNoSentence(lines[end])) end++;
  return page ? end : Math.max(end, standfirstEnd(layout));
}

/** What may stand between headline and first paragraph without being one. */
const isNoSentence = (line: Line | undefined): boolean => line !== undefined && !isSentence(line);

/** The kind of a line there whose look alone doesn't tell it. */
export function kindAtTop(layout: Layout, i: number): SegmentKind {
  const { lines, headline, extent } = layout;
  const line = lines[i];
  const before = lines[i - 1];
  switch (line?.look) {
    case 'title':
      if (i === headline + 1 || continues(layout, i)) return 'standfirst';
      if (!extent.page || before?.look === 'picture') return 'caption';
      return lines[i + 1]?.look === 'prose' && i + 1 < extent.to ? 'caption' : 'boilerplate';
    case 'prose':
    case 'short':
      return before?.look === 'picture' ? 'caption' : 'standfirst';
    case 'label':
      if (extent.page) return 'boilerplate';
      if (line.leads || line.ends) return i === headline + 1 && line.ends ? 'standfirst' : 'paragraph';
      return 'caption';
    default:
      return 'boilerplate';
  }
}

/** Share of small words from which a title is a sentence that lost its stop. */
const PLAIN = 0.5;
/** Share of its longer words that the article says again. */
const SAID_AGAIN = 0.5;

/** “… accuse chiefs of taking money”, below “… as villagers cry foul”: a standfirst of several lines. On a page it may stand below the date. */
function continues({ lines, extent, titlesTo, body }: Layout, i: number): boolean {
  const line = lines[i] as Line;
  if (line.small < PLAIN) return false;
  if (!extent.page) return i <= titlesTo;
  return line.length >= 30 && lines[i + 1]?.look !== 'credit' && overlap(line, body) >= SAID_AGAIN;
}
