import { authorsOf } from './authors.ts';
import { isItem, kindInBody, numberedHeadings } from './body.ts';
import { endOf, isAside } from './end.ts';
import { findHeadline } from './headline.ts';
import { kindByTag, SPOKEN } from './hints.ts';
import type { Found, Layout } from './layout.ts';
import { isSentence, type Line } from './lines.ts';
import { kindAtTop, topEnd } from './top.ts';
import type { SegmentKind } from './types.ts';

/** The kind of each line of a clean article. */
export function kindsOf(found: Found): SegmentKind[] {
  const { text, lines, extent, tags, turns } = found;
  const headline = turns.has(0) || SPOKEN.has(tags[0] ?? '') ? -1 : findHeadline(lines);
  const titlesTo = lines.findIndex(({ look }, i) => i > headline && look !== 'title');
  const layout: Layout = { ...found, headline, titlesTo: titlesTo < 0 ? lines.length : titlesTo };
  const end = endOf(layout);
  const top = headline < 0 ? extent.from : topEnd(layout);
  const { bylines, bios } = authorsOf(layout, top, end);
  const headings = numberedHeadings(layout);
  let listed = false;
  return lines.map((line, i) => {
    if (i === headline) return 'headline';
    if (i === headline + 1 && headline >= 0 && isRepeated(text, lines[headline] as Line, line)) return 'boilerplate';
    if (bylines.has(i)) return 'byline';
    if (bios.has(i) || i >= end) return 'boilerplate';
    if (SPOKEN.has(tags[i] ?? '') && isSentence(line)) return 'paragraph';
    if (i > headline && i < top && headline >= 0) return kindByLook(layout, i) ?? kindAtTop(layout, i);
    const before = listed;
    listed = line.look === 'list' || (before && !closesList(line));
    if (before && listed) return 'boilerplate';
    if (headings.has(i)) return 'heading';
    return kindByTag(kindByLook(layout, i) ?? kindInBody(layout, i, end), tags[i] ?? '', line);
  });
}

/** The headline once more, as pages print it that are copied with their title. */
const isRepeated = (text: string, first: Line, line: Line): boolean =>
  first.length === line.length && text.slice(first.start, first.end) === text.slice(line.start, line.end);

/** A paragraph below a list of links to other articles. */
const closesList = ({ look, length, words, ends }: Line): boolean =>
  (look === 'prose' && length >= 100) || (look === 'short' && ends && words >= 8);

/** The kind of a line that is the same wherever in the article it stands; null where its place decides. */
function kindByLook(layout: Layout, i: number): SegmentKind | null {
  const line = layout.lines[i];
  if (line && layout.text.charAt(line.start) === '>') return 'blockquote';
  if (isItem(layout.text, line)) return 'list-item';
  switch (line?.look) {
    case 'date':
      return 'dateline';
    case 'credit':
      return 'caption';
    case 'furniture':
      return !isAside(layout.text, line, layout.phrases) ? 'boilerplate' : 'paragraph';
    case 'list':
    case 'picture':
    case 'by':
    case 'note':
    case 'end':
      return 'boilerplate';
    default:
      return null;
  }
}
