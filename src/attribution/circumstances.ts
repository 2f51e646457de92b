import { isAdverbial } from './noun-phrase.ts';
import type { View } from './scene.ts';
import { inQuote, isComma, isFiniteVerb, isRole, sentenceLast } from './words.ts';

/** Past “on Monday”, “in a statement”, “,” and “:” before a quotation, up to where the content begins. */
export function skipCircumstances(view: View, from: number, last: number): number {
  const { quoteAt } = view;
  let at = from;
  while (at < last && quoteAt[at] === -1 && !isRole(view, 'that', at)) {
    if (opensQuoteSoon(view, at)) return at + 1;
    const next = pastCircumstance(view, at, last);
    if (next === at) break;
    at = next;
  }
  return at;
}

const opensQuoteSoon = ({ tokens, quoteAt }: View, i: number): boolean =>
  /^[,:–—-]$/.test(tokens.word[i] ?? '') && (quoteAt[i + 1] ?? -1) !== -1;

/** The token after one circumstance: “Wednesday”, “on Monday”, “in a statement to the press”, “also”. */
function pastCircumstance(view: View, i: number, last: number): number {
  const { tokens, quoteAt } = view;
  if (isRole(view, 'time', i)) return i + 1;
  if (tokens.tag[i] === 'NUM' && i > 0 && isRole(view, 'time', i - 1)) return i + 1;
  const adposition = tokens.tag[i] === 'ADP' || isRole(view, 'subordinator', i);
  if (adposition && (thatWithin(view, i, last) || quoteWithin(view, i, last))) return endOfPhrase(view, i, last);
  if (adposition && isAdverbial(view, i)) return endOfCircumstance(view, i, last);
  if (isComma(view, i) && thatWithin(view, i, last)) return endOfPhrase(view, i, last);
  if (tokens.tag[i] === 'ADV' && (isRole(view, 'that', i + 1) || quoteAt[i + 1] !== -1)) return i + 1;
  return i;
}

/** “in a letter to staff *that*”: the phrase runs up to it. */
function thatWithin(view: View, i: number, last: number): boolean {
  for (let k = i + 1; k < Math.min(i + 14, last); k++) {
    if (isRole(view, 'that', k)) return true;
    if (isFiniteVerb(view, k) || inQuote(view, k)) return false;
  }
  return false;
}

function quoteWithin(view: View, i: number, last: number): boolean {
  for (let k = i + 1; k < Math.min(i + 14, last); k++) {
    if (inQuote(view, k)) return /^[,:]$/.test(view.tokens.word[k - 1] ?? '');
    if (isFiniteVerb(view, k)) return false;
  }
  return false;
}

function endOfPhrase(view: View, i: number, last: number): number {
  let k = i + 1;
  while (k < last && !isRole(view, 'that', k) && !inQuote(view, k)) k++;
  return k;
}

function endOfCircumstance(view: View, i: number, last: number): number {
  for (let k = i + 1; k < Math.min(i + 7, last); k++)
    if (isRole(view, 'time', k) || isRole(view, 'venue', k)) {
      while (k + 1 < last && (isRole(view, 'time', k + 1) || view.tokens.tag[k + 1] === 'NUM')) k++;
      return k + 1;
    }
  return i;
}

/** Nothing follows but a stop or a comma, an adverb, or “on Monday”, whatever the comma leads to. */
export function isOver(view: View, from: number): boolean {
  const last = sentenceLast(view, from - 1);
  const i = pastDay(view, from);
  return i >= last || (!inQuote(view, i) && /^[.,]$/.test(view.tokens.word[i] ?? ''));
}

/** Past adverbs and “on Monday”. */
function pastDay(view: View, from: number): number {
  const last = sentenceLast(view, from - 1);
  let i = from;
  while (i < last && (view.tokens.tag[i] === 'ADV' || view.tokens.lower[i] === 'on' || isRole(view, 'time', i))) i++;
  return i;
}
