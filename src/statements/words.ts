import type { Span } from '../article/types.ts';
import type { Document, Tokens } from '../document/document.ts';
import { firstAt } from '../document/first-at.ts';
import type { Form } from '../document/form.ts';
import { tokenize } from '../document/tokenize.ts';
import { firstWhere } from '../halving.ts';
import type { Act, StatementCue } from '../lexicons/types.ts';
import { PARTICIPLES } from './details/word-lists.ts';

/** A word or mark as the classifier sees it. A clitic is a word of its own: won't → will, not; we'll → we, will. */
export interface Word extends Span {
  readonly lexeme: Lexeme;
  /** Written with a capital first letter. */
  readonly capital: boolean;
}

/** A word of the language, with all that the lists know of it. */
export interface Lexeme {
  /** Lower case; ’ as '. A clitic as its word (n't: not), every number as #, every mark that only quotes as ". */
  readonly lower: string;
  /** The word as an integer. */
  readonly key: number;
  /** Its first six letters as an integer: accuse, accused and accuser share it. */
  readonly stem: number;
  /** Does it begin with a letter? */
  readonly letters: boolean;
  /** One bit for each part that it may play in a clause. */
  readonly roles: number;
  /** What it does as a cue: vowed → promise. */
  readonly act: Act | null;
  /** Does its act as a cue decide the type of what follows? */
  readonly decides: boolean;
  /** What it does with the next word: called → called for. */
  readonly actWith: ReadonlyMap<string, Act> | null;
  /** Phrases that begin with it. */
  readonly phrases: readonly Phrase[];
}

export interface Phrase {
  readonly words: readonly string[];
  readonly cue: StatementCue;
}

/** The word lists as a look-up. */
export interface Lexemes {
  /** From 1: by this number forms remember where they were looked up, and keep no lexicon alive. */
  readonly number: number;
  /** By the word in lower case. */
  readonly of: (lower: string) => Lexeme;
}

/** Characters, blanks included, of which a word has fewer. */
const LONGEST = 100;

/** The words of a part of a text that is no article, at most `limit` of them: cut as those of an article are, without the engine. */
export function wordsOf(
  text: string,
  lexemes: Lexemes,
  { start: from, end: to }: Span = { start: 0, end: text.length },
  limit: number = text.length,
): Word[] {
  const { count, start, end } = tokenize(text, { start: from, end: Math.min(to, from + limit * LONGEST) });
  const lower = Array.from({ length: count }, (_, i) => lowerOf(text, start[i] as number, end[i] as number));
  return wordsIn(text, { count, start, end, lower, inner: [] }, lexemes).slice(0, limit);
}

type Cuts = Pick<Tokens, 'count' | 'lower'> &
  Partial<Pick<Tokens, 'form'>> & { readonly [column in 'start' | 'end' | 'inner']: ArrayLike<number> };

/** The words of tokens: whole where the engine cut them (far-right), and the stop of Mr. apart, as it may end a sentence. */
export function wordsIn(text: string, tokens: Cuts, lexemes: Lexemes, from = 0, to: number = tokens.count): Word[] {
  const words: Word[] = [];
  for (let i = from; i < tokens.count && i < to; i++) {
    const start = tokens.start[i] as number;
    const first = i;
    while (tokens.inner[i + 1] === 1) i++;
    const end = tokens.end[i] as number;
    const lower = first === i ? (tokens.lower[i] as string) : lowerOf(text, start, end);
    const cut = lower === 'cannot' ? start + 3 : endsWithStop(lower, end - start) ? end - 1 : end;
    const whole = cut < end ? lower.slice(0, cut - start) : meantAt(tokens, i, lower);
    const form = first === i && whole === lower ? tokens.form?.[i] : undefined;
    const lexeme = form ? lexemeOf(form, whole, lexemes) : lexemes.of(whole);
    words.push({ lexeme, capital: lexeme.letters && isCapital(text, start, lower), start, end: cut });
    if (cut < end) words.push({ lexeme: lexemes.of(lower.slice(cut - start)), capital: false, start: cut, end });
  }
  return words;
}

