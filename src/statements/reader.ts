import type { Document, Sentence } from '../document/document.ts';
import { firstWhere } from '../halving.ts';
import type { Knowledge } from './lexeme.ts';
import { type Word, wordsOf } from './words.ts';

/** The words of a part of an article, at most `limit` of them. */
export type Reader = (from: number, to: number, limit: number) => Word[];

/**
 * Cuts the sentences of an article as a statement alone is cut, each once, however many statements stand in it or near it, and leaves out what stands in none:
 * furniture of the page.
 */
export function readerOf({ text, sentences }: Pick<Document, 'text' | 'sentences'>, knowledge: Knowledge): Reader {
  const kept: (readonly Word[] | undefined)[] = new Array(sentences.length);
  return (from, to, limit) => {
    const found: Word[] = [];
    const first = firstWhere(sentences.length, (i) => (sentences[i] as Sentence).end > from);
    for (let i = first; i < sentences.length && found.length < limit; i++) {
      const { start, end } = sentences[i] as Sentence;
      if (start >= to) break;
      kept[i] ??= wordsOf(text, start, end, Number.POSITIVE_INFINITY, knowledge);
      const own =
        within(kept[i] as readonly Word[], from, to) ??
        wordsOf(text, Math.max(from, start), Math.min(to, end), limit - found.length, knowledge);
      for (let j = 0; j < own.length && found.length < limit; j++) found.push(own[j] as Word);
    }
    return found;
  };
}

/** Those of the words that stand there; null where one stands there in part. */
function within(words: readonly Word[], from: number, to: number): readonly Word[] | null {
  const first = firstWhere(words.length, (i) => (words[i] as Word).end > from);
  const last = firstWhere(words.length, (i) => (words[i] as Word).end > to);
  const isCut = ((words[first]?.start ?? from) < from && first < last) || (words[last]?.start ?? to) < to;
  return isCut ? null : words.slice(first, last);
}
