import type { Draft } from './draft.ts';
import { nounPhraseAfter } from './noun-phrase.ts';
import type { View } from './scene.ts';
import { isRole, sentenceLast } from './words.ts';

/** Nobody speaks: the firm recalled *its cars*, *40,000 phones*; Lund recalled *its envoy*. Not: Lee recalled *the day the boat sank*, recalled *the envoy “as a friend”*. */
export function isCalledBack(view: View, { cue, content: [range] }: Draft): boolean {
  if (cue?.kind !== 'verb' || cue.lemma !== 'recall' || range?.first !== cue.last) return false;
  for (let i = range.first; i < range.last; i++) if (view.unitAt[i] !== -1) return false;
  const object = nounPhraseAfter(view, cue.last, sentenceLast(view, cue.head));
  if (!object) return false;
  for (let i = object.first; i < object.last && view.tokens.tag[i] !== 'ADP'; i++)
    if (isRole(view, 'called-back', i) || countsMany(view, i)) return true;
  return false;
}

/** *40,000* phones, *3m* cars, *120* buses; not the year *1998*. */
const countsMany = ({ tokens: { tag, lower } }: View, i: number): boolean =>
  tag[i] === 'NUM' && tag[i + 1] !== 'ADP' && /^(?:\d{3}|\d[\d,]*,\d{3}|[\d.]+m)$/.test(lower[i] ?? '');
