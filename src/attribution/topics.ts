import type { Document, TokenRange } from '../document/document.ts';
import { playsRole } from '../document/roles.ts';
import type { FunctionRole } from '../lexicons/types.ts';
import type { Draft } from './draft.ts';
import { hasWord, isRole } from './words.ts';

/**
 * The drafts without labels before a colon that are no source: the topic of a headline (*Airline strike:* thousands stranded), the place that a paragraph begins
 * with (*LUCKNOW:* The court has fined a man), a rubric (*Q&A:* What the law means; *Myth:* Cats love milk); and without an agency that signs (“We won.” — *Reuters*).
 */
export function withoutTopics(doc: Document, drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft) => !isTopic(doc, draft, drafts));
}

function isTopic(doc: Document, draft: Draft, drafts: readonly Draft[]): boolean {
  const { cue, source, content } = draft;
  const said = content[0];
  if (cue?.kind === 'dash' && source && isListedAs(doc, 'wire', source)) return true;
  if (cue?.kind !== 'colon' || !source || !said || isQuote(doc, said)) return false;
  if (isListedAs(doc, 'rubric', source)) return true;
  if (isListedAs(doc, 'credited', source)) return false;
  if (source.last - source.first === 1 && isListedAs(doc, 'listing', source)) return true;
  const head = doc.tokens.lower[source.last - 1] as string;
  if (drafts.some((other) => other !== draft && other.source && hasWord(doc, head, other.source))) return false;
  return isRole(doc, 'question', said.first) || isThingOrPlace(doc, source.last - 1);
}

/** The article has its head elsewhere in lower case (Airline strike … the *strike*), or behind “in” (Tarrowport: … in *Tarrowport*). */
function isThingOrPlace({ tokens: { word, lower } }: Document, at: number): boolean {
  const head = lower[at] as string;
  return word.some((written, i) => written === head || (lower[i - 1] === 'in' && lower[i] === head));
}

const isQuote = ({ quotes, quoteAt }: Document, { first, last }: TokenRange): boolean => {
  const quote = quotes[quoteAt[first] as number];
  return quote?.first === first && quote.last === last;
};

/** Whether the words, or the last of them, are on a list: “Q&A” and “Budget Q&A” on that of rubrics. */
export function isListedAs(
  { tokens, lexicon, text }: Document,
  role: FunctionRole,
  { first, last }: TokenRange,
): boolean {
  const written = text.slice(tokens.start[first], tokens.end[last - 1]).toLowerCase();
  return [written, written.slice(written.lastIndexOf(' ') + 1)].some((words) => playsRole(lexicon, words, role));
}
