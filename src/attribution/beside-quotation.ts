import { type Draft, revised } from './draft.ts';
import type { TokenRange } from './range.ts';
import type { View } from './scene.ts';
import { isFiniteVerb } from './words.ts';

/**
 * The draft without what its source did while it spoke: *Opening the fair*, Ann Lee said: “We will stay.” A sentence in quote marks needs no such words. One that goes on
 * does: *Raising taxes*, Lee said, “is madness”.
 */
export function withoutBeside(view: View, draft: Draft): Draft {
  const { cue, source, content } = draft;
  const beside = content[0];
  if (!cue || !source || !beside || content.length < 2) return draft;
  const rest = content.slice(1);
  const isBefore = beside.last < source.first && view.tokens.lower[beside.last] === ',' && source.last <= cue.first;
  const isDone = isBefore && isParticipial(view, beside) && rest.every((piece) => isQuotedSentence(view, piece, cue));
  return isDone ? revised(draft, rest, source) : draft;
}

/** Begins its sentence with a form in -ing and has no finite verb. */
function isParticipial(view: View, { first, last }: TokenRange): boolean {
  if (view.unitAt[first] !== -1 || !/^\p{Lu}.*ing$/u.test(view.tokens.word[first] as string)) return false;
  for (let i = first; i < last; i++) if (isFiniteVerb(view, i)) return false;
  return true;
}

/** Behind the cue, in quote marks, from a capital on. */
function isQuotedSentence({ unitAt, tokens: { word } }: View, { first, last }: TokenRange, cue: TokenRange): boolean {
  if (first < cue.last || unitAt[first] === -1) return false;
  const begin = word.slice(first, last).find((some) => /\p{L}/u.test(some));
  return begin !== undefined && /^\p{Lu}/u.test(begin);
}
