import { trimmed } from './clauses.ts';
import type { CueCandidate } from './cues.ts';
import { type Draft, revised } from './draft.ts';
import type { TokenRange } from './range.ts';
import type { View } from './scene.ts';
import { isComma, isFiniteVerb, isOpenDash, isRole, opensRelative, sentenceLast } from './words.ts';

/** No subject, and nothing between dashes, is longer. */
const LONGEST = 40;

/**
 * The draft whose content is whole where a pair of dashes parts its subject from its verb: Lee said *the sample* – 62 animals – *was small*. Not: Lee, who told *the truth*
 * – a rare thing – was jailed.
 */
export function withDashPair(view: View, draft: Draft): Draft {
  const { cue, content, source } = draft;
  const [range] = content;
  if (cue?.kind !== 'verb' || !cue.takes.includes('clause') || !range || content.length > 1) return draft;
  if (!source || !isRightBefore(view, source, cue) || range.first < cue.last) return draft;
  const begins = isRole(view, 'that', cue.last) ? cue.last + 1 : cue.last;
  const open = dashBehindSubject(view, begins);
  const close = open < 0 ? -1 : nextDash(view, open + 1);
  if (close < 0 || !isFiniteVerb(view, close + 1) || range.first > close + 1) return draft;
  const last = range.last > close + 1 ? range.last : clauseLast(view, close);
  const whole = trimmed(view, begins, last);
  return whole ? revised(draft, [whole], source) : draft;
}

/** Lee said, *Lee, the mayor,* said; not *who* said. */
const isRightBefore = (view: View, { first, last }: TokenRange, cue: CueCandidate): boolean =>
  (last === cue.first || (last + 1 === cue.first && isComma(view, last))) && !opensRelative(view, first);

/** *The sample* – 62 animals: the dash that no verb stands before; -1 where there is none. */
function dashBehindSubject(view: View, from: number): number {
  const dash = nextDash(view, from);
  for (let i = from; i < dash; i++) if (isFiniteVerb(view, i) || view.unitAt[i] !== -1 || isComma(view, i)) return -1;
  return dash > from ? dash : -1;
}

function nextDash(view: View, from: number): number {
  const last = Math.min(sentenceLast(view, from), from + LONGEST);
  for (let i = from; i < last; i++) if (isOpenDash(view, i)) return i;
  return -1;
}

/** Where the sentence ends, or the clause before “, and” or “, but”. */
function clauseLast(view: View, from: number): number {
  const last = sentenceLast(view, from);
  for (let i = from; i < last; i++) if (isComma(view, i) && isRole(view, 'conjunction', i + 1)) return i;
  return last;
}
