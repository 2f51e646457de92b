import type { Document, TokenRange } from '../document/document.ts';
import { playsRole } from '../document/roles.ts';
import type { FunctionRole } from '../lexicons/types.ts';
import { isRole } from './words.ts';

// What a range of tokens is.

/** Whether one of these words plays the role. */
export function hasRole(doc: Document, role: number, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (isRole(doc, role, i)) return true;
  return false;
}

/** Words in quote marks for a term (who runs a “think tank”) are at most this many; longer ones are somebody's speech. */
export const LONGEST_SCARE_QUOTE = 2;

/** The last token before the mark that ends a quotation: “We will stay*,*”; '' is one mark. */
const lastWithin = ({ tokens: { word } }: Document, { last }: TokenRange): string =>
  word[word[last - 1] === "'" && word[last - 2] === "'" ? last - 3 : last - 2] ?? '';

/** Whether a stop or a comma stands before the mark that ends a quotation: “We will stay,” Lee said. */
export const isClosed = (doc: Document, quote: TokenRange): boolean => /[.,?!]$/.test(lastWithin(doc, quote));

/** Whether two ranges share no token. */
export const areApart = (a: TokenRange, b: TokenRange): boolean => a.last <= b.first || b.last <= a.first;

/** Whether a range shares no token with any of these. */
export const isFreeOf = (range: TokenRange, others: readonly (TokenRange | null)[]): boolean =>
  others.every((other) => !other || areApart(other, range));

/** “The Last Ferry Out of Port Lorne”: every longer word has a capital, so it is a work's name and nobody's words. */
export function isTitle({ tokens: { word } }: Document, { first, last }: TokenRange): boolean {
  let longer = 0;
  for (let i = first; i < last; i++) {
    if (!/^[A-Za-zÀ-ÖØ-öø-ɏ]{4,}/.test(word[i] as string)) continue;
    if (!/^[A-ZÀ-ÖØ-ÞĀ-Ž][a-zß-öø-ɏ]/.test(word[i] as string)) return false;
    longer++;
  }
  return longer > 1 && last - first <= LONGEST_TITLE;
}
const LONGEST_TITLE = 25;

/** Whether the words, or the last of them, are on a list: “Q&A” and “Budget Q&A” on that of rubrics. */
export function isListedAs(
  { tokens, lexicon, text }: Document,
  role: FunctionRole,
  { first, last }: TokenRange,
): boolean {
  const written = text.slice(tokens.start[first], tokens.end[last - 1]).toLowerCase();
  return [written, written.slice(written.lastIndexOf(' ') + 1)].some((words) => playsRole(lexicon, words, role));
}
