import type { Shortened } from './acronyms.ts';
import { isA, type Reading, type Tokens } from './tokens.ts';
import { BEGINS_PLACE, type Gender, HONOUR, isListed, PLACE, SUFFIX, type Words } from './words.ts';

/** A capitalised name in the text, its titles left out: Prime Minister *Keir Starmer*. */
export interface NameMention {
  /** Its place among the names of the text. */
  readonly index: number;
  /** Tokens first … last, last excluded. */
  readonly first: number;
  readonly last: number;
  /** First token of the run with its titles: *Prime Minister Keir Starmer*. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
  /** Folded, split at blanks: keir, starmer. */
  readonly words: readonly string[];
  /** These with blanks between them. */
  readonly key: string;
  /** Its last word but for a suffix: *lee* in Ann Lee Jr. */
  readonly surname: string;
  readonly titled: boolean;
  readonly titleGender: Gender | null;
  /** Whose given name its first word is, as Words.given tells; undefined where it is nobody's. */
  readonly given: Gender | null | undefined;
  /** It is on the list of places. */
  readonly isPlace: boolean;
  readonly type: 'person' | 'organization' | 'place' | null;
  /** “the” stands before it, and no title: the *Borealis Group*; not the mayor *Ann Lee*, nor the *Opposition*. */
  readonly definite: boolean;
  /** In a headline or heading, where capitals tell nothing. */
  readonly capitals: boolean;
  /** ALL IN CAPITALS. */
  readonly allCaps: boolean;
  /** What a bracket after it shortens it to, folded: Harbour Trade Council (HTC). */
  readonly acronym: string | null;
}

/** A run of capitalised words is cut here, so that a text of capitals stays cheap. */
export const LONGEST_RUN = 12;

/** What a text’s names are read with. */
export interface Scan {
  readonly reading: Reading;
  readonly tokens: Tokens;
  readonly words: Words;
  readonly isCapitals: (token: number) => boolean;
  readonly startsSource: ReadonlySet<number>;
  /** A source begins or ends here, in a headline: Ann Ode | Wins Race. */
  readonly isEdge: (token: number) => boolean;
  readonly shortened: ReadonlyMap<number, Shortened>;
  /** The names so far. */
  readonly names: NameMention[];
}

const MARKS = new Set(['"', '“', '”', '‘', "'", '«', '„', ':', ';', '–', '—', '-', '•', '*', '(', '[', '``']);

/** Lise-*Lotte*: the half behind a hyphen. */
export const isJoined = (tokens: Tokens, i: number): boolean =>
  tokens.word[i - 1] === '-' && touches(tokens, i - 1) && touches(tokens, i);

export function startsSentence(tokens: Tokens, i: number): boolean {
  return (
    i === 0 ||
    tokens.sentence[i] !== tokens.sentence[i - 1] ||
    (MARKS.has(tokens.word[i - 1] as string) && !isJoined(tokens, i))
  );
}

/** No blank between two tokens: the halves of Jo-Renee. */
export const touches = (tokens: Tokens, i: number): boolean => tokens.end[i - 1] === tokens.start[i];

export const OPENS_NICKNAME: ReadonlySet<string> = new Set(["'", '"', '‘', '“']);
export const CLOSES_NICKNAME: ReadonlySet<string> = new Set(["'", '"', '’', '”']);

/** Ann Lee *KC*, Bo Lund *PhD*; not Bo Win *San*. */
export const isHonour = (tokens: Tokens, i: number): boolean =>
  isA(tokens, i, HONOUR) && (isA(tokens, i, SUFFIX) || !/^\p{Lu}\p{Ll}+$/u.test(tokens.word[i] as string));

/** Tags of words that are never a name, and of those that are none where only the sentence gives the capital. */
export const ALWAYS_NO_NAME: ReadonlySet<string> = new Set(['DET', 'PRON', 'SCONJ', 'CCONJ']);
export const NO_NAME: ReadonlySet<string> = new Set([
  'DET',
  'PRON',
  'ADP',
  'SCONJ',
  'CCONJ',
  'AUX',
  'PART',
  'INTJ',
  'ADV',
]);

/** *Lund*: a name of one word outside headlines. */
export const isBare = ({ words, capitals }: NameMention): boolean => words.length === 1 && !capitals;

/** J. Lund, J.C. Lund */
export const isInitials = ({ word }: Tokens, i: number): boolean => /^(?:\p{Lu}\.){1,3}$/u.test(word[i] as string);

/** *Downing* Street, *Saudi* Arabia. */
export const beginsPlace = ({ tokens, words }: Scan, i: number): boolean =>
  isA(tokens, i, BEGINS_PLACE) && isListed(words, `${tokens.folded[i]} ${tokens.folded[i + 1]}`, PLACE);
