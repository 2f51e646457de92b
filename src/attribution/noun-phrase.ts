import type { Document, TokenRange } from '../document/document.ts';
import { inQuote, isComma, isNounish, isRole } from './words.ts';

/** A noun phrase longer than this is no noun phrase but a sentence misread; keeps every look-around bounded. */
export const LONGEST_PHRASE = 60;

export const possessives: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your', 'whose']);

const isPossessive = (doc: Document, i: number): boolean =>
  doc.tokens.tag[i] === 'PRON' && possessives.has(doc.tokens.lower[i] as string) && !isObject(doc, i);

/** “told *her* that”, “asked *her*: “…””, “told *her* the bus was late”: nothing that she could own follows. */
const isObject = (doc: Document, i: number): boolean =>
  doc.tokens.lower[i] === 'her' &&
  (inQuote(doc, i + 1) ||
    /^(PUNCT|PRON|PART|SCONJ|DET|ADP|AUX|CCONJ)$/.test(doc.tokens.tag[i + 1] ?? '') ||
    isRole(doc, 'that', i + 1) ||
    isRole(doc, 'question', i + 1));

/** The noun phrase that ends right before `end`, without crossing a comma but in a list: “Lee, Cho and Diaz”. */
export function nounPhraseBefore(doc: Document, end: number, floor: number): TokenRange | null {
  const { tokens, quoteAt } = doc;
  const last = end - 1;
  if (last < floor) return null;
  if (tokens.tag[last] === 'PRON' && !isPossessive(doc, last)) return { first: last, last: end };
  if (isRole(doc, 'relative', last)) return { first: last, last: end };
  if (/^(CCONJ|ADP|VERB|AUX|SCONJ|ADV)$/.test(tokens.tag[last] ?? '')) return null;
  let first = end;
  let listed = false;
  for (let i = last; i >= floor; i--) {
    const quote = doc.quotes[quoteAt[i] as number];
    if (quote) {
      if (i === last || quote.words > 3 || /,$/.test(tokens.word[quote.last - 2] ?? '')) break;
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

/** Whether token i belongs to the noun phrase whose words from `first` on are known. */
function stepLeft(doc: Document, i: number, floor: number, first: number, listed: boolean): Step {
  const { tokens } = doc;
  const tag = tokens.tag[i];
  if (isRole(doc, 'subordinator', i)) return 'stop';
  if (tag === 'DET' || isPossessive(doc, i)) return 'end';
  if (tag === 'PRON') return listed ? 'take' : 'stop';
  if (isNounish(doc, i) || tag === 'ADJ') return 'take';
  if (tag === 'PART') return tokens.lower[i]?.includes("'") ? 'pass' : 'stop';
  if (tag === 'ADP') return isOf(doc, i, floor) ? 'pass' : 'stop';
  if (tag === 'CCONJ') return i > floor && (isNounish(doc, i - 1) || tokens.tag[i - 1] === 'ADJ') ? 'list' : 'stop';
  if (tag === 'VERB' && isHyphen(doc, i - 1)) return 'take';
  if (tag === 'VERB') return isAttributive(doc, i, floor) || isNamePart(doc, i) ? 'take' : 'stop';
  if (tag === 'ADV')
    return first < tokens.count && /^(NUM|ADJ|DET|VERB)$/.test(tokens.tag[first] ?? '') ? 'take' : 'stop';
  if (tokens.word[i] === ')') return 'close';
  if (isComma(doc, i)) return listed && i > floor && isNounish(doc, i - 1) ? 'pass' : 'stop';
  return /^[-–/&.]$/.test(tokens.word[i] ?? '') && tokens.end[i] === tokens.start[i + 1] ? 'pass' : 'stop';
}

/** A preposition that hangs on a noun before it: “the mayor *of* Leeds”, “one *in* ten”. */
const isOf = (doc: Document, i: number, floor: number): boolean =>
  i > floor &&
  doc.tokens.tag[i] === 'ADP' &&
  !inQuote(doc, i) &&
  !isRole(doc, 'subordinator', i) &&
  (isNounish(doc, i - 1) ||
    /^(some|many|most|all|both|one|each|half|few|any|none)$/.test(doc.tokens.lower[i - 1] ?? ''));

/** “a *leading* critic”, “the *retired* judge”. */
const isAttributive = ({ tokens }: Document, i: number, floor: number): boolean =>
  /(ing|ed|en)$/.test(tokens.lower[i] ?? '') &&
  /^(NOUN|PROPN|ADJ)$/.test(tokens.tag[i + 1] ?? '') &&
  i > floor &&
  /^(DET|ADJ|PART|NUM|PUNCT|ADV)$/.test(tokens.tag[i - 1] ?? '');

/** “*Downing* Street”: a name that the tagger took for a verb. */
const isNamePart = ({ tokens }: Document, i: number): boolean =>
  /^\p{Lu}/u.test(tokens.word[i] ?? '') && tokens.tag[i + 1] === 'PROPN';

/** Where the bracket opens that `close` closes; `close` itself where that is too far. */
export function bracketBefore({ tokens }: Document, close: number, floor: number): number {
  for (let i = close - 1; i >= Math.max(floor, close - 12); i--) if (tokens.word[i] === '(') return i;
  return close;
}

/** The range without what can't begin it, or null where nothing in it is a noun. */
function headed(doc: Document, first: number, last: number): TokenRange | null {
  let start = first;
  while (
    start + 1 < last &&
    isRole(doc, 'time', start) &&
    /^(PROPN|DET|PRON)$/.test(doc.tokens.tag[start + 1] ?? '') &&
    !isRole(doc, 'time', start + 1)
  )
    start++;
  for (let i = start; i < last; i++)
    if (isNounish(doc, i) || doc.tokens.tag[i] === 'DET' || doc.tokens.tag[i] === 'ADJ') return { first: start, last };
  return null;
}

/** The noun phrase that begins at `from`: the addressee of “told *the mayor of Leeds* that”. No commas, no clause. */
export function nounPhraseAfter(doc: Document, from: number, last: number): TokenRange | null {
  const { tokens, quoteAt } = doc;
  const end = Math.min(last, from + LONGEST_PHRASE);
  if (tokens.tag[from] === 'PRON' && !isPossessive(doc, from))
    return from < end ? { first: from, last: from + 1 } : null;
  let head = -1;
  for (let at = from; at < end && quoteAt[at] === -1 && stepsRight(doc, at, from, head); at++)
    if (/^(NOUN|PROPN|NUM|SYM|X)$/.test(tokens.tag[at] ?? '')) head = at;
  return head < 0 ? null : { first: from, last: head + 1 };
}

/** Whether token `at` belongs to the noun phrase that began at `from` and whose latest noun is `head` (-1 before the first). */
function stepsRight(doc: Document, at: number, from: number, head: number): boolean {
  const { tokens } = doc;
  const tag = tokens.tag[at] ?? '';
  const before = tokens.tag[at - 1] ?? '';
  if (isRole(doc, 'that', at) && at > from) return false;
  if (isRole(doc, 'time', at) && head >= 0 && tag !== 'PROPN' && !tokens.capital[at]) return false;
  if (/^(NOUN|PROPN|NUM|SYM|X|ADJ)$/.test(tag)) return true;
  if (tag === 'DET' || isPossessive(doc, at)) return head < 0 || /^(ADP|CCONJ)$/.test(before);
  if (tag === 'ADP') return head === at - 1 && !isRole(doc, 'subordinator', at) && !isAdverbial(doc, at);
  if (tag === 'CCONJ') return head === at - 1 && /^(NOUN|PROPN|DET|ADJ)$/.test(tokens.tag[at + 1] ?? '');
  if (isHyphen(doc, at) || isHyphen(doc, at - 1)) return true;
  if (tag === 'VERB')
    return (head < 0 || /^(DET|PRON|ADJ|ADV)$/.test(before)) && /^(NOUN|PROPN|ADJ|NUM)$/.test(tokens.tag[at + 1] ?? '');
  if (tag === 'ADV') return /^(VERB|ADJ)$/.test(tokens.tag[at + 1] ?? '') && /^(DET|PRON)$/.test(before);
  return tag === 'PART' && (tokens.lower[at]?.includes("'") ?? false);
}

/** Joins two words with no space about it: Austin-based, AP/Reuters. */
const isHyphen = ({ tokens }: Document, i: number): boolean =>
  /^[-–/&]$/.test(tokens.word[i] ?? '') && (tokens.end[i] === tokens.start[i + 1] || tokens.word[i] === '&');

/** “on Monday”, “in a statement”, “during the debate”: says when or where, not who. */
export function isAdverbial(doc: Document, i: number): boolean {
  for (let k = i + 1; k < Math.min(i + 7, doc.tokens.count); k++) {
    if (isRole(doc, 'time', k) || isRole(doc, 'venue', k)) return true;
    if (!/^(DET|ADJ|NUM|NOUN|PRON|PROPN)$/.test(doc.tokens.tag[k] ?? '')) return false;
  }
  return false;
}
