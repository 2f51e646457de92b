import type { Span } from '../../article/types.ts';
import { IS } from '../knowledge.ts';
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
  if (first > to || !words[first]) return null;
  while (opensPair(words, first - 1, last)) first--;
  if (closesBracket(words, first, last + 1)) last++;
  while (closesPair(words, first, behindStop(words, last))) last = behindStop(words, last);
  return { start: (words[first] as Word).start, end: (words[last] as Word).end };
}

/** All marks that only quote are the first one (words.ts); the others may be apostrophes. */
const QUOTES: ReadonlySet<string> = new Set(['"', "'", '’']);

const isQuote = (word: Word | undefined): boolean => QUOTES.has(word?.lexeme.lower ?? '');

/** Does a quote mark open? | “surrender”, (| “surrender”; but “surrender |”, “surrender |”). */
function isOpening(words: readonly Word[], i: number): boolean {
  const [before, mark, next] = [words[i - 1], words[i], words[i + 1]];
  if (!isQuote(mark) || mark?.end !== next?.start) return false;
  return before?.end !== mark?.start || (isMark(before) && !isMark(next));
}

/** How many quotations are open behind a word, if so many were before it. */
function depthBehind(words: readonly Word[], i: number, depth: number): number {
  if (!isQuote(words[i])) return depth;
  return isOpening(words, i) ? depth + 1 : Math.max(0, depth - 1);
}

/** | “carefully review” the case: is the mark before the first word closed again before the last one? */
function opensPair(words: readonly Word[], mark: number, last: number): boolean {
  if (!isOpening(words, mark)) return false;
  let depth = 1;
  for (let i = mark + 1; i < last && depth > 0; i++) depth = depthBehind(words, i, depth);
  return depth === 0;
}

/** Back him “to the hilt” |, “to the hilt.” |: does the mark close one that opened behind the first word? An interruption closes none. */
function closesPair(words: readonly Word[], first: number, mark: number): boolean {
  if (!isQuote(words[mark]) || isOpening(words, mark)) return false;
  let depth = 0;
  for (let i = first; i < mark; i++) {
    if (isJoint(words[i])) return false;
    depth = depthBehind(words, i, depth);
  }
  return depth > 0;
}
/** By Monday (2 June) |: does the bracket close one that opened behind the first word? */
function closesBracket(words: readonly Word[], first: number, mark: number): boolean {
  if (words[mark]?.lexeme.lower !== ')') return false;
  const inside = words.slice(first, mark).map((w) => w.lexeme.lower);
  return inside.lastIndexOf('(') > inside.lastIndexOf(')');
}
/** Index of the word behind another, or behind the stop that follows it: to the hilt.| ” */
const behindStop = (words: readonly Word[], last: number): number =>
  STOP_WITHIN.has(words[last + 1]?.lexeme.lower ?? '') ? last + 2 : last + 1;
/** Stand before the closing mark of the words that they end. */
const STOP_WITHIN: ReadonlySet<string> = new Set(['.', ',', '!', '?', '…']);

/** Neither letters nor a number, but for the signs of money: $, £, €. */
export const isMark = (word: Word | undefined): boolean =>
  word !== undefined && !/^[\p{L}\p{N}\p{Sc}'#]/u.test(word.lexeme.lower === "'" ? '"' : word.lexeme.lower);

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
  return JOINS.has(next.lexeme.lower) && is(words[i + 2], IS.self | IS.third | IS.pointing | IS.listener);
}
const STOPS: ReadonlySet<string> = new Set(['.', '?', '!']);
const JOINS: ReadonlySet<string> = new Set(['and', 'but', 'so', 'or']);
const CONTRASTS: ReadonlySet<string> = new Set(['although', 'though', 'because', 'while', 'whereas', 'but']);

/** They join clauses, and the subject of one may be that of the next. */
export const CLAUSES_JOINED_BY: ReadonlySet<string> = new Set(['and', 'but', 'or']);
