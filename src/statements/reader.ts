import { firstAt } from '../language/first-at.ts';
import type { Tokens } from '../language/types.ts';
import type { Knowledge } from './knowledge.ts';
import { CLITICS, CUT_SHORT, isNumber, markOf, type Word } from './words.ts';

/** The words of a part of an article, at most `limit` of them. */
export type Reader = (from: number, to: number, limit: number) => Word[];

/** Takes each token as a word once, however many statements stand in its sentence or near it. */
export function readerOf(tokens: Tokens, knowledge: Knowledge): Reader {
  const kept: (Word | undefined)[] = new Array(tokens.count);
  const wordAt = (i: number): Word => {
    const lower = wordedAs(tokens, i);
    const [start, end] = [tokens.start[i] as number, tokens.end[i] as number];
    const capital = (tokens.word[i] as string).charCodeAt(0) !== (tokens.lower[i] as string).charCodeAt(0);
    return { lexeme: knowledge.lexeme(lower), capital, start, end };
  };
  return (from, to, limit) => {
    const first = firstAt(tokens.start, from);
    const last = Math.min(first + limit, firstAt(tokens.start, to));
    for (let i = first; i < last; i++) kept[i] ??= wordAt(i);
    return kept.slice(first, last) as Word[];
  };
}

/** A token as wordsOf would cut it: wo, n't → will, not. */
function wordedAs({ lower, count }: Tokens, i: number): string {
  const word = lower[i] as string;
  if (isNumber(word)) return '#';
  if (i + 1 < count && lower[i + 1] === "n't") return CUT_SHORT.get(word) ?? word;
  return CLITICS.get(word) ?? markOf(word);
}
