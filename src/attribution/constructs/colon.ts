import type { Document, TokenRange } from '../../document/document.ts';
import { isFollowing } from '../asserted.ts';
import { trimmed } from '../clauses.ts';
import type { Construct } from '../draft.ts';
import { nounPhraseAfter } from '../noun-phrase.ts';
import { LONGEST_SCARE_QUOTE } from '../quote-words.ts';
import { subjectBefore } from '../subject.ts';
import { inQuote, isFiniteVerb, isRole, sentenceFirst, sentenceLast } from '../words.ts';

/** *Ann Lee:* “We won.” *The mayor was blunt:* “We lost.” In a headline also without marks: *Starmer:* UK wants … */
export const colon: Construct = ({ doc, cue }) => {
  if (cue.kind !== 'colon') return null;
  const first = sentenceFirst(doc, cue.head);
  const name = nounPhraseAfter(doc, first, cue.head);
  const isLabel = name !== null && name.last === cue.head; // nothing but the name stands before the colon
  const quote = doc.quotes[doc.quoteAt[cue.last] ?? -1];
  if (quote) {
    const source = isLabel ? name : subjectOfLeadIn(doc, first, cue.head);
    return source && quote.words > LONGEST_SCARE_QUOTE
      ? { construct: 'colon', cue, content: [{ first: quote.first, last: quote.last }], source, addressee: null }
      : null;
  }
  if (!isLabel || doc.blocks[doc.tokens.block[cue.head] as number]?.kind !== 'headline') return null;
  const content = trimmed(doc, cue.last, sentenceLast(doc, cue.last));
  return content && { construct: 'headline-colon', cue, content: [content], source: name, addressee: null };
};

/** *The mayor* was blunt: the subject of the last verb before the colon; not of a relative clause, nor *the following*. */
function subjectOfLeadIn(doc: Document, first: number, last: number): TokenRange | null {
  for (let i = last - 1; i > first; i--) {
    const subject =
      !inQuote(doc, i) && isFiniteVerb(doc, i) && !isRole(doc, 'to', i - 1) ? subjectBefore(doc, i) : null;
    if (subject && !isRole(doc, 'relative', subject.first) && !isFollowing(doc, subject)) return subject;
  }
  return null;
}
