import type { Span } from '../article/types.ts';
import { PARTICIPLES } from './details/word-lists.ts';
import type { Knowledge, Lexeme } from './lexeme.ts';

/** A word or mark as the classifier sees it. A clitic is a word of its own: won't → will, not; we'll → we, will. */
export interface Word extends Span {
  readonly lexeme: Lexeme;
  /** Written with a capital first letter. */
  readonly capital: boolean;
}

/** What stands before n't where the rest is no word: won't → wo → will. */
const CUT_SHORT: ReadonlyMap<string, string> = new Map([
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
  ['ai', 'is'],
]);
const CLITICS: ReadonlyMap<string, string> = new Map([
  ["n't", 'not'],
  ["'ll", 'will'],
  ["'m", 'am'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'d", 'would'],
  ["'s", "'s"],
]);

/** Quote marks that are nothing else, for which one stands: what a statement does doesn't hang on their style. */
const QUOTE_MARKS: ReadonlySet<string> = new Set(['“', '”', '„', '‟', '‘', '‚', '«', '»', '‹', '›', '``', "''"]);
const markOf = (written: string): string => (QUOTE_MARKS.has(written) ? '"' : written);

const MARK = 0;
const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
/** What the first 128 characters are. */
const CLASSES: Uint8Array = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, code) => {
  if (code <= 32 || code === 127) return SPACE;
  if (code >= 48 && code <= 57) return DIGIT;
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) ? LETTER : MARK;
});

function classOf(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code < 128) return CLASSES[code] as number;
  const char = text[i] as string;
  if (/\p{L}/u.test(char)) return LETTER;
  return /\s/.test(char) ? SPACE : /\p{N}/u.test(char) ? DIGIT : MARK;
}

/** Letters of a word that are looked at. */
const LONGEST = 40;

/** The words of a part of a text, at most `limit` of them: what decides the type of a statement stands near its beginning. */
export function wordsOf(text: string, from: number, to: number, limit: number, knowledge: Knowledge): Word[] {
  const words: Word[] = [];
  for (let i = from; i < to && words.length < limit; ) {
    const kind = classOf(text, i);
    if (kind === SPACE) i++;
    else if (kind === MARK) {
      const end = isPair(text, i) ? i + 2 : i + 1;
      words.push({ lexeme: knowledge.lexeme(markOf(text.slice(i, end))), capital: false, start: i, end });
      i = end;
    } else {
      const end = endOfWord(text, i, to);
      pushWord(words, text, i, end, knowledge);
      i = end;
    }
  }
  words.forEach((word, i) => {
    if (isHad(words, i)) words[i] = { ...word, lexeme: knowledge.lexeme('had') };
  });
  return words;
}

/** He*’d* paid; but “he*’d* pay”, “she*’d* need it”. */
function isHad(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (word.lexeme.lower !== 'would' || word.end - word.start !== "'d".length) return false;
  const verb = words[at + 1]?.lexeme.lower ?? '';
  return PARTICIPLES.has(verb) || /[^e]ed$/.test(verb);
}

/** Is it one character of two units, an emoji? */
const isPair = (text: string, i: number): boolean =>
  (text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00;

/** Letters and digits, joined by single apostrophes, hyphens or inner points: won’t, 99-county, U.S, 1.5. */
function endOfWord(text: string, start: number, to: number): number {
  let i = start + 1;
  while (i < to) {
    const kind = classOf(text, i);
    if (kind === LETTER || kind === DIGIT) i++;
    else if (kind === MARK && i + 1 < to && JOINS.has(text[i] as string) && isWordy(classOf(text, i + 1))) i += 2;
    else break;
  }
  return i;
}

const JOINS: ReadonlySet<string> = new Set(["'", '’', '-', '.', ',']);
const isWordy = (kind: number): boolean => kind === LETTER || kind === DIGIT;

function pushWord(words: Word[], text: string, start: number, end: number, knowledge: Knowledge): void {
  const written = text.slice(start, Math.min(end, start + LONGEST));
  const folded = written.toLowerCase();
  const lower = folded.includes('’') ? folded.replaceAll('’', "'") : folded;
  const capital = lower.charCodeAt(0) !== written.charCodeAt(0);
  const cut = end - start === lower.length ? cutOf(lower) : 0;
  if (cut === 0) {
    words.push({ lexeme: knowledge.lexeme(isNumber(lower) ? '#' : lower), capital, start, end });
    return;
  }
  const head = lower.slice(0, cut);
  const clitic = CLITICS.get(lower.slice(cut)) ?? 'not';
  const whole = (clitic === 'not' && CUT_SHORT.get(head)) || head;
  words.push({ lexeme: knowledge.lexeme(whole), capital, start, end: start + cut });
  words.push({ lexeme: knowledge.lexeme(clitic), capital: false, start: start + cut, end });
}

/** Where a clitic begins; 0: there is none. */
function cutOf(lower: string): number {
  if (lower === 'cannot') return 3;
  if (!lower.includes("'")) return 0;
  const cut = lower.endsWith("n't") ? lower.length - 3 : lower.lastIndexOf("'");
  return cut > 0 && CLITICS.has(lower.slice(cut)) ? cut : 0;
}

const isNumber = (lower: string): boolean => {
  const code = lower.charCodeAt(0);
  return code >= 48 && code <= 57 && /^[\d.,]+$/.test(lower);
};
