import type { Document, TokenRange } from '../../document/document.ts';
import { type Draft, revised } from '../draft.ts';
import { nounPhraseBefore } from '../phrases/noun-phrase.ts';
import { isFreeOf } from '../range.ts';
import { inQuote, quoteOf, sentenceFirst, sentenceLast } from '../sentence.ts';
import { isComma, isRole, isTagged, opensRelative, ROLE, TAG } from '../words.ts';

/** A bracket after a name that is longer than this says something else. */
const LONGEST_BRACKET = 12;

/**
 * The draft with a source that ends neither in a name nor in a bracket or a quotation, begins in no relative clause, and takes no adverb
 * of its verb: Ann Yo*-jong*, Ann Lee (D-Wis.*)*, *the firm that runs* the ferry, *it* also wrote.
 */
export function wholeSource(doc: Document, draft: Draft): Draft {
  const { cue, content, addressee } = draft;
  const source = draft.source && withoutOpening(doc, withoutAdverbs(doc, draft.source, cue));
  if (!source) return draft;
  const named = { first: subjectFirst(doc, source, cue), last: nameLast(doc, source) };
  const whole = { first: named.first, last: quoteLast(doc, { first: named.first, last: bracketLast(doc, named) }) };
  if (whole.first === draft.source?.first && whole.last === draft.source.last) return draft;
  return revised(draft, content, isFreeOf(whole, [cue, addressee, ...content]) ? whole : source);
}

/** Before the verb it is the verb's; “the man inside” keeps his. */
function withoutAdverbs(doc: Document, { first, last }: TokenRange, cue: Draft['cue']): TokenRange {
  let end = last;
  while (last === cue?.first && end - 1 > first && isTagged(doc, TAG.ADV, end - 1)) end--;
  return { first, last: end };
}

/** *Outside the court*, Ann Lee; *addressing newsmen*, the mayor; in *Lund,* the mayor: what the sentence opens with is not yet who speaks. */
function withoutOpening(doc: Document, source: TokenRange): TokenRange {
  const first = sentenceFirst(doc, source.first);
  if (source.first > first + 1 || !opensSentence(doc, first, source.first)) return source;
  for (let i = first + 1; i + 1 < source.last; i++) if (isComma(doc, i)) return { first: i + 1, last: source.last };
  return source;
}

/** Whether a sentence opens with a place or with what is done there, whose words a source seems to have from token `from` on. */
function opensSentence(doc: Document, first: number, from: number): boolean {
  const word = doc.tokens.lower[first] ?? '';
  if (from > first) return /^(?:in|at|near|from|across|on)$/.test(word);
  if (isTagged(doc, TAG.ADP, first) || /^(?:outside|inside|near)$/.test(word)) return true;
  if (!word.endsWith('ing')) return false;
  // “Opening the case”, tagged a name
  return isTagged(doc, TAG.DET, first + 1) || (isTagged(doc, TAG.VERB, first) && !isTagged(doc, TAG.NOUN, first + 1));
}

/** No subject is longer. */
const LONGEST_SUBJECT = 30;

/**
 * Where the verb's subject begins that the source is only the end of, since a preposition or another verb governs the source: *the head of the
 * firm that runs* the ferry said; *a memo seen by* the Courier says; *a woman whose son died at* the clinic told.
 */
function subjectFirst(doc: Document, source: TokenRange, cue: Draft['cue']): number {
  const { first } = source;
  const governor = first - 1;
  const isPreposition = isTagged(doc, TAG.ADP, governor);
  const isGoverned = isTagged(doc, TAG.VERB, governor) || (isPreposition && !isRole(doc, ROLE.subordinator, governor));
  if (!isGoverned || isRole(doc, ROLE.question, first)) return first;
  const from = clauseFirst(doc, first);
  const pronoun = relativeIn(doc, from, governor);
  const isEnd = endsInVerb(doc, source, cue);
  if (pronoun === governor - 1 || (pronoun > from && isEnd))
    return nounPhraseBefore(doc, pronoun, from)?.first ?? first;
  const isSubject = isPreposition && isEnd && !hasOwnVerb(doc, from, governor) && isTagged(doc, OPENS_SUBJECT, from);
  return isSubject ? from : first;
}
const OPENS_SUBJECT = TAG.DET | TAG.NOUN | TAG.PROPN | TAG.NUM | TAG.ADJ;

/** A noun phrase with the finite verb right behind it. */
const endsInVerb = (doc: Document, { first, last }: TokenRange, cue: Draft['cue']): boolean =>
  cue?.kind === 'verb' &&
  cue.first === last &&
  (isTagged(doc, TAG.AUX, last) || isTagged(doc, TAG.VERB, cue.head)) &&
  !doc.tokens.lower[last]?.endsWith('ing') &&
  !isTagged(doc, TAG.PRON, first) &&
  !isTagged(doc, TAG.PART, last - 1);

/** “*The paper is* a part of the plan”: no noun phrase. */
function hasOwnVerb(doc: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (isTagged(doc, TAG.AUX, i) && !/^be(?:ing|en)?$/.test(doc.tokens.lower[i] ?? '')) return true;
  return false;
}

/** The first of the words before token i that no mark parts from it; conjunctions and “yesterday” left out. */
function clauseFirst(doc: Document, i: number): number {
  const floor = Math.max(sentenceFirst(doc, i), i - LONGEST_SUBJECT);
  let from = i;
  while (from > floor && !inQuote(doc, from - 1) && !beginsClause(doc, from - 1)) from--;
  while (from < i && (isTagged(doc, TAG.CCONJ | TAG.ADV, from) || isRole(doc, ROLE.time, from))) from++;
  return from;
}

/** A mark that joins no words, or a word that begins a clause. */
const beginsClause = (doc: Document, i: number): boolean =>
  (isTagged(doc, TAG.PUNCT, i) && doc.tokens.end[i] !== doc.tokens.start[i + 1]) ||
  isRole(doc, ROLE.subordinator | ROLE.condition, i);

function relativeIn(doc: Document, from: number, to: number): number {
  for (let i = to; i > from; i--) if (opensRelative(doc, i)) return i;
  return -1;
}

/** Where the name ends whose first half the range ends with: Ann Yo*-jong*. */
function nameLast(doc: Document, { last }: TokenRange): number {
  const { word, start, end, capital } = doc.tokens;
  const isHalf = capital[last - 1] && word[last] === '-' && !inQuote(doc, last);
  return isHalf && end[last - 1] === start[last] && end[last] === start[last + 1] ? last + 2 : last;
}

/** The author of “The Glass *Harbour”*: where the quotation ends that it ends in, and that it does not stand in. */
function quoteLast(doc: Document, { first, last }: TokenRange): number {
  const quote = quoteOf(doc, last - 1);
  return quote && quote.first > first && quote.last - last <= LONGEST_BRACKET ? quote.last : last;
}

/** Where the bracket closes that is still open; the range's own end where none is, or where it doesn't close soon. */
function bracketLast(doc: Document, { first, last }: TokenRange): number {
  const { word } = doc.tokens;
  const end = Math.min(sentenceLast(doc, last - 1), last + LONGEST_BRACKET);
  let open = 0;
  for (let i = first; i < last; i++) open += word[i] === '(' ? 1 : word[i] === ')' ? -1 : 0;
  if (open !== 1) return last;
  for (let i = last; i < end; i++) if (word[i] === ')') return i + 1;
  return last;
}
