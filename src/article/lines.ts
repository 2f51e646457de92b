import { isPhrase, isWord, opening, type Phrases, wordsOf } from './phrases.ts';
import type { Span } from './types.ts';

/** A paragraph or line of the text, with what can be seen of it on its own. */
export interface Line extends Span {
  /** Code units. */
  readonly length: number;
  readonly words: number;
  /** Share of the words that begin with a small letter, 0 … 1. */
  readonly small: number;
  /** It ends as a sentence does. */
  readonly ends: boolean;
  /** It ends with a question mark or dots, as titles may. */
  readonly asks: boolean;
  readonly look: Look;
  /** Its words, folded; of a long line, the first ones. */
  readonly folded: readonly string[];
}

/**
 * `prose`: a sentence or more; `short`: a short sentence; `title`: some words that are no sentence; `label`: one to three such words;
 * the others by the phrases of the lexicon.
 */
export type Look =
  | 'prose'
  | 'short'
  | 'title'
  | 'label'
  | 'furniture'
  | 'list'
  | 'tail'
  | 'date'
  | 'byline'
  | 'by' // alone on its line, above a name
  | 'credit'
  | 'picture';

/** Code units of a long line that are searched for phrases. */
const HEAD = 120;

export function lineOf(text: string, span: Span, phrases: Phrases): Line {
  const line = text.slice(span.start, span.end);
  const length = line.length;
  const folded = wordsOf(length > HEAD ? line.slice(0, HEAD) : line);
  const { words, small } = count(line);
  const shape = {
    ...span,
    length,
    words,
    small,
    ends: SENTENCE_END.test(line.slice(-4)),
    asks: ASKING_END.test(line.slice(-5)),
    folded,
  };
  return { ...shape, look: lookOf(line, shape, phrases) };
}

