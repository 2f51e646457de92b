import type { Span } from '../../src/article/types.ts';
import type { Block, Document } from '../../src/document/document.ts';
import type { Form } from '../../src/document/form.ts';
import { read } from '../../src/document/read.ts';
import { english } from '../../src/lexicons/en/index.ts';
import { quotationsIn } from '../../src/quotation/find.ts';
import type { Quotation } from '../../src/quotation/types.ts';

/** Pieces of a text as paragraphs. */
export const paragraphsAt = (spans: readonly Span[]): Block[] =>
  spans.map(({ start, end }) => ({ start, end, kind: 'paragraph' }));

/** A text of these paragraphs, or of one, with its quotations, or with others. */
export function documentOf(
  text: string,
  spans: readonly Span[] = [{ start: 0, end: text.length }],
  quotations: readonly Quotation[] = quotationsIn(text, spans, english).quotations,
): Document {
  return read(text, paragraphsAt(spans), quotations, english);
}

/** Reads a text whose paragraphs are its lines. */
export const readLines = (text: string): Document =>
  documentOf(
    text,
    [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({ start: index, end: index + line.length })),
  );

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

/** What a word as written is by itself, without what is kept with it for the next text. */
export const withoutKept = ({
  lists,
  askedOf,
  roles,
  lexicon,
  language,
  lemma,
  lemmaHash,
  cues,
  cueLemma,
  cueLexicon,
  lexeme,
  lexemeOf,
  ...word
}: Form): Partial<Form> => word;
