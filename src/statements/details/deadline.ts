import { IS } from '../knowledge.ts';
import { is } from '../seen.ts';
import type { Word } from '../words.ts';
import { CLAUSES_JOINED_BY, isHyphen, isMark, type Stretch } from './stretch.ts';
import {
  AT_THE,
  COUNTS,
  EDGES,
  FORUMS,
  GETS,
  MIDDLES,
  NOT_ONE_TO_COME,
  OVER,
  SEASONS,
  TOLD_BY_CLAUSE,
  UNITS,
} from './word-lists.ts';

/**
 * By, until, from or in which time is it to be done? We will reopen | by the end of May.
 * @param subject where the subject of the action begins: what stands before it may set its time (“Next year we will …”)
 * @param from where the action begins
 */
export function deadlineIn(words: readonly Word[], subject: number, from: number, text: string): Stretch | null {
  return timeIn(words, from, words.length, text) ?? timeIn(words, 0, subject, text);
}

/** The first time between two words; what a relative clause tells has a time of its own: the editor who was jailed in May. */
function timeIn(words: readonly Word[], from: number, to: number, text: string): Stretch | null {
  for (let i = from; i < to && !(i > from && relates(words, i)); i++) {
    const found = is(words[i], IS.limit)
      ? limitAt(words, i, text)
      : (latestAt(words, i, text) ?? momentAt(words, i) ?? dateAt(words, i, text));
    if (!found || found.from >= to) continue;
    if (!isOfParticiple(words, from, i)) return outer(words, found, text);
    i = found.to;
  }
  return null;
}

/** Does a relative clause begin? The editor *who* was jailed; but “decide *whether* to appeal”, “say *when*”. */
const relates = (words: readonly Word[], i: number): boolean =>
  is(words[i], IS.question) && words[i]?.lexeme.lower !== 'when' && words[i + 1]?.lexeme.lower !== 'to';

/** Treat them within 18 weeks | by March: of two times, the one by which it will be so. */
function outer(words: readonly Word[], found: Stretch, text: string): Stretch {
  const behind = found.to + 1;
  const isInner = words[found.from]?.lexeme.lower === 'within' && words[behind]?.lexeme.lower === 'by';
  return (isInner && limitAt(words, behind, text)) || found;
}

/** An editor convicted | in May: the time of another act. But to be finished in May, to get it mended by May: the action's. */
function isOfParticiple(words: readonly Word[], from: number, at: number): boolean {
  const before = words[at - 1];
  if (words.slice(from, from + 2).some((w) => GETS.has(w.lexeme.lower))) return false;
  return at - 1 > from && /[^e]ed$/.test(before?.lexeme.lower ?? '') && !is(words[at - 2], IS.auxiliary | IS.adverb);
}

/** Words from a preposition to its time: within the first hundred days. */
const REACH = 6;

/** To name it after the mayor, after her is no time, nor “for the next two years”, “in a march”. */
function limitAt(words: readonly Word[], at: number, text: string): Stretch | null {
  const { lower } = (words[at] as Word).lexeme;
  if (lower === 'at' && words[at + 1]?.lexeme.lower === 'least') return null;
  if (NEARER.has(lower) && words[at - 1]?.lexeme.lower === 'the') return null;
  if (lower === 'after' && words.slice(0, at).some((w) => w.lexeme.lower === 'name')) return null;
  if (OPENS_CLAUSE.has(lower) && opensClause(words, at + 1, lower)) return { from: at, to: endOfTime(words, at + 1) };
  for (let i = at + 1; i <= Math.min(words.length - 1, at + REACH); i++) {
    const word = words[i] as Word;
    if (isYear(word, text) && !is(words[i + 1], IS.time)) return { from: at, to: ofYear(words, i) };
    if (isDay(words, i)) return { from: at, to: withRest(words, i, text) };
    if (lower !== 'at' && isEdge(words, i)) return { from: at, to: endOfNoun(words, i + 2) };
    if (isTime(word))
      return isNoDate(words, at, i) ? null : { from: ownTime(words, at, i), to: withRest(words, i, text) };
    if (isMark(word) || is(word, IS.auxiliary | IS.modal | IS.self | IS.third) || STOPS.has(word.lexeme.lower)) break;
    if (is(word, IS.limit) && !NEARER.has(word.lexeme.lower) && words[i + 1]?.lexeme.lower !== 'least') break;
  }
  return null;
}

