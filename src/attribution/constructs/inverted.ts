import type { Document, TokenRange } from '../../document/document.ts';
import type { Construct } from '../draft.ts';
import { sourceAfter } from '../phrases/source-after.ts';
import { sentenceLast } from '../sentence.ts';
import { isComma, isFiniteVerb } from '../words.ts';
import { leadsOn, quoteEndingBefore, withOpening } from './beside.ts';
import { clauseStart, hasVerb, trimmed } from './clauses.ts';

/** “We won,” *said Ann Lee, the coach*. */
export const invertedQuote: Construct = (question) => {
  const { doc, cue } = question;
  if (cue.kind !== 'verb' || cue.passive || cue.first !== cue.head) return null;
  const quote = quoteEndingBefore(doc, cue.first);
  const source = quote && sourceAfter(doc, cue.last, sentenceLast(doc, cue.head));
  if (!quote || !source || !leadsOn(question, quote, { first: cue.first, last: source.last })) return null;
  return { construct: 'inverted-quote', cue, content: [withOpening(question, quote)], source, addressee: null };
};

/** Prices will fall, *says the bank*. */
export const inverted: Construct = (question) => {
  const { doc, cue } = question;
  if (cue.kind !== 'verb' || cue.passive || cue.first !== cue.head || !isComma(doc, cue.first - 1)) return null;
  const source = sourceAfter(doc, cue.last, sentenceLast(doc, cue.head));
  if (!source || finiteFollows(doc, source)) return null;
  const content = trimmed(doc, clauseStart(question, cue.first), cue.first - 1);
  if (!content || !hasVerb(doc, content)) return null;
  return { construct: 'inverted', cue, content: [content], source, addressee: null };
};

/** “Lee, the mayor, said *Cho was* late”: then the noun phrase is no source but the content's subject. */
const finiteFollows = (doc: Document, { last }: TokenRange): boolean =>
  isFiniteVerb(doc, last) || isFiniteVerb(doc, last + 1);
