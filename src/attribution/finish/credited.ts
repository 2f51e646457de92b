import type { Document, TokenRange } from '../../document/document.ts';
import { playsRole } from '../../document/roles.ts';
import type { CueCandidate } from '../cues/cue.ts';
import { cueWordsOf } from '../cues/cue-words.ts';
import { type Draft, revised } from '../draft.ts';
import { nounPhraseBefore } from '../phrases/noun-phrase.ts';
import { areApart } from '../range.ts';
import { isHeadingAt, sentenceFirst } from '../sentence.ts';
import { isRole, ROLE } from '../words.ts';

/**
 * The subject of a cue need not be its source. Such a source is taken from the draft, and becomes what it is instead:
 * - the addressee: *Residents* were told to leave. Asked whether it was late, *Lee* said no (“asked” is the cue).
 * - part of the content: *Lee* is said to have left.
 * - nothing, since the writer judges: *Lee* seems glad.
 * Where such a passive has no source, its subject becomes the addressee.
 */
export function withCreditedSource(doc: Document, draft: Draft): Draft {
  const { cue, content, source } = draft;
  if (!cue) return draft;
  if (!source) return isPassive(doc, cue) && takesAddressee(cue) ? withAddressee(doc, draft, cue) : draft;
  if (isImpression(doc, cue)) return revised(draft, content, null);
  if (wasAsked(doc, cue, source) || isAskedInHeadline(doc, cue, source)) return revised(draft, content, null, source);
  if (source.last > cue.first || !isPassive(doc, cue)) return draft;
  if (takesAddressee(cue)) return revised(draft, content, null, source);
  const isSubject = content.every(({ first }) => cue.last <= first);
  return revised(draft, isSubject ? [source, ...content] : content, null);
}

/** It *seems* so to the writer. Not: Lee seemed *to agree* that it rained. */
const isImpression = ({ tokens, lexicon }: Document, { lemma, head }: CueCandidate): boolean =>
  playsRole(lexicon, lemma, 'impression') &&
  !(tokens.lower[head + 1] === 'to' && cueWordsOf(lexicon).verbs.has(tokens.lemma[head + 2] ?? ''));

/** *Residents* were told to leave: the subject becomes the addressee, and is taken out of the content. Not: *it* was asked whether. */
function withAddressee(doc: Document, draft: Draft, { first }: CueCandidate): Draft {
  const subject = nounPhraseBefore(doc, first, sentenceFirst(doc, first));
  if (subject?.last !== first || doc.tokens.lower[subject.first] === 'it') return draft;
  const said = draft.content.filter((piece) => areApart(piece, subject));
  return said.length > 0 ? revised(draft, said, null, subject) : draft;
}

/** Whether the cue has an addressee, who is its subject in the passive: *Lee* was told that …, *Lee* was asked about … */
const takesAddressee = ({ takes, lemma }: CueCandidate): boolean =>
  takes.includes('person') || /^(?:ask|question)(?: |$)/.test(lemma);

/** Whether the cue is a passive of speech whose subject did not speak: Lee *is said* to. Not: she*’s said* (has said); Lee *was quoted as saying*. */
function isPassive(doc: Document, { passive, manner, lemma, first, head }: CueCandidate): boolean {
  if (!passive || manner !== 'speech' || playsRole(doc.lexicon, lemma, 'passed-on')) return false;
  for (let i = first; i < head; i++)
    if (isRole(doc, ROLE.be, i) && !/^['’]/.test(doc.tokens.lower[i] ?? '')) return true;
  return false;
}

/** *Asked* whether the ferry was late, *Lee* said it was; *Lee* laughed when *asked*. Not: asked *by Lee*. */
function wasAsked(doc: Document, cue: CueCandidate, source: TokenRange): boolean {
  const { lower } = doc.tokens;
  const { head } = cue;
  if (!takesAddressee(cue) || !PARTICIPLE.test(lower[head] ?? '') || isRole(doc, ROLE.by, source.first - 1))
    return false;
  if (/^when(?:ever)?$/.test(lower[head - 1] ?? '')) return true;
  return head === sentenceFirst(doc, head) && source.first > head;
}

/** *Blair* told to double aid; *staff* urged to stay at home: headlines leave “are” out. Not: Lee *promised to* stay. */
const isAskedInHeadline = (
  doc: Document,
  { act, takes, first, last, head }: CueCandidate,
  source: TokenRange,
): boolean =>
  source.last === first &&
  takes.includes('person') &&
  !/^(?:promise|threaten|decline)$/.test(act) &&
  isHeadingAt(doc, head) &&
  PARTICIPLE.test(doc.tokens.lower[head] ?? '') &&
  isRole(doc, ROLE.to, last);

const PARTICIPLE = /(?:ed|told)$/;
