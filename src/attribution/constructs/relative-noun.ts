import type { Document } from '../../document/document.ts';
import type { Construct } from '../draft.ts';
import { nounPhraseBefore } from '../noun-phrase.ts';
import { inQuote, isNounish, sentenceFirst, sentenceLast } from '../words.ts';

/** …, allegations *Beijing denies*; a charge *he denies*. The noun is the content. Not: the charge, *which she denied*. */
export const relativeNoun: Construct = ({ doc, cue }) => {
  if (cue.kind !== 'verb' || cue.passive || !cue.takes.includes('noun') || !endsClause(doc, cue.last, cue.head))
    return null;
  const floor = sentenceFirst(doc, cue.head);
  const subject = subjectStart(doc, cue.first, floor);
  if (subject === null) return null;
  const content = nounPhraseBefore(doc, subject, floor);
  if (!content) return null;
  return {
    construct: 'relative-noun',
    cue,
    content: [content],
    source: { first: subject, last: cue.first },
    addressee: null,
  };
};

/** Nothing follows that the verb could take. */
const endsClause = (doc: Document, i: number, head: number): boolean =>
  i >= sentenceLast(doc, head) || (!inQuote(doc, i) && /^[.,;:!?]$/.test(doc.tokens.word[i] ?? ''));

/** Where the subject begins that stands right after a noun with no comma between: allegations *Beijing* denies, a charge *he* denies. */
function subjectStart(doc: Document, verb: number, floor: number): number | null {
  const { tokens, quoteAt } = doc;
  for (let i = verb - 1; i > floor && i > verb - 8; i--) {
    if (quoteAt[i] !== -1 || !(isNounish(doc, i) || /^(DET|ADJ)$/.test(tokens.tag[i] ?? ''))) return null;
    if (/^(PROPN|PRON|DET)$/.test(tokens.tag[i] ?? '') && tokens.tag[i - 1] === 'NOUN') return i;
  }
  return null;
}
