import type { Span } from '../article/types.ts';
import {
  asListed,
  BEFORE_CAPITAL,
  BEFORE_NUMBER,
  BEFORE_WORD,
  LONGEST_ABBREVIATION,
  OTHERS,
  STATES,
  TITLES,
} from './abbreviations.ts';
import { isCapital, plainLetters } from './form.ts';
import { hashed, hashOf } from './pieces.ts';
import { widen } from './widen.ts';

/** Tokens of a block as columns, before they are tagged. */
export interface Cuts {
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** The token as an integer (pieces.ts); 0 where the engine is asked about something else in its stead. */
  hash: Int32Array;
  /** What that is. */
  readonly standIns: Map<number, string>;
}

/** Tokens of most blocks. */
const USUAL = 256;

export const noCuts = (): Cuts => ({
  count: 0,
  start: new Int32Array(USUAL),
  end: new Int32Array(USUAL),
  hash: new Int32Array(USUAL),
  standIns: new Map(),
});

/**
 * wink takes quadratic time over a long stretch without white space. No stretch longer than this reaches it: a chain is cut
 * at its marks, a word is asked about by its beginning, a link by a short one.
 */
const LONGEST = 48;
const A_LINK = 'http://example.com';
/** 6.15am, which the engine would cut at its stop, is asked about as this. */
const A_TIME = '7am';
/** Sh4.2, N1.5tn, v2.1, which the engine would cut too, are asked about as this. */
const A_NUMBER = '20';
/** A run of one mark is one token from this length on: "!!!!", "____". */
const SHORTEST_RUN = 4;

const OTHER = 0;
const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
/** A token of its own wherever it stands. */
const ALONE = 4;
/** A bracket or quote mark: as ALONE, and never part of a run. */
const PAIRED = 5;
const STOP = 6;
/** Comma, colon and slash: inside a number they belong to it. */
const SEPARATOR = 7;
const APOSTROPHE = 8;
const HYPHEN = 9;

/** Cuts a block into tokens, which take the place of those of `cuts`. Every character of it but white space lies in exactly one. Linear in its length. */
export function tokenize(text: string, { start, end }: Span, cuts: Cuts = noCuts()): Cuts {
  cuts.count = 0;
  cuts.standIns.clear();
  let at = start;
  while (at < end) {
    const kind = kindAt(text, at);
    if (kind === SPACE) at++;
    else if (kind === LETTER) at = cutLetters(cuts, text, at, end);
    else if (kind === DIGIT || kind === OTHER) at = cutWord(cuts, text, at, end);
    else if (beginsWord(text, at, end, kind)) at = cutWord(cuts, text, at, end);
    else at = cutMark(cuts, text, at, end);
  }
  return cuts;
}

/** Most words are letters and nothing else, so that what `cutWord` asks need not be asked. */
function cutLetters(cuts: Cuts, text: string, start: number, blockEnd: number): number {
  const limit = Math.min(blockEnd, start + LONGEST);
  let hash = 0;
  let end = start;
  for (; end < limit; end++) {
    const code = text.charCodeAt(end);
    if (code > 0xff || kindAt(text, end) !== LETTER) break;
    hash = hashed(hash, code);
  }
  if (end === start || !isWhole(text, start, end, blockEnd)) return cutWord(cuts, text, start, blockEnd);
  return put(cuts, start, end, hash || 1);
}

/** Whether letters are a whole word, whatever they are: no mark follows that may join them to the next, or belong to them. */
function isWhole(text: string, start: number, end: number, blockEnd: number): boolean {
  if (end === blockEnd) return true;
  const kind = kindAt(text, end);
  if (kind === STOP)
    return end - start > LONGEST_ABBREVIATION && (end + 1 === blockEnd || parts(kindAt(text, end + 1)));
  return parts(kind) || (kind === SEPARATOR && text.charAt(end) !== ':');
}

const parts = (kind: number): boolean => kind === SPACE || kind === ALONE || kind === PAIRED;

/** ’90s, ’tis, -5, .5, .zip, and the ’s of U.S.’s: a word that begins with a mark. */
function beginsWord(text: string, at: number, end: number, kind: number): boolean {
  if (at + 1 >= end) return false;
  const next = kindAt(text, at + 1);
  const before = at === 0 ? SPACE : kindAt(text, at - 1);
  if (kind === STOP && next === LETTER) return !isUpper(text, at + 1) && at > 0 && before === SPACE;
  if (kind === STOP || kind === HYPHEN) return next === DIGIT && !isWordKind(before) && text[at] !== '—';
  if (kind !== APOSTROPHE) return false;
  if (next === DIGIT) return /^.\d0s\b/.test(text.slice(at, at + 5));
  return (
    next === LETTER &&
    (before === SPACE || before === PAIRED
      ? IN_FULL.has(wordBehind(text, at))
      : CLITIC_ALONE.test(text.slice(at, at + 4)))
  );
}

