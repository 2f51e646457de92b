import type { Document, TokenRange } from '../../document/document.ts';
import { inQuote, quoteOf, sentenceLast } from '../sentence.ts';
import { isTagged, TAG } from '../words.ts';
import { nounPhraseAfter } from './noun-phrase.ts';

const LONGEST_TITLE = 5;

/** Whom a verb tells: told *the BBC*, after a quotation; told “*Good Morning Britain*”, *the “Today” show*. */
export function personAfter(doc: Document, from: number): TokenRange | null {
  if (inQuote(doc, from)) return titleAt(doc, from);
  const phrase = nounPhraseAfter(doc, from, sentenceLast(doc, from - 1));
  if (phrase) return withTitle(doc, phrase);
  return isTagged(doc, TAG.DET, from) && titleAt(doc, from + 1)
    ? withTitle(doc, { first: from, last: from + 1 })
    : null;
}

/** Whoever owns a title with what they own: *NBC’s “Meet the Press”*. */
export function withTitle(doc: Document, { first, last }: TokenRange): TokenRange {
  const open = isTagged(doc, TAG.PART, last) ? last + 1 : last;
  if (!/^(?:the|.*['’]s?)$/i.test(doc.tokens.word[open - 1] ?? '') || !titleAt(doc, open)) return { first, last };
  const end = quoteOf(doc, open)?.last ?? open;
  return { first, last: isTagged(doc, TAG.NOUN, end) ? end + 1 : end };
}

/** Within its marks, what is too short and too capital to be a quotation: “Meet the Press”. */
function titleAt(doc: Document, i: number): TokenRange | null {
  const quote = quoteOf(doc, i);
  if (quote?.first !== i || quote.words > LONGEST_TITLE) return null;
  const first = i + 1;
  let last = quote.last - 1;
  while (last > first && isTagged(doc, TAG.PUNCT, last - 1)) last--;
  for (let k = first; k < last; k++)
    if (
      doc.tokens.capital[k] !== 1 &&
      !/^\d/.test(doc.tokens.word[k] ?? '') &&
      (k === first || k === last - 1 || isTagged(doc, TAG.NOUN | TAG.VERB | TAG.ADJ, k))
    )
      return null;
  return last > first ? { first, last } : null;
}
