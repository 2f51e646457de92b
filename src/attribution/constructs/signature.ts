import type { Document, TokenRange } from '../../document/document.ts';
import type { Construct } from '../draft.ts';
import { nounPhraseAfter } from '../phrases/noun-phrase.ts';
import { isListedAs, isTitle, LONGEST_SCARE_QUOTE } from '../range.ts';
import { quoteOf, sentenceFirst } from '../sentence.ts';
import { isTagged, TAG } from '../words.ts';

/** Tokens behind the dash; more than a name, an age and a place make a sentence. */
const LONGEST = 14;

/**
 * “We won.” *― Ann Lee, 43, Leeds*; also with the name in a paragraph of its own. ‘No cause for joy’*: Lund Bank*. Nothing
 * else may follow the mark.
 */
export const signature: Construct = ({ doc, cue }) => {
  if (cue.kind !== 'dash' && cue.kind !== 'colon') return null;
  const quote = quoteOf(doc, cue.first - 1);
  if (!quote || quote.words <= LONGEST_SCARE_QUOTE) return null;
  const last = lineEnd(doc, cue.last);
  if (last - cue.last > LONGEST) return null;
  if (cue.kind === 'dash' ? !isSentence(doc, quote) : isTitle(doc, quote)) return null;
  const source = nounPhraseAfter(doc, cue.last, last);
  if (!source || !isTagged(doc, TAG.PROPN, source.first) || isListedAs(doc, 'wire', source)) return null;
  return { construct: 'signature', cue, content: [{ first: quote.first, last: quote.last }], source, addressee: null };
};

/** The token after the last of this block, or of its first LONGEST + 1. */
function lineEnd({ tokens }: Document, from: number): number {
  let i = from;
  while (i < tokens.count && i <= from + LONGEST && tokens.block[i] === tokens.block[from]) i++;
  return i;
}

/** Sentences of its own: a phrase in quote marks before a dash (a “mess” - Lee's word) is none. */
const isSentence = (doc: Document, { first, last }: TokenRange): boolean =>
  sentenceFirst(doc, first) === first && /^[.?!…]+$/.test(doc.tokens.word[last - 2] ?? '');
