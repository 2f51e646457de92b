import type { Construct } from '../draft.ts';
import { personAfter } from '../phrases/person-after.ts';
import { leadsOn, quoteEndingBefore, withOpening } from './beside.ts';

/** “We won,” *Ann Lee said*. The plan is “a mess”, *she told the BBC*. */
export const quoteBefore: Construct = (question) => {
  const { doc, cue, subject: source } = question;
  if (cue.kind !== 'verb' || cue.passive || !source) return null;
  const quote = quoteEndingBefore(doc, source.first);
  if (!quote) return null;
  const addressee = cue.takes.includes('person') ? personAfter(doc, cue.last) : null;
  if (!leadsOn(question, quote, { first: source.first, last: addressee?.last ?? cue.last })) return null;
  return { construct: 'quote-before', cue, content: [withOpening(question, quote)], source, addressee };
};
