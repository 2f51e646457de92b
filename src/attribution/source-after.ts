import type { Document, TokenRange } from '../document/document.ts';
import { isAdverbial, nounPhraseAfter } from './noun-phrase.ts';
import { LONGEST_SCARE_QUOTE } from './quote-words.ts';
import { titleAt, withTitle } from './title.ts';
import { inQuote, isComma, isFiniteVerb, isOpenDash, isRole, opensRelative, sentenceLast } from './words.ts';

/** A source after its verb, with its apposition: said *Ann Lee, who has led the club since May*. */
export function sourceAfter(doc: Document, from: number, last: number): TokenRange | null {
  const head = nounPhraseAfter(doc, from, last);
  if (!head) return null;
  let end = head.last;
  while (end < last && (isComma(doc, end) || isRole(doc, 'relative', end))) {
    const next = appositionAfter(doc, end, last);
    if (next === end) break;
    end = next;
  }
  return { first: head.first, last: end };
}

/** The end of the apposition or relative clause after a comma; the comma itself where none follows. */
function appositionAfter(doc: Document, comma: number, last: number): number {
  const open = isComma(doc, comma) ? comma + 1 : comma;
  if (open >= last || inQuote(doc, open)) return comma;
  const relative = opensRelative(doc, open);
  if (!relative && !opensAppositive(doc, open)) return comma;
  let end = open + 1;
  for (; end < last && !endsApposition(doc, end, relative); end = pastQuote(doc, end))
    if (relative ? opensSpeech(doc, end) : isFiniteVerb(doc, end)) return comma;
  end = Math.min(end, last);
  return end === last && doc.tokens.tag[end - 1] === 'PUNCT' && !inQuote(doc, end - 1) ? end - 1 : end;
}

const opensAppositive = (doc: Document, i: number): boolean =>
  /^(DET|NOUN|PROPN|NUM|ADJ)$/.test(doc.tokens.tag[i] ?? '') && !isRole(doc, 'time', i);

/** At a comma or a dash; one without a verb also at a colon, before a clause and before “on Monday”. */
const endsApposition = (doc: Document, i: number, relative: boolean): boolean =>
  isOpenDash(doc, i) ||
  (!inQuote(doc, i) && /^[,;]$/.test(doc.tokens.word[i] ?? '')) ||
  (!relative &&
    (doc.tokens.word[i] === ':' ||
      isRole(doc, 'relative', i) ||
      isRole(doc, 'subordinator', i) ||
      (doc.tokens.tag[i] === 'ADP' && isAdverbial(doc, i))));

/** A colon or a quote that makes the relative clause a report of its own: said Ann Lee, who called it *“sad beyond words”*, who told them*:* … */
const opensSpeech = ({ tokens, quotes, quoteAt }: Document, i: number): boolean =>
  tokens.word[i] === ':' || (quotes[quoteAt[i] as number]?.words ?? 0) > LONGEST_SCARE_QUOTE;

const pastQuote = ({ quotes, quoteAt }: Document, i: number): number => quotes[quoteAt[i] as number]?.last ?? i + 1;

/** told *the BBC*, after a quotation; told “*Good Morning Britain*”, *the “Today” show*. */
export function personAfter(doc: Document, from: number): TokenRange | null {
  if (inQuote(doc, from)) return titleAt(doc, from);
  const phrase = nounPhraseAfter(doc, from, sentenceLast(doc, from - 1));
  if (phrase) return withTitle(doc, phrase);
  return doc.tokens.tag[from] === 'DET' && titleAt(doc, from + 1)
    ? withTitle(doc, { first: from, last: from + 1 })
    : null;
}
