import type { Tokens as Columns, Reading as Read } from '../language/types.ts';
import { fold } from './words.ts';

/** The tokens with two more columns, so that no word is looked at twice. */
export interface Tokens extends Columns {
  /** As names compare: no accents, no full stops. */
  readonly folded: readonly string[];
  /** 1 where the word begins with a capital. */
  readonly capital: Uint8Array;
}

export interface Reading extends Read {
  readonly tokens: Tokens;
}

export function folded(reading: Read): Reading {
  const { word, lower, count } = reading.tokens;
  const folds = new Array<string>(count);
  const capital = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    folds[i] = fold(lower[i] as string);
    if (isCapital(word[i] as string)) capital[i] = 1;
  }
  return { ...reading, tokens: { ...reading.tokens, folded: folds, capital } };
}

const UPPER_A = 65;
const UPPER_Z = 90;

/** Whether a word begins with a capital letter. */
export function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return code >= UPPER_A && code <= UPPER_Z;
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
