import { type Draft, revised } from './draft.ts';
import { nounPhraseBefore } from './noun-phrase.ts';
import type { TokenRange } from './range.ts';
import type { View } from './scene.ts';
import { isNounish, sentenceFirst, sentenceLast } from './words.ts';

/** A bracket after a name that is longer than this says something else. */
const LONGEST_BRACKET = 12;

/**
 * The draft with a source that ends neither behind a title nor in a bracket, begins in no relative clause, and takes no adverb of its verb:
 * the Rev. *Peter Lee*, Ann Lee (D-Wis.*)*, *the firm that runs* the ferry, *it* also wrote.
 */
export function wholeSource(view: View, draft: Draft): Draft {
  const { cue, content, addressee } = draft;
  const source = draft.source && withoutAdverbs(view, draft.source, cue);
  if (!source) return draft;
  const named = { first: antecedentFirst(view, source), last: nameLast(view, source) };
  const whole = { first: named.first, last: bracketLast(view, named) };
  const isFree = [cue, addressee, ...content].every((r) => !r || r.last <= whole.first || whole.last <= r.first);
  return revised(draft, content, isFree ? whole : source);
}

/** Before the verb it is the verb's; “the man inside” keeps his. */
function withoutAdverbs({ tokens }: View, { first, last }: TokenRange, cue: Draft['cue']): TokenRange {
  let end = last;
  while (last === cue?.first && end - 1 > first && tokens.tag[end - 1] === 'ADV') end--;
  return { first, last: end };
}

/** Where a phrase begins that the source ends a relative clause of: *the head of the firm that runs* the ferry said. */
function antecedentFirst(view: View, { first }: TokenRange): number {
  const { tag, lower } = view.tokens;
  const pronoun = first - 2;
  const isObject = tag[first - 1] === 'VERB' && /^(?:that|which|who)$/.test(lower[pronoun] ?? '');
  if (!isObject || pronoun <= sentenceFirst(view, first) || !isNounish(view, pronoun - 1)) return first;
  return nounPhraseBefore(view, pronoun, sentenceFirst(view, first))?.first ?? first;
}

/** Where the name ends whose title the range ends with. */
function nameLast(view: View, { last }: TokenRange): number {
  const { tokens, unitAt } = view;
  if (!/^\p{L}+\.$/u.test(tokens.word[last - 1] as string)) return last;
  const end = sentenceLast(view, last - 1);
  let i = last;
  while (i < end && tokens.tag[i] === 'PROPN' && unitAt[i] === -1) i++;
  return i;
}

/** Where the bracket closes that is still open; the range's own end where none is, or where it doesn't close soon. */
function bracketLast(view: View, { first, last }: TokenRange): number {
  const { word } = view.tokens;
  const end = Math.min(sentenceLast(view, last - 1), last + LONGEST_BRACKET);
  let open = 0;
  for (let i = first; i < last; i++) open += word[i] === '(' ? 1 : word[i] === ')' ? -1 : 0;
  if (open !== 1) return last;
  for (let i = last; i < end; i++) if (word[i] === ')') return i + 1;
  return last;
}
