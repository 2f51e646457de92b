import type { Document, TokenRange } from '../../document/document.ts';
import { inQuote, sentenceLast } from '../sentence.ts';
import { isColon, isComma, isFiniteVerb, isLeadIn, isRole, isTagged, ROLE, TAG } from '../words.ts';
import { isAdverbial } from './noun-phrase.ts';

/** How far “that” or a quotation may stand behind what introduces it. */
const NEAR = 14;

/** Past “on Monday”, “in a statement”, “,” and “:” before a quotation, up to where the content begins. */
export function skipCircumstances(doc: Document, from: number, last: number): number {
  let at = from;
  while (at < last && !inQuote(doc, at) && !isRole(doc, ROLE.that, at)) {
    if (isLeadIn(doc, at) && (doc.quoteAt[at + 1] ?? -1) !== -1) return at + 1;
    const next = pastCircumstance(doc, at, last);
    if (next === at) break;
    at = next;
  }
  return at;
}

/** The token after one circumstance: “Wednesday”, “on Monday”, “in a statement to the press”, “also”. */
function pastCircumstance(doc: Document, i: number, last: number): number {
  if (isRole(doc, ROLE.time, i)) return i + 1;
  if (isTagged(doc, TAG.NUM, i) && i > 0 && isRole(doc, ROLE.time, i - 1)) return i + 1;
  const isAdposition = isTagged(doc, TAG.ADP, i) || isRole(doc, ROLE.subordinator, i);
  const introduced = isAdposition || isComma(doc, i) ? introducedBy(doc, i, last) : -1;
  if (introduced >= 0 && (isAdposition || isRole(doc, ROLE.that, introduced))) return introduced;
  if (isAdposition && isAdverbial(doc, i)) return endOfCircumstance(doc, i, last);
  if (isTagged(doc, TAG.ADV, i) && (isRole(doc, ROLE.that, i + 1) || inQuote(doc, i + 1))) return i + 1;
  return i;
}

/** Where “that” or a quotation begins that a phrase introduces: in a letter to staff *that* …, in a letter to staff: *“We won.”*; -1 where none is near. */
function introducedBy(doc: Document, i: number, last: number): number {
  for (let k = i + 1; k < Math.min(i + NEAR, last); k++) {
    if (isRole(doc, ROLE.that, k)) return k;
    if (inQuote(doc, k)) return isComma(doc, k - 1) || isColon(doc, k - 1) ? k : -1;
    if (isFiniteVerb(doc, k)) return -1;
  }
  return -1;
}

function endOfCircumstance(doc: Document, i: number, last: number): number {
  for (let k = i + 1; k < Math.min(i + 7, last); k++)
    if (isRole(doc, ROLE.time | ROLE.venue, k)) {
      while (k + 1 < last && (isRole(doc, ROLE.time, k + 1) || isTagged(doc, TAG.NUM, k + 1))) k++;
      return k + 1;
    }
  return i;
}

/** Nothing follows but a stop or a comma, an adverb, or “on Monday”, whatever the comma leads to. */
export function isOver(doc: Document, from: number): boolean {
  const { word, lower } = doc.tokens;
  const last = sentenceLast(doc, from - 1);
  let i = from;
  while (i < last && (isTagged(doc, TAG.ADV, i) || lower[i] === 'on' || isRole(doc, ROLE.time, i))) i++;
  return i >= last || (!inQuote(doc, i) && (isComma(doc, i) || word[i] === '.'));
}

/** Who was told, without when and where that was: told the paper *in 2015* that …; nobody where that is all: warned *last week* it would rain. A title in quote marks stays whole: told “Fox News Sunday”. */
export function withoutCircumstance(doc: Document, { first, last }: TokenRange): TokenRange | null {
  if (inQuote(doc, first)) return { first, last };
  if (isRole(doc, ROLE.time, first) || (isRole(doc, ROLE.time, last - 1) && isRole(doc, ROLE.recent, first)))
    return null;
  for (let i = first + 1; i < last; i++) if (opensCircumstance(doc, i, last)) return { first, last: i };
  return { first, last: last - first > 1 && isTime(doc, last - 1) ? last - 1 : last };
}

/** Told reporters *Monday* that …; not: told the *Sun*, *the Evening Post* that …, whose name it is. */
const isTime = (doc: Document, i: number): boolean =>
  isRole(doc, ROLE.time, i) && !(isTagged(doc, TAG.DET, i - 1) && doc.tokens.capital[i]);

const opensCircumstance = (doc: Document, i: number, last: number): boolean =>
  isRole(doc, ROLE['when-where'], i) ||
  (doc.tokens.lower[i] === 'in' && i + 2 === last && isTagged(doc, TAG.NUM, i + 1));
