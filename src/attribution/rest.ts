import { tells, trimmed } from './clauses.ts';
import type { Question } from './draft.ts';
import type { TokenRange } from './range.ts';
import { reportEnd } from './report-end.ts';
import { isComma, isRole } from './words.ts';

/** The content that goes on after an interruption: As members, he said, *they must pay*. Null where the sentence ends or the writer goes on. */
export function restOfSentence(question: Question, from: number, last: number): TokenRange | null {
  const { view, cueAt } = question;
  if (!isComma(view, from)) return null;
  const open = from + 1;
  if (cueAt.get(open)?.kind === 'participle' || isRole(view, 'subordinator', open) || isRole(view, 'relative', open))
    return null;
  if (view.tokens.tag[open] === 'VERB') return null;
  const rest = trimmed(view, open, reportEnd(question, open, last));
  return rest && tells(view, rest) ? rest : null;
}
