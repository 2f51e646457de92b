import type { Document, TokenRange } from '../document/document.ts';
import { type Draft, revised } from './draft.ts';
import { nounPhraseBefore } from './noun-phrase.ts';
import { isFreeOf } from './range.ts';
import { inQuote, isComma, isRole, opensRelative, sentenceFirst, sentenceLast } from './words.ts';

/** A bracket after a name that is longer than this says something else. */
const LONGEST_BRACKET = 12;

/**
 * The draft with a source that ends neither behind a title nor in a bracket or a quotation, begins in no relative clause and within no name, and takes no adverb
 * of its verb: the Rev. *Peter Lee*, Ann Lee (D-Wis.*)*, *the firm that runs* the ferry, *Rees-*Mogg, *it* also wrote.
 */
export function wholeSource(doc: Document, draft: Draft): Draft {
  const { cue, content, addressee } = draft;
  const source = draft.source && withoutOpening(doc, withoutAdverbs(doc, draft.source, cue));
  if (!source) return draft;
  const named = { first: halfFirst(doc, subjectFirst(doc, source, cue)), last: nameLast(doc, source) };
  const whole = { first: named.first, last: quoteLast(doc, { first: named.first, last: bracketLast(doc, named) }) };
  return revised(draft, content, isFreeOf(whole, [cue, addressee, ...content]) ? whole : source);
}

/** Before the verb it is the verb's; “the man inside” keeps his. */
function withoutAdverbs({ tokens }: Document, { first, last }: TokenRange, cue: Draft['cue']): TokenRange {
  let end = last;
  while (last === cue?.first && end - 1 > first && tokens.tag[end - 1] === 'ADV') end--;
  return { first, last: end };
}

/** *Outside the court*, Ann Lee; *addressing newsmen*, the mayor; in *Lund,* the mayor: what the sentence opens with is not yet who speaks. */
function withoutOpening(doc: Document, source: TokenRange): TokenRange {
  const { tag, lower } = doc.tokens;
  const first = sentenceFirst(doc, source.first);
  const isActing = tag[first + 1] === 'DET' || (tag[first] === 'VERB' && tag[first + 1] !== 'NOUN'); // “Opening the case”, tagged a name
  const opens =
    source.first === first
      ? tag[first] === 'ADP' ||
        /^(?:outside|inside|near)$/.test(lower[first] ?? '') ||
        (isActing && /ing$/.test(lower[first] ?? ''))
      : source.first === first + 1 && /^(?:in|at|near|from|across|on)$/.test(lower[first] ?? '');
  if (!opens) return source;
  for (let i = first + 1; i + 1 < source.last; i++) if (isComma(doc, i)) return { first: i + 1, last: source.last };
  return source;
}

/** No subject is longer. */
const LONGEST_SUBJECT = 30;

/**
 * Where the verb's subject begins that the source is only the end of, since a preposition or another verb governs the source: *the head of the
 * firm that runs* the ferry said; *a memo seen by* the Courier says; *a woman whose son died at* the clinic told.
 */
function subjectFirst(doc: Document, source: TokenRange, cue: Draft['cue']): number {
  const { first } = source;
  const { tag } = doc.tokens;
  const governor = first - 1;
  const isGoverned = tag[governor] === 'VERB' || (tag[governor] === 'ADP' && !isRole(doc, 'subordinator', governor));
  if (!isGoverned || isRole(doc, 'question', first)) return first;
  const from = clauseFirst(doc, first);
  const pronoun = relativeIn(doc, from, governor);
  if (pronoun === governor - 1 || (pronoun > from && endsInVerb(doc, source, cue)))
    return nounPhraseBefore(doc, pronoun, from)?.first ?? first;
  const isSubject = tag[governor] === 'ADP' && endsInVerb(doc, source, cue) && !hasOwnVerb(doc, from, governor);
  return isSubject && /^(?:DET|NOUN|PROPN|NUM|ADJ)$/.test(tag[from] ?? '') ? from : first;
}

/** A noun phrase with the finite verb right behind it. */
const endsInVerb = ({ tokens: { tag, lower } }: Document, { first, last }: TokenRange, cue: Draft['cue']): boolean =>
  cue?.kind === 'verb' &&
  cue.first === last &&
  (tag[last] === 'AUX' || tag[cue.head] === 'VERB') &&
  !/ing$/.test(lower[last] ?? '') &&
  tag[first] !== 'PRON' &&
  tag[last - 1] !== 'PART';

/** “*The paper is* a part of the plan”: no noun phrase. */
function hasOwnVerb({ tokens: { tag, lower } }: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tag[i] === 'AUX' && !/^be(?:ing|en)?$/.test(lower[i] ?? '')) return true;
  return false;
}

/** The first of the words before token i that no mark parts from it; conjunctions and “yesterday” left out. */
function clauseFirst(doc: Document, i: number): number {
  const { tag } = doc.tokens;
  const floor = Math.max(sentenceFirst(doc, i), i - LONGEST_SUBJECT);
  let from = i;
  while (from > floor && !inQuote(doc, from - 1) && !beginsClause(doc, from - 1)) from--;
  while (from < i && (tag[from] === 'CCONJ' || tag[from] === 'ADV' || isRole(doc, 'time', from))) from++;
  const isYear = tag[from] === 'ADP' && tag[from + 1] === 'NUM' && from + 2 < i; // In 1816 | a writer in the Post
  return isYear ? from + 2 : from;
}

/** A mark that joins no words, or a word that begins a clause. */
const beginsClause = (doc: Document, i: number): boolean =>
  (doc.tokens.tag[i] === 'PUNCT' && doc.tokens.end[i] !== doc.tokens.start[i + 1]) ||
  isRole(doc, 'subordinator', i) ||
  isRole(doc, 'condition', i);

function relativeIn(doc: Document, from: number, to: number): number {
  for (let i = to; i > from; i--) if (opensRelative(doc, i)) return i;
  return -1;
}

/** Where the name begins whose second half stands behind the hyphen before token i: Ann *Rees*-Mogg; not anti-Mogg. */
function halfFirst({ tokens: { word, start, end, capital } }: Document, i: number): number {
  let first = i;
  while (
    word[first - 1] === '-' &&
    end[first - 2] === start[first - 1] &&
    end[first - 1] === start[first] &&
    capital[first] &&
    capital[first - 2]
  )
    first -= 2;
  return first;
}

/** Where the name ends whose title the range ends with, or whose first half: Ann Yo*-jong*. */
function nameLast(doc: Document, { last }: TokenRange): number {
  const { tokens, quoteAt } = doc;
  const isHalf = tokens.capital[last - 1] && tokens.word[last] === '-' && quoteAt[last] === -1;
  if (isHalf && tokens.end[last - 1] === tokens.start[last] && tokens.end[last] === tokens.start[last + 1])
    return last + 2;
  if (!/^\p{L}+\.$/u.test(tokens.word[last - 1] as string)) return last;
  const end = sentenceLast(doc, last - 1);
  let i = last;
  while (i < end && tokens.tag[i] === 'PROPN' && quoteAt[i] === -1) i++;
  return i;
}

/** The author of “The Glass *Harbour”*: where the quotation ends that it ends in, and that it does not stand in. */
function quoteLast({ quotes, quoteAt }: Document, { first, last }: TokenRange): number {
  const quote = quotes[quoteAt[last - 1] as number];
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