const CLITIC_ALONE = /^['’](?:s|m|re|ve|ll|d)(?![a-z])/i;
const SHORTENED = /^['’‘]([a-z]{1,5})(?![a-z])/i;
/** What a shortened word is asked about. */
const IN_FULL: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['tis', 'is'],
  ['twas', 'was'],
  ['til', 'until'],
  ['em', 'them'],
  ['n', 'and'],
  ['cause', 'because'],
  ['bout', 'about'],
]);

/** The word behind the mark at `at`, where it is as short as those are. */
const wordBehind = (text: string, at: number): string =>
  SHORTENED.exec(text.slice(at, at + 8))?.[1]?.toLowerCase() ?? '';

function cutWord(cuts: Cuts, text: string, start: number, blockEnd: number): number {
  const linkEnd = endOfLink(text, start, blockEnd);
  if (linkEnd > start) return push(cuts, start, linkEnd, text, A_LINK);
  const timeEnd = endOfTime(text, start);
  if (timeEnd > start) return push(cuts, start, timeEnd, text, A_TIME);
  const shortened = kindAt(text, start) === APOSTROPHE ? wordBehind(text, start) : '';
  const inFull = IN_FULL.get(shortened);
  if (inFull) return push(cuts, start, start + 1 + shortened.length, text, inFull);
  let end = endOfWord(text, start, blockEnd);
  if (text[start] === '.') return push(cuts, start, end, text, text.slice(start + 1, Math.min(end, start + LONGEST)));
  if (text[end] === '.' && end < blockEnd && keepsStop(text, start, end, blockEnd)) end++;
  return pushWord(cuts, text, start, end);
}

/** Pushes a word, what leans on it apart: Trump ’s, do n't, I 'd 've. */
function pushWord(cuts: Cuts, text: string, start: number, end: number): number {
  const number = letteredNumber(text, start, end);
  if (number !== null) return push(cuts, start, end, text, number);
  // Looked for in the word alone: from there back to the start of the text would be far for each of many words.
  const inWord = text[end - 1] === '.' ? text.slice(start, end - 1).lastIndexOf('-') : -1;
  if (inWord > 0) return pushHalves(cuts, text, start, start + inWord, end); // D-N.C.: the engine would cut N.C. too
  const host = endOfHost(text, start, end);
  if (host < end) pushWord(cuts, text, start, host);
  const from = host < end ? host : start;
  if (isForeign(text, from, Math.min(end, from + LONGEST))) return pushForeign(cuts, text, from, end);
  return push(cuts, from, end, text, end - from > LONGEST ? text.slice(from, from + LONGEST) : undefined);
}

/** Both sides of a hyphen, and the hyphen, as tokens. */
function pushHalves(cuts: Cuts, text: string, start: number, hyphen: number, end: number): number {
  pushWord(cuts, text, start, hyphen);
  push(cuts, hyphen, hyphen + 1, text);
  return pushWord(cuts, text, hyphen + 1, end);
}

/** Latin letters that the engine would cut a word at, and marks above a letter: ğ, č, ł, ễ. */
const FOREIGN = /[\u0100-\u024f\u1e00-\u1eff]|[\u0300-\u036f]/;

/** Asked of every word: most have none but the first 256 characters. */
function isForeign(text: string, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (text.charCodeAt(i) > 0xff) return FOREIGN.test(text.slice(i, end));
  return false;
}

/** Erdoğan, asked about as Erdogan; of Wałęsa-led, each half. */
function pushForeign(cuts: Cuts, text: string, from: number, end: number): number {
  const inWord = text.slice(from, end).indexOf('-');
  if (inWord > 0 && from + inWord + 1 < end) return pushHalves(cuts, text, from, from + inWord, end);
  const written = text.slice(from, Math.min(end, from + LONGEST));
  // An accent that stands alone (´) is a blank without its mark, which the engine would cut at and leave out.
  return push(cuts, from, end, text, plainLetters(written).replace(/\s/g, '') || written);
}

