import type { Document, TokenRange } from '../../document/document.ts';
import type { Draft } from '../draft.ts';
import { isListedAs } from '../range.ts';
import { quoteOf } from '../sentence.ts';
import { isRole, ROLE } from '../words.ts';

/**
 * The drafts without labels before a colon that are no source: the topic of a headline (*Airline strike:* thousands stranded), the place that a paragraph begins
 * with (*LUCKNOW:* The court has fined a man), a rubric (*Q&A:* What the law means; *Myth:* Cats love milk); and without an agency that signs (“We won.” — *Reuters*).
 */
export const withoutTopics = (doc: Document, drafts: readonly Draft[]): Draft[] =>
  drafts.filter((draft) => {
    const { cue, source, content } = draft;
    const said = content[0];
    if (!source || !said) return true;
    if (cue?.kind === 'dash') return !isListedAs(doc, 'wire', source);
    return cue?.kind !== 'colon' || isQuotation(doc, said) || !isTopic(doc, source, said, sourcesBut(draft, drafts));
  });

const sourcesBut = (draft: Draft, drafts: readonly Draft[]): TokenRange[] =>
  drafts.flatMap((other) => (other !== draft && other.source ? [other.source] : []));

/** Whether what stands before a colon names no speaker: by a list, else by what the article does with its head (Airline *strike*). */
function isTopic(doc: Document, label: TokenRange, said: TokenRange, others: readonly TokenRange[]): boolean {
  if (isListedAs(doc, 'rubric', label)) return true;
  if (isListedAs(doc, 'credited', label)) return false;
  if (label.last - label.first === 1 && isListedAs(doc, 'listing', label)) return true;
  const head = doc.tokens.lower[label.last - 1] as string;
  if (others.some((source) => hasWord(doc, head, source))) return false; // Lee: “…”, and elsewhere Ann *Lee* said
  return isRole(doc, ROLE.question, said.first) || isThingOrPlace(doc, head);
}

function hasWord({ tokens: { lower } }: Document, word: string, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (lower[i] === word) return true;
  return false;
}

/** The article has the word elsewhere without a capital (Airline strike … the *strike*), or behind “in” (Tarrowport: … in *Tarrowport*). */
const isThingOrPlace = ({ tokens: { word, lower } }: Document, head: string): boolean =>
  word.some((written, i) => written === head || (lower[i] === head && lower[i - 1] === 'in'));

function isQuotation(doc: Document, { first, last }: TokenRange): boolean {
  const quote = quoteOf(doc, first);
  return quote?.first === first && quote.last === last;
}
