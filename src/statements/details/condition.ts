import { IS } from '../lexemes.ts';
import { is } from '../seen.ts';
import type { Word } from '../words.ts';
import { clauseEnd, isMark, type Stretch } from './stretch.ts';

/** On what does a promise hang? We will sign | if they stop. */
export function conditionIn(words: readonly Word[]): Stretch | null {
  const i = words.findIndex((_, at) => beginsCondition(words, at));
  if (i < 0) return null;
  const from = is(words[i - 1], IS.limit) || words[i - 1]?.lexeme.lower === 'only' ? i - 1 : i;
  return { from, to: i < OPENING ? commaAfter(words, i) : clauseEnd(words, i) };
}

/** Words before a condition that opens the statement: And if …, “If … */
const OPENING = 3;

/** If they stop; as long as they do, but “for as long as they like” tells how long; on condition that, on the condition that. */
function beginsCondition(words: readonly Word[], i: number): boolean {
  const before = words[i - 1]?.lexeme.lower ?? '';
  if (is(words[i], IS.condition)) return governs(words, i) && !NOT_AFTER.has(before);
  return before !== 'for' && OPENERS.some((opener) => opener.every((word, k) => words[i + k]?.lexeme.lower === word));
}
const OPENERS: readonly (readonly string[])[] = [
  ['as', 'long', 'as'],
  ['so', 'long', 'as'],
  ['on', 'condition'],
  ['on', 'the', 'condition', 'that'],
];

/** Provided the goods arrive; if, as they say, the goods arrive; but not the goods provided, provided by us. */
function governs(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  const lower = words[i]?.lexeme.lower;
  if (!next || lower === 'if' || lower === 'unless') return next !== undefined;
  if (isMark(next)) return false;
  return lower === 'once' || next.capital || is(next, IS.determiner | IS.self | IS.third | IS.pointing | IS.listener);
}

/** As if he knew, even if it rains: nothing hangs on it. What if: a question. */
const NOT_AFTER: ReadonlySet<string> = new Set(['as', 'even', 'what', 'at', 'decide', 'about']);

/** The last word before the comma that closes a condition. */
function commaAfter(words: readonly Word[], from: number): number {
  const comma = words.findIndex((w, i) => i > from && w.lexeme.lower === ',');
  return comma < 0 ? clauseEnd(words, from) : comma - 1;
}
