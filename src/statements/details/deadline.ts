import { IS } from '../lexemes.ts';
import { is, PREPOSITIONS } from '../seen.ts';
import type { Word } from '../words.ts';
import { isMark, type Stretch } from './stretch.ts';
import { DAYS, FORUMS, OVER } from './word-lists.ts';

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
    const found = is(words[i], IS.limit) ? limitAt(words, i, text) : (momentAt(words, i) ?? dateAt(words, i, text));
    if (found && found.from < to) return found;
  }
  return null;
}

/** Does a relative clause begin? The editor *who* was jailed; but “decide *whether* to appeal”, “say *when*”. */
const relates = (words: readonly Word[], i: number): boolean =>
  is(words[i], IS.question) && words[i]?.lexeme.lower !== 'when' && words[i + 1]?.lexeme.lower !== 'to';

/** Words from a preposition to its time: within the first hundred days. */
const REACH = 6;

/** By | Friday, within | two years, before | the vote; but “at least two years”, “for the next two years”, “after her”. */
function limitAt(words: readonly Word[], at: number, text: string): Stretch | null {
  const { lower } = (words[at] as Word).lexeme;
  if (lower === 'at' && words[at + 1]?.lexeme.lower === 'least') return null;
  if (NEARER.has(lower) && words[at - 1]?.lexeme.lower === 'the') return null;
  if (OPENS_CLAUSE.has(lower) && opensClause(words, at + 1, lower)) return { from: at, to: endOfTime(words, at + 1) };
  for (let i = at + 1; i <= Math.min(words.length - 1, at + REACH); i++) {
    const word = words[i] as Word;
    if (isTime(word) || isYear(word, text))
      return isNoDate(words, at, i)
        ? null
        : { from: ownTime(words, at, i), to: withWhich(words, withRest(words, i, text)) };
    if (isMark(word) || is(word, IS.auxiliary | IS.modal | IS.self | IS.third) || STOPS.has(word.lexeme.lower)) break;
    if (is(word, IS.limit) && !NEARER.has(word.lexeme.lower) && words[i + 1]?.lexeme.lower !== 'least') break;
  }
  return null;
}

/** What is no time to come, though a word of time stands in it: in recent years, this year’s budget. */
const isNoDate = (words: readonly Word[], at: number, time: number): boolean =>
  isPast(words, at, time) || (NEARER.has(words[at]?.lexeme.lower ?? '') && isPossessive(words, time));

/** On the price of petrol | this year, at work | the day after: the preposition is another noun's, and the time stands by itself. But “by | early next year”, “at the end of | the day”. */
function ownTime(words: readonly Word[], at: number, time: number): number {
  const from = words.findIndex((w, i) => i > at + 1 && i < time && OPENS_TIME.has(w.lexeme.lower));
  const before = words[from - 1];
  const isOther =
    before?.lexeme.letters &&
    !is(before, IS.determiner | IS.limit | IS.adverb | IS.time | IS.date) &&
    !PREPOSITIONS.has(before.lexeme.lower);
  return isOther ? from : at;
}
const OPENS_TIME: ReadonlySet<string> = new Set(['this', 'next', 'later', 'the']);

/** On the day | the money comes, the day | after the vote, the day | of the vote: what tells which day it is. But “by the end of the day | the board will meet”. */
function withWhich(words: readonly Word[], day: number): number {
  const [before, next, then] = [words[day - 2]?.lexeme.lower, words[day + 1], words[day + 2]];
  if (!DAYS.has(words[day]?.lexeme.lower ?? '') || words[day - 1]?.lexeme.lower !== 'the' || before === 'of')
    return day;
  if (!next || !then) return day;
  if (WHICH.has(next.lexeme.lower)) return endOfTime(words, day + 2);
  return opensFiniteClause(next) ? endOfTime(words, day + 1, true) : day;
}
const WHICH: ReadonlySet<string> = new Set(['of', 'after', 'before']);

/** Stand with a time, also after a preposition: by | next week, in | early spring; until at least 2040. */
const NEARER: ReadonlySet<string> = new Set(['this', 'next', 'later', 'coming', 'early']);
const OPENS_CLAUSE: ReadonlySet<string> = new Set(['before', 'until', 'till', 'after']);

