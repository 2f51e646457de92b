import { isDigit, isSpace, isWordCode } from './neighbours.ts';
import type { MarkWords } from './words.ts';

/** Whether the word at `start` lost its beginning: ’tis, ’em, the ’90s, the class of ’08. */
export const isElided = (text: string, start: number, blockEnd: number, words: MarkWords): boolean =>
  isYear(text, start, blockEnd) || words.elisions.has(wordAt(text, start, blockEnd));

/** Two digits, perhaps with an s: ’90s, ’08. */
function isYear(text: string, start: number, blockEnd: number): boolean {
  const end = start + (text[start + 2] === 's' ? 3 : 2);
  return (
    end <= blockEnd &&
    isDigit(text.charCodeAt(start)) &&
    isDigit(text.charCodeAt(start + 1)) &&
    (end === blockEnd || !isWordCode(text.charCodeAt(end)))
  );
}

/**
 * Whether the mark at `start`, behind a letter, may be the apostrophe of a plural's or a name's possessive (workers’ rights,
 * Cruz’ plan) or of a clipped word (goin’ home, rock ’n’ roll). Not before a word that nothing owns: `a mess’ and`.
 */
export function isPossessiveEnding(text: string, start: number, blockEnd: number, words: MarkWords): boolean {
  return (
    /[szx]$|[i'’]n$/i.test(text.slice(start - 2, start)) &&
    start + 2 < blockEnd &&
    isSpace(text.charCodeAt(start + 1)) &&
    isWordCode(text.charCodeAt(start + 2)) &&
    !words.neverOwned.has(wordAt(text, start + 2, blockEnd))
  );
}

/** The lower-case word at `start`, whole: no mark stands in it, so that however long it is, few marks ask for it. */
function wordAt(text: string, start: number, blockEnd: number): string {
  let end = start;
  while (end < blockEnd && isWordCode(text.charCodeAt(end))) end++;
  return text.slice(start, end).toLowerCase();
}
