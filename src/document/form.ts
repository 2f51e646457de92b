import { hashEnd, hashText } from '../model/hash.ts';
import { kindOfMark } from './marks.ts';

/**
 * A word as it is written, the same for all tokens that are written so. What is found out about it is kept with it, so that no
 * token asks again; a text's outcome is the same whether it was kept or not.
 */
export interface Form {
  /** As written. */
  readonly word: string;
  /** Lower case, with ’ as '. */
  readonly lower: string;
  /** As names compare: lower case, no accents, ’ as ', no full stops. */
  readonly folded: string;
  /** Its roles in the lexicon of that number (roles.ts), 0 for none asked. */
  roles: number;
  lexicon: number;
  /** Whether it begins with a capital. */
  readonly capital: boolean;
  /** Whether it ends with a mark that sentences end with: . ! ? … */
  readonly stops: boolean;
  /** Whether it is what leans on the word before: 's, n't. */
  readonly clitic: boolean;
  /** In lower case as an integer; so are its last three letters, and its last two. */
  readonly hash: number;
  readonly ending: number;
  readonly shortEnding: number;
  readonly shape: number;
  /** Whether it has a letter or digit; where it hasn't, which punctuation it is (marks.ts), 0 for none. */
  readonly isWord: boolean;
  readonly mark: number;
  /** The dictionary form that it last had, and that as an integer. */
  lemma: string;
  lemmaHash: number;
  /** What it tells of the language of a text (english.ts), a bit each; 0 until that is asked. */
  language: number;
  /** The word lists that it is on and how it is written, a bit each, and the number of the lexicon that was asked, 0 for none: kept by the speakers room. */
  lists: number;
  askedOf: number;
  /** What it may be among the words that attribute with that dictionary form, in the lexicon of that number: kept by the attribution room. */
  cues: number;
  cueLemma: string;
  cueLexicon: number;
  /** What the statements room's lists know of the word, and the number of the look-up that was asked, 0 for none: kept by that room. */
  lexeme: unknown;
  lexemeOf: number;
}

export function formOf(word: string, lower: string): Form {
  const isWord = hasLetterOrDigit(lower);
  return {
    word,
    lower,
    folded: fold(lower),
    roles: 0,
    lexicon: 0,
    capital: isCapital(word),
    stops: STOPS.includes(word.slice(-1)),
    clitic: lower.charCodeAt(0) === APOSTROPHE || lower === "n't",
    hash: hashText(lower),
    ending: hashEnd(lower, 3),
    shortEnding: hashEnd(lower, 2),
    shape: shapeOf(word),
    isWord,
    mark: isWord ? 0 : kindOfMark(lower),
    lemma: '',
    lemmaHash: hashText(''),
    language: 0,
    lists: 0,
    askedOf: 0,
    cues: 0,
    cueLemma: '',
    cueLexicon: 0,
    lexeme: null,
    lexemeOf: 0,
  };
}

const STOPS = '.!?…';
const APOSTROPHE = 39;

/** How names compare. Müller: muller; J.: j; U.S.: us. */
export function fold(word: string): string {
  if (word.length === 1) {
    const code = word.charCodeAt(0);
    if (code === FULL_STOP) return '';
    if (code >= FIRST_DASH && code <= LAST_QUOTE) return word === '’' ? "'" : word;
  }
  let isPlain = true;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code > 127) return plainLetters(word).replaceAll('’', "'").toLowerCase().replaceAll('.', '');
    if (code === FULL_STOP || (code >= UPPER_A && code <= UPPER_Z)) isPlain = false;
  }
  return isPlain ? word : word.toLowerCase().replaceAll('.', '');
}

/** Without marks above and in letters: Wałęsa → Walesa. */
export const plainLetters = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[łđøıħ]/gi, (letter) => STROKES.get(letter) ?? letter);

/** Letters that have no mark to take away. */
const STROKES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  ['łl', 'ŁL', 'đd', 'ĐD', 'øo', 'ØO', 'ıi', 'ħh', 'ĦH'].map(([letter, plain]) => [letter, plain] as [string, string]),
);

/** Dashes and quote marks. */
const FIRST_DASH = 0x2010;
const LAST_QUOTE = 0x2022;
const FULL_STOP = 46;
const UPPER_A = 65;
const UPPER_Z = 90;

/** Whether a word begins with a capital letter. */
export function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return code >= UPPER_A && code <= UPPER_Z;
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

// Unicode's tables of letters take time when they are first asked for, so they are asked only about what is beyond ASCII.
const BEYOND_ASCII = /[\u0080-\uffff]/;

export const hasLetter = (text: string): boolean =>
  /[A-Za-z]/.test(text) || (BEYOND_ASCII.test(text) && /\p{L}/u.test(text));

export const hasLetterOrDigit = (text: string): boolean =>
  /[A-Za-z\d]/.test(text) || (BEYOND_ASCII.test(text) && /[\p{L}\p{N}]/u.test(text));

/** X, x, d and other signs, runs made one: “McCain” XxXx, “2,000” d,d. As a hash. */
function shapeOf(word: string): number {
  let shape = 17;
  let before = 0;
  const end = Math.min(word.length, 24);
  for (let i = 0; i < end; i++) {
    const c = word.charCodeAt(i);
    const kind = c >= 65 && c <= 90 ? 1 : c >= 97 && c <= 122 ? 2 : c >= 48 && c <= 57 ? 3 : c;
    if (kind !== before) shape = Math.imul(shape, 31) + kind;
    before = kind;
  }
  return shape | 0;
}
