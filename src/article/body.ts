import { areReferences } from './end.ts';
import { type Found, isBullet, type Layout } from './layout.ts';
import { isSentence, type Line } from './lines.ts';
import type { SegmentKind } from './types.ts';

/** The kind of a line in the body whose look alone doesn't tell it. */
export function kindInBody({ text, lines, extent: { page, posts } }: Layout, i: number, end: number): SegmentKind {
  const line = lines[i] as Line;
  const before = lines[i - 1];
  const after = lineBelow(lines, i);
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
      if (((posts.has(i) && !endsAsSentence(line)) || isHeading(line, after)) && i + 1 < end) return 'heading';
      return page && !line.leads && !endsAsSentence(line) ? 'boilerplate' : 'paragraph';
  }
}

/** “Trump Gives Lee a New Name!” ends as a sentence does and is none. */
const endsAsSentence = ({ ends, small, words }: Line): boolean => ends && (small >= 0.25 || words <= 4);

const LONGEST_HEADING = 110;

/** “What happens next”, with a paragraph below it; not “No.” and not “She said:”. */
const isHeading = ({ length, ends, leads }: Line, after: Line | undefined): boolean =>
  length <= LONGEST_HEADING && !ends && !leads && isSentence(after);

/** The next line, but for what a page puts between a heading and its paragraph: a picture, an advertisement. */
function lineBelow(lines: readonly Line[], i: number): Line | undefined {
  let j = i + 1;
  while (j < i + 3 && SKIPPED.has(lines[j]?.look)) j++;
  return lines[j];
}

const SKIPPED: ReadonlySet<string | undefined> = new Set(['furniture', 'credit', 'picture']);

const ITEMS: ReadonlySet<Line['look']> = new Set(['title', 'label', 'short', 'prose']);

/** “• two hundred jobs will go”; in a list, a clean article's “1. First” is no date. */
export function isItem({ text, lines, extent: { page } }: Found, i: number): boolean {
  const line = lines[i];
  if (!isBullet(text, line)) return false;
  if (line.look !== 'date') return ITEMS.has(line.look);
  return !page && (isBullet(text, lines[i - 1]) || isBullet(text, lines[i + 1]));
}

const NUMBER = /^\d/;
/** Fewer numbered lines above paragraphs are items of a list with a paragraph between. */
const FEWEST = 2;

/** Numbers of the lines that head a part of a numbered article: “2. The market at Skerry Point”, with a paragraph, not an item, below it. */
export function numberedHeadings({ text, lines }: Pick<Layout, 'text' | 'lines'>): ReadonlySet<number> {
  const isHead = (line: Line, i: number) =>
    line.length <= LONGEST_HEADING &&
    isBullet(text, line) &&
    NUMBER.test(text.charAt(line.start)) &&
    !isBullet(text, lines[i - 1]) &&
    !isBullet(text, lines[i + 1]) &&
    isSentence(lines[i + 1]);
  const heads = lines.flatMap((line, i) => (isHead(line, i) ? [i] : []));
  return new Set(heads.length < FEWEST ? [] : heads);
}

/** Words at the beginning of a line by which it is like another. */
const ALIKE = 3;
/** Lines between two headings of a kind, at most. */
const FAR = 12;
const SHORTEST = 20;

/**
 * Numbers of the lines that are sentences and headings: “The market at Port Lorne is the oldest.”, “The market at Skerry Point is the smallest.”, alike at
 * their beginning, each of one sentence that nobody speaks, each with a longer paragraph below it, and no other line begins so.
 */
export function sentenceHeadings({ text, lines }: Pick<Layout, 'text' | 'lines'>): ReadonlySet<number> {
  const alike = new Map<string, number[]>();
  lines.forEach((line, i) => {
    if (!isSentence(line) || line.folded.length <= ALIKE) return;
    const key = line.folded.slice(0, ALIKE).join(' ');
    const others = alike.get(key);
    if (others) others.push(i);
    else alike.set(key, [i]);
  });
  const heads = new Set<number>();
  for (const group of alike.values())
    if (group.length > 1 && group.every(isHead) && group.every(isApart)) for (const i of group) heads.add(i);
  return heads;

  function isHead(i: number): boolean {
    const line = lines[i] as Line;
    const after = lines[i + 1];
    return (
      line.length >= SHORTEST &&
      line.length <= LONGEST_HEADING &&
      isSentence(after) &&
      after.length > line.length &&
      !INNER_END.test(text.slice(line.start, line.end))
    );
  }

  function isApart(i: number, n: number, group: readonly number[]): boolean {
    const before = lines[group[n - 1] ?? -1];
    const gap = before ? i - (group[n - 1] as number) : 2;
    return gap >= 2 && gap <= FAR && before?.folded.join(' ') !== lines[i]?.folded.join(' ');
  }
}

/** A second sentence, or words between quote marks. */
const INNER_END = /[.!?…]\s|["“”]/;
