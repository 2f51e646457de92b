import type { Document, Quote } from '../document/document.ts';
import type { CueCandidate } from './cues.ts';
import type { Question } from './draft.ts';
import { subjectBefore } from './subject.ts';
import { inQuote, isComma, isFiniteVerb, isRole, sentenceFirst } from './words.ts';

/** Where a content that begins at `from` ends: before another report of the same sentence, before the writer goes on, or with it. */
export function reportEnd(question: Question, from: number, last: number): number {
  const { doc, claimed } = question;
  const within = withinMainClause(question);
  for (let k = from; k < last; k++) {
    if (claimed.has(k)) return k;
    const quote = doc.quotes[doc.quoteAt[k] as number];
    if (quote) {
      if (closesOnComma(doc, quote) && reportBegins(question, quote.last - 1, last)) return quote.last;
      k = quote.last - 1;
      continue;
    }
    if (
      k > from &&
      (reportBegins(question, k, last) || isWriters(doc, k) || (within && mainClauseBegins(doc, k, last, within)))
    )
      return k;
  }
  return last;
}

/** Another cue begins at k, past a comma or conjunction: “, adding”, “and denied”, “according to”, “while Cho said”. */
function reportBegins(question: Question, k: number, last: number): boolean {
  const { doc, cueAt, cue } = question;
  const comma = breaks(doc, k);
  if (cueAt.get(k)?.kind === 'preposition') return true;
  const after = afterJoin(doc, k);
  const next = cueAt.get(after);
  if (next && next !== cue && after > k && endsBefore(doc, k, next)) return true;
  if (!comma) return joinsClauses(doc, k) && reportsAgain(question, k + 1, last);
  return isRole(doc, 'contrast', k + 1) && reportsAgain(question, k + 2, last);
}

/** A comma, or the mark of a quotation that a comma closes: “twists and turns,*”* adding */
const breaks = (doc: Document, k: number): boolean =>
  isComma(doc, k) || (inQuote(doc, k) && doc.tokens.word[k - 1] === ',');

const closesOnComma = (doc: Document, { last }: Quote): boolean => doc.tokens.word[last - 2] === ',';

/** “he left *and* she said”, “it rained*;* she said” */
const joinsClauses = (doc: Document, k: number): boolean =>
  isRole(doc, 'conjunction', k) || doc.tokens.word[k] === ';' || doc.tokens.lower[k] === 'while';

/** The token after a comma, a conjunction and adverbs: “*, and also* denied”. */
function afterJoin(doc: Document, k: number): number {
  let at = k;
  if (breaks(doc, at)) at++;
  if (isRole(doc, 'conjunction', at)) at++;
  if (at === k) return k;
  while (doc.tokens.tag[at] === 'ADV' && at < k + 4) at++;
  return at;
}

function endsBefore(doc: Document, k: number, { kind, act, manner }: CueCandidate): boolean {
  if (kind === 'participle') return breaks(doc, k) && manner === 'speech';
  if (kind === 'preposition' || kind === 'as') return true;
  return (
    kind === 'verb' &&
    manner === 'speech' &&
    act !== 'show' &&
    (isRole(doc, 'conjunction', k) || isRole(doc, 'conjunction', k + 1))
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

/** An aside of the writer's at the end: “said it was Lee*, who* leads the club”. */
function isWriters(doc: Document, k: number): boolean {
  if (!isComma(doc, k)) return false;
  return isRole(doc, 'aside', k + 1);
}

/** Where the cue stands in a clause below another: *As* Lee said it rained, Cho left; Lee, *who* said it rained, left. */
function withinMainClause({ doc, cue }: Question): 'subordinate' | 'relative' | null {
  const subject = subjectBefore(doc, cue.first) ?? { first: cue.first, last: cue.first };
  if (isRole(doc, 'relative', subject.first) && subject.last > subject.first) return 'relative';
  const before = subject.first - 1;
  const start = sentenceFirst(doc, cue.first);
  if (before < start) return subject.last === subject.first && cue.kind === 'verb' ? 'subordinate' : null;
  return isSubordinator(doc, before) ? 'subordinate' : null;
}

const isSubordinator = (doc: Document, i: number): boolean =>
  !inQuote(doc, i) && !isRole(doc, 'that', i) && (isRole(doc, 'subordinator', i) || isRole(doc, 'question', i));

/** Past the comma that closes the lower clause. */
function mainClauseBegins(doc: Document, k: number, last: number, within: 'subordinate' | 'relative'): boolean {
  if (!isComma(doc, k)) return false;
  if (within === 'relative') return isFiniteVerb(doc, k + 1) || isFiniteVerb(doc, k + 2);
  for (let i = k + 1; i < Math.min(last, k + 40); i++) if (!inQuote(doc, i) && isFiniteVerb(doc, i)) return true;
  return false;
}
