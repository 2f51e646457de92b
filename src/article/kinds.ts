import { authorsOf } from './authors.ts';
import type { Extent } from './extent.ts';
import { findHeadline } from './headline.ts';
import type { Line } from './lines.ts';
import { bodyWords, overlap } from './overlap.ts';
import type { Phrases } from './phrases.ts';
import type { SegmentKind } from './types.ts';

/** The kind of each line, given where the article lies. */
export function kindsOf(text: string, lines: readonly Line[], extent: Extent, phrases: Phrases): SegmentKind[] {
  const headline = startsWithList(text, lines) ? -1 : findHeadline(lines, extent);
  const start = Math.max(headline, 0);
  const end = extent.page ? extent.to : endOf(text, lines, extent);
  const top = headline < 0 ? extent.from : topEnd(text, lines, headline, extent);
  const { bylines, bios } = authorsOf(text, lines, { headline, body: top, end }, phrases);
  let listed = false;
  return lines.map((line, i) => {
    if (i === headline) return 'headline';
    if (bylines.has(i)) return 'byline';
    if (bios.has(i)) return 'boilerplate';
    if (i >= end || (extent.page && i < (headline < 0 ? extent.from : start))) return 'boilerplate';
    if (headline >= 0 && i > headline && i < top) return kindAtTop(text, lines, i, headline, extent);
    const before = listed;
    listed = line.look === 'list' || (before && !closesList(line));
    if (before && listed) return 'boilerplate';
    return kindInBody(text, lines, i, extent, end);
  });
}

/** A clean article ends with its text, or with the label of what follows its last prose: “Related Topics”. */
function endOf(text: string, lines: readonly Line[], { from, to }: Extent): number {
  if (from === to) return lines.length;
  const isEnd = (line: Line, i: number) =>
    line.look === 'tail' ||
    line.look === 'list' ||
    (line.look === 'furniture' && !isAside(line) && !interrupts(line, lines[i + 1]));
  const at = lines.findIndex((line, i) => i >= to && isEnd(line, i));
  return at < 0 || areReferences(text, lines, at) ? lines.length : at;
}

/** A clean article's own words to its readers: “Sign up for our newsletter, which comes out on Fridays.” */
const isAside = ({ ends, words }: Line): boolean => ends && words >= 6;

/** Words of a label that stands amid an article: “Advertisement”, “Story continues below”. */
const LONGEST_LABEL = 3;

/** An advertisement's label parts two paragraphs of a clean article, the second of which may be short: “We are fine,” Bob Cho said. */
const interrupts = ({ words }: Line, next: Line | undefined): boolean =>
  words <= LONGEST_LABEL && next?.ends === true && !isTopLook(next);

/** “Sources:”, then web addresses and nothing else: an article's own references, not a page's furniture. */
function areReferences(text: string, lines: readonly Line[], label: number): boolean {
  const below = lines.slice(label + 1);
  return (
    below.length > 0 && below.every(({ start, end }) => ADDRESS.test(text.slice(start, Math.min(end, start + 200))))
  );
}

const ADDRESS = /^(?:https?:)?[\w/-]+\.[\w.-]+\w(?:\/\S*)?$/;

const closesList = ({ look, length, words, ends }: Line): boolean =>
  (look === 'prose' && length >= 100) || (look === 'short' && ends && words >= 8);

/** Sentences that may stand above the byline or the date: a standfirst of two. */
const ABOVE_BYLINE = 2;

/** Lines between the headline and the first paragraph: number of the first paragraph's line. */
function topEnd(text: string, lines: readonly Line[], headline: number, { from, to, page }: Extent): number {
  const body = page ? Math.max(from, headline + 1) : headline + 1;
  let end = body;
  let signed = false;
  let sentences = 0;
  for (let i = headline + 1; i < to && sentences <= ABOVE_BYLINE; i++) {
    const line = lines[i];
    if (line?.look === 'date' || line?.look === 'byline' || line?.look === 'by') {
      signed = true;
      end = Math.max(end, i + 1);
    }
    if (isTopLook(line) || i < body) continue;
    if (signed) break;
    sentences++;
  }
  while (end < to && isTopLook(lines[end])) end++;
  return page ? end : Math.max(end, standfirstEnd(text, lines, headline + 1));
}

/** Longer words of a clean article's standfirst that its paragraphs begin with, as a share of all: it sums up what follows. */
const SUMMED_UP = 0.65;
const LONGEST_STANDFIRST = 320;
/** A standfirst may be a few short sentences, a line each. */
const LONGEST_POINT = 110;
const MOST_POINTS = 4;
const FEWEST_PARAGRAPHS = 5;

/** End of the lines that sum up a clean article below its headline. */
function standfirstEnd(text: string, lines: readonly Line[], first: number): number {
  if (lines.length < first + FEWEST_PARAGRAPHS) return first;
  const body = bodyWords(lines.slice(first + 1));
  const sumsUp = (line: Line | undefined, longest: number) =>
    line !== undefined &&
    line.length <= longest &&
    (line.look === 'prose' || line.look === 'short') &&
    !line.leads &&
    !opensWithPlace(text, line) &&
    (!line.ends || overlap(line, body) >= SUMMED_UP);
  if (!sumsUp(lines[first], LONGEST_STANDFIRST)) return first;
  let end = first + 1;
  while (
    end < first + MOST_POINTS &&
    (lines[end - 1]?.length ?? 0) <= LONGEST_POINT &&
    sumsUp(lines[end], LONGEST_POINT)
  )
    end++;
  return end;
}

