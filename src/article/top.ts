import type { Layout } from './layout.ts';
import { isSentence, isSigning, type Line } from './lines.ts';
import { standfirstEnd } from './standfirst.ts';
import type { SegmentKind } from './types.ts';

/** Sentences that may stand above the byline or the date: a standfirst of two. */
const ABOVE_BYLINE = 2;

/** Lines between the headline and the first paragraph: number of the first paragraph's line. */
export function topEnd(layout: Layout): number {
  const { lines, headline } = layout;
  const { to } = layout.extent;
  let end = headline + 1;
  let signed = false;
  let sentences = 0;
  for (let i = headline + 1; i < to && sentences <= ABOVE_BYLINE; i++) {
    const line = lines[i];
    if (isSigning(line)) {
      signed = true;
      end = Math.max(end, i + 1);
    }
    if (isNoSentence(line)) continue;
    if (signed) break;
    sentences++;
  }
  while (end < to && isNoSentence(lines[end])) end++;
  return Math.max(end, standfirstEnd(layout));
}

/** What may stand between headline and first paragraph without being one. */
const isNoSentence = (line: Line | undefined): boolean => line !== undefined && !isSentence(line);

/** The kind of a line there whose look alone doesn't tell it. */
export function kindAtTop(layout: Layout, i: number): SegmentKind {
  const { lines, headline } = layout;
  const line = lines[i];
  const before = lines[i - 1];
  switch (line?.look) {
    case 'title':
      if (i === headline + 1 || continues(layout, i)) return 'standfirst';
      return 'caption';
    case 'prose':
    case 'short':
      return before?.look === 'picture' ? 'caption' : 'standfirst';
    case 'label':
      if (line.leads || line.ends) return i === headline + 1 && line.ends ? 'standfirst' : 'paragraph';
      return 'caption';
    default:
      return 'boilerplate';
  }
}

/** Share of small words from which a title is a sentence that lost its stop. */
const PLAIN = 0.5;
/** “… accuse chiefs of taking money”, below “… as villagers cry foul”: a standfirst of several lines. */
const continues = ({ lines, titlesTo }: Layout, i: number): boolean =>
  (lines[i] as Line).small >= PLAIN && i <= titlesTo;