/** What is no time to come, though a word of time stands in it. */
const isNoDate = (words: readonly Word[], at: number, time: number): boolean =>
  isPast(words, at, time) ||
  isAmount(words, at, time) ||
  isInName(words, time) ||
  (NEARER.has(words[at]?.lexeme.lower ?? '') && isPossessive(words, time));

/** By the *end* of this parliament, by the *start* of the talks. */
const isEdge = (words: readonly Word[], at: number): boolean =>
  EDGES.has(words[at]?.lexeme.lower ?? '') && words[at - 1]?.lexeme.lower === 'the' && isToldByNoun(words, at);

/** The end | of this parliament, seven days | of the flight; the end of the year, of the next month has a time of its own. */
const isToldByNoun = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.lexeme.lower === 'of' &&
  is(words[at + 2], IS.determiner) &&
  !isTime(words[at + 3]) &&
  !isTime(words[at + 4]);

/** Cut by | a quarter, put off by | two years, from | 12 weeks to four: how much, not when; but “from | a week today”. */
const isAmount = (words: readonly Word[], at: number, time: number): boolean =>
  AMOUNTS.has(words[at]?.lexeme.lower ?? '') &&
  COUNTS.has(words[at + 1]?.lexeme.lower ?? '') &&
  UNITS.has(words[time]?.lexeme.lower ?? '') &&
  !(words[at]?.lexeme.lower === 'from' && is(words[time + 1], IS.date)) &&
  !words.slice(at + 1, time).some((w) => w.lexeme.lower === 'the' || is(w, IS.limit));
const AMOUNTS: ReadonlySet<string> = new Set(['by', 'from']);

/** Theresa *May*, the Good *Friday* Agreement, the *Sunday* Times; but “in Paris May 3”. */
function isInName(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (is(word, IS.modal))
    return before?.capital === true && next?.lexeme.lower !== '#' && !is(before, IS.limit | IS.time | IS.date);
  const isNamed = is(word, IS.date) && next?.capital === true && !is(next, IS.time);
  return isNamed && words.slice(Math.max(0, at - 2), at).some((w) => w.lexeme.lower === 'the');
}

/** By the 2028 | election, by the 2028 | Summer Games, by 2030 | at the latest; in 2026 | we will. */
function ofYear(words: readonly Word[], year: number): number {
  if (isAtMost(words, year + 1)) return year + 3;
  return words[year - 1]?.lexeme.lower === 'the' ? endOfName(words, year) : year;
}

/** By Friday | at the latest. */
const isAtMost = (words: readonly Word[], at: number): boolean =>
  words[at]?.lexeme.lower === 'at' && AT_THE.has(words[at + 2]?.lexeme.lower ?? '');

/** The last word of a noun with the names and adjectives before it: the 2026 | spending review, Tuesday’s | Harbour Board meeting. */
function endOfName(words: readonly Word[], at: number): number {
  let to = at;
  while (to < at + LONGEST_NAME && isNoun(words[to + 1]) && (to === at || leadsToNoun(words[to] as Word))) to++;
  return to;
}
const LONGEST_NAME = 4;

const leadsToNoun = ({ capital, lexeme }: Word): boolean => capital || /(?:al|ing|ary)$/.test(lexeme.lower);

/** By the 15th; but “on the 15th floor”. */
function isDay(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!isOrdinal(words[at]) || words[at - 1]?.lexeme.lower !== 'the') return false;
  if (next?.lexeme.lower === 'of') return isTime(words[at + 2]);
  return !next?.lexeme.letters || is(next, NO_NOUN) || STOPS.has(next.lexeme.lower);
}
const isOrdinal = (word: Word | undefined): boolean => /^\d\d?(?:st|nd|rd|th)$/.test(word?.lexeme.lower ?? '');