/** Not “they may”, “to march”. */
const isTime = (word: Word | undefined): boolean =>
  is(word, IS.date) || (is(word, IS.time) && !(is(word, IS.modal | IS.deed) && !word?.capital));

const isYear = ({ lexeme, start, end }: Word, text: string): boolean =>
  lexeme.lower === '#' && /^20\d\d$/.test(text.slice(start, end));

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

/** The last word of a time that a clause or a noun tells: until | it agrees to change course, before | the vote on the budget. */
function endOfTime(words: readonly Word[], from: number, isClause: boolean = isNamed(words[from])): number {
  const longest = isClause ? 16 : 8;
  const behind = words.findIndex(
    (w, i) =>
      i > from && (i > from + longest || isMark(w) || is(w, IS.condition) || (!isClause && STOPS.has(w.lexeme.lower))),
  );
  return (behind < 0 ? words.length : behind) - 1;
}

/** He, they, it: a clause is sure to follow. */
const isNamed = (word: Word | undefined): boolean =>
  is(word, IS.self | IS.third | IS.pointing | IS.listener) && !is(word, IS.determiner | IS.possessor | IS.own);

/** By the end | of the year, in the first week | of May, from June 2 |, 2027, before Friday |’s vote. */
function withRest(words: readonly Word[], at: number, text: string): number {
  if (isPossessive(words, at)) return at + 2;
  const next = timeBehind(words, at, text);
  return next < 0 ? at : withRest(words, next, text);
}

/** Index of the next word of the same time: the end of the *year*, midnight on *Friday*, next *week*, May *3*, June 2, *2027*. -1: none. */
function timeBehind(words: readonly Word[], at: number, text: string): number {
  const [time, next, then] = words.slice(at, at + 3);
  const lower = next?.lexeme.lower;
  if (lower === 'of') return words.findIndex((w, i) => i > at + 1 && i <= at + 5 && isTime(w));
  if (lower === 'on' && is(then, IS.date)) return at + 2;
  if (lower === '#' || (is(next, IS.time | IS.date) && !is(next, IS.modal))) return at + 1;
  return lower === ',' && time?.lexeme.lower === '#' && then && isYear(then, text) ? at + 2 : -1;
}

/** Before Friday*’s* vote, by year*’s* end. */
const isPossessive = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.lexeme.lower === "'s" && words[at + 2]?.lexeme.letters === true;

/** In recent years, on Monday last, two years ago: no time to come. */
const isPast = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to + 2).some(({ lexeme }) => OVER.has(lexeme.lower));

/** Tomorrow; she will speak Monday; but regardless of Monday’s vote. Not the end of a date that “last” or “ago” puts into the past. */
function dateAt(words: readonly Word[], at: number, text: string): Stretch | null {
  if (!is(words[at], IS.date) || isPast(words, Math.max(0, at - 1), at) || isPossessive(words, at)) return null;
  return { from: at, to: withRest(words, at, text) };
}

/** When the money comes, as soon as it does, the moment they sign. */
function momentAt(words: readonly Word[], at: number): Stretch | null {
  const opener = MOMENTS.find((moment) => moment.every((w, k) => words[at + k]?.lexeme.lower === w));
  const word = opener && words[at + opener.length];
  if (!word) return null;
  const next = at + opener.length;
  if (opener[0] === 'the' && WHICH.has(word.lexeme.lower)) {
    const to = withWhich(words, next - 1);
    return to < next ? null : { from: at, to };
  }
  return opensFiniteClause(word) ? { from: at, to: endOfTime(words, next, true) } : null;
}
const MOMENTS: readonly (readonly string[])[] = [
  ...['day', 'week', 'moment', 'minute'].map((day) => ['the', day]),
  ...[['when'], ['as', 'soon', 'as']],
];

/** The money comes, he comes, Lee comes. */
const opensFiniteClause = (word: Word): boolean =>
  word.capital || is(word, IS.determiner | IS.self | IS.third | IS.pointing | IS.listener | IS.own | IS.possessor);
