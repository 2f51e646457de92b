import { read } from '../../src/language/read.ts';
import type { Reading } from '../../src/language/types.ts';
import { english } from '../../src/lexicons/en/index.ts';
import { quotationsIn } from '../../src/quotation/find.ts';

/** Reads a text whose paragraphs are its lines. */
export function readLines(text: string): Reading {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(([line], i, all) => {
    const start = all[i]?.index ?? 0;
    return { start, end: start + line.length };
  });
  return read(text, blocks, quotationsIn(text, blocks, english).quotations);
}

/** Its sentences, each as it is written. */
export const sentencesOf = (text: string): string[] =>
  readLines(text).sentences.map(({ start, end }) => text.slice(start, end));

/** Its tokens with a space between them. */
export const tokensOf = (text: string): string => readLines(text).tokens.word.join(' ');

/** Its tokens as word/tag/lemma. */
export function taggedOf(text: string): string[] {
  const { tokens } = readLines(text);
  return tokens.word.map((word, i) => `${word}/${tokens.tag[i]}/${tokens.lemma[i]}`);
}
