import type { Document, TokenRange } from '../../document/document.ts';
import { marks } from '../../document/marks.ts';
import { onlyMarks } from './view.ts';

/** These ranges, gaps of nothing but punctuation closed, with words (or quote marks) at both ends. */
export function rangesOf(doc: Document, tokens: readonly TokenRange[], keepMarks: boolean): TokenRange[] {
  const ranges: { first: number; last: number }[] = [];
  let before = { first: -1, last: -1 };
  for (const { first, last } of tokens)
    for (let t = first; t < last; t++) {
      if (!doc.tokens.isWord[t] && !(keepMarks && doc.quoteEdge[t])) continue;
      if (before.last < 0 || !onlyMarks(doc.tokens, before.last, t)) {
        before = { first: t, last: t };
        ranges.push(before);
      }
      before.last = t + 1;
    }
  return ranges
    .map((range) => withPairs(doc, withSigns(doc, range)))
    .filter(({ first, last }) => !onlyMarks(doc.tokens, first, last));
}

/** Prices rose by 4*%*, *€*20 was lost: with the sign of the number that the range ends or begins with. */
function withSigns({ tokens: { word, end, start } }: Document, { first, last }: TokenRange): TokenRange {
  return {
    first: /^\p{Sc}$/u.test(word[first - 1] ?? '') && end[first - 1] === start[first] ? first - 1 : first,
    last: word[last] === '%' && end[last - 1] === start[last] ? last + 1 : last,
  };
}

/**
 * The bridge would reopen *(in May)*, *[the bridge]* will reopen, author of *“The Glass Harbour”*: with the mark right outside that pairs with one
 * inside.
 */
function withPairs(doc: Document, { first, last }: TokenRange): TokenRange {
  const { word } = doc.tokens;
  const unit = doc.quotes[doc.quoteAt[last] ?? -1];
  const isQuoted = unit !== undefined && unit.first >= first && unit.last === last + 1;
  const isOpened = /^[([]$/.test(word[first - 1] ?? '') && leftOpen(word, first, last) < 0;
  const isClosed = /^[)\]]$/.test(word[last] ?? '') && leftOpen(word, first, last) > 0;
  return { first: isOpened ? first - 1 : first, last: isQuoted || isClosed ? last + 1 : last };
}

/** How many brackets these words leave open; below 0 where they close more than they open. */
function leftOpen(word: readonly string[], first: number, last: number): number {
  let open = 0;
  for (let i = first; i < last; i++) open += /^[([]$/.test(word[i] ?? '') ? 1 : /^[)\]]$/.test(word[i] ?? '') ? -1 : 0;
  return open;
}

/** “It is fine,” Lee said of the plan. *“And it is good.”*: what goes on behind the sentence begins with its quotation. */
export function fromNextQuotation({ quoteAt, quoteEdge, tokens }: Document, { first, last }: TokenRange): TokenRange {
  for (let i = first + 1; i < last && quoteAt[i - 1] === -1; i++)
    if (quoteEdge[i] === 1 && tokens.mark[i - 1] === marks.stop) return { first: i, last };
  return { first, last };
}
