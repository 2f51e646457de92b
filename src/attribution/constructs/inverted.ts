import { leadsOn, quoteEndingBefore, withOpening } from '../beside.ts';
import { clauseStart, hasVerb, trimmed } from '../clauses.ts';
import type { Construct } from '../draft.ts';
import type { TokenRange } from '../range.ts';
import type { View } from '../scene.ts';
import { sourceAfter } from '../source-after.ts';
import { isComma, isFiniteVerb, sentenceLast } from '../words.ts';

/** “We won,” *said Ann Lee, the coach*. */
export const invertedQuote: Construct = (question) => {
  const { view, cue } = question;
  if (cue.kind !== 'verb' || cue.passive || cue.first !== cue.head) return null;
  const quote = quoteEndingBefore(view, cue.first);
  const source = quote && sourceAfter(view, cue.last, sentenceLast(view, cue.head));
  if (!quote || !source || !leadsOn(question, quote, { first: cue.first, last: source.last })) return null;
  return { construct: 'inverted-quote', cue, content: [withOpening(question, quote)], source, addressee: null };
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
