import type { Document, Quote, TokenRange } from '../../document/document.ts';
import type { Complement } from '../../lexicons/types.ts';
import type { Question } from '../draft.ts';
import { skipCircumstances } from '../phrases/circumstances.ts';
import { nounPhraseAfter } from '../phrases/noun-phrase.ts';
import { isClosed } from '../range.ts';
import { inQuote, quoteOf, sentenceLast } from '../sentence.ts';
import { isColon, isDash, isIng, isNounish, isRole, isTagged, ROLE, TAG, tellsAt } from '../words.ts';
import { trimmed } from './clauses.ts';
import { reportEnd } from './report-end.ts';

/** What follows a cue: the one spoken to, and the content. */
interface Following {
  readonly addressee: TokenRange | null;
  readonly content: TokenRange;
}

/** The content after a cue, as its verb takes it; null where what follows is nothing that it takes. */
export function contentAfter(question: Question): Following | null {
  const { doc, cue } = question;
  const end = reportEnd(question, cue.last, sentenceLast(doc, cue.head));
  // A sentence that ends with a colon reaches the quotation after it, also across a paragraph.
  const last = isColon(doc, end - 1) ? (quoteOf(doc, end)?.last ?? end) : end;
  const addressee = cue.takes.includes('person') ? nounPhraseAfter(doc, cue.last, last) : null;
  const beyond =
    addressee && !isRole(doc, ROLE.that, cue.last)
      ? contentFrom(question, skipCircumstances(doc, addressee.last, last), last)
      : null;
  if (beyond) return { addressee, content: beyond };
  const direct = contentFrom(question, skipCircumstances(doc, cue.last, last), last);
  return direct && { addressee: null, content: direct };
}

function contentFrom({ doc, cue }: Question, from: number, last: number): TokenRange | null {
  const isThat = isRole(doc, ROLE.that, from);
  const content = trimmed(doc, isThat && from + 1 < last ? from + 1 : from, last);
  if (!content || content.first > from + 1 || (isTagged(doc, TAG.PUNCT, from) && !inQuote(doc, from))) return null;
  const quote = quoteOf(doc, content.first);
  if (quote && quote.first === content.first)
    return { first: content.first, last: quotedEnd(doc, quote, content.last) };
  return isThat || cue.takes.some((complement) => isComplement(doc, complement, from, content)) ? content : null;
}

/** Whether the content, which begins at token `from` or behind a mark there, is what a verb that takes such a complement takes. */
function isComplement(doc: Document, complement: Complement, from: number, content: TokenRange): boolean {
  switch (complement) {
    case 'clause':
      return isRole(doc, ROLE.question, from) || isClause(doc, content);
    case 'question':
      return isRole(doc, ROLE.question, from);
    case 'infinitive':
      return isRole(doc, ROLE.to, from);
    case 'gerund':
      return isIng(doc, from);
    case 'noun':
      return opensNounPhrase(doc, from);
    case 'name':
      return opensNounPhrase(doc, from) && isCalledSo(doc, content);
    default:
      return false;
  }
}

/** Where a content that begins with a quotation ends: with it, if a stop or a comma closes it, or a dash follows. */
const quotedEnd = (doc: Document, quote: Quote, end: number): number =>
  quote.last < end && (isClosed(doc, quote) || isDash(doc, quote.last)) ? quote.last : end;

const opensNounPhrase = (doc: Document, i: number): boolean =>
  isNounish(doc, i) || isTagged(doc, TAG.DET | TAG.ADJ | TAG.ADV | TAG.VERB, i);

/** called the plan *“a mess”*, *a mess*; not: called his wife. */
function isCalledSo(doc: Document, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++)
    if (inQuote(doc, i) || (i > first && /^an?$/.test(doc.tokens.lower[i] ?? ''))) return true;
  return false;
}

/** Begins like a clause and has a verb of its own: “the bridge *would* reopen”. */
function isClause(doc: Document, { first, last }: TokenRange): boolean {
  if (isRole(doc, ROLE.subordinator, first) || isTagged(doc, TAG.ADP | TAG.PUNCT | TAG.CCONJ, first)) return false;
  for (let i = first; i < last; i++) if (tellsAt(doc, i)) return i > first || inQuote(doc, i);
  return false;
}
