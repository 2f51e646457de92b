import { isDigit } from './phrases.ts';
import type { Span } from './types.ts';

/** Code units before the handle, the dash included. */
const LONGEST_NAME = 63;
/** Code units of the handle and the date. */
const LONGEST_HANDLE = 60;
const NAMED = /^[—–-]\s?[A-ZÀ-ÖØ-ÞĀ-Ž][^(@]*$/u;
const HANDLE = /^\(@\w{1,30}\) (?:[A-Za-zÀ-ÖØ-öø-ɏ]{3,9} \d{1,2}|\d{1,2} [A-Za-zÀ-ÖØ-öø-ɏ]{3,9}),? \d{4}$/u;

/** Where the signature of an embedded post begins that the line ends with: “Sad! *— Ann Lee (@annlee) May 3, 2024*”; its end where there is none. */
export function signatureAt(text: string, { start, end }: Span): number {
  if (!isDigit(text.charCodeAt(end - 1))) return end;
  const from = Math.max(start, end - LONGEST_HANDLE);
  const handle = from + text.slice(from, end).lastIndexOf('(@');
  if (handle < from || !HANDLE.test(text.slice(handle, end))) return end;
  for (let i = Math.max(start, handle - LONGEST_NAME); i < handle; i++) if (NAMED.test(text.slice(i, handle))) return i;
  return end;
}
