import { isAdverbial, nounPhraseAfter } from './noun-phrase.ts';
import type { TokenRange } from './range.ts';
import type { View } from './scene.ts';
import { isComma, isFiniteVerb, isNounish, isRole, sentenceLast } from './words.ts';

/** A source after its verb, with its apposition: said *Ann Lee, who has led the club since May*. */
export function sourceAfter(view: View, from: number, last: number): TokenRange | null {
  const head = nounPhraseAfter(view, from, last);
  if (!head || !opensSource(view, from)) return null;
  let end = head.last;
  while (end < last && (isComma(view, end) || isRole(view, 'relative', end))) {
    const next = appositionAfter(view, end, last);
    if (next === end) break;
    end = next;
  }
  return { first: head.first, last: end };
}

const opensSource = (view: View, i: number): boolean =>
  isNounish(view, i) || /^(DET|ADJ|VERB)$/.test(view.tokens.tag[i] ?? '');

/** The end of the apposition or relative clause after a comma; the comma itself where none follows. */
function appositionAfter(view: View, comma: number, last: number): number {
  const { tokens, unitAt } = view;
  const open = isComma(view, comma) ? comma + 1 : comma;
  if (open >= last || unitAt[open] !== -1) return comma;
  const relative = isRole(view, 'relative', open) || tokens.lower[open] === 'whose';
  if (!relative && (!/^(DET|NOUN|PROPN|NUM|ADJ)$/.test(tokens.tag[open] ?? '') || isRole(view, 'time', open)))
    return comma;
  let end = open + 1;
  while (end < last && (unitAt[end] === -1 || (relative && !isComma(view, end - 1))) && !isComma(view, end)) {
    if (!relative && isFiniteVerb(view, end)) return comma;
    if (
      !relative &&
      (isRole(view, 'relative', end) ||
        isRole(view, 'subordinator', end) ||
        (isAdverbial(view, end) && tokens.tag[end] === 'ADP'))
    )
      return end;
    end++;
  }
  return end < last && tokens.tag[end] === 'PUNCT' && end === last - 1
    ? end
    : end === last && tokens.tag[end - 1] === 'PUNCT'
      ? end - 1
      : end;
}

/** told *the BBC*, after a quotation. */
export function personAfter(view: View, from: number): TokenRange | null {
  return view.unitAt[from] === -1 ? nounPhraseAfter(view, from, sentenceLast(view, from - 1)) : null;
}
