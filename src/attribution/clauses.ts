import type { Draft, Question } from './draft.ts';
import type { TokenRange } from './range.ts';
import type { View } from './scene.ts';
import { inQuote, isComma, isFiniteVerb, isRole, sentenceFirst } from './words.ts';

/** A finite verb or a quotation is in it. */
export function tells(view: View, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (isFiniteVerb(view, i) || inQuote(view, i)) return true;
  return false;
}

/** Says something: a finite verb, an infinitive (“UK *to cut* tariffs”) or a quotation is in it. */
export function hasVerb(view: View, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++)
    if (isFiniteVerb(view, i) || inQuote(view, i) || isRole(view, 'to', i)) return true;
  return false;
}

/**
 * Without punctuation and conjunctions at its edges and bullets; null where nothing is left.
 * Quote marks stay, as parts of their quote.
 */
export function trimmed(view: View, from: number, to: number): TokenRange | null {
  let first = from;
  let last = to;
  while (first < last && isLooseOpening(view, first)) first++;
  while (last > first && isLooseEnd(view, last - 1)) last--;
  return first < last ? { first, last } : null;
}

/** “*•* “We won,””; not in “*[*The bridge] is safe”, “*$*40 is too much”. */
function isLooseOpening(view: View, i: number): boolean {
  const word = view.tokens.word[i] ?? '';
  return !inQuote(view, i) && !/[\p{L}\p{N}\p{Sc}#@&+([{]/u.test(word);
}

function isLooseEnd(view: View, i: number): boolean {
  const word = view.tokens.word[i] ?? '';
  if (inQuote(view, i)) return false;
  return /^[,;:.!–—-]+$/.test(word) || view.tokens.tag[i] === 'CCONJ';
}

/** Where the clause before a cue begins: with its sentence, or after what another cue of the sentence has taken. */
export function clauseStart({ view, earlier }: Pick<Question, 'view' | 'earlier'>, before: number): number {
  let start = sentenceFirst(view, before);
  for (let d = earlier.length - 1; d >= Math.max(0, earlier.length - 4); d--) {
    const end = endOf(earlier[d] as Draft);
    if (end > start && end <= before) start = end;
  }
  return pastConnective(view, start);
}

/** After “Meanwhile,” and “Still,”: the writer's own. */
function pastConnective(view: View, start: number): number {
  return view.tokens.tag[start] === 'ADV' && !inQuote(view, start) && isComma(view, start + 1) ? start + 2 : start;
}

export const endOf = ({ cue, content, source }: Draft): number =>
  content.reduce((end, { last }) => Math.max(end, last), Math.max(cue?.last ?? 0, source?.last ?? 0));
