import type { FurniturePlace } from '../../lexicons/types.ts';
import type { Extent } from '../extent.ts';
import { isSentence, isSigning, type Line, LOOKS } from '../lines.ts';
import { opening, type Phrases } from '../phrases.ts';

/** The lines of a page, and where the most prose of it lies. */
export interface Page {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly phrases: Phrases;
  readonly extent: Extent;
}

/** The values of a fact at each line: whole numbers from 0 to below `size`. */
export interface Column {
  readonly size: number;
  readonly values: Uint8Array;
}

export type Columns = Readonly<Record<FactName, Column>>;
export type FactName =
  | 'look'
  | 'length'
  | 'words'
  | 'small'
  | 'signedBelow'
  | 'end'
  | 'first'
  | 'mark'
  | 'numbers'
  | 'dateWords'
  | 'author'
  | 'role'
  | 'credit'
  | 'agency'
  | 'offers'
  | 'reader'
  | 'start'
  | 'furniture'
  | 'name'
  | 'sign'
  | 'again'
  | 'againHead'
  | 'within'
  | 'holds'
  | 'overlap'
  | 'shared'
  | 'massAbove'
  | 'massBelow'
  | 'share'
  | 'place'
  | 'run'
  | 'tails'
  | 'sinceTail'
  | 'datedNear'
  | 'namesNear'
  | 'oftenNear'
  | 'titles'
  | 'titlesToBody'
  | 'alike'
  | 'signBelow';

/** What each fact is at each line of a page. */
export function factsOf(page: Page): Columns {
  const measured = measuredOf(page);
  const columns = Object.entries(FACTS).map(([name, [size, of]]) => {
    const values = Uint8Array.from(page.lines, (_, i) => Math.min(size - 1, Number(of(measured, i))));
    return [name, { size, values }];
  });
  return Object.fromEntries(columns) as Columns;
}

/** What is measured once, since several facts ask for it. */
interface Measured extends Page {
  /** The line's first code units; its last one. */
  readonly shown: readonly string[];
  readonly last: readonly string[];
  readonly lowered: readonly string[];
  /** Which phrases stand in the line. */
  readonly marks: readonly Marks[];
  readonly names: Uint8Array;
  readonly signs: Uint8Array;
  /** Sums of the letters of prose up to each line. */
  readonly mass: Float64Array;
  readonly titled: readonly boolean[];
  readonly dated: readonly boolean[];
  /** Often on the page: “Reply”, “Share”. */
  readonly often: readonly boolean[];
  readonly times: ReadonlyMap<string, number>;
  readonly heads: ReadonlyMap<string, number>;
  readonly shared: readonly (readonly [said: number, all: number])[];
  readonly runs: Uint16Array;
  /** Lists' and tails' headings since the article began, and lines since the last one. */
  readonly tails: Uint16Array;
  readonly sinceTail: Uint16Array;
}

type Fact = readonly [size: number, of: (page: Measured, line: number) => number | boolean];

/** The number of edges that a value reaches. */
const step = (value: number, edges: readonly number[]): number => {
  let n = 0;
  while (n < edges.length && value >= (edges[n] as number)) n++;
  return n;
};

const at = <T>(list: ArrayLike<T>, i: number): T => list[i] as T;