/** On the price of petrol | this year: the preposition is another noun's, and the time stands by itself. Before the election next year is one time. */
function ownTime(words: readonly Word[], at: number, time: number): number {
  const from = words.findIndex((w, i) => i > at + 1 && i < time && NEAR_TIMES.has(w.lexeme.lower));
  const before = words[from - 1];
  const isOther =
    from > 0 && before?.lexeme.letters && !is(before, NO_NOUN) && !LIMITS.has(words[at]?.lexeme.lower ?? '');
  return isOther ? from : at;
}
const NEAR_TIMES: ReadonlySet<string> = new Set(['this', 'next', 'later']);
/** What stands behind these is the limit, with its time: by the summit next week. */
const LIMITS: ReadonlySet<string> = new Set(['by', 'before', 'until', 'till', 'after', 'from', 'within', 'during']);

/** No later than June 3. */
function latestAt(words: readonly Word[], at: number, text: string): Stretch | null {
  const [no, later, than] = words.slice(at, at + 3).map((w) => w.lexeme.lower);
  if ((no !== 'no' && no !== 'not') || later !== 'later' || than !== 'than') return null;
  const found = limitAt(words, at + 2, text);
  return found && { from: at, to: found.to };
}

/** Stand with a time, also after a preposition: by | next week, in | early spring; until at least 2040. */
const NEARER: ReadonlySet<string> = new Set(['this', 'next', 'later', 'coming', 'early']);
const OPENS_CLAUSE: ReadonlySet<string> = new Set(['before', 'until', 'till', 'after']);

/** Not “they may”, “to march”. */
const isTime = (word: Word | undefined): boolean =>
  is(word, IS.date) ||
  (is(word, IS.time) && !(is(word, IS.modal | IS.deed) && !word?.capital)) ||
  isMiddle(word?.lexeme.lower ?? '');
const isMiddle = (lower: string): boolean => MIDDLES.has(lower) || /^mid-20\d\d$/.test(lower);

/** To cut by a fifth to the end; for a day; by £11 a year: a time further on is another's. */
const STOPS: ReadonlySet<string> = new Set('to and or for that every each per than with £ $ € percent'.split(' '));

/** Before he leaves, before leaving, until it is built, before the vote; to speak before the committee is no time. */
function opensClause(words: readonly Word[], at: number, opener: string): boolean {
  const word = words[at];
  if (!word || isMark(word)) return false;
  if (word.lexeme.lower.endsWith('ing') && word.lexeme.lower.length > 4) return true;
  if ((opener === 'until' || opener === 'till') && opensBareClause(word)) return true;
  const next = words[at + 1];
  if (!next || isMark(next)) return false;
  if (is(word, IS.self | IS.third | IS.pointing) && !is(word, IS.determiner)) return true;
  if (!is(word, IS.determiner)) return false;
  if (opener === 'until' || opener === 'till') return true;
  return !words.slice(at + 1, at + 4).some((w) => is(w, IS.body | IS.official | IS.own) || FORUMS.has(w.lexeme.lower));
}
/** Until | inspectors have seen it; not a time, nor what leads to one: until | Friday, until | at least 2040. */
const opensBareClause = (word: Word): boolean =>
  word.lexeme.letters && !isTime(word) && !is(word, IS.limit | IS.determiner) && !STOPS.has(word.lexeme.lower);

/** Words of a clause that sets a time. */
const LONGEST = 8;

function endOfTime(words: readonly Word[], from: number): number {
  if (isNamed(words[from])) return endOfClause(words, from);
  let i = from;
  while (
    i + 1 < words.length &&
    i < from + LONGEST &&
    !isMark(words[i + 1]) &&
    !is(words[i + 1], IS.condition) &&
    !STOPS.has(words[i + 1]?.lexeme.lower ?? '')
  )
    i++;
  return i;
}

