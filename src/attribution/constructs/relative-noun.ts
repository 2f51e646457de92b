import type { Construct } from '../draft.ts';
import { nounPhraseBefore } from '../noun-phrase.ts';
import type { View } from '../scene.ts';
import { inQuote, isNounish, sentenceFirst, sentenceLast } from '../words.ts';

/** …, allegations *Beijing denies*; a charge *he denies*. The noun is the content. Not: the charge, *which she denied*. */
export const relativeNoun: Construct = ({ view, cue }) => {
  if (cue.kind !== 'verb' || cue.passive || !cue.takes.includes('noun') || !endsClause(view, cue.last, cue.head))
    return null;
  const floor = sentenceFirst(view, cue.head);
  const subject = subjectStart(view, cue.first, floor);
  if (subject === null) return null;
  const content = nounPhraseBefore(view, subject, floor);
  if (!content) return null;
  return {
    construct: 'relative-noun',
    cue,
    content: [content],
    source: { first: subject, last: cue.first },
    addressee: null,
  };
};

/** Nothing follows that the verb could take. */
const endsClause = (view: View, i: number, head: number): boolean =>
  i >= sentenceLast(view, head) || (!inQuote(view, i) && /^[.,;:!?]$/.test(view.tokens.word[i] ?? ''));

/** Where the subject begins that stands right after a noun with no comma between: allegations *Beijing* denies, a charge *he* denies. */
function subjectStart(view: View, verb: number, floor: number): number | null {
  const { tokens, quoteAt } = view;
  for (let i = verb - 1; i > floor && i > verb - 8; i--) {
    if (quoteAt[i] !== -1 || !(isNounish(view, i) || /^(DET|ADJ)$/.test(tokens.tag[i] ?? ''))) return null;
    if (/^(PROPN|PRON|DET)$/.test(tokens.tag[i] ?? '') && tokens.tag[i - 1] === 'NOUN') return i;
  }
  return null;
}
