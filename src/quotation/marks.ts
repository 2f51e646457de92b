import type { Span } from '../article/types.ts';
import { isElided, isPossessiveEnding } from './apostrophe.ts';
import { isDigit, isWordCode, neighbourAfter, neighbourBefore, type Side, sideOf, trimmedEnd } from './neighbours.ts';
import type { QuoteMarks } from './types.ts';
import type { MarkWords } from './words.ts';

/** Marks that pair with one another: “ with " and with „, ‘ with ' and with ‚. */
export type Family = 0 | 1 | 2 | 3;
export const DOUBLE = 0;
export const SINGLE = 1;
export const GUILLEMET = 2;
export const ANGLE = 3;

/** A quote mark and the evidence for what it does; `decide` weighs it against what is open. */
export interface Mark extends Span {
  readonly family: Family;
  /** The kind of the quotation that it opens, if it opens one. */
  readonly marks: QuoteMarks;
  /** What its shape shows: “ opens, ” closes, " does either. */
  readonly shape: 'open' | 'close' | 'either';
  /** What its neighbours show. */
  readonly side: Side;
  /** Closes, or belongs to the word before: `12" pipe`, `workers’ rights`. */
  readonly doubtful: boolean;
  /** Stands for letters left out: ’tis, ’90s. */
  readonly elided: boolean;
  /** A letter or digit stands straight before it; a mark without one can't be an apostrophe at a word's end. */
  readonly afterWord: boolean;
  /** A dot behind a capital stands before it: the U.S.’ part. */
  readonly afterCapital: boolean;
  /** It follows the start of the block or a sentence's end, where a writer reopens a quotation. */
  readonly behind: 'start' | 'sentence' | 'words';
  /** The next mark of the family in the block. */
  next: Mark | null;
}

interface Glyph {
  readonly family: Family;
  readonly marks: QuoteMarks;
  readonly shape: Mark['shape'];
}

const glyph = (family: Family, marks: QuoteMarks, shape: Mark['shape']): Glyph => ({ family, marks, shape });

const glyphs: ReadonlyMap<number, Glyph> = new Map([
  [0x22, glyph(DOUBLE, 'double', 'either')],
  [0x201c, glyph(DOUBLE, 'double', 'open')],
  [0x201f, glyph(DOUBLE, 'double', 'open')],
  [0x201d, glyph(DOUBLE, 'double', 'close')],
  [0x201e, glyph(DOUBLE, 'low-high', 'open')],
  [0x27, glyph(SINGLE, 'single', 'either')],
  [0x2018, glyph(SINGLE, 'single', 'open')],
  [0x201b, glyph(SINGLE, 'single', 'open')],
  [0x2019, glyph(SINGLE, 'single', 'close')],
  [0x201a, glyph(SINGLE, 'low-high', 'open')],
  [0x60, glyph(SINGLE, 'latex', 'open')],
  [0xab, glyph(GUILLEMET, 'guillemet', 'open')],
  [0xbb, glyph(GUILLEMET, 'guillemet', 'close')],
  [0x2039, glyph(ANGLE, 'guillemet', 'open')],
  [0x203a, glyph(ANGLE, 'guillemet', 'close')],
]);

/** Two single marks side by side are typed for one double: ``so'', ''so'', ‘‘so’’. */
const doubled: ReadonlyMap<number, Glyph> = new Map([
  [0x60, glyph(DOUBLE, 'latex', 'open')],
  [0x27, glyph(DOUBLE, 'latex', 'either')],
  [0x2018, glyph(DOUBLE, 'latex', 'open')],
  [0x2019, glyph(DOUBLE, 'latex', 'close')],
]);

const isMarkCode = (code: number): boolean =>
  code === 0x22 ||
  code === 0x27 ||
  code === 0x60 ||
  (code >= 0xab && (code === 0xab || code === 0xbb || (code >= 0x2018 && code <= 0x203a && glyphs.has(code))));

/** The quote marks of a block in text order. Apostrophes inside words (don’t, O’Brien, 6'2) and in ’s are left out. */
export function readMarks(text: string, block: Span, words: MarkWords): Mark[] {
  const marks: Mark[] = [];
  const last: (Mark | undefined)[] = [];
  for (let i = block.start; i < block.end; i++) {
    if (!isMarkCode(text.charCodeAt(i))) continue;
    let end = i + 1;
    while (end < block.end && isMarkCode(text.charCodeAt(end))) end++;
    if (!isInsideWord(text, i, end, block)) readRun(text, { start: i, end }, block, words, marks, last);
    i = end - 1;
  }
  return marks;
}