/** Until | it agrees to change course, when | the clerk-in-charge arrives: a whole clause, a hyphen and all. */
function endOfClause(words: readonly Word[], from: number): number {
  let i = from;
  while (i + 1 < words.length && i < from + LONGEST_CLAUSE) {
    const next = words[i + 1] as Word;
    if ((isMark(next) && !isHyphen(words, i + 1)) || is(next, IS.condition) || CLAUSES_JOINED_BY.has(next.lexeme.lower))
      break;
    i++;
  }
  return i;
}
const LONGEST_CLAUSE = 16;

/** Of | this parliament, of | the first flight: the last word of a noun that begins with a determiner. */
function endOfNoun(words: readonly Word[], determiner: number): number {
  let i = determiner;
  while (i < determiner + LONGEST && words[i + 1]?.lexeme.letters && !endsNoun(words[i + 1] as Word)) i++;
  return i;
}
const endsNoun = (word: Word): boolean => is(word, NO_NOUN) || STOPS.has(word.lexeme.lower);

/** He, they, it: a clause is sure to follow. */
const isNamed = (word: Word | undefined): boolean =>
  is(word, IS.self | IS.third | IS.pointing | IS.listener) && !is(word, IS.determiner | IS.possessor | IS.own);

/**
 * By the end | of the year, in the first week | of May, on my first day | in office, two years | from now, within a year | of taking office, on the day
 * | she is sworn in, from June 2 |, 2027, in the May | budget, by Friday | at the latest, within seven days
 * | of the flight, on Tuesday |, 3 June.
 */
function withRest(words: readonly Word[], at: number, text: string): number {
  const next = words[at + 1]?.lexeme.lower;
  const clause = clauseFrom(words, at);
  if (clause > 0) return endOfTime(words, clause);
  if (isToldByNoun(words, at)) return endOfNoun(words, at + 2);
  const year = words[at + 2];
  if (next === ',' && year && words[at]?.lexeme.lower === '#' && isYear(year, text)) return at + 2;
  if (next === ',' && is(words[at], IS.date) && opensDate(words, at + 2)) return withRest(words, at + 3, text);
  if (next === 'in' && words[at + 2]?.lexeme.lower === 'office') return at + 2;
  if (next === 'from' && words[at + 2]?.lexeme.lower === 'now') return at + 2;
  if (isAtMost(words, at + 1)) return at + 3;
  if (next === 'one' && words[at]?.lexeme.lower === 'day') return at + 1;
  if (next === 'of') {
    for (let i = at + 2; i <= Math.min(words.length - 1, at + 5); i++)
      if (isTime(words[i])) return withRest(words, i, text);
  }
  if (is(words[at + 1], IS.time | IS.date) && !is(words[at + 1], IS.modal)) return withRest(words, at + 1, text);
  if (isPossessive(words, at)) return endOfName(words, at + 1);
  if (isOrdinal(words[at + 1])) return at + 1;
  if (next === '#') return words[at + 2]?.lexeme.lower === ',' ? withRest(words, at + 1, text) : at + 1;
  return isOfNoun(words, at) ? at + 1 : at;
}

/** On Tuesday, | 3 June, | June 3. */
function opensDate(words: readonly Word[], at: number): boolean {
  const pair = words.slice(at, at + 2);
  return pair.some((w) => w.lexeme.lower === '#') && pair.some((w) => is(w, IS.time) && w.capital);
}

