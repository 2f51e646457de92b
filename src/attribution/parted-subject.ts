import { type Draft, revised } from './draft.ts';
import type { TokenRange } from './range.ts';
import type { View } from './scene.ts';
import { isComma, isFiniteVerb, isNounish, isRole, sentenceFirst } from './words.ts';

/** No subject that a report parts from its verb is longer. */
const LONGEST = 15;

/**
 * The draft with the subject of what was said that the report parts from its verb, taken for nobody's or for a part of the source: *Ode*, the minister said, *is part of
 * the union*. An apposition would have a comma before the verb of saying: Ode, the minister, said.
 */
export function withPartedSubject(view: View, draft: Draft): Draft {
  const { cue, content, source } = draft;
  const verb = content[0]?.first ?? 0;
  if (cue?.kind !== 'verb' || source?.last !== cue.first || verb < cue.last) return draft;
  if (!isComma(view, verb - 1) || !isFiniteVerb(view, verb)) return draft;
  const subject = subjectUpToComma(view, sentenceFirst(view, cue.head), source.last - 1);
  if (!subject || source.first > subject.last + 1) return draft;
  return revised(draft, [subject, ...content], { first: subject.last + 1, last: source.last });
}

/** The words before the only comma, where they are nothing but a noun phrase: not *Lee, Cho and Diaz* said, *when it rained,* Lee said. */
function subjectUpToComma(view: View, from: number, to: number): TokenRange | null {
  const comma = nextComma(view, from, to);
  if (comma <= from || !/^(?:DET|PROPN|NOUN|ADJ|NUM|PRON)$/.test(view.tokens.tag[from] ?? '')) return null;
  if (!isNounish(view, comma - 1) || nextComma(view, comma + 1, to) >= 0) return null;
  for (let i = from; i < to; i++)
    if (isFiniteVerb(view, i) || view.unitAt[i] !== -1 || isRole(view, 'conjunction', i)) return null;
  return isRole(view, 'time', comma - 1) ? null : { first: from, last: comma };
}

function nextComma(view: View, from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + LONGEST); i++) if (isComma(view, i)) return i;
  return -1;
}