/** don’t, O’Brien, 6'2: one single mark between letters or digits. */
const isInsideWord = (text: string, start: number, end: number, block: Span): boolean =>
  end === start + 1 &&
  start > block.start &&
  end < block.end &&
  isWordCode(text.charCodeAt(start - 1)) &&
  isWordCode(text.charCodeAt(end)) &&
  glyphs.get(text.charCodeAt(start))?.family === SINGLE;

/** Marks that touch (`“‘Go,’”`) share their neighbours: what stands before the first and after the last. */
function readRun(
  text: string,
  run: Span,
  block: Span,
  words: MarkWords,
  marks: Mark[],
  last: (Mark | undefined)[],
): void {
  const side = sideOf(neighbourBefore(text, run.start, block.start), neighbourAfter(text, run.end, block.end));
  const afterWord = run.start > block.start && isWordCode(text.charCodeAt(run.start - 1));
  const afterCapital = endsInitial(text, run.start, block.start);
  const behind = behindOf(text, run.start, block.start);
  for (let start = run.start; start < run.end; ) {
    const end = start + glyphLength(text, start, run.end, side);
    const code = text.charCodeAt(start);
    const found = (end - start === 2 ? doubled : glyphs).get(code);
    if (found && !isPossessiveS(text, end, run.end, block, found)) {
      const { family } = found;
      const mark: Mark = {
        start,
        end,
        ...found,
        side,
        doubtful:
          start === run.start &&
          afterWord &&
          side === 'close' &&
          isDoubtful(text, start, run.end, block, family, words),
        elided: family === SINGLE && end === run.end && side !== 'close' && isElided(text, end, block.end, words),
        afterWord,
        afterCapital,
        behind,
        next: null,
      };
      const before = last[family];
      if (before) before.next = mark;
      last[family] = mark;
      marks.push(mark);
    }
    start = end;
  }
}

/**
 * 2 where the mark and its twin stand for one double mark. Of three, the single one is the inner: `'''We won,' he said`
 * opens the double mark first, `'we won,'''` closes it last.
 */
function glyphLength(text: string, start: number, runEnd: number, side: Side): 1 | 2 {
  const code = text.charCodeAt(start);
  if (!doubled.has(code) || text.charCodeAt(start + 1) !== code || start + 1 >= runEnd) return 1;
  if (side !== 'close') return 2;
  let end = start + 2;
  while (end < runEnd && text.charCodeAt(end) === code) end++;
  return (end - start) % 2 === 0 ? 2 : 1;
}

/** “Today”’s host, Yahoo!’s shares, the U.S.’s part: ’s behind anything but a space belongs to the word before. */
function isPossessiveS(text: string, end: number, runEnd: number, block: Span, { family }: Glyph): boolean {
  if (family !== SINGLE || end !== runEnd || end >= block.end) return false;
  if ((text.charCodeAt(end) | 0x20) !== 0x73) return false;
  return end + 1 >= block.end || !isWordCode(text.charCodeAt(end + 1));
}

function isDoubtful(
  text: string,
  start: number,
  runEnd: number,
  block: Span,
  family: Family,
  words: MarkWords,
): boolean {
  if (family !== DOUBLE && family !== SINGLE) return false;
  if (isDigit(text.charCodeAt(start - 1))) return true;
  return family === SINGLE && runEnd === start + 1 && isPossessiveEnding(text, start, block, words);
}

/** U.S., J.K.: a dot behind a capital that begins a word. */
function endsInitial(text: string, start: number, blockStart: number): boolean {
  if (start < blockStart + 2 || text.charCodeAt(start - 1) !== 0x2e) return false;
  const code = text.charCodeAt(start - 2);
  if (code < 0x41 || code > 0x5a) return false;
  return start - 3 < blockStart || !isWordCode(text.charCodeAt(start - 3));
}

function behindOf(text: string, start: number, blockStart: number): Mark['behind'] {
  const at = trimmedEnd(text, blockStart, start);
  if (at === blockStart) return 'start';
  if (at === start) return 'words';
  switch (text.charCodeAt(at - 1)) {
    case 0x2e: // . ! ? …
    case 0x21:
    case 0x3f:
    case 0x2026:
      return 'sentence';
    default:
      return 'words';
  }
}