/** By year’s | end, before Friday’s | vote, in two weeks’ | time. */
function isPossessive(words: readonly Word[], at: number): boolean {
  const [mark, noun] = [words[at + 1], words[at + 2]];
  if (mark?.start !== words[at]?.end) return false;
  if (mark?.lexeme.lower === "'s") return isNoun(noun);
  return /^["'’]$/.test(mark?.lexeme.lower ?? '') && noun?.lexeme.lower === 'time';
}

/** Index where a clause begins that tells which time it is: within a year of | taking office, on the day | she is sworn in; 0: none. */
function clauseFrom(words: readonly Word[], at: number): number {
  const next = words[at + 1];
  if (next?.lexeme.lower === 'of' && /^[a-z]{3,}ing$/.test(words[at + 2]?.lexeme.lower ?? '')) return at + 2;
  if (!TOLD_BY_CLAUSE.has(words[at]?.lexeme.lower ?? '') || words[at - 1]?.lexeme.lower !== 'the') return 0;
  return is(next, IS.determiner | IS.self | IS.third) ? at + 1 : 0;
}

/** In the May | budget, the Friday | game: the time is told by a noun behind it. */
function isOfNoun(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (
    words[at - 1]?.lexeme.lower !== 'the' ||
    !next?.lexeme.letters ||
    (next.capital && is(words[at], IS.date)) ||
    (!words[at]?.capital && !SEASONS.has(words[at]?.lexeme.lower ?? ''))
  )
    return false;
  return isNoun(next);
}

/** As far as its letters show. */
const isNoun = (word: Word | undefined): boolean =>
  word?.lexeme.letters === true &&
  !is(word, NO_NOUN | IS.self | IS.third) &&
  (word.lexeme.lower.length > 3 || word.lexeme.lower === 'end');
const NO_NOUN: number = /* @__PURE__ */ rolesOfNoNoun();
function rolesOfNoNoun(): number {
  return (
    IS.auxiliary |
    IS.modal |
    IS.determiner |
    IS.adverb |
    IS.limit |
    IS.time |
    IS.date |
    IS.condition |
    IS.question |
    IS.negation |
    IS.subordinator
  );
}
/** In recent years, on Monday last, two years ago: no time to come. */
function isPast(words: readonly Word[], from: number, to: number): boolean {
  const isOver = ({ lexeme }: Word): boolean => OVER.has(lexeme.lower);
  return (
    words.slice(from, to + 2).some(isOver) ||
    words.slice(from, to + 1).some(({ lexeme }) => NOT_ONE_TO_COME.has(lexeme.lower))
  );
}

const isYear = ({ lexeme, start, end }: Word, text: string): boolean =>
  lexeme.lower === '#' && /^20\d\d$/.test(text.slice(start, end));

/** Tomorrow; she will speak Monday; but regardless of Monday’s vote. Not the end of a date that “last” or “ago” puts into the past. */
function dateAt(words: readonly Word[], at: number, text: string): Stretch | null {
  const word = words[at];
  if (!is(word, IS.date) || isPast(words, Math.max(0, at - 1), at)) return null;
  if (isOfNoun(words, at) || isPossessive(words, at) || isInName(words, at)) return null;
  return { from: at, to: withRest(words, at, text) };
}

/** When the money comes, as soon as it does, as soon as possible, the moment they sign. */
function momentAt(words: readonly Word[], at: number): Stretch | null {
  const opener = MOMENTS.find((moment) => moment.every((w, k) => words[at + k]?.lexeme.lower === w));
  if (!opener || (opener[0] === 'when' && words[at - 1]?.lexeme.lower === 'that')) return null;
  const next = at + opener.length;
  const word = words[next];
  if (!word) return null;
  if (opener[0] === 'as' && word.lexeme.lower === 'possible') return { from: at, to: next };
  const opens =
    word.capital || is(word, IS.determiner | IS.self | IS.third | IS.pointing | IS.listener | IS.own | IS.possessor);
  return opens && !isOver(words, next) ? { from: at, to: endOfClause(words, next) } : null;
}
/** When they agreed: over, unless it is told what somebody would do then. */
function isOver(words: readonly Word[], from: number): boolean {
  if (words.some((w) => w.lexeme.lower === 'would')) return false;
  return words.slice(from + 1, from + 3).some(({ lexeme }) => /^(?:was|were|had|did|[a-z]+[^e]ed)$/.test(lexeme.lower));
}
const MOMENTS: readonly (readonly string[])[] = [['when'], ['the', 'moment'], ['the', 'minute'], ['as', 'soon', 'as']];
