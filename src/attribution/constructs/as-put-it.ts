import { clauseStart, trimmed } from '../clauses.ts';
import type { Construct } from '../draft.ts';
import { subjectBefore } from '../subject.ts';
import { isComma, isRole, sentenceLast } from '../words.ts';

/** The harbour is, *as the pilot put it*, “a bathtub in a storm”: the quotation that follows, else what stands before. */
export const asPutIt: Construct = (question) => {
  const { doc, cue } = question;
  if (cue.kind !== 'as') return null;
  const source = subjectBefore(doc, cue.first);
  if (!source || !isRole(doc, 'subordinator', source.first - 1)) return null;
  const at = isComma(doc, cue.last) || doc.tokens.word[cue.last] === ':' ? cue.last + 1 : cue.last;
  const quote = at < sentenceLast(doc, cue.head) ? doc.quotes[doc.quoteAt[at] ?? -1] : undefined;
  const content = quote ?? trimmed(doc, clauseStart(question, source.first), source.first - 1);
  return content && { construct: 'as-put-it', cue, content: [content], source, addressee: null };
};
