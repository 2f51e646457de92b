import type { Document, TokenRange } from '../../document/document.ts';
import { endOf, type Question } from '../draft.ts';
import { inQuote, sentenceFirst } from '../sentence.ts';
import { isComma, isRole, isTagged, ROLE, TAG, tellsAt } from '../words.ts';

/** Says something: a finite verb, an infinitive (“UK *to cut* tariffs”) or a quotation is in it. */
export function hasVerb(doc: Document, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (tellsAt(doc, i) || isRole(doc, ROLE.to, i)) return true;
  return false;
}

/**
 * Without punctuation and conjunctions at its edges and bullets; null where nothing is left.
 * Quote marks stay, as parts of their quote.
 */
export function trimmed(doc: Document, from: number, to: number): TokenRange | null {
  let first = from;
  let last = to;
  while (first < last && isLooseOpening(doc, first)) first++;
  while (last > first && isLooseEnd(doc, last - 1)) last--;
  return first < last ? { first, last } : null;
}

/** “*•* “We won,””; not in “*[*The bridge] is safe”, “*$*40 is too much”. */
const isLooseOpening = (doc: Document, i: number): boolean =>
  !inQuote(doc, i) && !/[\p{L}\p{N}\p{Sc}#@&+([{]/u.test(doc.tokens.word[i] ?? '');

const isLooseEnd = (doc: Document, i: number): boolean =>
  !inQuote(doc, i) && (isTagged(doc, TAG.CCONJ, i) || /^[,;:.!–—-]+$/.test(doc.tokens.word[i] ?? ''));

/** Where the clause before a cue begins: with its sentence, or after what another cue of the sentence has taken; after “Meanwhile,” and “Still,”, too. */
export function clauseStart({ doc, earlier }: Question, before: number): number {
  let start = sentenceFirst(doc, before);
  for (let d = earlier.length - 1; d >= Math.max(0, earlier.length - 4); d--) {
    const end = endOf(earlier[d] as (typeof earlier)[number]);
    if (end > start && end <= before) start = end;
  }
  return isTagged(doc, TAG.ADV, start) && !inQuote(doc, start) && isComma(doc, start + 1) ? start + 2 : start;
}
