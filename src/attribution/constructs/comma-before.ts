import type { Construct } from '../draft.ts';
import { personAfter } from '../phrases/person-after.ts';
import { sentenceLast } from '../sentence.ts';
import { isComma } from '../words.ts';
import { clauseStart, hasVerb, trimmed } from './clauses.ts';
import { restOfSentence } from './report-end.ts';

/** The bridge will reopen, *the mayor said* on Monday. As members, *he said*, they must pay. */
export const commaBefore: Construct = (question) => {
  const { doc, cue, subject: source } = question;
  if (cue.kind !== 'verb' || cue.passive || cue.manner !== 'speech') return null;
  if (!source || !isComma(doc, source.first - 1)) return null;
  const before = trimmed(doc, clauseStart(question, source.first), source.first - 1);
  if (!before) return null;
  const rest = restOfSentence(question, cue.last, sentenceLast(doc, cue.head));
  if (!rest && !hasVerb(doc, before)) return null;
  return {
    construct: rest ? 'interrupted' : 'comma-before',
    cue,
    content: rest ? [before, rest] : [before],
    source,
    addressee: cue.takes.includes('person') ? personAfter(doc, cue.last) : null,
  };
};
