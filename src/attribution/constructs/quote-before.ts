import { leadsOn, quoteEndingBefore, withOpening } from '../beside.ts';
import type { Construct } from '../draft.ts';
import { personAfter } from '../source-after.ts';
import { subjectBefore } from '../subject.ts';

/** “We won,” *Ann Lee said*. The plan is “a mess”, *she told the BBC*. */
export const quoteBefore: Construct = (question) => {
  const { doc, cue } = question;
  if (cue.kind !== 'verb' || cue.passive) return null;
  const source = subjectBefore(doc, cue.first);
  if (!source) return null;
  const quote = quoteEndingBefore(doc, source.first);
  const addressee = cue.takes.includes('person') ? personAfter(doc, cue.last) : null;
  if (!quote || !leadsOn(question, quote, { first: source.first, last: addressee?.last ?? cue.last })) return null;
  return { construct: 'quote-before', cue, content: [withOpening(question, quote)], source, addressee };
};
