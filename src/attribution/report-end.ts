import type { CueCandidate } from './cues.ts';
import type { Question } from './draft.ts';
import type { Quote, View } from './scene.ts';
import { subjectBefore } from './subject.ts';
import { inQuote, isComma, isFiniteVerb, isRole, sentenceFirst } from './words.ts';

/** Where a content that begins at `from` ends: before another report of the same sentence, before the writer goes on, or with it. */
export function reportEnd(question: Question, from: number, last: number): number {
  const { view, claimed } = question;
  const within = withinMainClause(question);
  for (let k = from; k < last; k++) {
    if (claimed.has(k)) return k;
    const quote = view.quotes[view.quoteAt[k] as number];
    if (quote) {
      if (closesOnComma(view, quote) && reportBegins(question, quote.last - 1, last)) return quote.last;
      k = quote.last - 1;
      continue;
    }
    if (
      k > from &&
      (reportBegins(question, k, last) || isWriters(view, k) || (within && mainClauseBegins(view, k, last, within)))
    )
      return k;
  }
  return last;
}

/** Another cue begins at k, past a comma or conjunction: “, adding”, “and denied”, “according to”, “while Cho said”. */
function reportBegins(question: Question, k: number, last: number): boolean {
  const { view, cueAt, cue } = question;
  const comma = breaks(view, k);
  if (cueAt.get(k)?.kind === 'preposition') return true;
  const after = afterJoin(view, k);
  const next = cueAt.get(after);
  if (next && next !== cue && after > k && endsBefore(view, k, next)) return true;
  if (!comma) return joinsClauses(view, k) && reportsAgain(question, k + 1, last);
  return isRole(view, 'contrast', k + 1) && reportsAgain(question, k + 2, last);
}

/** A comma, or the mark of a quotation that a comma closes: “twists and turns,*”* adding */
const breaks = (view: View, k: number): boolean =>
  isComma(view, k) || (inQuote(view, k) && view.tokens.word[k - 1] === ',');

const closesOnComma = (view: View, { last }: Quote): boolean => view.tokens.word[last - 2] === ',';

/** “he left *and* she said”, “it rained*;* she said” */
const joinsClauses = (view: View, k: number): boolean =>
  isRole(view, 'conjunction', k) || view.tokens.word[k] === ';' || view.tokens.lower[k] === 'while';

/** The token after a comma, a conjunction and adverbs: “*, and also* denied”. */
function afterJoin(view: View, k: number): number {
  let at = k;
  if (breaks(view, at)) at++;
  if (isRole(view, 'conjunction', at)) at++;
  if (at === k) return k;
  while (view.tokens.tag[at] === 'ADV' && at < k + 4) at++;
  return at;
}

function endsBefore(view: View, k: number, { kind, act, manner }: CueCandidate): boolean {
  if (kind === 'participle') return breaks(view, k) && manner === 'speech';
  if (kind === 'preposition' || kind === 'as') return true;
  return (
    kind === 'verb' &&
    manner === 'speech' &&
    act !== 'show' &&
    (isRole(view, 'conjunction', k) || isRole(view, 'conjunction', k + 1))
  );
}

/** “…, while *Cho said*”: a subject and its reporting verb follow. */
function reportsAgain({ view, cueAt }: Question, from: number, last: number): boolean {
  for (let k = from; k < Math.min(from + 20, last); k++) {
    if (inQuote(view, k)) return false;
    const next = cueAt.get(k);
    if (next?.kind === 'verb' && next.manner === 'speech') return subjectBefore(view, k)?.first === from;
    if (isFiniteVerb(view, k) && k > from) return false;
  }
  return false;
}

/** An aside of the writer's at the end: “said it was Lee*, who* leads the club”. */
function isWriters(view: View, k: number): boolean {
  if (!isComma(view, k)) return false;
  return isRole(view, 'aside', k + 1);
}

/** Where the cue stands in a clause below another: *As* Lee said it rained, Cho left; Lee, *who* said it rained, left. */
function withinMainClause({ view, cue }: Question): 'subordinate' | 'relative' | null {
  const subject = subjectBefore(view, cue.first) ?? { first: cue.first, last: cue.first };
  if (isRole(view, 'relative', subject.first) && subject.last > subject.first) return 'relative';
  const before = subject.first - 1;
  const start = sentenceFirst(view, cue.first);
  if (before < start) return subject.last === subject.first && cue.kind === 'verb' ? 'subordinate' : null;
  return isSubordinator(view, before) ? 'subordinate' : null;
}

const isSubordinator = (view: View, i: number): boolean =>
  !inQuote(view, i) && !isRole(view, 'that', i) && (isRole(view, 'subordinator', i) || isRole(view, 'question', i));

/** Past the comma that closes the lower clause. */
function mainClauseBegins(view: View, k: number, last: number, within: 'subordinate' | 'relative'): boolean {
  if (!isComma(view, k)) return false;
  if (within === 'relative') return isFiniteVerb(view, k + 1) || isFiniteVerb(view, k + 2);
  for (let i = k + 1; i < Math.min(last, k + 40); i++) if (!inQuote(view, i) && isFiniteVerb(view, i)) return true;
  return false;
}