/** “OSLO, Jan 29 (Reuters) - …”: a wire report's place and date stand in its first paragraph, never in a standfirst. */
const opensWithPlace = (text: string, { start }: Line): boolean => PLACE.test(text.slice(start, start + 60));

const PLACE = /^\p{Lu}{3,}[\p{Lu} ./'’-]*,[^—–\n]{0,40}?(?: [—–-] |[—–])/u;

const isTopLook = (line: Line | undefined): boolean =>
  line !== undefined && line.look !== 'prose' && line.look !== 'short';

function kindAtTop(
  text: string,
  lines: readonly Line[],
  i: number,
  headline: number,
  { page, to }: Extent,
): SegmentKind {
  const line = lines[i];
  const next = lines[i + 1];
  const kind = kindByLook(text, lines, i, page);
  if (kind) return kind;
  switch (line?.look) {
    case 'title':
      if (isHour(lines[i - 1])) return 'heading';
      if (i === headline + 1) return 'standfirst';
      return !page || (next?.look === 'prose' && i + 1 < to) || lines[i - 1]?.look === 'picture'
        ? 'caption'
        : 'boilerplate';
    case 'prose':
    case 'short':
      return lines[i - 1]?.look === 'picture' ? 'caption' : 'standfirst';
    case 'label':
      if (page) return 'boilerplate';
      if (line.leads || line.ends) return i === headline + 1 && line.ends ? 'standfirst' : 'paragraph';
      return 'caption';
    default:
      return 'boilerplate';
  }
}

/** The kind of a line that is the same wherever in the article it stands; null where its place decides. */
function kindByLook(text: string, lines: readonly Line[], i: number, page: boolean): SegmentKind | null {
  const line = lines[i];
  if (line && isItem(text, lines, i, page)) return 'list-item';
  switch (line?.look) {
    case 'date':
      return 'dateline';
    case 'byline':
      return 'byline';
    case 'credit':
      return 'caption';
    case 'furniture':
      return page || !isAside(line) ? 'boilerplate' : 'paragraph';
    case 'list':
    case 'picture':
    case 'by':
      return 'boilerplate';
    default:
      return null;
  }
}

/** “18:40”, above a post of a live blog. */
const isHour = (line: Line | undefined): boolean => line?.look === 'date' && line.folded.every((word) => word === '#');

/** The next line, but for what a page puts between a heading and its paragraph: a picture, an advertisement. */
function lineBelow(lines: readonly Line[], i: number): Line | undefined {
  let j = i + 1;
  while (j < i + 3 && SKIPPED.has(lines[j]?.look)) j++;
  return lines[j];
}

const SKIPPED: ReadonlySet<string | undefined> = new Set(['furniture', 'credit', 'picture']);

const LONGEST_HEADING = 110;
const BULLET = /^(?:[•·▪‣●○*]|[-–—]\s|\d{1,2}[.)]\s)/;

function kindInBody(text: string, lines: readonly Line[], i: number, { page }: Extent, end: number): SegmentKind {
  const line = lines[i];
  const before = lines[i - 1];
  const after = lineBelow(lines, i);
  if (!line) return 'paragraph';
  if (text.charAt(line.start) === '>') return 'blockquote';
  const kind = kindByLook(text, lines, i, page);
  if (kind) return kind;
  switch (line.look) {
    case 'tail':
      if (page) return 'boilerplate';
      return isHeading(line, after) ? 'heading' : areReferences(text, lines, i) ? 'paragraph' : 'boilerplate';
    case 'prose':
      return before?.look === 'picture' ? 'caption' : 'paragraph';
    case 'short':
      return 'paragraph';
    default:
      if (before?.look === 'picture') return 'caption';
      return isHeading(line, after) && i + 1 < end
        ? 'heading'
        : page && !line.ends && !line.leads
          ? 'boilerplate'
          : 'paragraph';
  }
}

const ITEMS: ReadonlySet<Line['look']> = new Set(['title', 'label', 'short', 'prose']);

/** “• two hundred jobs will go”; in a list, a clean article's “1. First” is no date. */
function isItem(text: string, lines: readonly Line[], i: number, page: boolean): boolean {
  const line = lines[i];
  if (!isBullet(text, line)) return false;
  if (line.look !== 'date') return ITEMS.has(line.look);
  return !page && (isBullet(text, lines[i - 1]) || isBullet(text, lines[i + 1]));
}

/** A list's first item is no headline. */
const startsWithList = (text: string, lines: readonly Line[]): boolean =>
  isBullet(text, lines[0]) && isBullet(text, lines[1]);

const isBullet = (text: string, line: Line | undefined): line is Line =>
  line !== undefined && BULLET.test(text.slice(line.start, line.start + 5));

/** “What happens next”, with a paragraph below it; not “No.” and not “She said:”. */
const isHeading = ({ length, ends, leads }: Line, after: Line | undefined): boolean =>
  length <= LONGEST_HEADING && !ends && !leads && after !== undefined && !isTopLook(after);
