import { IS } from '../knowledge.ts';
import { is } from '../seen.ts';
import type { Word } from '../words.ts';
import { isMark, type Stretch } from './stretch.ts';

/**
 * By when, or when, is it to be done? We will reopen | by the end of May.
 * @param subject where the subject of the action begins: what stands before it may set its time (“Next year we will …”)
 * @param from where the action begins
 */
export function deadlineIn(words: readonly Word[], subject: number, from: number, text: string): Stretch | null {
  return timeIn(words, from, words.length, text) ?? timeIn(words, 0, subject, text);
}

/** The first time between two words; what a relative clause tells has a time of its own: the editor who was jailed in May. */
function timeIn(words: readonly Word[], from: number, to: number, text: string): Stretch | null {
  for (let i = from; i < to && !(i > from && is(words[i], IS.question) && words[i]?.lexeme.lower !== 'when'); i++) {
    if (isOfParticiple(words, from, i)) continue;
    const found = is(words[i], IS.limit) ? limitAt(words, i, text) : dateAt(words, i);
    if (found && found.from < to) return found;
  }
  return null;
}

/** An editor convicted | in May: the time of another act. But to be finished in May: the action's. */
function isOfParticiple(words: readonly Word[], from: number, at: number): boolean {
  const before = words[at - 1];
  return at - 1 > from && /[^e]ed$/.test(before?.lexeme.lower ?? '') && !is(words[at - 2], IS.auxiliary | IS.adverb);
}

/** Words from a preposition to its time: within the first hundred days. */
const REACH = 6;

/** To name it after the mayor, after her is no time. */
function limitAt(words: readonly Word[], at: number, text: string): Stretch | null {
  const { lower } = (words[at] as Word).lexeme;
  const opens = OPENS_CLAUSE.has(lower);
  if (lower === 'after' && words.some((w, i) => i < at && w.lexeme.lower === 'name')) return null;
  if (opens && opensClause(words, at + 1, lower)) return { from: at, to: endOfTime(words, at + 1) };
  for (let i = at + 1; i <= Math.min(words.length - 1, at + REACH); i++) {
    const word = words[i] as Word;
    if (isYear(word, text) && !is(words[i + 1], IS.time)) return { from: at, to: i };
    if (isTime(word)) return isPast(words, at, i) ? null : { from: at, to: withRest(words, i) };
    if (isMark(word) || is(word, IS.auxiliary | IS.modal | IS.self | IS.third) || STOPS.has(word.lexeme.lower)) break;
    if (is(word, IS.limit) && !NEARER.has(word.lexeme.lower)) break;
  }
  return null;
}
/** Stand with a time, also after a preposition: by | next week, in | early spring. */
const NEARER: ReadonlySet<string> = new Set(['this', 'next', 'later', 'coming', 'early']);
const OPENS_CLAUSE: ReadonlySet<string> = new Set(['before', 'until', 'till', 'after']);

const isTime = (word: Word | undefined): boolean =>
  is(word, IS.date) || (is(word, IS.time) && !(is(word, IS.modal) && !word?.capital));

/** To cut by a fifth to the end; for a day; by £11 a year: a time further on is another's. */
const STOPS: ReadonlySet<string> = new Set('to and or for that every each per than with £ $ € % percent'.split(' '));

/** Before he leaves, before leaving, until it is built, before the vote; to speak before the committee is no time. */
function opensClause(words: readonly Word[], at: number, opener: string): boolean {
  const word = words[at];
  if (!word || isMark(word)) return false;
  if (word.lexeme.lower.endsWith('ing') && word.lexeme.lower.length > 4) return true;
  const next = words[at + 1];
  if (!next || isMark(next)) return false;
  if (is(word, IS.self | IS.third | IS.pointing) && !is(word, IS.determiner)) return true;
  if (!is(word, IS.determiner)) return false;
  if (opener === 'until' || opener === 'till') return true;
  return !words.slice(at + 1, at + 4).some((w) => is(w, IS.body | IS.official | IS.own) || FORUMS.has(w.lexeme.lower));
}
/** What one stands or speaks before. */
const FORUMS: ReadonlySet<string> = new Set(
  [
    'judge',
    'judges',
    'jury',
    'panel',
    'congress',
    'senate',
    'court',
    'inquiry',
    'lawmakers',
    'crowd',
    'audience',
  ].concat(['cameras', 'camera', 'nation', 'world', 'public', 'voters', 'people', 'tribunal', 'hearing']),
);

/** Words of a clause that sets a time. */
const LONGEST = 8;

function endOfTime(words: readonly Word[], from: number): number {
  let i = from;
  while (
    i + 1 < words.length &&
    i < from + LONGEST &&
    !isMark(words[i + 1]) &&
    !STOPS.has(words[i + 1]?.lexeme.lower ?? '')
  )
    i++;
  return i;
}

/** By the end | of the year, in the first week | of May, on my first day | in office, two years | from now. */
function withRest(words: readonly Word[], at: number): number {
  const next = words[at + 1]?.lexeme.lower;
  if (next === 'in' && words[at + 2]?.lexeme.lower === 'office') return at + 2;
  if (next === 'from' && words[at + 2]?.lexeme.lower === 'now') return at + 2;
  if (next === 'one' && words[at]?.lexeme.lower === 'day') return at + 1;
  if (next === 'of') {
    for (let i = at + 2; i <= Math.min(words.length - 1, at + 5); i++) if (isTime(words[i])) return withRest(words, i);
  }
  if (is(words[at + 1], IS.time | IS.date) && !is(words[at + 1], IS.modal)) return withRest(words, at + 1);
  return words[at + 1]?.lexeme.lower === '#' ? at + 1 : at;
}

/** In recent years, on Monday last, two years ago: no time to come. */
function isPast(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i <= to + 1; i++) if (PAST.has(words[i]?.lexeme.lower ?? '')) return true;
  return false;
}
const PAST: ReadonlySet<string> = new Set([
  'ago',
  'last',
  'past',
  'recent',
  'earlier',
  'previous',
  'every',
  'each',
  'same',
]);

const isYear = ({ lexeme, start, end }: Word, text: string): boolean =>
  lexeme.lower === '#' && /^20\d\d$/.test(text.slice(start, end));

/** Tomorrow; she will speak Monday. Not the end of a date that “last” or “ago” puts into the past. */
function dateAt(words: readonly Word[], at: number): Stretch | null {
  const word = words[at];
  if (!is(word, IS.date) || isPast(words, Math.max(0, at - 1), at)) return null;
  return { from: at, to: withRest(words, at) };
}
