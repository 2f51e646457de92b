import { isSentence, type Line } from './lines.ts';

const SHORTEST = 25;
const LONGEST = 400;

/**
 * The lines of a page with its doubled captions told from paragraphs: a picture's caption stands below it, perhaps with its credit, and once more as
 * what is read to who can't see the picture. A headline that stands twice is no caption.
 */
export function withDoubledCaptions(text: string, lines: readonly Line[]): Line[] {
  return lines.map((line, i) => {
    if (isEcho(text, lines[i - 1], line)) return { ...line, look: 'furniture' };
    return isEcho(text, line, lines[i + 1]) ? { ...line, look: 'credit' } : line;
  });
}

const isEcho = (text: string, first: Line | undefined, line: Line | undefined): boolean =>
  first !== undefined &&
  isSentence(line) &&
  !line.asks &&
  line.length >= SHORTEST &&
  first.length <= LONGEST &&
  first.length >= line.length &&
  CAPTIONS.has(first.look) &&
  text.startsWith(text.slice(line.start, line.end), first.start);

const CAPTIONS: ReadonlySet<Line['look']> = new Set(['prose', 'short', 'title', 'credit']);
