import { firstWhere } from '../halving.ts';
import type { Reading, Sentence } from '../language/types.ts';
import type { Knowledge } from './knowledge.ts';
import { type Word, wordsOf } from './words.ts';

/** The words of a part of an article, at most `limit` of them. */
export type Reader = (from: number, to: number, limit: number) => Word[];

/** Cuts the sentences of an article as a statement alone is cut, and leaves out what stands in none: furniture of the page. */
export function readerOf({ text, sentences }: Pick<Reading, 'text' | 'sentences'>, knowledge: Knowledge): Reader {
  return (from, to, limit) => {
    const found: Word[] = [];
    const first = firstWhere(sentences.length, (i) => (sentences[i] as Sentence).end > from);
    for (let i = first; i < sentences.length && found.length < limit; i++) {
      const { start, end } = sentences[i] as Sentence;
      if (start >= to) break;
      found.push(...wordsOf(text, Math.max(from, start), Math.min(to, end), limit - found.length, knowledge));
    }
    return found;
  };
}
