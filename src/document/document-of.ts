import type { Lexicon } from '../lexicons/types.ts';
import type { Quotation } from '../quotation/types.ts';
import type { Block, Document, Sentence, Tokens } from './document.ts';
import { blockTokensOf, framesOf, numbered, quoteEdgesOf, quotesOf } from './ranges.ts';

/** The document of tokens, with the ranges over them. */
export function documentOf(
  text: string,
  lexicon: Lexicon,
  blocks: readonly Block[],
  quotations: readonly Quotation[],
  tokens: Tokens,
  sentences: readonly Sentence[],
): Document {
  const quotes = quotesOf(quotations, tokens);
  const quoteAt = numbered(quotes, tokens.count);
  const frames = framesOf(sentences, quoteAt);
  return {
    text,
    lexicon,
    blocks,
    quotations,
    tokens,
    sentences,
    quotes,
    quoteAt,
    quoteEdge: quoteEdgesOf(quotes, quotations, tokens.count),
    blockTokens: blockTokensOf(sentences, blocks.length),
    frames,
    frameAt: numbered(frames, tokens.count),
  };
}
