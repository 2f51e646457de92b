import { trimmed } from './clauses.ts';
import { type Draft, revised } from './draft.ts';
import type { View } from './scene.ts';
import { hasRole, isComma, isFiniteVerb, isRole, sentenceLast } from './words.ts';

/** No phrase that tells where something was said is longer. */
const LONGEST = 25;
/** How far behind its preposition the place may be named: in *a short written* statement. */
const SOON = 5;

/**
 * The draft whose content begins behind “that”, not in what tells where or to whom it was said: said in response *to questions from members* that it rained;
 * said, *in a note carried by the agency*, that it rained.
 */
export function pastVenue(view: View, draft: Draft): Draft {
  const { cue, content, source } = draft;
  const [range, ...others] = content;
  if (cue?.kind !== 'verb' || !range || range.first < cue.last) return draft;
  const that = thatPastVenue(view, cue.last);
  if (that < 0 || range.first > that) return draft;
  const last = range.last > that + 1 ? range.last : sentenceLast(view, that);
  const said = trimmed(view, that + 1, last);
  const rest = others.filter(({ first }) => first >= last);
  return said ? revised(draft, [said, ...rest], source) : draft;
}

/** Where “that” stands behind a phrase of a venue; -1 where no such phrase begins at `from`. Between commas it may have a verb. */
function thatPastVenue(view: View, from: number): number {
  const isParted = isComma(view, from);
  const opens = isParted ? from + 1 : from;
  if (view.tokens.tag[opens] !== 'ADP' || !hasRole(view, 'venue', { first: opens + 1, last: opens + 1 + SOON }))
    return -1;
  const last = Math.min(sentenceLast(view, from), opens + LONGEST);
  for (let i = opens + 1; i < last && view.unitAt[i] === -1; i++) {
    if (isRole(view, 'that', i)) return opensContent(view, i) && (!isParted || isComma(view, i - 1)) ? i : -1;
    if (!isParted && (isComma(view, i) || endsPhrase(view, i))) return -1;
  }
  return -1;
}

/** Not: in a memo *that could* help; in answer to what *that meant*. */
const opensContent = (view: View, that: number): boolean =>
  view.tokens.tag[that] !== 'DET' && !isFiniteVerb(view, that + 1) && !isRole(view, 'question', that - 1);

/** A verb, but no participle (in a note *sent* to staff that …) and no noun that “to” makes the tagger take for a verb: in reply to *questions*. */
const endsPhrase = ({ tokens: { tag, lower } }: View, i: number): boolean =>
  tag[i] === 'AUX' || (tag[i] === 'VERB' && lower[i - 1] !== 'to' && !/(?:ed|ing|n|t)$/.test(lower[i] ?? ''));
