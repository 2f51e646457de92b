import type { Document, TokenRange } from '../document/document.ts';

const LONGEST_TITLE = 5;

/** Whoever owns a title with what they own: *NBC’s “Meet the Press”*. */
export function withTitle(doc: Document, { first, last }: TokenRange): TokenRange {
  const { tag, word } = doc.tokens;
  const open = tag[last] === 'PART' ? last + 1 : last;
  if (!/^(?:the|.*['’]s?)$/i.test(word[open - 1] ?? '') || !titleAt(doc, open)) return { first, last };
  const end = doc.quotes[doc.quoteAt[open] as number]?.last ?? open;
  return { first, last: tag[end] === 'NOUN' ? end + 1 : end };
}

/** Within its marks, what is too short and too capital to be a quotation: “Meet the Press”. */
export function titleAt({ quotes, quoteAt, tokens: { word, tag } }: Document, i: number): TokenRange | null {
  const quote = quotes[quoteAt[i] ?? -1];
  if (quote?.first !== i || quote.words > LONGEST_TITLE) return null;
  const first = quote.first + 1;
  let last = quote.last - 1;
  while (last > first && tag[last - 1] === 'PUNCT') last--;
  for (let k = first; k < last; k++)
    if (
      !/^[\p{Lu}\d]/u.test(word[k] ?? '') &&
      (k === first || k === last - 1 || /^(?:NOUN|VERB|ADJ)$/.test(tag[k] ?? ''))
    )
      return null;
  return last > first ? { first, last } : null;
}
