import { skipCircumstances } from './circumstances.ts';
import { trimmed } from './clauses.ts';
import type { Question } from './draft.ts';
import { nounPhraseAfter } from './noun-phrase.ts';
import type { TokenRange } from './range.ts';
import { reportEnd } from './report-end.ts';
import type { Quote, View } from './scene.ts';
import { inQuote, isClosed, isComma, isDash, isFiniteVerb, isIng, isNounish, isRole, sentenceLast } from './words.ts';

/** What follows a cue: the one spoken to, and the content. */
interface Following {
  readonly addressee: TokenRange | null;
  readonly content: TokenRange;
}

/** The content after a cue, as its verb takes it; null where what follows is nothing that it takes. */
export function contentAfter(question: Question): Following | null {
  const { view, cue } = question;
  const last = reachesOver(view, reportEnd(question, cue.last, sentenceLast(view, cue.head)));
  const direct = contentFrom(question, skipCircumstances(view, cue.last, last), last);
  if (!cue.takes.includes('person')) return direct && { addressee: null, content: direct };
  const addressee = nounPhraseAfter(view, cue.last, last);
  const beyond = addressee && contentFrom(question, skipCircumstances(view, addressee.last, last), last);
  if (beyond && !isRole(view, 'that', cue.last)) return { addressee, content: beyond };
  return direct && { addressee: null, content: direct };
}

/** A sentence that ends with a colon reaches the quotation after it, also across a paragraph. */
function reachesOver({ tokens, quotes, quoteAt }: View, last: number): number {
  return tokens.word[last - 1] === ':' ? (quotes[quoteAt[last] ?? -1]?.last ?? last) : last;
}

function contentFrom({ view, cue }: Question, from: number, last: number): TokenRange | null {
  const content = trimmed(view, isRole(view, 'that', from) && from + 1 < last ? from + 1 : from, last);
  if (!content || content.first > from + 1 || (view.tokens.tag[from] === 'PUNCT' && !inQuote(view, from))) return null;
  const takes = (complement: (typeof cue.takes)[number]): boolean => cue.takes.includes(complement);
  const quote = view.quotes[view.quoteAt[content.first] as number];
  if (quote && quote.first === content.first)
    return { first: content.first, last: quotedEnd(view, quote, content.last) };
  const led = ledQuotation(view, content);
  if (led && !takes('clause')) return led;
  if (isRole(view, 'that', from)) return content;
  if (takes('infinitive') && isRole(view, 'to', from)) return content;
  if (takes('gerund') && isIng(view, from)) return content;
  if ((takes('question') || takes('clause')) && isRole(view, 'question', from)) return content;
  if (takes('clause') && isClause(view, content)) return content;
  if (takes('noun') && opensNounPhrase(view, from)) return content;
  if (takes('name') && opensNounPhrase(view, from) && isCalledSo(view, content)) return content;
  return null;
}

/** Where a content that begins with a quotation ends: with it, if a stop or a comma closes it, or a dash follows. */
function quotedEnd(view: View, quote: Quote, end: number): number {
  if (quote.last >= end) return end;
  return isClosed(view, quote) || isDash(view, quote.last) ? quote.last : end;
}

/** “released the following statement: *“We won.”*” */
function ledQuotation({ tokens, quotes, quoteAt }: View, { first, last }: TokenRange): Quote | null {
  const quote = quotes[quoteAt[last - 1] as number];
  return quote && quote.first > first && tokens.word[quote.first - 1] === ':' ? quote : null;
}

const opensNounPhrase = (view: View, i: number): boolean =>
  isNounish(view, i) || /^(DET|ADJ|PRON|ADV|VERB)$/.test(view.tokens.tag[i] ?? '');

/** called the plan *“a mess”*, *a mess*; not: called his wife. */
function isCalledSo({ quoteAt, tokens }: View, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++)
    if (quoteAt[i] !== -1 || (i > first && /^an?$/.test(tokens.lower[i] ?? ''))) return true;
  return false;
}

/** Begins like a clause and has a verb of its own: “the bridge *would* reopen”. */
function isClause(view: View, { first, last }: TokenRange): boolean {
  const { tokens, quoteAt } = view;
  if (isRole(view, 'subordinator', first) || /^(ADP|PUNCT|CCONJ)$/.test(tokens.tag[first] ?? ''))
    return hasLaterClause(view, first, last);
  for (let i = first; i < last; i++)
    if (quoteAt[i] !== -1 || isFiniteVerb(view, i)) return i > first || quoteAt[i] !== -1;
  return false;
}

/** “said *in the past year the deficit had doubled*”: an opening phrase, then a comma or a subject and its verb. */
function hasLaterClause(view: View, first: number, last: number): boolean {
  if (view.tokens.tag[first] === 'PUNCT') return false;
  for (let i = first + 1; i < last; i++) if (isComma(view, i)) return isClause(view, { first: i + 1, last });
  return false;
}
