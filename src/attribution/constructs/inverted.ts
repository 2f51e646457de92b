import { clauseStart, isFiniteVerb, trimmed, unitBefore } from '../content.ts';
import { isRole, sentenceLast } from '../cues.ts';
import type { Construct } from '../draft.ts';
import { isAdverbial, isComma, isNounish, nounPhraseAfter } from '../noun-phrase.ts';
import type { TokenRange } from '../range.ts';
import type { View } from '../scene.ts';
import { leadsOn, withOpening } from './quote-before.ts';

/** “We won,” *said Ann Lee, the coach*. */
export const invertedQuote: Construct = (question) => {
  const { view, cue } = question;
  if (cue.kind !== 'verb' || cue.passive || cue.first !== cue.head) return null;
  const unit = unitBefore(view, cue.first);
  const source = unit && sourceAfter(view, cue.last, sentenceLast(view, cue.head));
  if (!unit || !source || !leadsOn(question, unit, cue.first)) return null;
  return { construct: 'inverted-quote', cue, content: [withOpening(question, unit)], source, addressee: null };
};

/** Prices will fall, *says the bank*. */
export const inverted: Construct = (question) => {
  const { view, cue } = question;
  if (cue.kind !== 'verb' || cue.passive || cue.first !== cue.head) return null;
  if (!isComma(view, cue.first - 1)) return null;
  const source = sourceAfter(view, cue.last, sentenceLast(view, cue.head));
  if (!source || finiteFollows(view, source)) return null;
  const content = trimmed(view, clauseStart(question, cue.first), cue.first - 1);
  if (!content || !hasVerb(view, content)) return null;
  return { construct: 'inverted', cue, content: [content], source, addressee: null };
};

/** “Lee, the mayor, said *Cho was* late”: then the noun phrase is no source but the content's subject. */
const finiteFollows = (view: View, { last }: TokenRange): boolean =>
  isFiniteVerb(view, last) || isFiniteVerb(view, last + 1);

export function hasVerb(view: View, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++)
    if (isFiniteVerb(view, i) || view.unitAt[i] !== -1 || isRole(view, 'to', i)) return true;
  return false;
}

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
  while (end < last && unitAt[end] === -1 && !isComma(view, end)) {
    if (
      !relative &&
      (isFiniteVerb(view, end) ||
        isRole(view, 'subordinator', end) ||
        (isAdverbial(view, end) && tokens.tag[end] === 'ADP'))
    )
      return comma === open ? comma : end;
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
