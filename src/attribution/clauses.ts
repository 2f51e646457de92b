import type { Document, TokenRange } from '../document/document.ts';
import type { Draft, Question } from './draft.ts';
import { inQuote, isComma, isFiniteVerb, isRole, sentenceFirst } from './words.ts';

/** A finite verb or a quotation is in it. */
export function tells(doc: Document, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (isFiniteVerb(doc, i) || inQuote(doc, i)) return true;
  return false;
}

/** Says something: a finite verb, an infinitive (“UK *to cut* tariffs”) or a quotation is in it. */
export function hasVerb(doc: Document, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (isFiniteVerb(doc, i) || inQuote(doc, i) || isRole(doc, 'to', i)) return true;
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
function isLooseOpening(doc: Document, i: number): boolean {
  const word = doc.tokens.word[i] ?? '';
  return !inQuote(doc, i) && !/[\p{L}\p{N}\p{Sc}#@&+([{]/u.test(word);
}

function isLooseEnd(doc: Document, i: number): boolean {
  const word = doc.tokens.word[i] ?? '';
  if (inQuote(doc, i)) return false;
  return /^[,;:.!–—-]+$/.test(word) || doc.tokens.tag[i] === 'CCONJ';
}

/** Where the clause before a cue begins: with its sentence, or after what another cue of the sentence has taken. */
export function clauseStart({ doc, earlier }: Pick<Question, 'doc' | 'earlier'>, before: number): number {
  let start = sentenceFirst(doc, before);
  for (let d = earlier.length - 1; d >= Math.max(0, earlier.length - 4); d--) {
    const end = endOf(earlier[d] as Draft);
    if (end > start && end <= before) start = end;
  }
  return pastConnective(doc, start);
}

/** After “Meanwhile,” and “Still,”: the writer's own. */
function pastConnective(doc: Document, start: number): number {
  return doc.tokens.tag[start] === 'ADV' && !inQuote(doc, start) && isComma(doc, start + 1) ? start + 2 : start;
}

export const endOf = ({ cue, content, source }: Draft): number =>
  content.reduce((end, { last }) => Math.max(end, last), Math.max(cue?.last ?? 0, source?.last ?? 0));
