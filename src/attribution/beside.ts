import type { Document, Quote, TokenRange } from '../document/document.ts';
import { trimmed } from './clauses.ts';
import type { CueCandidate } from './cues.ts';
import type { Question } from './draft.ts';
import { isComma, isDash, sentenceFirst } from './words.ts';

/** The quote that ends right before token i, a comma or dash between them allowed: “…” *,* said. */
export function quoteEndingBefore(doc: Document, i: number): Quote | null {
  const { quotes, quoteAt, tokens } = doc;
  const at = isComma(doc, i - 1) || isDash(doc, i - 1) ? i - 2 : i - 1;
  const quote = quotes[quoteAt[at] ?? -1];
  return quote && quote.last === at + 1 && tokens.block[at] === tokens.block[i] ? quote : null;
}

/**
 * Whether a report (source and cue) after a quotation goes on from it. A full stop inside the marks ends the speech for good (“We won.” *Ann Lee
 * said* that Cho had lost), unless the report begins in lower case (“We won.” *said Ann Lee*). Between dashes it is nothing but the report: “We won” *— Ann Lee said —* “and we are glad.”
 */
export function leadsOn({ doc, cue }: Question, quote: Quote, { first, last }: TokenRange): boolean {
  const { tokens } = doc;
  if (isComma(doc, first - 1)) return true;
  if (isDash(doc, first - 1)) return isDash(doc, last);
  const before = tokens.word[quote.last - 2] ?? '';
  if (!/\.$/.test(before) || /\.\.$/.test(before)) return true;
  return cue.manner === 'speech' && cue.takes.includes('clause') && /^\p{Ll}/u.test(tokens.word[first] ?? '');
}

/** The quotation, with the words of its sentence that lead into it (*It was “a mess”*), unless another cue stands among them. */
export function withOpening({ doc, cueAt }: Question, quote: Quote): TokenRange {
  const start = sentenceFirst(doc, quote.first);
  for (let i = start; i < quote.first; i++) if (isReport(cueAt.get(i))) return quote;
  return trimmed(doc, start, quote.last) ?? quote;
}

const isReport = (cue: CueCandidate | undefined): boolean =>
  cue !== undefined &&
  cue.manner === 'speech' &&
  !cue.modal &&
  cue.kind !== 'infinitive' &&
  cue.kind !== 'noun' &&
  cue.kind !== 'dash';
