import type { Span } from '../article/types.ts';
import { isElided, isPossessiveEnding } from './apostrophe.ts';
import { isDigit, isWordCode, type Side, sideIn, trimmedEnd } from './neighbours.ts';
import type { QuoteMarks } from './types.ts';
import type { MarkWords } from './words.ts';

/** Marks that pair with one another: “ with " and with „, ‘ with ' and with ‚. */
export type Family = 0 | 1 | 2 | 3;
export const DOUBLE = 0;
export const SINGLE = 1;
const GUILLEMET = 2;
const ANGLE = 3;

interface Glyph {
  readonly family: Family;
  /** The kind of the quotation that it opens, if it opens one. */
  readonly marks: QuoteMarks;
  /** What its shape shows: “ opens, ” closes, " does either. */
  readonly shape: 'open' | 'close' | 'either';
}

/** A quote mark and the evidence for what it does; `decide` weighs it against what is open. */
export interface Mark extends Span, Glyph {
  /** What its neighbours show. */
  readonly side: Side;
  /** Closes, or belongs to the word before: `12" pipe`, `workers’ rights`, `the U.S.’ part`. */
  readonly doubtful: boolean;
  /** Stands for letters left out: ’tis, ’90s. */
  readonly elided: boolean;
  /** A letter or digit stands straight before it; a mark without one can't be an apostrophe at a word's end. */
  readonly afterWord: boolean;
  /** It follows the start of the block or a sentence's end, where a writer reopens a quotation; or a colon or comma, where one begins. */
  readonly behind: 'start' | 'stop' | 'lead' | 'words';
  /** The next mark of the family in the block. */
  next: Mark | null;
}

/** " “ ” „ ‟ */
const isDouble = (code: number): boolean => code === 0x22 || (code >= 0x201c && code <= 0x201f);

/** ' ` ‘ ’ ‚ ‛ */
const isSingle = (code: number): boolean => code === 0x27 || code === 0x60 || (code >= 0x2018 && code <= 0x201b);

/** « » ‹ › */
const isGuillemet = (code: number): boolean => code === 0xab || code === 0xbb || code === 0x2039 || code === 0x203a;

/** A quote mark, or what is written as one: an apostrophe, a backtick. */
export const isMark = (code: number): boolean =>
  isDouble(code) || isSingle(code) || (code >= 0xab && isGuillemet(code));

function glyphOf(code: number, isDoubled: boolean): Glyph {
  const shape =
    code === 0x22 || code === 0x27 ? 'either' : '’”»›'.includes(String.fromCharCode(code)) ? 'close' : 'open';
  const isLow = code === 0x201a || code === 0x201e;
  const [family, marks]: readonly [Family, QuoteMarks] = isDoubled
    ? [DOUBLE, 'latex']
    : isGuillemet(code)
      ? [code < 0x100 ? GUILLEMET : ANGLE, 'guillemet']
      : isDouble(code)
        ? [DOUBLE, isLow ? 'low-high' : 'double']
        : [SINGLE, isLow ? 'low-high' : code === 0x60 ? 'latex' : 'single'];
  return { family, marks, shape };
}

/**
 * The quote marks of a block, which has no white space at its edges, in text order. Apostrophes inside words (don’t, O’Brien,
 * 6'2) and in ’s are left out.
 */
export function readMarks(text: string, block: Span, words: MarkWords): Mark[] {
  const marks: Mark[] = [];
  for (let i = block.start; i < block.end; i++) {
    if (!isMark(text.charCodeAt(i))) continue;
    let end = i + 1;
    while (end < block.end && isMark(text.charCodeAt(end))) end++;
    if (i > block.start && text.charCodeAt(i - 1) === 0x3d) end = endOfValue(text, i, block.end);
    else if (!isInsideWord(text, i, end, block)) readRun(text, i, end, block, words, marks);
    i = end - 1;
  }
  linkFamilies(marks);
  return marks;
}

