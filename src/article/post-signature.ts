import { isDigit } from './phrases.ts';
import type { Span } from './types.ts';

/** Code units. */
const LONGEST_SIGNATURE = 130;
const SIGNATURE = /[—–-]\s?\p{Lu}[^(@]{0,60}\(@\w{1,30}\) (?:\p{L}{3,9} \d{1,2}|\d{1,2} \p{L}{3,9}),? \d{4}$/u;

/** Where the signature of an embedded post begins that the line ends with: “Sad! *— Ann Lee (@annlee) May 3, 2024*”; its end where there is none. */
export function signatureAt(text: string, { start, end }: Span): number {
  if (!isDigit(text.charCodeAt(end - 1))) return end;
  const from = Math.max(start, end - LONGEST_SIGNATURE);
  const at = text.slice(from, end).search(SIGNATURE);
  return at < 0 ? end : from + at;
}
