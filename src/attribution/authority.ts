import type { Draft } from './draft.ts';
import { nounPhraseAfter } from './noun-phrase.ts';
import type { View } from './scene.ts';
import { isRole, sentenceLast } from './words.ts';

/** Who is cited is no content: the road is shut, the Post reported, citing *police*. Not: citing *a lack of money*, citing *police files*. */
export function citesAuthority(view: View, { cue, content: [range] }: Draft): boolean {
  if (cue?.kind !== 'participle' || cue.lemma !== 'cite' || range?.first !== cue.last) return false;
  const phrase = nounPhraseAfter(view, cue.last, sentenceLast(view, cue.head));
  if (!phrase) return false;
  let head = phrase.first;
  while (head + 1 < phrase.last && view.tokens.tag[head + 1] !== 'ADP') head++;
  return isRole(view, 'authority', head) || isRole(view, 'wire', head);
}
