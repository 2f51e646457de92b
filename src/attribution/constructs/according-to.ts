import type { Construct } from '../draft.ts';
import { sourceAfter } from '../phrases/source-after.ts';
import { sentenceFirst, sentenceLast } from '../sentence.ts';
import { isComma } from '../words.ts';
import { quoteEndingBefore } from './beside.ts';
import { clauseStart, trimmed } from './clauses.ts';
import { reportEnd } from './report-end.ts';

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
  const behind = source.last + 1;
  const rest = isComma(doc, source.last) ? trimmed(doc, behind, reportEnd(question, behind, last)) : null;
  const content = before && before.last - before.first > 2 ? before : rest;
  return content && { construct: 'according-to', cue, content: [content], source, addressee: null };
};