/** Each form is asked once a lexicon what is known of it. */
function lexemeOf(form: Form, lower: string, { number, of }: Lexemes): Lexeme {
  if (form.lexemeOf !== number) {
    form.lexemeOf = number;
    form.lexeme = of(lower);
  }
  return form.lexeme as Lexeme;
}

/** Letters of a word that are looked at. */
const LOOKED_AT = 40;
const lowerOf = (text: string, start: number, end: number): string =>
  text
    .slice(start, Math.min(end, start + LOOKED_AT))
    .toLowerCase()
    .replaceAll('’', "'");

const APOSTROPHE = 0x27;
/** ’s is no capital letter, though it is looked up as 's. */
const isCapital = (text: string, start: number, lower: string): boolean =>
  lower.charCodeAt(0) !== APOSTROPHE && lower.charCodeAt(0) !== text.charCodeAt(start);
const STOP = 0x2e;
/** Of Mr. and U.S., but not of “...”, nor of a word of which only the beginning is looked at. */
const endsWithStop = (lower: string, length: number): boolean =>
  lower.length === length && lower.charCodeAt(length - 1) === STOP && lower.charCodeAt(0) !== STOP;

/** What stands before n't where the rest is no word: won't → wo → will. */
const CUT_SHORT: ReadonlyMap<string, string> = new Map([
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
  ['ai', 'is'],
]);

/** He*’d* paid: had; but “he*’d* pay”, “she*’d* need it”. *Wo*n’t: will. */
function meantAt({ lower }: Cuts, i: number, word: string): string {
  const next = lower[i + 1] ?? '';
  if (next === "n't") return CUT_SHORT.get(word) ?? word;
  return word === "'d" && (PARTICIPLES.has(next) || /[^e]ed$/.test(next)) ? 'had' : word;
}

/** Those that stand wholly between two offsets, at most `limit` of them. */
export type Between = (from: number, to: number, limit: number) => Word[];

/** Tokens whose words are there at once: most articles', but of a long text a stretch, since a word takes as much as five tokens. */
const STRETCH = 4_096;
/** Code units before a question's beginning that the next one may be about. */
const BEFORE = 2_000;
/** Tokens that the words of a question may be: 200, the longest of 48 parts. */
const MOST = 9_600;

/** Answers about the words of a document; what is asked in text order costs least. */
export function wordsOfDocument({ text, tokens }: Document, lexemes: Lexemes): Between {
  let words: Word[] = [];
  let [begin, end] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const goTo = (offset: number): void => {
    const first = tokenAt(tokens, offset);
    words = wordsIn(text, tokens, lexemes, first, first + STRETCH);
    begin = first === 0 ? 0 : offset;
    end = tokens.start[first + STRETCH] ?? Number.POSITIVE_INFINITY;
  };
  return (from, to, limit) => {
    if (to > end && from - BEFORE > begin) goTo(from - BEFORE);
    if (from >= begin && to <= end) return wordsBetween(words, from, to, limit);
    const first = tokenAt(tokens, from);
    const last = Math.min(tokenAt(tokens, to) + 1, first + MOST);
    return wordsBetween(wordsIn(text, tokens, lexemes, first, last), from, to, limit);
  };
}

/** The token before the first that begins behind an offset, or the first part of its word: no word is cut that begins there. */
function tokenAt({ start, inner }: Tokens, offset: number): number {
  let at = Math.max(0, firstAt(start, offset) - 1);
  while (inner[at] === 1) at--;
  return at;
}

function wordsBetween(words: readonly Word[], from: number, to: number, limit: number): Word[] {
  const first = firstWhere(words.length, (i) => (words[i] as Word).start >= from);
  let last = first;
  while (last < words.length && last < first + limit && (words[last] as Word).end <= to) last++;
  return words.slice(first, last);
}
