import type { Document, TokenRange } from '../../document/document.ts';
import type { Construct } from '../draft.ts';
import { nounPhraseAfter } from '../phrases/noun-phrase.ts';
import { subjectBefore } from '../phrases/subject.ts';
import { LONGEST_SCARE_QUOTE } from '../range.ts';
import { inQuote, quoteOf, sentenceFirst, sentenceLast } from '../sentence.ts';
import { isFiniteVerb, isRole, ROLE } from '../words.ts';
import { trimmed } from './clauses.ts';

/** *Ann Lee:* “We won.” *The mayor was blunt:* “We lost.” In a headline also without marks: *Starmer:* UK wants … */
export const colon: Construct = ({ doc, cue }) => {
  if (cue.kind !== 'colon') return null;
  const first = sentenceFirst(doc, cue.head);
  const phrase = nounPhraseAfter(doc, first, cue.head);
  const label = phrase?.last === cue.head ? phrase : null; // *Ann Lee:* the sentence has nothing else before the colon
  const quote = quoteOf(doc, cue.last);
  if (quote) {
    const source = label ?? subjectOfLeadIn(doc, first, cue.head);
    if (!source || quote.words <= LONGEST_SCARE_QUOTE) return null;
    return { construct: 'colon', cue, content: [{ first: quote.first, last: quote.last }], source, addressee: null };
  }
  if (!label || doc.blocks[doc.tokens.block[cue.head] as number]?.kind !== 'headline') return null;
  const content = trimmed(doc, cue.last, sentenceLast(doc, cue.last));
  return content && { construct: 'headline-colon', cue, content: [content], source: label, addressee: null };
};

/** The subject of the last finite verb before the colon that has one: *The mayor* was blunt: “…” Not: the mayor, *who* was blunt. */
function subjectOfLeadIn(doc: Document, first: number, last: number): TokenRange | null {
  for (let i = last - 1; i > first; i--) {
    if (inQuote(doc, i) || !isFiniteVerb(doc, i) || isRole(doc, ROLE.to, i - 1)) continue;
    const subject = subjectBefore(doc, i);
    if (subject && !isRole(doc, ROLE.relative, subject.first)) return subject;
  }
  return null;
}
