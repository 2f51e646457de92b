import { isFollowing } from '../asserted.ts';
import { trimmed } from '../clauses.ts';
import type { Construct, Question } from '../draft.ts';
import { nounPhraseAfter } from '../noun-phrase.ts';
import type { TokenRange } from '../range.ts';
import type { View } from '../scene.ts';
import { subjectBefore } from '../subject.ts';
import { isFiniteVerb, isRole, sentenceFirst, sentenceLast } from '../words.ts';

/** *Ann Lee:* “We won.” *The mayor was blunt:* “We lost.” In a headline also without marks: *Starmer:* UK wants … */
export const colon: Construct = ({ view, cue, earlier }) => {
  if (cue.kind !== 'colon') return null;
  const first = sentenceFirst(view, cue.head);
  const name = nounPhraseAfter(view, first, cue.head);
  const wholly = name !== null && name.last === cue.head;
  const unit = view.units[view.unitAt[cue.last] ?? -1];
  if (unit) {
    const source = wholly ? name : (leadSubject(view, first, cue.head) ?? earlierSource(earlier, first));
    return source && unit.words > 2
      ? { construct: 'colon', cue, content: [{ first: unit.first, last: unit.last }], source, addressee: null }
      : null;
  }
  if (!wholly || view.segments[view.tokens.block[cue.head] as number]?.kind !== 'headline') return null;
  const content = trimmed(view, cue.last, sentenceLast(view, cue.last));
  return content && { construct: 'headline-colon', cue, content: [content], source: name, addressee: null };
};

/** The subject of the sentence that leads in. */
function leadSubject(view: View, first: number, last: number): TokenRange | null {
  for (let i = last - 1; i > first; i--) {
    const subject =
      view.unitAt[i] === -1 && isFiniteVerb(view, i) && !isRole(view, 'to', i - 1) ? subjectBefore(view, i) : null;
    if (subject && !isRole(view, 'relative', subject.first) && !isFollowing(view, subject)) return subject;
  }
  return null;
}

/** “…,” said Lee, laughing: “…” */
function earlierSource(earlier: Question['earlier'], first: number): TokenRange | null {
  const before = earlier.at(-1);
  return before?.source && before.source.first >= first ? before.source : null;
}
