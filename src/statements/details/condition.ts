import { IS } from '../knowledge.ts';
import { is, PREPOSITIONS } from '../seen.ts';
import type { Word } from '../words.ts';
import { CLAUSES_JOINED_BY, clauseEnd, isMark, type Stretch } from './stretch.ts';
import { LEAVE, SOONER } from './word-lists.ts';

/** On what does a promise hang? We will sign | if they stop. */
export function conditionIn(words: readonly Word[]): Stretch | null {
  const i = words.findIndex((_, at) => beginsCondition(words, at));
  if (i < 0) return null;
  const from = is(words[i - 1], IS.limit) || words[i - 1]?.lexeme.lower === 'only' ? i - 1 : i;
  return { from, to: i < OPENING || opensClause(words, i) ? commaAfter(words, i) : clauseEnd(words, i) };
}

/** Make sure that, | if it rains, they wait; will act and, | if they refuse, go: the clause goes on behind the next comma. */
function opensClause(words: readonly Word[], at: number): boolean {
  const before = words[words[at - 1]?.lexeme.lower === ',' ? at - 2 : at - 1]?.lexeme.lower ?? '';
  return before === 'that' || CLAUSES_JOINED_BY.has(before);
}

/** Words before a condition that opens the statement: And if …, “If … */
const OPENING = 3;

/** To stop as long as they do; but “for as long as they like”, “as long as it takes” tell how long. */
function beginsCondition(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  const { lower } = (words[i] as Word).lexeme;
  if (is(words[i], IS.condition))
    return governs(words, i) && !NOT_AFTER.has(before?.lexeme.lower ?? '') && !leadsWhether(words, i);
  if ((lower === 'as' || lower === 'so') && words[i + 1]?.lexeme.lower === 'long')
    return (
      words[i + 2]?.lexeme.lower === 'as' &&
      before?.lexeme.lower !== 'for' &&
      !/^(?:takes|took)$/.test(words[i + 4]?.lexeme.lower ?? '')
    );
  if (lower === 'should') return isInverted(words, i);
  if (lower === 'subject')
    return words[i + 1]?.lexeme.lower === 'to' && !is(before, IS.auxiliary) && needsLeave(words, i + 2);
  if (lower !== 'on') return false;
  const at = words[i + 1]?.lexeme.lower === 'the' ? i + 2 : i + 1;
  return words[at]?.lexeme.lower === 'condition' && (at === i + 1 || words[at + 1]?.lexeme.lower === 'that');
}

/** To go | should the vote be lost: the verb stands before its subject. Not “what should the town do”, “we should all go”. */
function isInverted(words: readonly Word[], should: number): boolean {
  const [before, next] = [words[should - 1], words[should + 1]];
  const opens = is(next, IS.determiner | IS.third | IS.self | IS.pointing) && !ALL.has(next?.lexeme.lower ?? '');
  if (!opens || words.length < should + 4) return false;
  if (should < OPENING || before?.lexeme.lower === ',') return !isQuestion(words);
  return !is(before, IS.question | IS.negation) && !isMark(before);
}
/** It ends with “?”, behind which a quote mark may stand. */
const isQuestion = (words: readonly Word[]): boolean => words.slice(-2).some((w) => w.lexeme.lower === '?');
const ALL: ReadonlySet<string> = new Set(['all', 'both', 'each', 'many', 'most', 'more', 'several']);

/** To fly in June, | subject to approval by the regulator; but “all are subject to tax”, “people subject to sanctions”. */
const needsLeave = (words: readonly Word[], from: number): boolean =>
  words.slice(from, from + LEAVE_WITHIN).some((w) => LEAVE.has(w.lexeme.lower));
const LEAVE_WITHIN = 4;

/** Once more, once and for all, once every year: no condition. */
const ONCE: ReadonlySet<string> = new Set(['again', 'more', 'and', 'every', 'upon']);

/** Provided the goods arrive, if, as they say, the goods arrive; but the goods provided, provided by us, once more. */
function governs(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  if (!next) return false;
  const { lower } = (words[i] as Word).lexeme;
  if (lower === 'if' && isNoCondition(words, i)) return false;
  if (lower === 'if' || lower === 'unless') return true;
  if (isMark(next)) return false;
  if (lower === 'once') return !ONCE.has(next.lexeme.lower);
  return next.capital || is(next, IS.determiner | IS.self | IS.third | IS.pointing | IS.listener);
}

/** Most, | if not all; what, | if any, is due; soon, | if not sooner. But “if not, we will go”, “if any of them ask”, “if not all of it is paid”. */
function isNoCondition(words: readonly Word[], at: number): boolean {
  const [next, then] = [words[at + 1], words[at + 2]];
  const lower = next?.lexeme.lower;
  if (lower === 'any' || lower === 'anything') return then === undefined || isMark(then);
  if (lower !== 'not' || !(is(then, IS.determiner | IS.limit) || SOONER.has(then?.lexeme.lower ?? ''))) return false;
  for (let i = at + 2; i < words.length && !isMark(words[i]); i++) if (is(words[i], IS.auxiliary)) return false;
  return true;
}

/** As if he knew, even if it rains: nothing hangs on it. What if: a question. */
const NOT_AFTER: ReadonlySet<string> = new Set(['as', 'even', 'what', 'at', 'decide', 'about']);

/** He will ask *if* the road is closed, ask them *if* they know: whether it is; but “ask for help if we need it”. */
function leadsWhether(words: readonly Word[], at: number): boolean {
  const act = words[at - 1]?.lexeme.act;
  const near = words.slice(Math.max(0, at - 3), at);
  const asks = near.findLastIndex((w) => /^ask(?:s|ed|ing)?$/.test(w.lexeme.lower));
  return (
    act === 'think' || act === 'ask' || (asks >= 0 && !near.slice(asks).some((w) => PREPOSITIONS.has(w.lexeme.lower)))
  );
}

/** The last word before the comma that closes a condition; what is inserted between two commas behind “if” is passed over. */
function commaAfter(words: readonly Word[], from: number): number {
  const commas = words.flatMap((w, i) => (i > from && w.lexeme.lower === ',' ? [i] : []));
  const closing = commas[0] === from + 1 ? commas[2] : commas[0];
  return closing === undefined ? clauseEnd(words, from) : closing - 1;
}
