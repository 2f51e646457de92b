import { quoteEndingBefore } from '../beside.ts';
import { clauseStart, trimmed } from '../clauses.ts';
import type { Construct } from '../draft.ts';
import { reportEnd } from '../report-end.ts';
import { sourceAfter } from '../source-after.ts';
import { isComma, sentenceFirst, sentenceLast } from '../words.ts';

/** *According to the bank*, prices fell. Prices fell, *according to the bank*. */
export const accordingTo: Construct = (question) => {
  const { doc, cue } = question;
  if (cue.kind !== 'preposition') return null;
  const last = sentenceLast(doc, cue.head);
  const source = sourceAfter(doc, cue.last, last);
  if (!source) return null;
  const quote = quoteEndingBefore(doc, cue.first);
  const before =
    quote && quote.first === sentenceFirst(doc, cue.first - 1)
      ? { first: quote.first, last: quote.last }
      : trimmed(doc, clauseStart(question, cue.first), cue.first);
  const rest = isComma(doc, source.last)
    ? trimmed(doc, source.last + 1, reportEnd(question, source.last + 1, last))
    : null;
  const opening = before && before.last - before.first > 2 ? before : null;
  const content = opening ? [opening] : rest ? [rest] : [];
  if (content.length === 0) return null;
  return { construct: 'according-to', cue, content, source, addressee: null };
};
