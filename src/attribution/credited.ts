import type { CueCandidate } from './cues.ts';
import { type Draft, revised } from './draft.ts';
import { nounPhraseBefore } from './noun-phrase.ts';
import { areApart, type TokenRange } from './range.ts';
import type { View } from './scene.ts';
import { isComma, isFiniteVerb, isHeadingAt, isRole, sentenceFirst } from './words.ts';

/**
 * The draft without a source that is not credited, and with who was told where it has none. *Residents* were told to leave; asked whether it was late, *Lee* said no: they are the ones spoken
 * to. *Lee* is said to have left: that Lee did is what is said. *Lee* seems glad: so it seems to the writer.
 */
export function withCreditedSource(view: View, found: Draft): Draft {
  const draft = withoutQuestion(view, found);
  const { cue, content, source } = draft;
  if (!cue) return draft;
  if (!source) return isPassive(view, cue) && spokenTo(cue) ? withOneTold(view, draft, cue) : draft;
  if (isImpression(view, cue)) return revised(draft, content, null);
  if (wasAsked(view, cue, source) || wasAskedAside(view, draft, cue)) return revised(draft, content, null, source);
  if (source.last === cue.first && isToldInHeadline(view, cue)) return revised(draft, content, null, source);
  if (source.last > cue.first || !isPassive(view, cue)) return draft;
  if (spokenTo(cue) || warnedThat(view, draft)) return revised(draft, content, null, source);
  const isSubject = content.every(({ first }) => cue.last <= first);
  return revised(draft, isSubject ? [source, ...content] : content, null);
}

/** Not: Lee seemed *to agree* that it rained. */
const isImpression = ({ tokens, words }: View, { lemma, head }: CueCandidate): boolean =>
  words.roles.impression?.has(lemma) === true &&
  !(tokens.lower[head + 1] === 'to' && words.verbs.has(tokens.lemma[head + 2] ?? ''));

/** *Residents* were told to leave: they are no part of what was said. Not: *it* was asked whether. */
function withOneTold(view: View, draft: Draft, { first }: CueCandidate): Draft {
  const subject = nounPhraseBefore(view, first, sentenceFirst(view, first));
  if (subject?.last !== first || view.tokens.lower[subject.first] === 'it') return draft;
  const said = draft.content.filter((piece) => areApart(piece, subject));
  return said.length > 0 ? revised(draft, said, null, subject) : draft;
}

/** Lee was told that …, Lee was asked about …: nobody says of Lee that she was. */
const spokenTo = ({ takes, lemma }: CueCandidate): boolean =>
  takes.includes('person') || /^(?:ask|question)(?: |$)/.test(lemma);

/**
 * *Staff* urged to stay at home; *mayor* accused of fraud; not: *Lee* promised to stay. Headlines leave “are” out, and tell in the present tense what
 * somebody says.
 */
function isToldInHeadline(view: View, cue: CueCandidate): boolean {
  const { lower } = view.tokens;
  return (
    isHeadingAt(view, cue.head) &&
    spokenTo(cue) &&
    !ACTIVE.has(cue.act) &&
    PARTICIPLE.test(lower[cue.head] ?? '') &&
    TO_DO.test(lower[cue.last] ?? '')
  );
}
/** Before “to”, what these verbs tell of is their subject's own doing. */
const ACTIVE: ReadonlySet<CueCandidate['act']> = new Set(['promise', 'threaten', 'decline']);
const PARTICIPLE = /(?:ed|told)$/;
const TO_DO = /^(?:to|of|not|never)$/;

/** *Lee* was warned that it rained: she is no part of what rained. “It was reported that …” names nobody. */
const warnedThat = (view: View, { source, content }: Draft): boolean =>
  isRole(view, 'that', (content[0]?.first ?? 0) - 1) && view.tokens.lower[source?.first ?? 0] !== 'it';

/** “’s said” has said so, and so has who was quoted as saying it. */
function isPassive(view: View, { passive, manner, lemma, first, head }: CueCandidate): boolean {
  if (!passive || manner !== 'speech' || view.words.roles['passed-on']?.has(lemma)) return false;
  for (let i = first; i < head; i++)
    if (isRole(view, 'be', i) && !/^['’]/.test(view.tokens.lower[i] ?? '')) return true;
  return false;
}

/** *Asked* whether the ferry was late, *Lee* said it was; *Lee* laughed when *asked*. Not: asked *by Lee*. */
function wasAsked(view: View, cue: CueCandidate, source: TokenRange): boolean {
  const { lower } = view.tokens;
  const { head } = cue;
  if (!spokenTo(cue) || !PARTICIPLE.test(lower[head] ?? '') || isRole(view, 'by', source.first - 1)) return false;
  if (/^when(?:ever)?$/.test(lower[head - 1] ?? '')) return true;
  return head === sentenceFirst(view, head) && source.first > head;
}

/** *Lee*, asked whether it rained, said so; *Lee*, pressed on the fees, said so. Not: *Lee*, the mayor, asked whether it rained. */
function wasAskedAside(view: View, { source, content }: Draft, { first, head }: CueCandidate): boolean {
  if (first !== head || source?.last !== head - 1 || !pressesAt(view, head)) return false;
  const close = content.at(-1)?.last ?? 0;
  return isComma(view, close) && isFiniteVerb(view, close + 1);
}

/** Lee, *asked* by members if she won, said so: behind a comma. */
const pressesAt = (view: View, i: number): boolean => isComma(view, i - 1) && isRole(view, 'pressed', i);

/** *Lee*, asked by members if she won, said so: without what she was asked. */
function withoutQuestion(view: View, draft: Draft): Draft {
  const { content, source } = draft;
  for (let i = (source?.first ?? 0) + 2; i < (source?.last ?? 0); i++)
    if (source && pressesAt(view, i)) return revised(draft, content, { first: source.first, last: i - 1 });
  return draft;
}
