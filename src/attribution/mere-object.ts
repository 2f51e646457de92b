import type { Draft } from './draft.ts';
import { nounPhraseAfter } from './noun-phrase.ts';
import type { TokenRange } from './range.ts';
import type { View } from './scene.ts';
import { isIng, isQuoted, isRole, opensRelative, sentenceLast } from './words.ts';

/** Nobody says what a verb has as its mere object: the road is shut, the Post reported, citing *police*; the firm recalled *its cars*. */
export function isMereObject(view: View, draft: Draft): boolean {
  const { cue, content } = draft;
  const [range] = content;
  if (!cue || range?.first !== cue.last) return false;
  const isCited = cue.kind === 'participle' && cue.lemma === 'cite';
  const isRecalled =
    cue.kind === 'verb' && cue.lemma === 'recall' && !isQuoted(view, range) && !isSomebodys(view, draft);
  const object = isCited || isRecalled ? nounPhraseAfter(view, cue.last, sentenceLast(view, cue.head)) : null;
  return object !== null && (isCited ? isAuthority(view, object) : isCalledBack(view, object));
}

/** Citing *police*; not: citing *a lack of money*, citing *police files*, citing *officials* who said that …, saying that … */
function isAuthority(view: View, object: TokenRange): boolean {
  const head = headOf(view, object);
  return (isRole(view, 'authority', head) || isRole(view, 'wire', head)) && !tellsAt(view, object.last);
}

/** Who *said the bridge was shut*, *saying it was*; not: who spoke on condition of anonymity, who asked not to be named. */
function tellsAt(view: View, from: number): boolean {
  const { tag, lemma } = view.tokens;
  let verb = opensRelative(view, from) ? from + 1 : from;
  while (tag[verb] === 'AUX' || tag[verb] === 'ADV') verb++;
  const takesClause = view.words.verbs.get(lemma[verb] ?? '')?.some(({ row }) => row.takes?.includes('clause') ?? true);
  return takesClause === true && /^(?:DET|NOUN|PROPN|PRON|SCONJ)$/.test(tag[verb + 1] ?? '');
}

/** “*She* recalled”, “*they* recalled”: memories. */
const isSomebodys = ({ tokens: { lower } }: View, { source }: Draft): boolean =>
  source !== null && /^(?:he|she|they|i|we)$/.test(lower[source.last - 1] ?? '');

/** Recalled *its cars*, *40,000 phones*, *parliament*; not: recalled *the drug dealers*, *1,200 complaints*, *its cars* burning. */
function isCalledBack(view: View, object: TokenRange): boolean {
  const head = headOf(view, object);
  if (view.tokens.tag[object.last] === 'AUX' || isIng(view, object.last)) return false;
  if (isRole(view, 'summoned', head)) return true;
  if (!isRole(view, 'called-back', head)) return false;
  for (let i = object.first; i < head; i++) if (isOwn(view, i) || countsMany(view, i)) return true;
  return false;
}

/** The last word before a preposition: *people* close to the firm. */
function headOf({ tokens: { tag } }: View, { first, last }: TokenRange): number {
  let head = first;
  while (head + 1 < last && tag[head + 1] !== 'ADP') head++;
  return head;
}

const isOwn = ({ tokens: { lower } }: View, i: number): boolean => /^(?:its|their)$/.test(lower[i] ?? '');

/** *40,000* phones, *3m* cars, *120* buses; not *two* cars. */
const countsMany = ({ tokens: { lower } }: View, i: number): boolean =>
  /^(?:\d{3}|\d[\d,]*,\d{3}|m|million)$/.test(lower[i] ?? '');
