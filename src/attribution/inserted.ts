import { trimmed } from './clauses.ts';
import { type Draft, revised } from './draft.ts';
import type { TokenRange } from './range.ts';
import type { View } from './scene.ts';
import { isComma, isFiniteVerb, isOpenDash, isRole, sentenceFirst, sentenceLast } from './words.ts';

/**
 * The draft of a report that is inserted into a sentence: between dashes or brackets it ends with them (Lee was cross – *he said the firm lied* – but stayed); between
 * commas after “is” and before “that”, what was said goes on behind it (*It is still*, he said, *in a drawer*; *it was likely*, he said, *that they would win*).
 */
export const inserted = (view: View, draft: Draft): Draft =>
  untilBracket(view, draft) ?? untilDash(view, draft) ?? withComplement(view, draft) ?? draft;

/** The draft up to the bracket that closes around its report: The fee (Lee says *it is £40*) will rise. */
function untilBracket(view: View, draft: Draft): Draft | null {
  const { cue, source, content } = draft;
  if (!cue || !source) return null;
  const begins = cue.first;
  if (!bracketOpen(view, sentenceFirst(view, begins), begins)) return null;
  const close = closingBracket(view, begins);
  const isPast = content.every(({ first }) => first > begins) && content.some(({ last }) => last > close);
  if (close < 0 || !isPast) return null;
  const within = content.flatMap(({ first, last }) => trimmed(view, first, Math.min(last, close)) ?? []);
  return within.length > 0 ? revised(draft, within, source) : null;
}

/** Whether the writer has a bracket open at token `to`. */
function bracketOpen(view: View, from: number, to: number): boolean {
  for (let i = to - 1; i >= from; i--) {
    if (isBracket(view, i, ')')) return false;
    if (isBracket(view, i, '(')) return true;
  }
  return false;
}

/** The bracket that closes more than are opened from token `from` on; -1: none in its sentence. */
function closingBracket(view: View, from: number): number {
  const last = sentenceLast(view, from);
  for (let i = from, open = 1; i < last; i++) {
    open += isBracket(view, i, '(') ? 1 : isBracket(view, i, ')') ? -1 : 0;
    if (open === 0) return i;
  }
  return -1;
}

const isBracket = ({ tokens, unitAt }: View, i: number, mark: '(' | ')'): boolean =>
  tokens.word[i] === mark && unitAt[i] === -1;

function untilDash(view: View, draft: Draft): Draft | null {
  const { cue, source, content } = draft;
  if (!cue || !source || source.last > cue.first) return null;
  const opening = isRole(view, 'relative', source.first - 1) ? source.first - 2 : source.first - 1;
  if (!isOpenDash(view, opening) || opening <= sentenceFirst(view, cue.head)) return null;
  const close = closingDash(view, cue);
  if (close < 0 || !content.some(({ first, last }) => first < close && close < last)) return null;
  const within = content.flatMap(
    ({ first, last }) => trimmed(view, Math.max(first, opening + 1), Math.min(last, close)) ?? [],
  );
  return within.length > 0 ? revised(draft, within, source) : null;
}

function closingDash(view: View, cue: TokenRange): number {
  const last = sentenceLast(view, cue.first);
  for (let i = cue.last; i < last; i++) if (isOpenDash(view, i)) return goesOn(view, i + 1) ? i : -1;
  return -1;
}

/** The sentence that was interrupted: – *but* stayed, – *was* dropped. */
const goesOn = (view: View, i: number): boolean => isRole(view, 'conjunction', i) || isFiniteVerb(view, i);

function withComplement(view: View, draft: Draft): Draft | null {
  const { cue, source, content } = draft;
  const front = content.at(-1);
  if (!cue || !source || !front || content.length !== 1 || cue.kind !== 'verb') return null;
  const [begins, ends] = [Math.min(cue.first, source.first), Math.max(cue.last, source.last)];
  if (
    front.last !== begins - 1 ||
    !isComma(view, front.last) ||
    !isComma(view, ends) ||
    !(wantsMore(view, front) || isRole(view, 'that', ends + 1))
  )
    return null;
  const rest = trimmed(view, ends + 1, sentenceLast(view, cue.head));
  return rest && revised(draft, [front, rest], source);
}

/** It *is*, it *was still* */
function wantsMore({ tokens: { tag } }: View, { first, last }: TokenRange): boolean {
  let i = last - 1;
  while (i > first && tag[i] === 'ADV') i--;
  return tag[i] === 'AUX';
}
