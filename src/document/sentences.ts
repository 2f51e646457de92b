import { isMark } from '../quotation/marks.ts';
import type { Quotation } from '../quotation/types.ts';
import { AFTER_HOUR, bindsNext, ENDS_PLACE } from './abbreviations.ts';
import { type Columns, lowerAt, wordAt } from './columns.ts';
import { isCapital } from './form.ts';
import { TAG } from './tags.ts';
import { words } from './words.ts';

/** Where quotations open and close: offsets of their marks. */
export interface QuoteEdges {
  readonly opens: ReadonlySet<number>;
  readonly closes: ReadonlySet<number>;
}

export function quoteEdges(text: string, quotations: readonly Quotation[]): QuoteEdges {
  const opens = new Set<number>();
  const closes = new Set<number>();
  for (const { parts } of quotations)
    for (const { start, end } of parts) {
      opens.add(start);
      if (end - 1 > start && isMark(text.charCodeAt(end - 1))) closes.add(end - 1);
    }
  return { opens, closes };
}

/** Words that begin a sentence where they are written with a capital after an abbreviation: … of Acme Inc. The firm … */
const STARTERS: ReadonlySet<string> = /* @__PURE__ */ words(
  'The A An This That These Those He She It They We You His Her Its Their Our My Your But And Or So Yet If When While After Before ' +
    'Although Though Because Since As At In On For From By With To Under During Despite Meanwhile However Still Then There Here What ' +
    'Who Why How Where Not Yes Now Also Some Many Most Both Each Every Another All',
);

const SPEAKS: ReadonlySet<string> = /* @__PURE__ */ words(
  'say ask tell shout cry yell reply answer add exclaim scream whisper tweet write quip joke wonder demand call chant respond declare mutter laugh snap',
);

/** Index behind the last token of each sentence of the block that begins at token `first`. */
export function cutSentences(columns: Columns, first: number, edges: QuoteEdges): number[] {
  const { count, form } = columns;
  const ends: number[] = [];
  let from = first;
  for (let i = first; i < count; i++) {
    if (!form[i]?.stops) continue;
    const stop = stopOf(wordAt(columns, i), wordAt(columns, i + 1));
    if (stop === null || (stop === 'dots' && i < from + 2)) continue;
    const behind = behindMarks(columns, i + 1, edges);
    if (behind.next >= count) break;
    if (endsSentence(columns, from, i, stop, behind, edges)) {
      ends.push(behind.next);
      from = behind.next;
    }
    i = behind.next - 1;
  }
  if (count > first) ends.push(count);
  return ends;
}

type Stop = 'full' | 'strong' | 'dots' | 'abbreviation';

/** Four dots are an ellipsis and a full stop. */
function stopOf(word: string, next: string): Stop | null {
  const last = word.charCodeAt(word.length - 1);
  if (last === 33 || last === 63) return 'strong';
  if (last === 0x2026) return next === '.' ? 'full' : 'dots';
  if (last !== 46) return null;
  if (word.length === 1) return 'full';
  if (word.charCodeAt(0) !== 46) return 'abbreviation';
  return word.length === 4 ? 'full' : 'dots';
}

/** What stands behind a stop and its marks: the next token, and whether a quotation was closed. */
interface Behind {
  readonly next: number;
  readonly quoted: boolean;
}

/** Skips further stops and closing marks: the "?!”)" of “What?!”), and an ellipsis that follows: That is all. …, maybe . . . so */
function behindMarks(columns: Columns, from: number, edges: QuoteEdges): Behind {
  const { count, start, end } = columns;
  let next = from;
  let quoted = false;
  for (; next < count; next++) {
    const mark = wordAt(columns, next);
    if (start[next] !== end[next - 1]) {
      if (mark === '…' || mark === '...' || mark === '.') continue;
      break;
    }
    const at = start[next] as number;
    if (mark.length === 1 && isMark(mark.charCodeAt(0)) && !edges.opens.has(at)) quoted = true;
    else if (!/^(?:[)\]}.!?…]|\.+|!+|\?+)$/.test(mark)) break;
  }
  return { next, quoted };
}

function endsSentence(
  columns: Columns,
  from: number,
  at: number,
  stop: Stop,
  { next, quoted }: Behind,
  edges: QuoteEdges,
): boolean {
  const { count } = columns;
  const word = wordAt(columns, at);
  let begin = next;
  while (begin < count && begin < next + 3 && isOpening(columns, begin, edges)) begin++;
  if (begin >= count) return false;
  const beginning = wordAt(columns, begin);
  const quoteOpens = begin > next && isMark(wordAt(columns, next).charCodeAt(0));
  if (isInInitials(columns, at)) return false;
  if (stop === 'abbreviation')
    return (
      endsWithAbbreviation(word, beginning, quoted || quoteOpens) ||
      (begin === next && HOUR.test(word) && endsWithHour(columns, from, at, begin))
    );
  if (/^[,;:)\]}–—-]/.test(beginning)) return false;
  if (isLowerCase(beginning))
    return stop === 'full' && (quoteOpens || beginning.startsWith('http') || CAPITAL_INSIDE.test(beginning));
  if (stop === 'dots' && !quoted) return STARTERS.has(beginning) || begin > next;
  if (quoted && stop !== 'full' && begin === next) return !isReportingClause(columns, begin);
  return true;
}

/** easyJet, iPhone, eBay. */
const CAPITAL_INSIDE = /^[a-zß-öø-ÿ]{1,4}[A-ZÀ-ÖØ-Þ]/;

