import type { TokenRange } from '../document/document.ts';
import { tells, trimmed } from './clauses.ts';
import type { Question } from './draft.ts';
import { reportEnd } from './report-end.ts';
import { isComma, isRole } from './words.ts';

/** The content that goes on after an interruption: As members, he said, *they must pay*. Null where the sentence ends or the writer goes on. */
export function restOfSentence(question: Question, from: number, last: number): TokenRange | null {
  const { doc, cueAt } = question;
  if (!isComma(doc, from)) return null;
  const open = from + 1;
  if (cueAt.get(open)?.kind === 'participle' || isRole(doc, 'subordinator', open) || isRole(doc, 'relative', open))
    return null;
  if (doc.tokens.tag[open] === 'VERB') return null;
  const rest = trimmed(doc, open, reportEnd(question, open, last));
  return rest && tells(doc, rest) ? rest : null;
}
