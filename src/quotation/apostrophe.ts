import type { Span } from '../article/types.ts';
import { isDigit, isSpace, isWordCode } from './neighbours.ts';
import type { MarkWords } from './words.ts';

/** The longest word of the lists; a longer word is not looked up. */
const LONGEST = 8;

/** Whether the word at `start` lost its beginning: ’tis, ’em, the ’90s, the class of ’08. */
export const isElided = (text: string, start: number, blockEnd: number, words: MarkWords): boolean =>
  isYear(text, start, blockEnd) || words.elisions.has(wordAt(text, start, blockEnd));

/** Two digits, perhaps with an s: ’90s, ’08. */
function isYear(text: string, start: number, blockEnd: number): boolean {
  if (start + 2 > blockEnd || !isDigit(text.charCodeAt(start)) || !isDigit(text.charCodeAt(start + 1))) return false;
  const end = start + 2 + (text[start + 2] === 's' ? 1 : 0);
  return end >= blockEnd || !isWordCode(text.charCodeAt(end));
}

/**
 * Whether the mark at `start`, behind a letter, may be the apostrophe of a plural's or a name's possessive (workers’ rights,
 * Cruz’ plan) or of a clipped -ing (goin’ home). Not before a word that nothing owns: `a mess’ and`.
 */
export function isPossessiveEnding(text: string, start: number, block: Span, words: MarkWords): boolean {
  const before = text.charCodeAt(start - 1) | 0x20;
  const clipped = before === 0x6e && (text.charCodeAt(start - 2) | 0x20) === 0x69;
  if (!clipped && before !== 0x73 && before !== 0x7a && before !== 0x78) return false;
  const next = start + 2;
  if (next >= block.end || !isSpace(text.charCodeAt(start + 1)) || !isWordCode(text.charCodeAt(next))) return false;
  return !words.neverOwned.has(wordAt(text, next, block.end));
}

/** The lower-case word at `start`; empty where it is longer than any in the lists. */
function wordAt(text: string, start: number, blockEnd: number): string {
  let end = start;
  while (end < blockEnd && end - start <= LONGEST && isWordCode(text.charCodeAt(end))) end++;
  return end - start > LONGEST ? '' : text.slice(start, end).toLowerCase();
}