/** don’t, O’Brien, 6'2: one single mark between letters or digits. */
const isInsideWord = (text: string, start: number, end: number, block: Span): boolean =>
  end === start + 1 &&
  start > block.start &&
  end < block.end &&
  isWordCode(text.charCodeAt(start - 1)) &&
  isWordCode(text.charCodeAt(end)) &&
  isSingle(text.charCodeAt(start));

/** The end of what = and a mark begin: `<a href="…">` holds a value, and quotes nobody. */
function endOfValue(text: string, start: number, blockEnd: number): number {
  const twin = text.indexOf(text.charAt(start), start + 1);
  return (twin < 0 || twin >= blockEnd ? start : twin) + 1;
}

/** Marks that touch (`“‘Go,’”`) share their neighbours: what stands before the first and after the last. */
function readRun(text: string, runStart: number, runEnd: number, block: Span, words: MarkWords, marks: Mark[]): void {
  const side = sideIn(text, runStart, runEnd, block.start, block.end);
  const behind = behindOf(text, runStart, block.start);
  const afterWord = runStart > block.start && isWordCode(text.charCodeAt(runStart - 1));
  const isDoubtful = side === 'close' && (afterWord || isInitial(text, runStart, block.start));
  let twinsEnd = runStart;
  for (let start = runStart, end = start; start < runEnd; start = end) {
    const code = text.charCodeAt(start);
    while (twinsEnd <= start || (twinsEnd < runEnd && text.charCodeAt(twinsEnd) === code)) twinsEnd++;
    const isDoubled = isTwin(code, twinsEnd - start, side);
    end = start + (isDoubled ? 2 : 1);
    const glyph = glyphOf(code, isDoubled);
    const endsSingle = glyph.family === SINGLE && end === runEnd;
    if (endsSingle && isPossessiveS(text, end, block.end) && (side !== 'open' || glyph.shape !== 'open')) continue;
    marks.push({
      start,
      end,
      ...glyph,
      side,
      doubtful: isDoubtful && start === runStart && mayBelongToWord(text, start, block.end, endsSingle, words),
      elided: endsSingle && side !== 'close' && isElided(text, end, block.end, words),
      afterWord,
      behind,
      next: null,
    });
  }
}

/**
 * Two single marks side by side are typed for one double: ``so'', ''so'', ‘‘so’’. Of three, the single one is the inner:
 * `'''We won,' he said` opens the double mark first, `'we won,'''` closes it last.
 */
const isTwin = (code: number, count: number, side: Side): boolean =>
  isSingle(code) && code !== 0x201a && count > 1 && (side !== 'close' || count % 2 === 0);

/** “Today”’s host, Yahoo!’s shares, the U.S.’s part; but it opens in `a ‘s–t show’`. */
const isPossessiveS = (text: string, end: number, blockEnd: number): boolean =>
  end < blockEnd &&
  (text.charCodeAt(end) | 0x20) === 0x73 &&
  (end + 1 === blockEnd || !isWordCode(text.charCodeAt(end + 1)));

function mayBelongToWord(text: string, start: number, blockEnd: number, isSingle: boolean, words: MarkWords): boolean {
  const before = text.charCodeAt(start - 1);
  return isDigit(before) || (isSingle && (before === 0x2e || isPossessiveEnding(text, start, blockEnd, words)));
}

/** U.S., J.K.: a dot behind a capital that begins a word. */
const isInitial = (text: string, start: number, blockStart: number): boolean =>
  start > blockStart + 1 && /(?:^|[^A-Za-z])[A-Z]\.$/.test(text.slice(Math.max(blockStart, start - 3), start));

function behindOf(text: string, start: number, blockStart: number): Mark['behind'] {
  const end = trimmedEnd(text, blockStart, start);
  if (end === blockStart) return 'start';
  const before = text.charAt(end < start ? end - 1 : end);
  return '.!?…'.includes(before) ? 'stop' : ':,'.includes(before) ? 'lead' : 'words';
}

function linkFamilies(marks: readonly Mark[]): void {
  const next: (Mark | null)[] = [null, null, null, null];
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i] as Mark;
    mark.next = next[mark.family] ?? null;
    next[mark.family] = mark;
  }
}
