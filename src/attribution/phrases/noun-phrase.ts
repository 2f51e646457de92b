import type { Document, TokenRange } from '../../document/document.ts';
import { inQuote, quoteOf } from '../sentence.ts';
import { isComma, isNounish, isRole, isTagged, ROLE, TAG } from '../words.ts';

/** A noun phrase longer than this is no noun phrase but a sentence misread; keeps every look-around bounded. */
export const LONGEST_PHRASE = 60;

export const possessives: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your', 'whose']);

const isPossessive = (doc: Document, i: number): boolean =>
  isTagged(doc, TAG.PRON, i) && possessives.has(doc.tokens.lower[i] as string) && !isObject(doc, i);

const NO_NOUN = TAG.PUNCT | TAG.PRON | TAG.PART | TAG.SCONJ | TAG.DET | TAG.ADP | TAG.AUX | TAG.CCONJ;

/** “told *her* that”, “asked *her*: “…””, “told *her* the bus was late”: nothing that she could own follows. */
const isObject = (doc: Document, i: number): boolean =>
  doc.tokens.lower[i] === 'her' &&
  (inQuote(doc, i + 1) || isTagged(doc, NO_NOUN, i + 1) || isRole(doc, ROLE.that | ROLE.question, i + 1));

const ENDS_NO_PHRASE = TAG.CCONJ | TAG.ADP | TAG.VERB | TAG.AUX | TAG.SCONJ | TAG.ADV;

/** The noun phrase that ends right before `end`, without crossing a comma but in a list: “Lee, Cho and Diaz”. */
export function nounPhraseBefore(doc: Document, end: number, floor: number): TokenRange | null {
  const last = end - 1;
  if (last < floor) return null;
  if (isTagged(doc, TAG.PRON, last) && !isPossessive(doc, last)) return { first: last, last: end };
  if (isRole(doc, ROLE.relative, last)) return { first: last, last: end };
  if (isTagged(doc, ENDS_NO_PHRASE, last)) return null;
  let first = end;
  let listed = false;
  for (let i = last; i >= floor; i--) {
    const quote = quoteOf(doc, i);
    if (quote) {
      if (i === last || quote.words > 3 || isComma(doc, quote.last - 2)) break;
      i = quote.first;
      continue;
    }
    const step = stepLeft(doc, i, floor, first, listed);
    if (step === 'stop') break;
    if (step === 'list') listed = true;
    if (step === 'close') i = Math.max(floor, bracketBefore(doc, i, floor));
    if (step === 'take' || step === 'end' || step === 'close') first = i;
    if (step === 'end' && !isOf(doc, i - 1, floor)) break;
  }
  return headed(doc, first, end);
}

type Step = 'take' | 'pass' | 'list' | 'close' | 'end' | 'stop';

const stepIf = (step: Step, holds: boolean): Step => (holds ? step : 'stop');

/** Whether token i belongs to the noun phrase whose words from `first` on are known. */
function stepLeft(doc: Document, i: number, floor: number, first: number, listed: boolean): Step {
  const { tag, word, start, end } = doc.tokens;
  if (isRole(doc, ROLE.subordinator, i)) return 'stop';
  switch (tag[i]) {
    case 'DET':
      return 'end';
    case 'PRON':
      return isPossessive(doc, i) ? 'end' : stepIf('take', listed);
    case 'PART':
      return stepIf('pass', isApostrophe(doc, i));
    case 'ADP':
      return stepIf('pass', isOf(doc, i, floor));
    case 'CCONJ':
      return stepIf('list', i > floor && (isNounish(doc, i - 1) || isTagged(doc, TAG.ADJ, i - 1)));
    case 'VERB':
      return stepIf('take', isHyphen(doc, i - 1) || isNamePart(doc, i));
    case 'ADV':
      return stepIf('take', isTagged(doc, TAG.NUM | TAG.ADJ | TAG.DET | TAG.VERB, first));
  }
  if (isNounish(doc, i) || isTagged(doc, TAG.ADJ, i)) return 'take';
  if (word[i] === ')') return 'close';
  if (isComma(doc, i)) return stepIf('pass', listed && i > floor && isNounish(doc, i - 1));
  return stepIf('pass', /^[-–/&.]$/.test(word[i] ?? '') && end[i] === start[i + 1]);
}

const isApostrophe = ({ tokens: { lower } }: Document, i: number): boolean => lower[i]?.includes("'") ?? false;

/** A preposition that hangs on a noun before it: “the mayor *of* Leeds”, “one *in* ten”. */
const isOf = (doc: Document, i: number, floor: number): boolean =>
  i > floor &&
  isTagged(doc, TAG.ADP, i) &&
  !inQuote(doc, i) &&
  !isRole(doc, ROLE.subordinator, i) &&
  (isNounish(doc, i - 1) ||
    /^(some|many|most|all|both|one|each|half|few|any|none)$/.test(doc.tokens.lower[i - 1] ?? ''));

