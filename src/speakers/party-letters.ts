import type { Tokens } from '../document/document.ts';
import { PARTY_LETTERS } from './word-lists.ts';

/** What a letter behind a name tells of its bearer. */
export interface Seat {
  /** Who is in that party: republican. */
  readonly noun: string;
  /** What stands behind the letter, folded: ohio, ky; null for the letter alone. */
  readonly place: string | null;
  /** The token after it. */
  readonly end: number;
}

/** The party and place at i: Ann Lee, *R-Ky.*, Ann Lee (*D-Ohio*), Ann Lee (*R*); null where there are none. */
export function seatAt({ word, folded }: Tokens, i: number): Seat | null {
  const noun = PARTY_LETTERS.get(word[i] as string);
  if (noun === undefined) return null;
  if (word[i + 1] === '-') {
    return { noun, place: folded[i + 2] ?? '', end: i + 3 };
  }
  return word[i - 1] === '(' && word[i + 1] === ')' ? { noun, place: null, end: i + 1 } : null;
}