const SENTENCE_END = /[.!?…]["'”’»)\]]*$/;
const ASKING_END = /(?:\?|…|\.\.\.)["'”’»)\]]*$/;
const OPENING_MARK = /^["'“‘(«[]$/;

/** Counts words by their first characters. */
function count(line: string): { words: number; small: number } {
  let words = 0;
  let small = 0;
  let inside = false;
  for (let i = 0; i < line.length; i++) {
    const c = line.charCodeAt(i);
    const blank = c === 32 || c === 10 || c === 9 || c === 13 || c === 160;
    if (!blank && !inside && !OPENING_MARK.test(line.charAt(i))) {
      words++;
      if ((c >= 97 && c <= 122) || (c >= 0xdf && c <= 0xff)) small++;
      inside = true;
    }
    if (blank) inside = false;
  }
  return { words, small: words ? small / words : 0 };
}

type Shape = Omit<Line, 'look'>;

function lookOf(line: string, shape: Shape, phrases: Phrases): Look {
  const { folded, length } = shape;
  if (length <= HEAD) {
    if (isPhrase(phrases, 'picture', folded)) return 'picture';
    if (isPhrase(phrases, 'author', folded)) return 'by';
    if (isPhrase(phrases, 'tail', folded)) return 'tail';
    if (isPhrase(phrases, 'list', folded)) return 'list';
    if (isPhrase(phrases, 'line', folded)) return 'furniture';
    if (isDate(folded, phrases)) return 'date';
    if (folded.every((word) => isWord(phrases, 'words', word))) return 'furniture';
    if (isByline(line, shape, phrases)) return 'byline';
  }
  if (length <= 400 && isCredited(line, phrases)) return 'credit';
  if (opensFurniture(shape, phrases) || isNotice(line, phrases) || POSTER.test(line)) return 'furniture';
  if (length <= 400 && isPose(line, phrases)) return 'credit';
  return shapeOf(line, shape);
}

/** “— Ann Lee (@annlee) May 3, 2024”, below what she posted. */
const POSTER = /^[—–-]\s?[^(]{1,60}\(@\w{1,30}\)/;

/** “Sign up for our newsletter”, but not “Get more sleep, doctors say in a study that …”: a long line has to begin with a longer phrase. */
function opensFurniture({ folded, length }: Shape, phrases: Phrases): boolean {
  const n = opening(phrases, 'start', folded);
  return n > 0 && (length <= 160 || n >= 3);
}

/** “We and our partners use cookies to personalise advertising …”: several such words in one paragraph. */
function isNotice(line: string, phrases: Phrases): boolean {
  if (line.length < 60 || line.length > 1500) return false;
  const met = new Set<string>();
  for (const word of wordsOf(line)) if (isWord(phrases, 'notice', word)) met.add(word);
  return met.size >= 4 || (met.size === 3 && line.length < 250);
}

/** “Ann Lee, left, and Bo Cho at the opening”, “Pictured from left, …” */
function isPose(line: string, phrases: Phrases): boolean {
  const words = wordsOf(line);
  return words.some((_, i) => opening(phrases, 'pose', words.slice(i, i + 3)) > (i ? 1 : 0));
}

/** It announces what follows, or goes on: “He went on:”, “the right to stay;” */
const OPEN_END = /(?:[:;,]|\sand|\sor)$/;

function shapeOf(line: string, { length, words, small, ends }: Shape): Look {
  const open = OPEN_END.test(line.slice(-6));
  if (small >= 0.4 && words >= 5) {
    if (length >= 80 ? ends || length >= 200 : false) return 'prose';
    if (ends || (open && words >= 4)) return 'short';
  }
  if (ends && words >= 15) return 'prose';
  return words > 3 ? 'title' : 'label';
}

/** “Published 25 May 2026, 6 hours ago”; also with a short name glued to it: “January 29, 2026Evening Post”. */
function isDate(words: readonly string[], phrases: Phrases): boolean {
  let known = 0;
  let numbers = 0;
  let named = 0;
  for (const word of words) {
    const calendar = isWord(phrases, 'month', word) || isWord(phrases, 'weekday', word);
    if (word === '#') numbers++;
    else if (calendar || isWord(phrases, 'date', word)) named++;
    else break;
    known++;
  }
  if (!numbers || words.length > 16) return false;
  if (known === words.length) return named > 0 || numbers >= 2;
  return numbers >= 2 && named >= 1 && words.length - known <= 3;
}

const NAME = /^["“(]?\p{Lu}/u;
const LINKS = new Set([
  'and',
  'of',
  'the',
  'for',
  'in',
  'at',
  'de',
  'van',
  'von',
  'al',
  'el',
  'la',
  'bin',
  'with',
  'to',
  'on',
  '-',
  '–',
  '—',
  '|',
  '&',
  '•',
  ',',
]);

/** “By Ann Lee and Bo Cho, political correspondents”, but not “By Friday he had changed his mind.” */
function isByline(line: string, { folded, ends, words }: Shape, phrases: Phrases): boolean {
  const n = opening(phrases, 'author', folded);
  if (!n || words < 2 || words > 16 || (ends && words > 6)) return false;
  const rest = line.split(/\s+/).slice(n);
  const first = folded[n] ?? '';
  if (isWord(phrases, 'weekday', first) || isWord(phrases, 'month', first) || first === '#') return false;
  const names = rest.filter((word) => NAME.test(word)).length;
  const other = rest.filter(
    (word) => !NAME.test(word) && !LINKS.has(word.toLowerCase()) && !isRole(word, phrases) && !/\d/.test(word),
  ).length;
  return names > 0 && other === 0;
}

const isRole = (word: string, phrases: Phrases): boolean =>
  isWord(phrases, 'role', word.toLowerCase().replace(/[^\p{L}]/gu, ''));

/** Its last words, or those after its last full stop or bracket, name the picture's maker: “… (Reuters)”, “… Photograph: Ann Lee”. */
function isCredited(line: string, phrases: Phrases): boolean {
  const end = line.slice(-70);
  const at = Math.max(end.search(/[(.][^(.]*$/), -1);
  const words = wordsOf(end.slice(at + 1));
  const credits = (from: number) => opening(phrases, 'credit', words.slice(from)) > 0;
  if (words.length <= 9 && credits(0)) return true;
  return /[/:©]/.test(end) && words.some((_, i) => i > 0 && words.length - i <= 4 && credits(i));
}