/** The first stop of “(D-S.C.)” and of “Ph.D.”: between two capitals, no blank on either side; not of “Yes.I will”. */
function isInInitials(columns: Columns, at: number): boolean {
  const { start, end } = columns;
  if (end[at - 1] !== start[at] || at + 1 >= columns.count || end[at] !== start[at + 1]) return false;
  const [before, after] = [wordAt(columns, at - 1), wordAt(columns, at + 1)];
  return /^[A-Z]$/.test(before)
    ? /^[A-Z]/.test(after)
    : /^[A-Z][A-Za-z]{1,2}$/.test(before) && /^[B-HJ-Z]\.?$/.test(after);
}

function isOpening(columns: Columns, i: number, edges: QuoteEdges): boolean {
  const { count, start, end } = columns;
  const mark = wordAt(columns, i);
  if (mark.length > 2) return false;
  if (edges.opens.has(start[i] as number) || /^[([{“‘«„‹`]/.test(mark)) return true;
  return /^["']/.test(mark) && i + 1 < count && start[i + 1] === end[i];
}

/** He lives in the U.S. She … : a new sentence; the U.S. Senate; Mr. Smith; J. K. Rowling: none. */
function endsWithAbbreviation(word: string, beginning: string, atQuote: boolean): boolean {
  const plain = word.slice(0, -1);
  if (bindsNext(plain)) return ENDS_PLACE.has(plain) && STARTERS.has(beginning);
  return STARTERS.has(beginning) || (atQuote && isCapital(beginning));
}

const HOUR = /^[ap]\.m\.$/i;
/** Tokens of a subject, at most. */
const LONGEST_SUBJECT = 6;
const SUBJECT = /* @__PURE__ */ (() => TAG.PROPN | TAG.NOUN | TAG.ADJ | TAG.ADP | TAG.DET | TAG.NUM)();

/**
 * The shop closed at 9 p.m. *Police said* the man had fled: a sentence that has its verb, and behind the hour a subject with another. Not: At 9 p.m.
 * Lee left; the shop that closes at 9 p.m. Monday is his.
 */
function endsWithHour(columns: Columns, from: number, at: number, begin: number): boolean {
  const word = wordAt(columns, begin);
  if (!isCapital(word) || AFTER_HOUR.has(word)) return false;
  if (/^[A-Z]{2,4}$/.test(word) || isTagged(columns, from, TAG.ADP | TAG.SCONJ)) return false;
  let i = begin;
  while (i < begin + LONGEST_SUBJECT && isTagged(columns, i, SUBJECT)) i++;
  return i > begin && isFiniteAt(columns, i) && hasFinite(columns, Math.max(from, at - FAR), at);
}
/** Tokens before the hour in which its sentence has a verb. */
const FAR = 40;

const isTagged = ({ tag, count }: Columns, i: number, tags: number): boolean =>
  i < count && ((tag[i] as number) & tags) !== 0;

const isFiniteAt = (columns: Columns, i: number): boolean =>
  isTagged(columns, i, TAG.AUX) || (isTagged(columns, i, TAG.VERB) && !lowerAt(columns, i).endsWith('ing'));

function hasFinite(columns: Columns, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteAt(columns, i)) return true;
  return false;
}

/** “Stop!” Mr. Smith shouted. “Stop!” Lee’s niece, the mayor of Lund (54), shouted. But: “Stop!” Smith said he would leave. */
function isReportingClause(columns: Columns, from: number): boolean {
  if (!isTagged(columns, from, TAG.PROPN)) return false;
  let i = from + 1;
  while (i < from + MOST_NAMED && isTagged(columns, i, NAMED)) i++;
  if (wordAt(columns, i) === ',') i = behindApposition(columns, i);
  const verb = lemmaAt(columns, i);
  if (!SPEAKS.has(verb)) return false;
  if (TAKES_ADDRESSEE.has(verb)) i = addresseeEnd(columns, i);
  const after = wordAt(columns, i + 1);
  if (after === '' || /^[.,;?!]/.test(after)) return true;
  return isTagged(columns, i + 1, TAG.ADP | TAG.ADV) || (after === 'and' && isTagged(columns, i + 1, TAG.CCONJ));
}

const TAKES_ADDRESSEE: ReadonlySet<string> = /* @__PURE__ */ words('tell ask');
const LONGEST_ADDRESSEE = 5;

/** The last token of whom the verb at `verb` speaks to: “Stop!” Lee told *the crowd* on Friday; the verb itself where it names nobody. */
function addresseeEnd(columns: Columns, verb: number): number {
  if (isTagged(columns, verb + 1, TAG.PRON) && lowerAt(columns, verb + 1) !== 'that') return verb + 1;
  let i = verb + 1;
  while (i <= verb + LONGEST_ADDRESSEE && isTagged(columns, i, NAMED | TAG.DET)) i++;
  return i - 1;
}

const NAMED = TAG.PROPN | TAG.NOUN | TAG.PART | TAG.ADJ;
/** Tokens of a name with its title, and of what stands between two commas behind it. */
const MOST_NAMED = 8;
const MOST_IN_APPOSITION = 20;

/** Behind the next comma that a verb of speech follows; `comma` itself where there is none before a full stop. */
function behindApposition(columns: Columns, comma: number): number {
  for (let i = comma + 1; i < comma + MOST_IN_APPOSITION && i < columns.count; i++) {
    const mark = wordAt(columns, i);
    if (/^[.;?!:]$/.test(mark)) break;
    if (mark === ',' && SPEAKS.has(lemmaAt(columns, i + 1))) return i + 1;
  }
  return comma;
}

const lemmaAt = ({ lemma, count }: Columns, i: number): string => (i < count ? (lemma[i] as string) : '');

const isLowerCase = (word: string): boolean => {
  const letter = word.charAt(0);
  return letter !== letter.toUpperCase();
};
