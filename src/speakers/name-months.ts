import type { Scan } from './name-scan.ts';
import { isA, isVerbal, type Tokens } from './tokens.ts';
import { BEFORE_MONTHS } from './word-lists.ts';
import { CALENDAR, GIVEN, SURNAME } from './words.ts';

/** *April* Lund; Theresa May … *May* said; not in May. */
export const isNamedLikeMonth = (scan: Scan, i: number): boolean =>
  isGivenLikeMonth(scan.tokens, i) || (isActing(scan.tokens, i) && isA(scan.tokens, i, SURNAME));

/** *April* Lund, *Jun* Peng, *Jan* Maas; not in June Ann Lee, nor on 3 May Lund Council. */
function isGivenLikeMonth(tokens: Tokens, i: number): boolean {
  const isShort = /^\p{Lu}\p{Ll}{2}$/u.test(tokens.word[i] as string);
  return (
    (isShort || isA(tokens, i, GIVEN)) &&
    tokens.capital[i + 1] === 1 &&
    !isA(tokens, i + 1, CALENDAR) &&
    tokens.tag[i - 1] !== 'NUM' &&
    !BEFORE_MONTHS.has(tokens.lower[i - 1] ?? '')
  );
}

/** No month does anything. */
const isActing = (tokens: Tokens, i: number): boolean =>
  isVerbal(tokens, i + 1) || tokens.lower[i + 1] === "'s" || tokens.tag[i - 1] === 'VERB';
