import type { Document, TokenRange } from '../../document/document.ts';
import type { CueCandidate } from '../cues/cue.ts';
import type { Question } from '../draft.ts';
import { subjectBefore } from '../phrases/subject.ts';
import { inQuote, quoteOf, sentenceFirst } from '../sentence.ts';
import { isComma, isFiniteVerb, isRole, isTagged, ROLE, TAG } from '../words.ts';
import { trimmed } from './clauses.ts';

/** Where a content that begins at `from` ends: before another report of the same sentence, before the writer goes on, or with it. */
export function reportEnd(question: Question, from: number, last: number): number {
  const { doc, claimed } = question;
  for (let k = from; k < last; k++) {
    if (claimed[k]) return k;
    const quote = quoteOf(doc, k);
    if (quote) {
      if (isComma(doc, quote.last - 2) && reportBegins(question, quote.last - 1, last)) return quote.last;
      k = quote.last - 1;
    } else if (k > from && (reportBegins(question, k, last) || writerGoesOn(question, k, last))) return k;
  }
  return last;
}

/** The content that goes on after an interruption: As members, he said, *they must pay*. Null where the sentence ends or the writer goes on. */
export function restOfSentence(question: Question, from: number, last: number): TokenRange | null {
  const { doc, cueAt } = question;
  if (!isComma(doc, from)) return null;
  const open = from + 1;
  if (cueAt.get(open)?.kind === 'participle' || isRole(doc, ROLE.subordinator | ROLE.relative, open)) return null;
  return isTagged(doc, TAG.VERB, open) ? null : trimmed(doc, open, reportEnd(question, open, last));
}

/** Another cue begins at k, past a comma or conjunction: “, adding”, “and denied”, “according to”, “while Cho said”. */
function reportBegins(question: Question, k: number, last: number): boolean {
  const { doc, cueAt, cue } = question;
  if (cueAt.get(k)?.kind === 'preposition') return true;
  const isBroken = breaks(doc, k);
  if (!isBroken && !joinsClauses(doc, k)) return false;
  const after = afterJoin(doc, k);
  const next = cueAt.get(after);
  if (next && next !== cue && after > k && endsBefore(doc, k, next)) return true;
  if (!isBroken) return reportsAgain(question, k + 1, last);
  return isRole(doc, ROLE.contrast, k + 1) && reportsAgain(question, k + 2, last);
}

/** A comma, or the mark of a quotation that a comma closes: “twists and turns,*”* adding */
const breaks = (doc: Document, k: number): boolean => isComma(doc, k) || (inQuote(doc, k) && isComma(doc, k - 1));

/** “he left *and* she said”, “it rained*;* she said” */
const joinsClauses = (doc: Document, k: number): boolean =>
  isRole(doc, ROLE.conjunction, k) || doc.tokens.word[k] === ';' || doc.tokens.lower[k] === 'while';

/** The token after a comma, a conjunction and adverbs: “*, and also* denied”. */
function afterJoin(doc: Document, k: number): number {
  let at = k;
  if (breaks(doc, at)) at++;
  if (isRole(doc, ROLE.conjunction, at)) at++;
  while (at > k && at < k + 4 && isTagged(doc, TAG.ADV, at)) at++;
  return at;
}

function endsBefore(doc: Document, k: number, { kind, act, manner }: CueCandidate): boolean {
  if (kind === 'preposition' || kind === 'as') return true;
  if (manner !== 'speech') return false;
  if (kind === 'participle') return breaks(doc, k);
  return (
    kind === 'verb' && act !== 'show' && (isRole(doc, ROLE.conjunction, k) || isRole(doc, ROLE.conjunction, k + 1))
  );
}

/** “…, while *Cho said*”: a subject and its reporting verb follow. */
function reportsAgain({ doc, cueAt }: Question, from: number, last: number): boolean {
  for (let k = from; k < Math.min(from + 20, last); k++) {
    if (inQuote(doc, k)) return false;
    const next = cueAt.get(k);
    if (next?.kind === 'verb' && next.manner === 'speech') return subjectBefore(doc, k)?.first === from;
    if (isFiniteVerb(doc, k) && k > from) return false;
  }
  return false;
}

/**
 * Past a comma the writer goes on: with an aside (“said it was Lee*, who* leads the club”), or with the main clause, where the cue stands in one below it:
 * *As* Lee said it rained*,* Cho left; Lee, *who* said it rained*,* left.
 */
function writerGoesOn(question: Question, k: number, last: number): boolean {
  const { doc } = question;
  if (!isComma(doc, k)) return false;
  if (isRole(doc, ROLE.aside, k + 1)) return true;
  const clause = clauseOfCue(question);
  if (clause === 'relative') return isFiniteVerb(doc, k + 1) || isFiniteVerb(doc, k + 2);
  if (clause === 'subordinate')
    for (let i = k + 1; i < Math.min(last, k + 40); i++) if (!inQuote(doc, i) && isFiniteVerb(doc, i)) return true;
  return false;
}

function clauseOfCue({ doc, cue, subject }: Question): 'main' | 'relative' | 'subordinate' {
  const start = sentenceFirst(doc, cue.first);
  if (subject && isRole(doc, ROLE.relative, subject.first)) return 'relative';
  const before = (subject?.first ?? cue.first) - 1;
  if (before < start) return !subject && cue.kind === 'verb' ? 'subordinate' : 'main';
  const isBelow = isRole(doc, ROLE.subordinator | ROLE.question, before);
  return isBelow && !inQuote(doc, before) && !isRole(doc, ROLE.that, before) ? 'subordinate' : 'main';
}