/** Adds a token that the engine is asked about as it is written, or, where `asked` is given, as that. */
function push(cuts: Cuts, from: number, to: number, text: string, asked?: string): number {
  if (asked !== undefined) cuts.standIns.set(cuts.count, asked);
  return put(cuts, from, to, asked === undefined ? hashOf(text, from, to) : 0);
}

function put(cuts: Cuts, from: number, to: number, hash: number): number {
  if (cuts.count === cuts.start.length) widen(cuts, 'start', 'end', 'hash');
  const at = cuts.count++;
  cuts.start[at] = from;
  cuts.end[at] = to;
  cuts.hash[at] = hash;
  return to;
}

/** Quote marks and dashes that the engine takes for symbols, and what it is asked about in their stead. */
const KNOWN: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  '«“ »” „“ ‟“ ‹‘ ›’ ‚‘ ‛‘ ―—'.split(' ').map(([mark = '', known = '']) => [mark, known]),
);

/** A single mark, or a run: "...", "--", "!!!!". Quote marks and brackets are always single. */
function cutMark(cuts: Cuts, text: string, start: number, blockEnd: number): number {
  const kind = kindAt(text, start);
  const mark = text[start] as string;
  let end = start + 1;
  if (kind !== PAIRED && kind !== APOSTROPHE) while (end < blockEnd && text[end] === mark) end++;
  const shortest = kind === STOP || kind === HYPHEN ? 2 : SHORTEST_RUN;
  if (end - start < shortest) end = start + 1;
  const form = kind === STOP ? '...' : mark === '-' ? '--' : mark;
  const known = KNOWN.get(mark) ?? (end > start + 1 ? form : undefined);
  return push(cuts, start, end, text, known);
}

/** Where the word from `start` ends: inner marks join what stands on both sides (far-right, U.S, 1,000, 10:30, O'Brien). */
function endOfWord(text: string, start: number, blockEnd: number): number {
  let end = start + 1;
  while (end < blockEnd) {
    const kind = kindAt(text, end);
    if (kind === SPACE || kind === ALONE || kind === PAIRED) break;
    if (kind === OTHER && end - start >= LONGEST && !isLowSurrogate(text, end)) break;
    if (!isWordKind(kind) && !joins(text, start, end, blockEnd, kind)) break;
    end++;
  }
  return end;
}

function joins(text: string, start: number, at: number, blockEnd: number, kind: number): boolean {
  if (at + 1 >= blockEnd || at - start >= LONGEST) return false;
  const before = kindAt(text, at - 1);
  const after = kindAt(text, at + 1);
  if (!isWordKind(before) || !isWordKind(after)) return false;
  if (kind === SEPARATOR) return before === DIGIT && after === DIGIT;
  if (kind === HYPHEN) return text[at] !== '—';
  return kind !== STOP || !endsSentenceUnspaced(text, start, at, blockEnd);
}

/** A full stop with the next sentence glued to it: "in the end.The council". */
function endsSentenceUnspaced(text: string, start: number, at: number, blockEnd: number): boolean {
  return (
    at - start >= 2 &&
    isLower(text, at - 1) &&
    isLower(text, at - 2) &&
    isUpper(text, at + 1) &&
    (at + 2 >= blockEnd || !isUpper(text, at + 2))
  );
}

