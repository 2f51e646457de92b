import type { Span } from '../article/types.ts';
import type { Is } from './clause.ts';
import type { Word } from './words.ts';

/** What the classifier sees of a statement: a name, which the weights know, and the words of the statement that show it. */
export interface Trait {
  readonly name: string;
  readonly span: Span | null;
}

/** Whom a statement binds: the speaker's side in the first person, in reported speech perhaps its source. */
export const OWN: readonly string[] = ['self', 'own', 'third', 'their own', 'source'];

export const spanOf = (word: Word | undefined, last: Word | undefined = word): Span | null =>
  word && last ? { start: word.start, end: last.end } : null;

/** A word, and no name. */
export const isPlain = (word: Word, i: number): boolean =>
  (!word.capital || i === 0 || word.lower === 'i') && /^[\p{L}']/u.test(word.lower);

export const asWord = (lower: string): Word => ({ lower, capital: false, start: 0, end: 0 });
export const isFuture = (verb: string, is: Is): boolean => is(asWord(verb), 'future');
