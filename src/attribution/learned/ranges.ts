import type { TokenRange } from '../../document/document.ts';
import { marks, onlyMarks, type TokenView } from './view.ts';

/** Runs of tokens, gaps of nothing but punctuation closed, with words (or quote marks) at both ends. */
export function rangesOf(view: TokenView, tokens: readonly number[], keepMarks: boolean): TokenRange[] {
  const ends = tokens.filter((t) => view.isWord[t] || (keepMarks && view.edge[t]));
  const ranges: { first: number; last: number }[] = [];
  for (const t of ends) {
    const before = ranges.at(-1);
    if (before && onlyMarks(view, before.last, t)) before.last = t + 1;
    else ranges.push({ first: t, last: t + 1 });
  }
  return ranges
    .map((range) => withPairs(view, withSigns(view, range)))
    .filter(({ first, last }) => !onlyMarks(view, first, last));
}

/** Prices rose by 4*%*, *€*20 was lost: with the sign of the number that the range ends or begins with. */
function withSigns({ evidence: { doc } }: TokenView, { first, last }: TokenRange): TokenRange {
  const { word, end, start } = doc.tokens;
  return {
    first: /^\p{Sc}$/u.test(word[first - 1] ?? '') && end[first - 1] === start[first] ? first - 1 : first,
    last: word[last] === '%' && end[last - 1] === start[last] ? last + 1 : last,
  };
}

/**
 * The bridge would reopen *(in May)*, *[the bridge]* will reopen, author of *“The Glass Harbour”*: with the mark right outside that pairs with one
 * inside.
 */
function withPairs({ evidence: { doc } }: TokenView, { first, last }: TokenRange): TokenRange {
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
export function fromNextQuotation(view: TokenView, { first, last }: TokenRange): TokenRange {
  for (let i = first + 1; i < last && !view.quoted[i - 1]; i++)
    if (view.edge[i] === 1 && view.mark[i - 1] === marks.stop) return { first: i, last };
  return { first, last };
}
