import { trimmed } from './clauses.ts';
import type { CueCandidate } from './cues.ts';
import { type Draft, revised } from './draft.ts';
import type { TokenRange } from './range.ts';
import type { View } from './scene.ts';
import { isFiniteVerb } from './words.ts';

/**
 * The draft without a clause of the writer's behind what is no clause itself: Lund has urged fans *to stay calm* after Cho was hurt. Behind a clause it may be the source's: Lund has said *they left after it rained*.
 */
export function withoutWritersClause(view: View, draft: Draft): Draft {
  const { cue, content, source } = draft;
  const range = content.at(-1);
  if (cue?.kind !== 'verb' || !range || range.first < cue.last) return draft;
  const end = writersFirst(view, cue, range);
  const own = end < range.last ? trimmed(view, range.first, end) : null;
  return own ? revised(draft, [...content.slice(0, -1), own], source) : draft;
}

function writersFirst(view: View, cue: CueCandidate, { first, last }: TokenRange): number {
  const { lower, tag } = view.tokens;
  for (let i = first; i < last; i++) {
    if (view.unitAt[i] !== -1) return last;
    if (i > first && lower[i] === 'after' && isPerfect(view, cue))
      return isPast(view, finiteFirst(view, i + 1, last)) ? i : last;
    if (isFiniteVerb(view, i) && !(tag[i] === 'VERB' && lower[i - 1] === 'to')) return last;
  }
  return last;
}

/** *Has* urged: news that a reason may follow. */
function isPerfect({ tokens: { lower } }: View, { first, head }: CueCandidate): boolean {
  for (let i = first; i < head; i++) if (/^(?:has|have)$/.test(lower[i] ?? '')) return true;
  return false;
}

/** The first finite verb behind a subject; -1 where there is none. */
function finiteFirst(view: View, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (view.unitAt[i] === -1 && isFiniteVerb(view, i)) return i;
  return -1;
}

/** *Turned*, *was*; not: is, turns, has. */
const isPast = ({ tokens: { tag, lower, lemma } }: View, i: number): boolean =>
  tag[i] === 'AUX'
    ? /^(?:was|were|had|did)$/.test(lower[i] ?? '')
    : lower[i] !== lemma[i] && !/s$/.test(lower[i] ?? 's');
