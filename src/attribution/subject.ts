import { isFiniteVerb } from './content.ts';
import { isRole, sentenceFirst } from './cues.ts';
import type { Question } from './draft.ts';
import { isComma, subjectBefore } from './noun-phrase.ts';
import type { TokenRange } from './range.ts';

/** The subject of an earlier verb, where this one has none of its own: *Lee* stood up and said …; *Lee* left, saying … */
export function sharedSubject({ view, cue, earlier }: Question): TokenRange | null {
  const floor = Math.max(sentenceFirst(view, cue.first), cue.first - 80);
  if (cue.kind === 'verb' && !joins(cue.first, floor)) return null;
  const before = earlier.at(-1);
  if (before?.source && before.cue && before.cue.first >= floor) return before.source;
  for (let i = cue.first - 1; i > floor; i--) {
    if (view.unitAt[i] !== -1 || !isFiniteVerb(view, i)) continue;
    let first = i;
    while (first - 1 > floor && /^(AUX|ADV|PART)$/.test(view.tokens.tag[first - 1] ?? '')) first--;
    const subject = subjectBefore(view, first);
    if (subject && !isRole(view, 'relative', subject.first)) return subject;
  }
  return null;

  function joins(first: number, least: number): boolean {
    for (let i = first - 1; i >= Math.max(least, first - 4); i--) {
      if (isRole(view, 'conjunction', i) || isComma(view, i)) return true;
      if (view.tokens.tag[i] !== 'ADV') return false;
    }
    return false;
  }
}
