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
  const { text, blocks, sentences } = reading;
  const { count, start, end, word, lower, lemma, tag, sentence, block } = reading.tokens;
  const folds = new Array<string>(count);
  const capital = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    folds[i] = fold(lower[i] as string);
    if (isCapital(word[i] as string)) capital[i] = 1;
  }
  // Written out: the result of a spread would have a shape of its own in each text.
  const tokens = { count, start, end, word, lower, lemma, tag, sentence, block, folded: folds, capital };
  return { text, blocks, sentences, tokens };
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
