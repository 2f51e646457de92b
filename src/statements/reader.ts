import type { Tokens } from '../language/types.ts';
import type { Knowledge } from './knowledge.ts';
import { CLITICS, CUT_SHORT, isNumber, type Word } from './words.ts';

/** The words of a part of an article, at most `limit` of them. */
export type Reader = (from: number, to: number, limit: number) => Word[];

/** Takes each token as a word once, however many statements stand in its sentence or near it. */
export function readerOf(tokens: Tokens, knowledge: Knowledge): Reader {
  const kept: (Word | undefined)[] = [];
  const wordAt = (i: number): Word => {
    const lower = wordedAs(tokens, i);
    const [start, end] = [tokens.start[i] as number, tokens.end[i] as number];
    const capital = (tokens.word[i] as string).charCodeAt(0) !== (tokens.lower[i] as string).charCodeAt(0);
    const word = { lexeme: knowledge.lexeme(lower), capital, start, end };
    kept[i] = word;
    return word;
  };
  return (from, to, limit) => {
    const words: Word[] = [];
    for (let i = tokenFrom(tokens, from); i < tokens.count && words.length < limit; i++) {
      if ((tokens.start[i] as number) >= to) break;
      words.push(kept[i] ?? wordAt(i));
    }
    return words;
  };
}

/** A token as wordsOf would cut it: wo, n't → will, not. */
function wordedAs({ lower, count }: Tokens, i: number): string {
  const word = lower[i] as string;
  if (isNumber(word)) return '#';
  if (i + 1 < count && lower[i + 1] === "n't") return CUT_SHORT.get(word) ?? word;
  if (word === 'gon') return 'gonna';
  return CLITICS.get(word) ?? word;
}

/** Index of the first token that starts at or after an offset. */
function tokenFrom({ start, count }: Tokens, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((start[middle] as number) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
