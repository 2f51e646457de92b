import type { Document, TokenRange } from '../document/document.ts';
import { inQuote, isRole } from './words.ts';

/** Who was told, without when and where that was: told the paper *in 2015* that …; nobody where that is all: warned *last week* it would rain. A title in quote marks stays whole: told “Fox News Sunday”. */
export function withoutCircumstance(doc: Document, { first, last }: TokenRange): TokenRange | null {
  if (inQuote(doc, first)) return { first, last };
  if (isRole(doc, 'time', first) || (isRole(doc, 'time', last - 1) && isRole(doc, 'recent', first))) return null;
  for (let i = first + 1; i < last; i++) if (opensCircumstance(doc, i, last)) return { first, last: i };
  return { first, last: last - first > 1 && isTime(doc, last - 1) ? last - 1 : last };
}

/** Told reporters *Monday* that …; not: told the *Sun*, *the Evening Post* that …, whose name it is. */
const isTime = (doc: Document, i: number): boolean =>
  isRole(doc, 'time', i) && !(doc.tokens.tag[i - 1] === 'DET' && doc.tokens.capital[i]);

const opensCircumstance = (doc: Document, i: number, last: number): boolean =>
  isRole(doc, 'when-where', i) || (doc.tokens.lower[i] === 'in' && i + 2 === last && doc.tokens.tag[i + 1] === 'NUM');