function endOfLink(text: string, start: number, blockEnd: number): number {
  const first = text.charCodeAt(start) | 32;
  if ((first !== 104 && first !== 119) || !/^(?:https?:\/\/|www\.)./i.test(text.slice(start, start + 9))) return start;
  let end = start;
  while (end < blockEnd && kindAt(text, end) !== SPACE && !/[“”"<>]/.test(text[end] as string)) end++;
  while (end > start && !isWordKind(kindAt(text, end - 1)) && text[end - 1] !== '/') end--;
  return end;
}

const TIME = /^\d{1,2}\.\d\d[ap]m(?![a-zà-öø-ɏ\d])/i;

/** “at *6.15am*. They left”: the first stop is no full stop. */
function endOfTime(text: string, start: number): number {
  if (kindAt(text, start) !== DIGIT) return start;
  return start + (TIME.exec(text.slice(start, start + 8))?.[0].length ?? 0);
}

const LETTERED = /^\p{L}{1,4}\d[\d,]*(?:\.\d+)*\p{L}{0,8}$/u;
const HYPHENED = /^\p{L}+-?\d[\d,]*(?:\.\d+)+\p{L}{0,8}(?:-[\p{L}\d]+)*$/u;

/**
 * What a word of letters and a number is asked about, if the engine would cut it, at its comma or at a stop that is no full stop: “a loan of
 * *Sh4.2* billion” and “*R610,000* was spent” a number, “a *magnitude-7.4* quake” the same without its fraction. Null for all other words.
 */
function letteredNumber(text: string, start: number, end: number): string | null {
  let at = start;
  while (at < end && kindAt(text, at) === LETTER) at++; // most words are over here
  if (at === start || at === end || (kindAt(text, at) !== DIGIT && text[at] !== '-')) return null;
  const word = text.slice(start, Math.min(end, start + LONGEST));
  if (!/\d[.,]\d/.test(word)) return null;
  if (LETTERED.test(word)) return A_NUMBER;
  return HYPHENED.test(word) ? word.replace(/[.,]\d+/g, '') : null;
}

/** Whether the full stop at `stop` belongs to the word from `start`: Mr., U.S., J., No. 10, MR. */
function keepsStop(text: string, start: number, stop: number, blockEnd: number): boolean {
  if (stop - start > 12 || text[stop + 1] === '.') return false;
  const whole = text.slice(start, stop);
  const word = asListed(whole.slice(whole.lastIndexOf('-') + 1));
  if (word.includes('.')) return /^(?:[a-z]{1,3}\.)+[a-z]{1,2}$/i.test(word);
  if (TITLES.has(word) || BEFORE_WORD.has(word) || OTHERS.has(word)) return true;
  const next = nextVisible(text, stop + 1, blockEnd);
  if (BEFORE_NUMBER.has(word) && kindAt(text, next) === DIGIT) return true;
  if (BEFORE_CAPITAL.has(word) && isUpper(text, next)) return true;
  if (STATES.has(word)) return word.length < whole.length || /,\s$/.test(text.slice(Math.max(0, start - 2), start));
  return word.length === 1 && isUpper(text, stop - 1) && (word !== 'I' || followsCapital(text, start));
}

/** Neither do I. But: Ann I. Lee. */
function followsCapital(text: string, start: number): boolean {
  const before = /(?:^|\s)(\S+)\s$/.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  return before !== undefined && isUpper(before, 0);
}

function nextVisible(text: string, from: number, blockEnd: number): number {
  let at = from;
  while (at < blockEnd && at < from + 4 && kindAt(text, at) === SPACE) at++;
  return at;
}

const CLITIC = /(?:['’](?:s|m|re|ve|ll|d)|n['’]t)$/i;

/** Where the word ends that 's, 'm, 're, 've, 'll, 'd or n't leans on; the end of the word where none does. */
function endOfHost(text: string, start: number, end: number): number {
  if (!isApostrophe(text.charCodeAt(end - 2)) && !isApostrophe(text.charCodeAt(end - 3))) return end;
  const tail = text.slice(Math.max(start + 1, end - 3), end);
  const clitic = CLITIC.exec(tail);
  return clitic === null ? end : end - clitic[0].length;
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
const isWordKind = (kind: number): boolean => kind === LETTER || kind === DIGIT || kind === OTHER;
const isLowSurrogate = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
const isLower = (text: string, at: number): boolean => kindAt(text, at) === LETTER && !isUpper(text, at);
const isUpper = (text: string, at: number): boolean => isCapital(text.charAt(at));

let kinds: Uint8Array | null = null;

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  kinds ??= kindsOfMarks();
  return code < kinds.length ? (kinds[code] as number) : code === 0x3000 || code === 0xfeff ? SPACE : OTHER;
}

function kindsOfMarks(): Uint8Array {
  const table = new Uint8Array(0x20d0);
  const mark = (marks: string, kind: number): void => {
    for (const character of marks) table[character.charCodeAt(0)] = kind;
  };
  const all = String.fromCharCode(...table.keys());
  mark(all.replace(/\S/g, ''), SPACE);
  // Latin letters with accents and all: to ɏ, and from Ḁ to ỿ.
  mark((all.slice(0, 0x250) + all.slice(0x1e00, 0x1f00)).replace(/\P{L}/gu, ''), LETTER);
  mark('0123456789', DIGIT);
  mark('!?;…•·†‡|<>=+*~^\\$£€¥%§©®°±÷×', ALONE);
  mark('“”„‟«»‹›"()[]{}', PAIRED);
  mark('.', STOP);
  mark(',:/', SEPARATOR);
  mark("'’‘`‚‛", APOSTROPHE);
  mark('-‐‑–—―', HYPHEN);
  return table;
}
