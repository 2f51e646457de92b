import type { Quotation } from '../quotation/types.ts';
import type { Document, Quote, Sentence, TokenRange, Tokens } from './document.ts';
import { firstAt } from './first-at.ts';
import { blockTokensOf, framesOf, numbered, quoteEdgesOf, quotesOf } from './ranges.ts';

/** A document of some of another's tokens. */
export interface Excerpt {
  readonly doc: Document;
  /** For each of its tokens the number that it has in the other. */
  readonly tokenAt: Int32Array;
}

/**
 * Passages of a document as a document of their own: each is a block (`passages[b]` block b, its ranges one after the other), and is read as if nothing stood
 * around it. Passages are in text order and share no token. What quotes a passage whole is no quotation there, and quotations within it are outer ones.
 */
export function excerpt(doc: Document, passages: readonly (readonly TokenRange[])[]): Excerpt {
  const tokenAt = Int32Array.from(passages.flat().flatMap(({ first, last }) => range(first, last)));
  const block = Int32Array.from(
    passages.flatMap((ranges, b) => ranges.flatMap(({ first, last }) => range(first, last).map(() => b))),
  );
  const { tokens } = doc;
  const sentences = sentencesOf(doc, tokenAt, block);
  const gathered = gatheredTokens(tokens, tokenAt, sentences, block);
  const quotations = quotationsWithin(doc, passages);
  const quotes = quotesOf(quotations, gathered);
  const quoteAt = numbered(quotes, gathered.count);
  const frames = framesOf(sentences, quoteAt);
  return {
    tokenAt,
    doc: {
      text: doc.text,
      lexicon: doc.lexicon,
      blocks: passages.map(([first]) => doc.blocks[tokens.block[first?.first ?? 0] as number] as Document['blocks'][0]),
      quotations,
      tokens: gathered,
      sentences,
      quotes,
      quoteAt,
      quoteEdge: quoteEdgesOf(quotes, quotations, gathered.count),
      blockTokens: blockTokensOf(sentences, passages.length),
      frames,
      frameAt: numbered(frames, gathered.count),
    },
  };
}

const range = (first: number, last: number): number[] => Array.from({ length: last - first }, (_, i) => first + i);

function sentencesOf(doc: Document, tokenAt: Int32Array, block: Int32Array): Sentence[] {
  const { sentence, start, end } = doc.tokens;
  const out: Sentence[] = [];
  for (let from = 0, i = 1; i <= tokenAt.length; i++) {
    if (
      i < tokenAt.length &&
      block[i] === block[from] &&
      sentence[tokenAt[i] as number] === sentence[tokenAt[from] as number]
    )
      continue;
    out.push({
      start: start[tokenAt[from] as number] as number,
      end: end[tokenAt[i - 1] as number] as number,
      first: from,
      last: i,
      block: block[from] as number,
    });
    from = i;
  }
  return out;
}

function gatheredTokens(
  t: Tokens,
  at: Int32Array,
  sentences: readonly Sentence[],
  block: Int32Array,
): Tokens {
  const list = <T>(column: readonly T[]): T[] => Array.from(at, (i) => column[i] as T);
  const ints = (column: Int32Array): Int32Array => at.map((i) => column[i] as number);
  const bytes = (column: Uint8Array): Uint8Array => Uint8Array.from(at, (i) => column[i] as number);
  return {
    count: at.length,
    start: ints(t.start),
    end: ints(t.end),
    form: list(t.form),
    word: list(t.word),
    lower: list(t.lower),
    folded: list(t.folded),
    lemma: list(t.lemma),
    lemmaHash: ints(t.lemmaHash),
    tag: list(t.tag),
    tagBit: ints(t.tagBit),
    inner: bytes(t.inner),
    isWord: bytes(t.isWord),
    mark: bytes(t.mark),
    capital: bytes(t.capital),
    roles: ints(t.roles),
    sentence: numbered(sentences, at.length),
    block,
  };
}

function quotationsWithin(doc: Document, passages: readonly (readonly TokenRange[])[]): Quotation[] {
  const whole = new Uint8Array(doc.quotations.length);
  const held = new Uint8Array(doc.tokens.count);
  for (const passage of passages)
    for (const { first, last } of passage) {
      held.fill(1, first, last);
      for (let i = first; i < last; i++) {
        const q = doc.quoteAt[i] as number;
        if (q < 0) continue;
        const quote = doc.quotes[q] as Quote;
        if (process.env.DROP === 'all' || (quote.first <= first && quote.last >= last)) whole[quote.quotation] = 1;
        i = quote.last - 1;
      }
    }
  const starts = doc.tokens.start;
  const out: Quotation[] = [];
  let outer: Quotation | null = null;
  let outerWhole = false;
  for (const [i, q] of doc.quotations.entries()) {
    if (q.depth === 0) {
      outer = q;
      outerWhole = whole[i] === 1;
      if (outerWhole) continue;
      out.push(q);
    } else out.push(outerWhole && outer && q.start < outer.end ? { ...q, depth: q.depth - 1 } : q);
  }
  return out
    .map((q) => ({
      ...q,
      parts: q.parts.filter(({ start }) => {
        const t = firstAt(starts, start);
        return held[t] === 1;
      }),
    }))
    .filter(({ parts }) => parts.length > 0);
}
