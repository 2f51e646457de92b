import type { Construct } from '../draft.ts';
import { quoteOf, sentenceLast } from '../sentence.ts';
import { isColon, isComma, isRole } from '../words.ts';
import { clauseStart, trimmed } from './clauses.ts';

/** The harbour is, *as the pilot put it*, “a bathtub in a storm”: the quotation that follows, else what stands before. */
export const asPutIt: Construct = (question) => {
  const { doc, cue, subject: source } = question;
  if (cue.kind !== 'as' || !source || !isRole(doc, 'subordinator', source.first - 1)) return null;
  const at = isComma(doc, cue.last) || isColon(doc, cue.last) ? cue.last + 1 : cue.last;
  const quote = at < sentenceLast(doc, cue.head) ? quoteOf(doc, at) : undefined;
  const content = quote ?? trimmed(doc, clauseStart(question, source.first), source.first - 1);
  return content && { construct: 'as-put-it', cue, content: [content], source, addressee: null };
};
