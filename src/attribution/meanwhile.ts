import { hasVerb } from './clauses.ts';
import type { CueCandidate } from './cues.ts';
import { type Draft, revised } from './draft.ts';
import type { TokenRange } from './range.ts';
import type { View } from './scene.ts';
import { isFiniteVerb, isHeadingAt, isRole } from './words.ts';

/**
 * The draft without what a headline tells to happen meanwhile: Minister promises review *as patients wait*. What something is called is content: Lee
 * hails review *as triumph*.
 */
export function withoutMeanwhile(view: View, draft: Draft): Draft {
  const range = draft.content.at(-1);
  if (!range || !draft.cue || draft.cue.first >= range.first || !isHeadlineLike(view, range.first)) return draft;
  const as = meanwhileFirst(view, range);
  return as < 0 || isRoleOfSubject(view, draft.cue, range, as)
    ? draft
    : revised(draft, draft.content.with(-1, { first: range.first, last: as }), draft.source);
}

/** In a headline, a heading, or a standfirst that is no sentence. */
function isHeadlineLike(view: View, i: number): boolean {
  const segment = view.segments[view.tokens.block[i] as number];
  return isHeadingAt(view, i) || (segment?.kind === 'standfirst' && !/[.!?…]["'”’]?$/.test(segment.text));
}

/** Index of an “as” with a clause behind it, outside quote marks; −1: none. */
function meanwhileFirst(view: View, { first, last }: TokenRange): number {
  for (let k = first + 1; k < last; k++)
    if (view.unitAt[k] === -1 && view.tokens.lower[k] === 'as' && clauseBegins(view, k + 1, last)) return k;
  return -1;
}

/**
 * Lee says her time *as mayor* was wasted: of a verb that takes a clause the content has its only verb behind a bare noun. Not: Lee promises review *as
 * patient* waits; Lee warns of delays *as train* stops; Lee says no *as club* folds.
 */
function isRoleOfSubject(view: View, { takes }: CueCandidate, { first, last }: TokenRange, as: number): boolean {
  const { tag, lower, lemma } = view.tokens;
  if (!takes.includes('clause') || takes.includes('noun') || tag[first - 1] === 'ADP') return false;
  const isBare =
    tag[as + 1] === 'NOUN' && lower[as + 1] === lemma[as + 1] && as + 2 < last && isFiniteVerb(view, as + 2);
  return isBare && tag[as - 1] === 'NOUN' && !isRole(view, 'answer', as - 1) && !hasVerb(view, { first, last: as });
}

/** Words of a headline's subject, at most. */
const LONGEST_SUBJECT = 4;
const SUBJECT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET']);

/** As *prices soar*, as *the opposition cries* foul; not as planned, as man accused of fraud. */
function clauseBegins(view: View, at: number, last: number): boolean {
  const { tag, lower } = view.tokens;
  let i = at;
  while (i < last && i - at < LONGEST_SUBJECT && SUBJECT.has(tag[i] as string)) i++;
  return i > at && i < last && isFiniteVerb(view, i) && !/e[dn]$/.test(lower[i] as string);
}
