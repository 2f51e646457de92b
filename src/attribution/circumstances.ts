import type { Document } from '../document/document.ts';
import { isAdverbial } from './noun-phrase.ts';
import { inQuote, isComma, isFiniteVerb, isRole, sentenceLast } from './words.ts';

/** Past “on Monday”, “in a statement”, “,” and “:” before a quotation, up to where the content begins. */
export function skipCircumstances(doc: Document, from: number, last: number): number {
  const { quoteAt } = doc;
  let at = from;
  while (at < last && quoteAt[at] === -1 && !isRole(doc, 'that', at)) {
    if (opensQuoteSoon(doc, at)) return at + 1;
    const next = pastCircumstance(doc, at, last);
    if (next === at) break;
    at = next;
  }
  return at;
}

const opensQuoteSoon = ({ tokens, quoteAt }: Document, i: number): boolean =>
  /^[,:–—-]$/.test(tokens.word[i] ?? '') && (quoteAt[i + 1] ?? -1) !== -1;

/** The token after one circumstance: “Wednesday”, “on Monday”, “in a statement to the press”, “also”. */
function pastCircumstance(doc: Document, i: number, last: number): number {
  const { tokens, quoteAt } = doc;
  if (isRole(doc, 'time', i)) return i + 1;
  if (tokens.tag[i] === 'NUM' && i > 0 && isRole(doc, 'time', i - 1)) return i + 1;
  const adposition = tokens.tag[i] === 'ADP' || isRole(doc, 'subordinator', i);
  if (adposition && (thatWithin(doc, i, last) || quoteWithin(doc, i, last))) return endOfPhrase(doc, i, last);
  if (adposition && isAdverbial(doc, i)) return endOfCircumstance(doc, i, last);
  if (isComma(doc, i) && thatWithin(doc, i, last)) return endOfPhrase(doc, i, last);
  if (tokens.tag[i] === 'ADV' && (isRole(doc, 'that', i + 1) || quoteAt[i + 1] !== -1)) return i + 1;
  return i;
}

/** “in a letter to staff *that*”: the phrase runs up to it. */
function thatWithin(doc: Document, i: number, last: number): boolean {
  for (let k = i + 1; k < Math.min(i + 14, last); k++) {
    if (isRole(doc, 'that', k)) return true;
    if (isFiniteVerb(doc, k) || inQuote(doc, k)) return false;
  }
  return false;
}

function quoteWithin(doc: Document, i: number, last: number): boolean {
  for (let k = i + 1; k < Math.min(i + 14, last); k++) {
    if (inQuote(doc, k)) return /^[,:]$/.test(doc.tokens.word[k - 1] ?? '');
    if (isFiniteVerb(doc, k)) return false;
  }
  return false;
}

function endOfPhrase(doc: Document, i: number, last: number): number {
  let k = i + 1;
  while (k < last && !isRole(doc, 'that', k) && !inQuote(doc, k)) k++;
  return k;
}

function endOfCircumstance(doc: Document, i: number, last: number): number {
  for (let k = i + 1; k < Math.min(i + 7, last); k++)
    if (isRole(doc, 'time', k) || isRole(doc, 'venue', k)) {
      while (k + 1 < last && (isRole(doc, 'time', k + 1) || doc.tokens.tag[k + 1] === 'NUM')) k++;
      return k + 1;
    }
  return i;
}

/** Nothing follows but a stop or a comma, an adverb, or “on Monday”, whatever the comma leads to. */
export function isOver(doc: Document, from: number): boolean {
  const last = sentenceLast(doc, from - 1);
  const i = pastDay(doc, from);
  return i >= last || (!inQuote(doc, i) && /^[.,]$/.test(doc.tokens.word[i] ?? ''));
}

/** Past adverbs and “on Monday”. */
function pastDay(doc: Document, from: number): number {
  const last = sentenceLast(doc, from - 1);
  let i = from;
  while (i < last && (doc.tokens.tag[i] === 'ADV' || doc.tokens.lower[i] === 'on' || isRole(doc, 'time', i))) i++;
  return i;
}
