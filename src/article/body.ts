import { areReferences } from './end.ts';
import { isBullet, type Layout } from './layout.ts';
import { isSentence, type Line } from './lines.ts';
import type { SegmentKind } from './types.ts';

/** The kind of a line in the body whose look alone doesn't tell it. */
export function kindInBody({ text, lines }: Layout, i: number, end: number): SegmentKind {
  const line = lines[i] as Line;
  const before = lines[i - 1];
  const after = lineBelow(lines, i);
  switch (line.look) {
    case 'tail':
      return areReferences(text, lines, i) ? 'paragraph' : 'boilerplate';
    case 'prose':
      return before?.look === 'picture' ? 'caption' : 'paragraph';
    case 'short':
      return 'paragraph';
    default:
      if (before?.look === 'picture') return 'caption';
      if (isHeading(line, after) && i + 1 < end) return 'heading';
      return 'paragraph';
  }
}

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

/** “• two hundred jobs will go” */
export const isItem = (text: string, line: Line | undefined): boolean => isBullet(text, line) && ITEMS.has(line.look);

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
