import { isFollowing } from '../asserted.ts';
import { trimmed } from '../clauses.ts';
import type { Construct } from '../draft.ts';
import { nounPhraseAfter } from '../noun-phrase.ts';
import type { TokenRange } from '../range.ts';
import { LONGEST_SCARE_QUOTE, type View } from '../scene.ts';
import { subjectBefore } from '../subject.ts';
import { inQuote, isFiniteVerb, isRole, sentenceFirst, sentenceLast } from '../words.ts';

/** *Ann Lee:* “We won.” *The mayor was blunt:* “We lost.” In a headline also without marks: *Starmer:* UK wants … */
export const colon: Construct = ({ view, cue }) => {
  if (cue.kind !== 'colon') return null;
  const first = sentenceFirst(view, cue.head);
  const name = nounPhraseAfter(view, first, cue.head);
  const isLabel = name !== null && name.last === cue.head; // nothing but the name stands before the colon
  const quote = view.quotes[view.quoteAt[cue.last] ?? -1];
  if (quote) {
    const source = isLabel ? name : subjectOfLeadIn(view, first, cue.head);
    return source && quote.words > LONGEST_SCARE_QUOTE
      ? { construct: 'colon', cue, content: [{ first: quote.first, last: quote.last }], source, addressee: null }
      : null;
  }
  if (!isLabel || view.segments[view.tokens.block[cue.head] as number]?.kind !== 'headline') return null;
  const content = trimmed(view, cue.last, sentenceLast(view, cue.last));
  return content && { construct: 'headline-colon', cue, content: [content], source: name, addressee: null };
};

/** *The mayor* was blunt: the subject of the last verb before the colon; not of a relative clause, nor *the following*. */
function subjectOfLeadIn(view: View, first: number, last: number): TokenRange | null {
  for (let i = last - 1; i > first; i--) {
    const subject =
      !inQuote(view, i) && isFiniteVerb(view, i) && !isRole(view, 'to', i - 1) ? subjectBefore(view, i) : null;
    if (subject && !isRole(view, 'relative', subject.first) && !isFollowing(view, subject)) return subject;
  }
  return null;
}