const FACTS: Readonly<Record<FactName, Fact>> = {
  look: [15, ({ lines }, i) => LOOKS.indexOf(at(lines, i).look)],
  length: [12, ({ lines }, i) => step(at(lines, i).length, [4, 9, 14, 20, 30, 42, 60, 85, 120, 180, 280])],
  words: [9, ({ lines }, i) => step(at(lines, i).words, [2, 3, 4, 5, 7, 10, 15, 25])],
  small: [6, ({ lines }, i) => step(at(lines, i).small, [0.001, 0.25, 0.4, 0.55, 0.7])],
  end: [10, ({ shown, last, lines }, i) => endOf(at(shown, i), at(last, i), at(lines, i).ends)],
  first: [9, ({ shown }, i) => FIRST.findIndex((one) => one.test(at(shown, i)))],
  mark: [6, ({ shown }, i) => 1 + MARKS.findIndex((one) => one.test(at(shown, i)))],
  numbers: [4, ({ marks }, i) => at(marks, i).numbers],
  dateWords: [4, ({ marks, lines }, i) => shareOf(at(marks, i).dates, at(lines, i), [0.25, 0.5, 0.99])],
  author: [2, ({ marks }, i) => (at(marks, i).opens & bit('author')) > 0],
  role: [3, ({ marks }, i) => ((at(marks, i).ends & bit('role')) > 0 ? 2 : (at(marks, i).has & bit('role')) > 0)],
  credit: [
    3,
    ({ marks }, i) => ((at(marks, i).opens & bit('credit')) > 0 ? 2 : (at(marks, i).has & bit('credit')) > 0),
  ],
  agency: [2, ({ marks }, i) => (at(marks, i).has & bit('agency')) > 0],
  offers: [5, ({ marks }, i) => step(at(marks, i).offers / Math.max(1, at(marks, i).long), [0.01, 0.2, 0.34, 0.6])],
  reader: [2, ({ marks }, i) => (at(marks, i).has & bit('reader')) > 0],
  start: [2, ({ marks }, i) => (at(marks, i).opens & bit('start')) > 0],
  furniture: [4, ({ marks, lines }, i) => shareOf(at(marks, i).furniture, at(lines, i), [0.01, 0.34, 0.67])],
  name: [4, ({ names }, i) => at(names, i)],
  sign: [9, ({ signs }, i) => at(signs, i)],
  again: [3, ({ times, shown }, i) => (times.get(at(shown, i)) ?? 1) - 1],
  againHead: [3, ({ heads, lines }, i) => (heads.get(headOf(at(lines, i))) ?? 1) - 1],
  within: [3, (page, i) => timesWithin(page, i)],
  holds: [3, (page, i) => holdsOf(page, i)],
  overlap: [6, ({ shared }, i) => overlapOf(at(shared, i))],
  shared: [5, ({ shared }, i) => at(shared, i)[0]],
  massAbove: [6, (page, i) => step(massOf(page, i - 6, i), MASSES)],
  massBelow: [6, (page, i) => step(massOf(page, i + 1, i + 7), MASSES)],
  share: [7, (page, i) => step(massOf(page, 0, i) / Math.max(1, massOf(page, 0, page.lines.length)), SHARES)],
  place: [16, ({ extent }, i) => placeOf(extent, i)],
  run: [10, ({ runs, lines }, i) => (isSentence(at(lines, i)) ? 5 : 0) + step(at(runs, i), [2, 3, 5, 10])],
  tails: [4, ({ tails }, i) => at(tails, i)],
  sinceTail: [5, ({ sinceTail, extent }, i) => (i < extent.from ? 4 : step(at(sinceTail, i), [1, 4, 12, 40]))],
  datedNear: [
    5,
    ({ dated }, i) =>
      step(
        around(i, 8, (j) => dated[j]),
        [1, 2, 4, 6],
      ),
  ],
  namesNear: [
    4,
    ({ names }, i) =>
      step(
        around(i, 5, (j) => names[j] === 1),
        [1, 2, 4],
      ),
  ],
  oftenNear: [
    5,
    ({ often }, i) =>
      step(
        around(i, 6, (j) => often[j]),
        [1, 2, 4, 7],
      ),
  ],
  titles: [9, ({ titled }, i) => 3 * titlesFrom(titled, i, -1) + titlesFrom(titled, i, 1)],
  titlesToBody: [6, ({ titled, extent: { from } }, i) => titlesTo(titled, i, from)],
  alike: [4, ({ lines }, i) => Number(isAlike(lines, i, i - 1)) + 2 * Number(isAlike(lines, i, i + 1))],
  signBelow: [7, (page, i) => toSign(page, i)],
  signedBelow: [7, ({ lines }, i) => toSigning(lines, i)],
};

const MASSES = [1, 150, 400, 800, 1400];
const SHARES = [0.001, 0.1, 0.3, 0.6, 0.9, 0.999];

/** A full stop, a question mark, …: what a line ends with. */
const ENDS = ['.', '?', '!', ':', ',;', '…', '"\'”’»', ')]', '0123456789'];
const endOf = (shown: string, last: string, ends: boolean): number =>
  last === '.' && ends && shown.endsWith('...') ? 6 : 1 + ENDS.findIndex((marks) => marks.includes(last));

