import { withoutCircumstance } from './addressee.ts';
import type { CueCandidate } from './cues.ts';
import { type Draft, revised } from './draft.ts';
import { isAdverbial, nounPhraseAfter } from './noun-phrase.ts';
import { isFreeOf, type TokenRange } from './range.ts';
import type { View } from './scene.ts';
import { isComma, isNounish, isRole, sentenceLast } from './words.ts';

/** An infinitive stands no further behind whom it is told: *voters in the north* to stay. */
const SOON = 8;

/**
 * The draft with the one spoken to whole, and out of the content: confirmed *to the Post* that …; told *CNA* police had come; told *voters in the north* to stay
 * home.
 */
export const withListener = (view: View, draft: Draft): Draft => withItsPeople(view, withWholeListener(view, draft));

function withWholeListener(view: View, draft: Draft): Draft {
  const { cue, content, source, addressee } = draft;
  const [range] = content;
  if (cue?.kind !== 'verb' || cue.passive || cue.manner !== 'speech' || !range || range.first < cue.last) return draft;
  if (addressee) return withPlace(view, draft, addressee, range);
  const found = toldTo(view, cue, range) ?? (cue.takes.includes('person') ? toldBefore(view, cue.last, range) : null);
  if (found)
    return isFreeOf(found, [source, ...content])
      ? revised(draft, content, source, withoutCircumstance(view, found))
      : draft;
  const asked = cue.takes.includes('person') ? askedAround(view, cue.last, range) : null;
  if (asked) return revised(draft, [{ first: asked.last, last: range.last }, ...content.slice(1)], source, asked);
  return cue.lemma === 'tell' ? withoutOutlet(view, draft, range) : draft;
}

/** Asked *the Minister for Health* to step in: the noun phrase before the infinitive, where the content begins within it. */
function askedAround(view: View, from: number, { first, last }: TokenRange): TokenRange | null {
  const phrase = nounPhraseAfter(view, from, sentenceLast(view, from));
  if (!phrase || phrase.first >= first || phrase.last <= first || phrase.last + 1 >= last) return null;
  return isRole(view, 'to', phrase.last) && view.tokens.tag[phrase.last + 1] === 'VERB' ? phrase : null;
}

/** Said to *the Post* that, to *staff*: “…”; not: responded to terms that …, vowed to stay. */
function toldTo(view: View, { last: to, act, lemma }: CueCandidate, { first }: TokenRange): TokenRange | null {
  if (!isRole(view, 'to', to) || view.tokens.tag[to + 1] === 'VERB' || act === 'request' || lemma === 'agree')
    return null;
  const phrase = nounPhraseAfter(view, to + 1, sentenceLast(view, to));
  const next = phrase?.last ?? 0;
  return next === first || (next + 1 === first && isLeading(view, next)) ? phrase : null;
}

/** “that”, a colon or a comma */
const isLeading = (view: View, i: number): boolean =>
  isRole(view, 'that', i) || /^[:,]$/.test(view.tokens.word[i] ?? '');

/** Told *AFP* people were drinking, reminded *the public* that …: all that stands between verb and content. */
function toldBefore(view: View, from: number, { first }: TokenRange): TokenRange | null {
  const last = isRole(view, 'that', first - 1) ? first - 1 : first;
  for (let i = from; i < last; i++) if (view.unitAt[i] !== -1 || !NAMING.test(view.tokens.tag[i] ?? '')) return null;
  return from < last && !/^(?:DET|NUM)$/.test(view.tokens.tag[last - 1] ?? '') && view.tokens.tag[last] !== 'NUM'
    ? { first: from, last }
    : null;
}
const NAMING = /^(?:PROPN|DET|ADJ|NOUN)$/;

/** Told *CNA* police had come: nobody is told nothing, so an outlet that the content begins with is the one. */
function withoutOutlet(view: View, draft: Draft, range: TokenRange): Draft {
  const { cue, content, source } = draft;
  const { first, last } = range;
  const isOutlet = isRole(view, 'wire', first) || /^\p{Lu}{3,}$/u.test(view.tokens.word[first] ?? '');
  if (!isOutlet || first !== cue?.last || last - first < 3 || view.unitAt[first] !== -1) return draft;
  if (!/^(?:NOUN|DET|PRON)$/.test(view.tokens.tag[first + 1] ?? '')) return draft;
  return revised(draft, [{ first: first + 1, last }, ...content.slice(1)], source, { first, last: first + 1 });
}

/** Told *FBI agents* Lund had lied: a body's people who stand right before a clause were told. Not: CNA | *residents* had fled, CNA | *police* officers had come. */
function withItsPeople(view: View, draft: Draft): Draft {
  const { cue, content, source, addressee } = draft;
  const [range] = content;
  if (cue?.lemma !== 'tell' || !addressee || !range || addressee.last !== range.first) return draft;
  if (addressee.last - addressee.first !== 1 || isRole(view, 'wire', addressee.first)) return draft;
  const { tag, lower, word } = view.tokens;
  const people = range.first;
  const isBodys =
    /^\p{Lu}{2,}$/u.test(word[people - 1] ?? '') && tag[people] === 'NOUN' && lower[people]?.endsWith('s');
  if (!isBodys || !/^(?:NOUN|PROPN|DET|PRON)$/.test(tag[people + 1] ?? '') || range.last - people < 3) return draft;
  const told = { first: addressee.first, last: people + 1 };
  return revised(draft, [{ first: people + 1, last: range.last }, ...content.slice(1)], source, told);
}

/** Told *voters in the north* to stay home: where they are is no part of what they were told. */
function withPlace(view: View, draft: Draft, { first, last }: TokenRange, range: TokenRange): Draft {
  const { content, source } = draft;
  if (range.first !== last || view.tokens.tag[last] !== 'ADP' || isRole(view, 'to', last)) return draft;
  const end = Math.min(sentenceLast(view, last), range.last - 1, last + SOON);
  let to = last + 1;
  while (to < end && !isRole(view, 'to', to) && isInPhrase(view, to)) to++;
  if (to >= end || !isRole(view, 'to', to) || view.tokens.tag[to + 1] !== 'VERB') return draft;
  const told = isAdverbial(view, last) ? { first, last } : { first, last: to };
  return revised(draft, [{ first: to, last: range.last }, ...content.slice(1)], source, told);
}

const isInPhrase = (view: View, i: number): boolean =>
  view.unitAt[i] === -1 &&
  !isComma(view, i) &&
  (isNounish(view, i) || /^(?:DET|ADJ|ADV|ADP)$/.test(view.tokens.tag[i] ?? ''));
