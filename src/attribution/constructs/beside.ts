import type { Document, Quote, TokenRange } from '../../document/document.ts';
import type { CueCandidate } from '../cues/cue.ts';
import type { Question } from '../draft.ts';
import { quoteOf, sentenceFirst } from '../sentence.ts';
import { isComma, isDash } from '../words.ts';
import { trimmed } from './clauses.ts';

/** The quote that ends right before token i, a comma or dash between them allowed: “…” *,* said. */
export function quoteEndingBefore(doc: Document, i: number): Quote | null {
  const at = isComma(doc, i - 1) || isDash(doc, i - 1) ? i - 2 : i - 1;
  const quote = quoteOf(doc, at);
  return quote && quote.last === at + 1 && doc.tokens.block[at] === doc.tokens.block[i] ? quote : null;
}

/**
 * Whether a report (source and cue) after a quotation goes on from it. A full stop inside the marks ends the speech for good (“We won.” *Ann Lee
 * said* that Cho had lost), unless the report begins in lower case (“We won.” *said Ann Lee*). Between dashes it is nothing but the report: “We won” *— Ann Lee said —* “and we are glad.”
 */
export function leadsOn({ doc, cue }: Question, quote: Quote, { first, last }: TokenRange): boolean {
  const { word } = doc.tokens;
  if (isComma(doc, first - 1)) return true;
  if (isDash(doc, first - 1)) return isDash(doc, last);
  if (!/(?<!\.)\.$/.test(word[quote.last - 2] ?? '')) return true;
  return cue.manner === 'speech' && cue.takes.includes('clause') && /^[a-zß-öø-ɏ]/.test(word[first] ?? '');
}

/** The quotation, with the words of its sentence that lead into it (*It was “a mess”*), unless another cue stands among them. */
export function withOpening({ doc, cueAt }: Question, quote: Quote): TokenRange {
  const first = sentenceFirst(doc, quote.first);
  for (let i = first; i < quote.first; i++) if (isReport(cueAt.get(i))) return quote;
  return trimmed(doc, first, quote.last) ?? quote;
}

const isReport = (cue: CueCandidate | undefined): boolean =>
  cue?.manner === 'speech' && !cue.modal && !/^(?:infinitive|noun|dash)$/.test(cue.kind);
