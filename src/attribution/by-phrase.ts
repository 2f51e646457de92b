import { trimmed } from './clauses.ts';
import { type Draft, revised } from './draft.ts';
import { isAdverbial, nounPhraseAfter } from './noun-phrase.ts';
import type { TokenRange } from './range.ts';
import type { View } from './scene.ts';
import { isComma, isRole, sentenceLast } from './words.ts';

/** What the subject of a passive is called is no longer. */
const LONGEST = 30;

/** The draft of a passive whose source ends before what its subject is called, and before when it was: was described by *the board* | last year | *as unsafe*. */
export function withByPhrase(view: View, draft: Draft): Draft {
  const { cue, content, source } = draft;
  if (cue?.passive && !source) return withNamer(view, draft);
  if (!cue?.passive || !source || source.first <= cue.last || !isRole(view, 'by', source.first - 1)) return draft;
  const as = asWithin(view, source);
  if (as < 0) return draft;
  const named = { first: source.first, last: timeFirst(view, source.first + 1, as) };
  const called = cue.lemma === 'describe' && content.every(({ last }) => last <= as) ? calledSo(view, as) : null;
  return revised(draft, called ? [...content, called] : content, named);
}

/** The draft of a passive whose content runs on past a quotation into who said it: was called “a disgrace” | by *the union*. */
function withNamer(view: View, draft: Draft): Draft {
  const { cue, content } = draft;
  const range = content.at(-1);
  if (!cue || !range || range.first < cue.last) return draft;
  for (let by = range.first + 1; by < range.last; by++) {
    if (view.unitAt[by] !== -1 || view.unitAt[by - 1] === -1) continue;
    const opens = isRole(view, 'by', by) && view.tokens.tag[by + 1] !== 'VERB' && !isAdverbial(view, by);
    const namer = opens ? nounPhraseAfter(view, by + 1, sentenceLast(view, by)) : null;
    return namer ? revised(draft, [...content.slice(0, -1), { first: range.first, last: by }], namer) : draft;
  }
  return draft;
}

function asWithin({ tokens: { lower }, unitAt }: View, { first, last }: TokenRange): number {
  for (let i = first + 1; i < last; i++) if (lower[i] === 'as' && unitAt[i] === -1) return i;
  return -1;
}

/** Where “last year”, “on Monday”, “yesterday” begins that stands right before token `to`; `to` where nothing does. */
function timeFirst(view: View, from: number, to: number): number {
  let first = to;
  while (first > from && isRole(view, 'time', first - 1)) first--;
  return first < to && first > from && view.tokens.lower[first - 1] === 'on' ? first - 1 : first;
}

/** “*As unsafe*”, up to a comma. */
function calledSo(view: View, as: number): TokenRange | null {
  const last = Math.min(sentenceLast(view, as), as + LONGEST);
  let end = as + 1;
  while (end < last && !(view.unitAt[end] === -1 && isComma(view, end))) end++;
  return trimmed(view, as, end);
}