/** “*Downing* Street”: a name that the tagger took for a verb. */
const isNamePart = (doc: Document, i: number): boolean =>
  isTagged(doc, TAG.PROPN, i + 1) && doc.tokens.capital[i] === 1;

/** Where the bracket opens that `close` closes; `close` itself where that is too far. */
export function bracketBefore({ tokens }: Document, close: number, floor: number): number {
  for (let i = close - 1; i >= Math.max(floor, close - 12); i--) if (tokens.word[i] === '(') return i;
  return close;
}

/** The range without a time that can't begin it (*Friday* the mayor), or null where nothing in it is a noun. */
function headed(doc: Document, first: number, last: number): TokenRange | null {
  let start = first;
  while (start + 1 < last && isRole(doc, ROLE.time, start) && opensAfterTime(doc, start + 1)) start++;
  for (let i = start; i < last; i++)
    if (isNounish(doc, i) || isTagged(doc, TAG.DET | TAG.ADJ, i)) return { first: start, last };
  return null;
}

const opensAfterTime = (doc: Document, i: number): boolean =>
  isTagged(doc, TAG.PROPN | TAG.DET | TAG.PRON, i) && !isRole(doc, ROLE.time, i);

const ENDS_PHRASE = TAG.NOUN | TAG.PROPN | TAG.NUM | TAG.SYM | TAG.X;

/** The noun phrase that begins at `from`: the addressee of “told *the mayor of Leeds* that”. No commas, no clause. */
export function nounPhraseAfter(doc: Document, from: number, last: number): TokenRange | null {
  const end = Math.min(last, from + LONGEST_PHRASE);
  if (isTagged(doc, TAG.PRON, from) && !isPossessive(doc, from))
    return from < end ? { first: from, last: from + 1 } : null;
  let head = -1;
  for (let at = from; at < end && !inQuote(doc, at) && stepsRight(doc, at, from, head); at++)
    if (isTagged(doc, ENDS_PHRASE, at)) head = at;
  return head < 0 ? null : { first: from, last: head + 1 };
}

/** Whether token `at` belongs to the noun phrase that began at `from` and whose latest noun is `head` (-1 before the first). */
function stepsRight(doc: Document, at: number, from: number, head: number): boolean {
  if (isRole(doc, ROLE.that, at) && at > from) return false;
  if (isRole(doc, ROLE.time, at) && head >= 0 && !isTagged(doc, TAG.PROPN, at) && !doc.tokens.capital[at]) return false;
  if (isTagged(doc, ENDS_PHRASE | TAG.ADJ, at)) return true;
  if (isTagged(doc, TAG.DET, at) || isPossessive(doc, at))
    return head < 0 || isTagged(doc, TAG.ADP | TAG.CCONJ, at - 1);
  if (isTagged(doc, TAG.ADP, at))
    return head === at - 1 && !isRole(doc, ROLE.subordinator, at) && !isAdverbial(doc, at);
  if (isTagged(doc, TAG.CCONJ, at)) return head === at - 1 && isTagged(doc, OPENS_PHRASE, at + 1);
  if (isHyphen(doc, at) || isHyphen(doc, at - 1)) return true;
  if (isTagged(doc, TAG.VERB, at)) return (head < 0 || isTagged(doc, MODIFIED, at - 1)) && isTagged(doc, NAMES, at + 1);
  if (isTagged(doc, TAG.ADV, at))
    return isTagged(doc, TAG.VERB | TAG.ADJ, at + 1) && isTagged(doc, TAG.DET | TAG.PRON, at - 1);
  return isTagged(doc, TAG.PART, at) && isApostrophe(doc, at);
}
const OPENS_PHRASE = TAG.NOUN | TAG.PROPN | TAG.DET | TAG.ADJ;
const MODIFIED = TAG.DET | TAG.PRON | TAG.ADJ | TAG.ADV;
const NAMES = TAG.NOUN | TAG.PROPN | TAG.ADJ | TAG.NUM;

/** Joins two words with no space about it: Austin-based, AP/Reuters. */
const isHyphen = ({ tokens: { word, start, end } }: Document, i: number): boolean =>
  word[i]?.length === 1 && /^[-–/&]$/.test(word[i]) && (end[i] === start[i + 1] || word[i] === '&');

const MODIFIES = TAG.DET | TAG.ADJ | TAG.NUM | TAG.NOUN | TAG.PRON | TAG.PROPN;

/** “on Monday”, “in a statement”, “during the debate”: says when or where, not who. */
export function isAdverbial(doc: Document, i: number): boolean {
  for (let k = i + 1; k < Math.min(i + 7, doc.tokens.count); k++) {
    if (isRole(doc, ROLE.time | ROLE.venue, k)) return true;
    if (!isTagged(doc, MODIFIES, k)) return false;
  }
  return false;
}
