import type { Span } from '../article/types.ts';
import type { Quotation } from '../quotation/types.ts';
import type { Columns } from './columns.ts';
import type { Block, Document, Sentence, TokenRange, Tokens } from './document.ts';
import { documentOf } from './document-of.ts';
import { firstAt } from './first-at.ts';
import type { Form } from './form.ts';
import { tokensOf } from './tokens-of.ts';

/** A document of some of another's tokens. */
export interface Excerpt {
  readonly doc: Document;
  /** For each of its tokens the number that it has in the other. */
  readonly tokenAt: Int32Array;
}

/**
 * Ranges of a document's tokens as a document of their own: each is a block, and is read as if nothing stood around it. Ranges are in text order and share no token. The
 * document's quotations are none there, since whoever says the range says them too; quotations inside them are its own.
 */
export function excerpt(doc: Document, ranges: readonly TokenRange[]): Excerpt {
  const { tokenAt, block } = placesOf(ranges);
  const sentences = sentencesOf(doc, tokenAt, block);
  const tokens = tokensOf(columnsAt(doc.tokens, tokenAt), sentences, doc.lexicon);
  const quotations = innerQuotations(doc, tokenAt);
  const kindOf = ({ first }: TokenRange): Block => doc.blocks[doc.tokens.block[first] as number] as Block;
  const before = new Array<Block>(FIRST).fill({ start: 0, end: 0, kind: 'paragraph' });
  const blocks = [...before, ...ranges.map(kindOf)];
  return { doc: documentOf(doc.text, doc.lexicon, blocks, quotations, tokens, sentences), tokenAt };
}

/** The number of the first block. Where an article begins is read in another way, and no range is a beginning, whichever ranges stand before it. */
export const FIRST = 20;

function placesOf(ranges: readonly TokenRange[]): { tokenAt: Int32Array; block: Int32Array } {
  const count = ranges.reduce((sum, { first, last }) => sum + last - first, 0);
  const tokenAt = new Int32Array(count);
  const block = new Int32Array(count);
  let at = 0;
  for (const [b, { first, last }] of ranges.entries())
    for (let i = first; i < last; i++) {
      block[at] = FIRST + b;
      tokenAt[at++] = i;
    }
  return { tokenAt, block };
}

/** Those of the document, cut where a range ends. */
function sentencesOf({ tokens }: Document, tokenAt: Int32Array, block: Int32Array): Sentence[] {
  const sentences: Sentence[] = [];
  const sentenceAt = (i: number): number => tokens.sentence[tokenAt[i] as number] as number;
  for (let first = 0, last = 1; first < tokenAt.length; last++) {
    if (last < tokenAt.length && block[last] === block[first] && sentenceAt(last) === sentenceAt(first)) continue;
    const start = tokens.start[tokenAt[first] as number] as number;
    const end = tokens.end[tokenAt[last - 1] as number] as number;
    sentences.push({ start, end, first, last, block: block[first] as number });
    first = last;
  }
  return sentences;
}

function columnsAt({ start, end, inner, tagBit, form, lemma }: Tokens, at: Int32Array): Omit<Columns, 'count'> {
  const count = at.length;
  const some = <One, Column extends { [i: number]: One }>(column: ArrayLike<One>, to: Column): Column => {
    for (let i = 0; i < count; i++) to[i] = column[at[i] as number] as One;
    return to;
  };
  return {
    start: some(start, new Int32Array(count)),
    end: some(end, new Int32Array(count)),
    inner: some(inner, new Uint8Array(count)),
    tag: some(tagBit, new Int32Array(count)),
    form: some(form, new Array<Form>(count)),
    lemma: some(lemma, new Array<string>(count)),
  };
}

/** Quotations inside others, of which the excerpt has the beginning of a part, each a level further out; and terms amid a range: called it *“a mess”*. */
function innerQuotations(doc: Document, tokenAt: Int32Array): Quotation[] {
  const isThere = ({ start }: Span): boolean => placeOf(tokenAt, firstAt(doc.tokens.start, start)) >= 0;
  const inner = doc.quotations.flatMap((quotation) => {
    const parts = quotation.depth > 0 ? quotation.parts.filter(isThere) : [];
    return parts.length > 0 ? [{ ...quotation, depth: quotation.depth - 1, parts }] : [];
  });
  return [...termsIn(doc, tokenAt), ...inner];
}

/** A quotation of no more words that the writer's own words lead to is a term, or what somebody calls a thing. */
const FEW_WORDS = 4;

function termsIn({ quotes, quoteAt, quotations }: Document, tokenAt: Int32Array): Quotation[] {
  return quotes.flatMap(({ first, last, words, quotation }) => {
    const place = words <= FEW_WORDS && quoteAt[first - 1] === -1 ? placeOf(tokenAt, first - 1) : -1;
    const isWhole = place >= 0 && tokenAt[place + last - first] === last - 1;
    return isWhole ? [quotations[quotation] as Quotation] : [];
  });
}

/** Where a token of the document stands in the excerpt; -1 for nowhere. */
function placeOf(tokenAt: Int32Array, token: number): number {
  const place = firstAt(tokenAt, token);
  return tokenAt[place] === token ? place : -1;
}
