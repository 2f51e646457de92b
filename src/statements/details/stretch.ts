import type { Span } from '../../article/types.ts';
import { IS } from '../lexemes.ts';
import { is, isShortName } from '../seen.ts';
import type { Word } from '../words.ts';

/** Words of a statement by their indices, both included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The span of a stretch without the marks at its ends, but for a pair that stands around some of its words: back him “to the hilt”. Null where
 * nothing but marks is left. An interruption ends it.
 */
export function spanOf(words: readonly Word[], { from, to }: Stretch): Span | null {
  let first = from;
  while (first <= to && isMark(words[first])) first++;
  let last = first;
  while (last < to && !isJoint(words[last + 1])) last++;
  while (last > first && isMark(words[last])) last--;
  if (words[last + 1]?.lexeme.lower === '%') last++; // cut it by 10%
  if (first > to || !words[first]) return null;
  if (closesFirst(words, first, last) && isOpening(words, first - 1)) first--;
  while (openIn(words, first, last) > 0 && isClosing(words, behindStop(words, last))) last = behindStop(words, last);
  return { start: (words[first] as Word).start, end: (words[last] as Word).end };
}

/** All marks that only quote are the first one (lexemes.ts); the others may be apostrophes. */
const PAIRED: ReadonlySet<string> = new Set(['"', "'", '(', ')']);
const isPaired = (word: Word | undefined): boolean => PAIRED.has(word?.lexeme.lower ?? '');

/** Does a mark open? | “surrender”, (| “surrender”; but “surrender |”, “surrender |”). */
function isOpening(words: readonly Word[], i: number): boolean {
  const [before, mark, next] = [words[i - 1], words[i], words[i + 1]];
  if (!isPaired(mark) || mark?.end !== next?.start) return false;
  return before?.end !== mark?.start || (isMark(before) && !isMark(next));
}

const isClosing = (words: readonly Word[], i: number): boolean => isPaired(words[i]) && !isOpening(words, i);

/** How many quotations and brackets that open among some words are still open behind them. */
function openIn(words: readonly Word[], first: number, last: number): number {
  let depth = 0;
  for (let i = first; i <= last; i++)
    if (isPaired(words[i])) depth = isOpening(words, i) ? depth + 1 : Math.max(0, depth - 1);
  return depth;
}

/** | “carefully review” the case: is a mark closed that opened before the first word? */
function closesFirst(words: readonly Word[], first: number, last: number): boolean {
  for (let i = first, depth = 0; i <= last; i++) {
    if (!isPaired(words[i])) continue;
    depth += isOpening(words, i) ? 1 : -1;
    if (depth < 0) return true;
  }
  return false;
}
/** Index of the word behind another, or behind the stop before the closing mark: to the hilt.| ” */
const behindStop = (words: readonly Word[], last: number): number =>
  STOP_WITHIN.has(words[last + 1]?.lexeme.lower ?? '') ? last + 2 : last + 1;
const STOP_WITHIN: ReadonlySet<string> = new Set(['.', ',', '!', '?', '…']);

/** Neither letters nor a number, but for the signs of money: $, £, €. */
export function isMark(word: Word | undefined): boolean {
  if (word === undefined) return false;
  const { lower } = word.lexeme;
  return lower === "'" || !(/^[a-z\d$£€'#]/.test(lower) || (lower > '\x7f' && /^[\p{L}\p{N}\p{Sc}]/u.test(lower)));
}

/** Where the pieces of an interrupted statement meet: a mark without width. */
export const isJoint = (word: Word | undefined): boolean => word !== undefined && word.start === word.end;

/** Index of the last word of the clause that a word stands in: “… the money, | and I will say so”. */
export function clauseEnd(words: readonly Word[], from: number): number {
  for (let i = from; i < words.length; i++) if (isSeam(words, i)) return i - 1;
  return words.length - 1;
}

function isSeam(words: readonly Word[], i: number): boolean {
  const { lower } = (words[i] as Word).lexeme;
  if (lower === ';' || isJoint(words[i])) return true;
  const next = words[i + 1];
  if (STOPS.has(lower)) return next !== undefined && !isMark(next) && next.capital && !isShortName(words[i - 1]);
  if (lower !== ',' || !next) return false;
  if (is(next, IS.question) || CONTRASTS.has(next.lexeme.lower)) return true;
  // It never sold them, | saying …
  if (next.lexeme.act !== null && next.lexeme.lower.endsWith('ing')) return true;
  return JOINS.has(next.lexeme.lower) && is(words[i + 2], IS.self | IS.third | IS.pointing | IS.listener);
}
const STOPS: ReadonlySet<string> = new Set(['.', '?', '!']);
const JOINS: ReadonlySet<string> = new Set(['and', 'but', 'so', 'or']);
const CONTRASTS: ReadonlySet<string> = new Set(['although', 'though', 'because', 'while', 'whereas', 'but']);
