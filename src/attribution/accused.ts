import { type Draft, revised } from './draft.ts';
import { nounPhraseAfter } from './noun-phrase.ts';
import type { View } from './scene.ts';

/** The draft of a charge with whom it is made against: accused *the board of “a lack of care”*. */
export function withAccused(view: View, draft: Draft): Draft {
  const { cue, content, source } = draft;
  const [range] = content;
  if (!cue || cue.passive || cue.lemma !== 'accuse' || !range || range.first <= cue.last) return draft;
  const of = range.first - 1;
  if (view.tokens.lower[of] !== 'of' || nounPhraseAfter(view, cue.last, of)?.last !== of) return draft;
  return revised(draft, [{ first: cue.last, last: range.last }, ...content.slice(1)], source, null);
}
