import { tells, trimmed } from './clauses.ts';
import { type Draft, revised } from './draft.ts';
import type { View } from './scene.ts';
import { isComma, isFiniteVerb, sentenceLast } from './words.ts';

/**
 * The draft whose content is nothing but a subject, with the clause that a relative one parts it from: Lund claimed *the tanker*, which was to come daily, *had come
 * twice*. The whole of it is content.
 */
export function withPartedContent(view: View, draft: Draft): Draft {
  const { cue, content, source } = draft;
  const range = content[0];
  if (cue?.kind !== 'verb' || cue.manner !== 'speech' || !cue.takes.includes('clause')) return draft;
  if (!source || source.first > cue.first) return draft;
  if (!range || content.length > 1 || range.first < cue.last) return draft;
  if (!isComma(view, range.last) || !/^(?:which|who|whose)$/.test(view.tokens.lower[range.last + 1] ?? ''))
    return draft;
  if (tells(view, range)) return draft;
  const last = sentenceLast(view, range.last);
  for (let i = range.last + 2; i < last; i++) {
    if (!isComma(view, i) || !isFiniteVerb(view, i + 1)) continue;
    const whole = trimmed(view, range.first, last);
    return whole ? revised(draft, [whole], source) : draft;
  }
  return draft;
}
