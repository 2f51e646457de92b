import type { Document } from '../../document/document.ts';
import type { Construct } from '../draft.ts';
import { nounPhraseBefore } from '../phrases/noun-phrase.ts';
import { inQuote, sentenceFirst, sentenceLast } from '../sentence.ts';
import { isNounish, isTagged, TAG } from '../words.ts';

/** …, allegations *Beijing denies*; a charge *he denies*. The noun is the content. Not: the charge, *which she denied*. */
export const relativeNoun: Construct = ({ doc, cue }) => {
  if (cue.kind !== 'verb' || cue.passive || !cue.takes.includes('noun') || !endsClause(doc, cue.last, cue.head))
    return null;
  const floor = sentenceFirst(doc, cue.head);
  const first = subjectFirst(doc, cue.first, floor);
  const content = first === null ? null : nounPhraseBefore(doc, first, floor);
  if (first === null || !content) return null;
  return { construct: 'relative-noun', cue, content: [content], source: { first, last: cue.first }, addressee: null };
};

/** Nothing follows that the verb could take. */
const endsClause = (doc: Document, i: number, head: number): boolean =>
  i >= sentenceLast(doc, head) || (!inQuote(doc, i) && /^[.,;:!?]$/.test(doc.tokens.word[i] ?? ''));

/** Where the subject begins that stands right after a noun with no comma between: allegations *Beijing* denies, a charge *he* denies. */
function subjectFirst(doc: Document, verb: number, floor: number): number | null {
  for (let i = verb - 1; i > floor && i > verb - 8; i--) {
    if (inQuote(doc, i) || !(isNounish(doc, i) || isTagged(doc, TAG.DET | TAG.ADJ, i))) return null;
    if (isTagged(doc, TAG.PROPN | TAG.PRON | TAG.DET, i) && isTagged(doc, TAG.NOUN, i - 1)) return i;
  }
  return null;
}
