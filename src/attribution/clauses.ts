import type { Draft, Question } from './draft.ts';
import type { TokenRange } from './range.ts';
import type { View } from './scene.ts';
import { isComma, isFiniteVerb, isRole, sentenceFirst } from './words.ts';

/** Says something: a finite verb, an infinitive (“UK *to cut* tariffs”) or a quotation is in it. */
export function hasVerb(view: View, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++)
    if (isFiniteVerb(view, i) || view.unitAt[i] !== -1 || isRole(view, 'to', i)) return true;
  return false;
}

/** Without punctuation and conjunctions at its edges; null where nothing is left. Quote marks stay, as parts of their unit. */
export function trimmed(view: View, from: number, to: number): TokenRange | null {
  const { tokens, unitAt } = view;
  const loose = (i: number): boolean => unitAt[i] === -1 && /^[,;:.!–—-]+$/.test(tokens.word[i] ?? '');
  let first = from;
  let last = to;
  while (first < last && loose(first)) first++;
  while (last > first && (loose(last - 1) || (unitAt[last - 1] === -1 && tokens.tag[last - 1] === 'CCONJ'))) last--;
  return first < last ? { first, last } : null;
}

/** Where the clause before a cue begins: with its sentence, or after what another cue of the sentence has taken. */
export function clauseStart({ view, earlier }: Question, before: number): number {
  let start = sentenceFirst(view, before);
  for (let d = earlier.length - 1; d >= Math.max(0, earlier.length - 4); d--) {
    const end = endOf(earlier[d] as Draft);
    if (end > start && end <= before) start = end;
  }
  return pastConnective(view, start);
}

/** After “Meanwhile,” and “Still,”: the writer's own. */
function pastConnective(view: View, start: number): number {
  return view.tokens.tag[start] === 'ADV' && view.unitAt[start] === -1 && isComma(view, start + 1) ? start + 2 : start;
}

export const endOf = ({ cue, content, source }: Draft): number =>
  content.reduce((end, { last }) => Math.max(end, last), Math.max(cue?.last ?? 0, source?.last ?? 0));
