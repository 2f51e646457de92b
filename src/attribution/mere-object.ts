import type { Draft } from './draft.ts';
import { nounPhraseAfter } from './noun-phrase.ts';
import type { TokenRange } from './range.ts';
import type { View } from './scene.ts';
import { isQuoted, isRole, sentenceLast } from './words.ts';

/** Nobody says what a verb has as its mere object: the road is shut, the Post reported, citing *police*; the firm recalled *its cars*. */
export function isMereObject(view: View, { cue, content: [range] }: Draft): boolean {
  if (!cue || range?.first !== cue.last) return false;
  const isCited = cue.kind === 'participle' && cue.lemma === 'cite';
  const isRecalled = cue.kind === 'verb' && cue.lemma === 'recall' && !isQuoted(view, range);
  const object = isCited || isRecalled ? nounPhraseAfter(view, cue.last, sentenceLast(view, cue.head)) : null;
  return object !== null && (isCited ? isAuthority(view, object) : isCalledBack(view, object));
}

/** Citing *police*; not: citing *a lack of money*, citing *police files*. */
function isAuthority(view: View, { first, last }: TokenRange): boolean {
  let head = first;
  while (head + 1 < last && view.tokens.tag[head + 1] !== 'ADP') head++;
  return isRole(view, 'authority', head) || isRole(view, 'wire', head);
}

/** Recalled *its cars*, *40,000 phones*, *its envoy*; not: recalled *the day the boat sank*, recalled *the envoy “as a friend”*. */
function isCalledBack(view: View, { first, last }: TokenRange): boolean {
  for (let i = first; i < last && view.tokens.tag[i] !== 'ADP'; i++)
    if (isRole(view, 'called-back', i) || countsMany(view, i)) return true;
  return false;
}

/** *40,000* phones, *3m* cars, *120* buses; not the year *1998*. */
const countsMany = ({ tokens: { tag, lower } }: View, i: number): boolean =>
  tag[i] === 'NUM' && tag[i + 1] !== 'ADP' && /^(?:\d{3}|\d[\d,]*,\d{3}|[\d.]+m)$/.test(lower[i] ?? '');
