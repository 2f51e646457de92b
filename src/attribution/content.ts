import type { Document, Quote, TokenRange } from '../document/document.ts';
import { skipCircumstances } from './circumstances.ts';
import { trimmed } from './clauses.ts';
import type { Question } from './draft.ts';
import { nounPhraseAfter } from './noun-phrase.ts';
import { reportEnd } from './report-end.ts';
import { inQuote, isClosed, isComma, isDash, isFiniteVerb, isIng, isNounish, isRole, sentenceLast } from './words.ts';

/** What follows a cue: the one spoken to, and the content. */
interface Following {
  readonly addressee: TokenRange | null;
  readonly content: TokenRange;
}

/** The content after a cue, as its verb takes it; null where what follows is nothing that it takes. */
export function contentAfter(question: Question): Following | null {
  const { doc, cue } = question;
  const last = reachesOver(doc, reportEnd(question, cue.last, sentenceLast(doc, cue.head)));
  const direct = contentFrom(question, skipCircumstances(doc, cue.last, last), last);
  if (!cue.takes.includes('person')) return direct && { addressee: null, content: direct };
  const addressee = nounPhraseAfter(doc, cue.last, last);
  const beyond = addressee && contentFrom(question, skipCircumstances(doc, addressee.last, last), last);
  if (beyond && !isRole(doc, 'that', cue.last)) return { addressee, content: beyond };
  return direct && { addressee: null, content: direct };
}

/** A sentence that ends with a colon reaches the quotation after it, also across a paragraph. */
function reachesOver({ tokens, quotes, quoteAt }: Document, last: number): number {
  return tokens.word[last - 1] === ':' ? (quotes[quoteAt[last] ?? -1]?.last ?? last) : last;
}

function contentFrom({ doc, cue }: Question, from: number, last: number): TokenRange | null {
  const content = trimmed(doc, isRole(doc, 'that', from) && from + 1 < last ? from + 1 : from, last);
  if (!content || content.first > from + 1 || (doc.tokens.tag[from] === 'PUNCT' && !inQuote(doc, from))) return null;
  const takes = (complement: (typeof cue.takes)[number]): boolean => cue.takes.includes(complement);
  const quote = doc.quotes[doc.quoteAt[content.first] as number];
  if (quote && quote.first === content.first)
    return { first: content.first, last: quotedEnd(doc, quote, content.last) };
  const led = ledQuotation(doc, content);
  if (led && !takes('clause')) return led;
  if (isRole(doc, 'that', from)) return content;
  if (takes('infinitive') && isRole(doc, 'to', from)) return content;
  if (takes('gerund') && isIng(doc, from)) return content;
  if ((takes('question') || takes('clause')) && isRole(doc, 'question', from)) return content;
  if (takes('clause') && isClause(doc, content)) return content;
  if (takes('noun') && opensNounPhrase(doc, from)) return content;
  if (takes('name') && opensNounPhrase(doc, from) && isCalledSo(doc, content)) return content;
  return null;
}

/** Where a content that begins with a quotation ends: with it, if a stop or a comma closes it, or a dash follows. */
function quotedEnd(doc: Document, quote: Quote, end: number): number {
  if (quote.last >= end) return end;
  return isClosed(doc, quote) || isDash(doc, quote.last) ? quote.last : end;
}

/** “released the following statement: *“We won.”*” */
function ledQuotation({ tokens, quotes, quoteAt }: Document, { first, last }: TokenRange): Quote | null {
  const quote = quotes[quoteAt[last - 1] as number];
  return quote && quote.first > first && tokens.word[quote.first - 1] === ':' ? quote : null;
}

const opensNounPhrase = (doc: Document, i: number): boolean =>
  isNounish(doc, i) || /^(DET|ADJ|PRON|ADV|VERB)$/.test(doc.tokens.tag[i] ?? '');

/** called the plan *“a mess”*, *a mess*; not: called his wife. */
function isCalledSo({ quoteAt, tokens }: Document, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++)
    if (quoteAt[i] !== -1 || (i > first && /^an?$/.test(tokens.lower[i] ?? ''))) return true;
  return false;
}

/** Begins like a clause and has a verb of its own: “the bridge *would* reopen”. */
function isClause(doc: Document, { first, last }: TokenRange): boolean {
  const { tokens, quoteAt } = doc;
  if (isRole(doc, 'subordinator', first) || /^(ADP|PUNCT|CCONJ)$/.test(tokens.tag[first] ?? ''))
    return hasLaterClause(doc, first, last);
  for (let i = first; i < last; i++)
    if (quoteAt[i] !== -1 || isFiniteVerb(doc, i)) return i > first || quoteAt[i] !== -1;
  return false;
}

/** “said *in the past year the deficit had doubled*”: an opening phrase, then a comma or a subject and its verb. */
function hasLaterClause(doc: Document, first: number, last: number): boolean {
  if (doc.tokens.tag[first] === 'PUNCT') return false;
  for (let i = first + 1; i < last; i++) if (isComma(doc, i)) return isClause(doc, { first: i + 1, last });
  return false;
}