/** What a line begins with: a capital, a small letter, a digit, a quote mark, a bullet, a bracket, a handle, an arrow, anything else. */
const FIRST = [
  /^[A-ZÀ-ÖØ-ÞĀ-Ž]/u,
  /^[a-zß-öø-ɏ]/u,
  /^\d/,
  /^["“‘'«]/,
  /^[•·▪‣●○*–—-]/,
  /^[([]/,
  /^[@#]/,
  /^[©|»›→<>]/,
  /^/,
];
/** An address or handle, parts beside each other, a right, an arrow, a label. */
const MARKS = [/@/, /[|·•]/, /©/, /[»›→]/, /:/];

const shareOf = (some: number, { folded }: Line, edges: readonly number[]): number =>
  step(some / Math.max(1, folded.length), edges);

const headOf = ({ folded }: Line): string => folded.slice(0, 7).join(' ');

/** 0 where a line has no longer word; else more for a greater share that paragraphs say, too. */
const overlapOf = ([said, all]: readonly [number, number]): number =>
  all ? 1 + step(said / all, [0.01, 0.34, 0.6, 0.8]) : 0;

/** Lines between this one and the heaviest stretch of prose, or which part of that it lies in. */
function placeOf({ from, to }: Extent, i: number): number {
  if (i < from) return step(from - i, [2, 3, 5, 9, 16, 30]);
  if (i >= to) return 11 + step(i - to, [1, 3, 6, 15]);
  return i === to - 1 ? 10 : i === from ? 7 : i < from + 3 ? 8 : 9;
}

const massOf = ({ mass }: Measured, from: number, to: number): number =>
  at(mass, Math.min(to, mass.length - 1)) - at(mass, Math.max(0, from));

function around(i: number, reach: number, is: (line: number) => boolean | undefined): number {
  let n = 0;
  for (let j = Math.max(0, i - reach); j <= i + reach; j++) if (j !== i && is(j)) n++;
  return n;
}

/** Titles in a row from a line on: 0, 1, more. */
function titlesFrom(titled: readonly boolean[], i: number, direction: 1 | -1): number {
  if (!titled[i + direction]) return 0;
  return titled[i + 2 * direction] ? 2 : 1;
}

/** Lines above the prose whose titles are counted. */
const FAR = 100;

function titlesTo(titled: readonly boolean[], i: number, from: number): number {
  if (i >= from || i < from - FAR) return i < from ? 4 : 5;
  let n = 0;
  for (let j = i + 1; j < from; j++) if (titled[j]) n++;
  return step(n, [1, 2, 4, 8]);
}

function isAlike(lines: readonly Line[], i: number, j: number): boolean {
  const [line, other] = [at(lines, i), lines[j]];
  return (
    other?.look === line.look && Math.abs(other.length - line.length) * 20 < 7 * Math.max(other.length, line.length)
  );
}

/** Lines to the next name or date with no prose before it; 0: none. */
function toSign({ signs, lines }: Measured, i: number): number {
  for (let n = 1; n <= 6; n++) {
    const sign = signs[i + n] ?? 0;
    if (sign > 0 && sign <= 6) return n;
    if (lines[i + n]?.look === 'prose') return 0;
  }
  return 0;
}

/** Lines to the next byline or date, whatever stands between; 0: none. */
function toSigning(lines: readonly Line[], i: number): number {
  for (let n = 1; n <= 6; n++) if (isSigning(lines[i + n])) return n;
  return 0;
}

/** Of lines near the prose: how often their words stand within another line, as the headline does in crumbs and below share buttons. */
function timesWithin({ lines, lowered, extent: { from } }: Measured, i: number): number {
  const { length, words, look } = at(lines, i);
  if (length < 12 || length > 200 || words < 2 || look === 'furniture' || i > from + 12 || i < from - 80) return 0;
  const own = at(lowered, i);
  let n = 0;
  for (let j = Math.max(0, i - 60); j < i + 60; j++) if (j !== i && lowered[j]?.includes(own)) n++;
  return n;
}

/** Whether a line just below stands within this one, as a headline does in crumbs: 1 at its end, 2 elsewhere. */
function holdsOf({ lowered, lines }: Measured, i: number): number {
  const own = at(lowered, i);
  for (let j = i + 1; j <= i + 6 && j < lines.length; j++) {
    const other = at(lowered, j);
    if (other.length >= 12 && at(lines, j).words >= 2 && other.length < own.length && own.includes(other))
      return own.endsWith(other) ? 1 : 2;
  }
  return 0;
}

/** In small letters, where it is near the prose and no paragraph. */
const loweredOf = (text: string, { start, end, length }: Line, i: number, from: number): string =>
  length <= 300 && i >= from - 140 && i < from + 73 ? text.slice(start, end).toLowerCase() : '';

/** Which places of the lexicon have a phrase in a line, as bits (PLACES), and how many of its words are in some of them. */
interface Marks {
  readonly opens: number;
  readonly has: number;
  readonly ends: number;
  readonly numbers: number;
  readonly calendar: number;
  readonly dates: number;
  readonly furniture: number;
  readonly offers: number;
  /** Words worth comparing. */
  readonly long: number;
}

const PLACES = ['author', 'role', 'credit', 'agency', 'desk', 'reader', 'start'] as const;
const bit = (place: (typeof PLACES)[number]): number => 1 << PLACES.indexOf(place);
/** Words that count alone. */
const WORDS = ['month', 'weekday', 'date', 'words', 'offer', 'notice'] as const;
const CALENDAR = 0b11;
const DATES = 0b111;
const FURNITURE = 0b1000;
const OFFERS = 0b110000;

/** For each word the places that it begins a phrase of, and above these those that it is a word of. */
const bits = new WeakMap<Phrases, ReadonlyMap<string, number>>();

function bitsOf(phrases: Phrases): ReadonlyMap<string, number> {
  const known = bits.get(phrases);
  if (known) return known;
  const made = new Map<string, number>();
  const put = (word: string, n: number): unknown => made.set(word, (made.get(word) ?? 0) | (1 << n));
  PLACES.forEach((place, n) => {
    for (const word of phrases.get(place)?.keys() ?? []) put(word, n);
  });
  WORDS.forEach((place, n) => {
    for (const [word, list] of phrases.get(place) ?? []) if (list.at(-1)?.length === 1) put(word, PLACES.length + n);
  });
  bits.set(phrases, made);
  return made;
}

/** Words among which “by” tells an author: “Ann Lee, Lorne News By Ann Lee”. */
const FIRST_WORDS = 6;

function marksOf({ folded }: Line, phrases: Phrases, known: ReadonlyMap<string, number>): Marks {
  let [opens, has, ends, numbers, calendar, dates, furniture, offers, long] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  folded.forEach((word, i) => {
    const own = known.get(word) ?? 0;
    const isOf = own >> PLACES.length;
    const begun = begunAt(phrases, folded, i, own);
    has |= begun;
    if (i === 0) opens = begun;
    if (i === folded.length - 1) ends = begun;
    if (word === '#') numbers++;
    if (isOf & CALENDAR) calendar++;
    if (isOf & DATES || word === '#') dates++;
    if (isOf & FURNITURE) furniture++;
    if (word.length < 4) return;
    long++;
    if (isOf & OFFERS) offers++;
  });
  return { opens, has, ends, numbers, calendar, dates, furniture, offers, long };
}

/** The places with a phrase that begins at a word. */
function begunAt(phrases: Phrases, folded: readonly string[], i: number, may: number): number {
  let begun = 0;
  for (let n = 0; n < PLACES.length && may >> n; n++)
    if ((may >> n) & 1 && (n > 0 || i < FIRST_WORDS) && opening(phrases, PLACES[n] as FurniturePlace, folded, i))
      begun |= 1 << n;
  return begun;
}

const NAME = /^[A-ZÀ-ÖØ-ÞĀ-Ž][\wÀ-ɏ.'’-]*$/u;
const CAPITAL = /^[A-ZÀ-ÖØ-ÞĀ-Ž]/u;
const LOWER = /[a-z]/;
const NAMED = /^[A-ZÀ-ÖØ-ÞĀ-Ž][\p{L}.'’-]{1,40} [A-ZÀ-ÖØ-ÞĀ-Ž][\p{L}.'’-]/u;

/** 1: “Ann Lee”; 2: in capitals; 3: every word with a capital, “Ann Lee, Political Editor”. */
function nameOf({ length, small }: Line, shown: string): number {
  if (length > 60) return 0;
  const words = shown.split(' ');
  if (words.length >= 2 && words.length <= 3 && words.every((word) => NAME.test(word)))
    return small === 0 && LOWER.test(shown) ? 1 : 2;
  return words.every((word) => CAPITAL.test(word)) ? 3 : 0;
}

/** 1 byline, 2 date, 3 “by” and date, 4 “by”, 5 name, 6 name and date, 7 handle or parts, 8 who worked on the report; 0 none. */
function signOf({ look, length }: Line, { opens, has, calendar, numbers }: Marks, name: number, shown: string): number {
  if (look === 'byline' || look === 'by') return 1;
  if (look === 'date') return 2;
  const other = opens & bit('desk') ? 8 : 0;
  if (length > 130) return other;
  const isDated = calendar > 0 && numbers > 0;
  if (has & bit('author')) return isDated ? 3 : 4;
  if (name === 1) return 5;
  if (isDated) return NAMED.test(shown) ? 6 : 2;
  return /[@|·•]/.test(shown) ? 7 : other;
}

/** Code units of a line that are looked at. */
const SHOWN = 400;

function measuredOf(page: Page): Measured {
  const { text, lines, phrases, extent } = page;
  const shown = lines.map(({ start, end }) => text.slice(start, Math.min(end, start + SHOWN)));
  const known = bitsOf(phrases);
  const marks = lines.map((line) => marksOf(line, phrases, known));
  const names = Uint8Array.from(lines, (line, i) => nameOf(line, at(shown, i)));
  const signs = Uint8Array.from(lines, (line, i) => signOf(line, at(marks, i), at(names, i), at(shown, i)));
  const times = counted(shown);
  return {
    ...page,
    shown,
    last: lines.map(({ end }) => text.charAt(end - 1)),
    lowered: lines.map((line, i) => loweredOf(text, line, i, extent.from)),
    marks,
    names,
    signs,
    mass: massesOf(lines),
    titled: lines.map(isTitle),
    dated: lines.map(({ length, folded }, i) => {
      const { calendar, dates } = at(marks, i);
      return length < 90 && (calendar > 0 || dates * 2 >= Math.max(1, folded.length));
    }),
    often: shown.map((words) => (times.get(words) ?? 0) >= 3),
    times,
    heads: counted(lines.filter(({ words }) => words >= 4).map(headOf)),
    shared: sharedBy(lines, extent),
    runs: runsOf(lines),
    ...tailsOf(lines, extent.from),
  };
}

const isTitle = ({ look, length, words }: Line): boolean =>
  (look === 'title' || look === 'short') && length >= 20 && length <= 200 && words >= 3;

function counted(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** A longer paragraph weighs no more than so many code units. */
const HEAVIEST = 400;

function massesOf(lines: readonly Line[]): Float64Array {
  const sums = new Float64Array(lines.length + 1);
  lines.forEach(({ look, length }, i) => {
    sums[i + 1] = at(sums, i) + (look === 'prose' ? Math.min(length, HEAVIEST) : 0);
  });
  return sums;
}

/** Of each line's longer words: how many other paragraphs of the heaviest stretch say, and how many there are. */
function sharedBy(lines: readonly Line[], { from, to }: Extent): [number, number][] {
  const longOf = ({ folded }: Line): Set<string> => new Set(folded.filter((word) => word.length > 4));
  const isOfBody = (line: Line, i: number): boolean => line.look === 'prose' && i >= from && i < to;
  const saidBy = counted(lines.flatMap((line, i) => (isOfBody(line, i) ? [...longOf(line)] : [])));
  return lines.map((line, i) => {
    const long = longOf(line);
    const own = isOfBody(line, i) ? 1 : 0;
    let said = 0;
    for (const word of long) if ((saidBy.get(word) ?? 0) > own) said++;
    return [said, long.size];
  });
}

/** Lines of the run of sentences, or of other lines, that each stands in. */
function runsOf(lines: readonly Line[]): Uint16Array {
  const runs = new Uint16Array(lines.length);
  for (let i = 0, end = 0; i < lines.length; i = end) {
    while (end < lines.length && isSentence(lines[end]) === isSentence(lines[i])) end++;
    runs.fill(Math.min(end - i, 99), i, end);
  }
  return runs;
}

function tailsOf(lines: readonly Line[], from: number): Pick<Measured, 'tails' | 'sinceTail'> {
  const [tails, sinceTail] = [new Uint16Array(lines.length), new Uint16Array(lines.length)];
  let n = 0;
  let since = 99;
  lines.forEach(({ look }, i) => {
    const heads = look === 'tail' || look === 'list';
    since = heads ? 0 : Math.min(99, since + 1);
    if (i >= from && (heads || look === 'end')) n = Math.min(99, n + 1);
    tails[i] = n;
    sinceTail[i] = since;
  });
  return { tails, sinceTail };
}
