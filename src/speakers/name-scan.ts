import type { Tokens } from '../document/document.ts';
import type { NameMention, Reading, WordsRead } from './reading.ts';
import { isA } from './tokens.ts';
import { BEGINS_PLACE, HONOUR, isListed, PLACE, SUFFIX } from './words.ts';

/** A run of capitalised words is cut here, so that a text of capitals stays cheap. */
export const LONGEST_RUN = 12;

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
export const isHonour = ({ tokens, traits }: WordsRead, i: number): boolean =>
  isA(traits, i, HONOUR) && (isA(traits, i, SUFFIX) || !/^[A-ZÀ-ÖØ-ÞĀ-Ž][a-zß-öø-ɏ]+$/.test(tokens.word[i] as string));

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
export const isInitials = ({ word }: Tokens, i: number): boolean =>
  /^(?:[A-ZÀ-ÖØ-ÞĀ-Ž]\.){1,3}$/.test(word[i] as string);

/** *Downing* Street, *Saudi* Arabia. */
export const beginsPlace = ({ tokens, traits, words }: Reading, i: number): boolean =>
  isA(traits, i, BEGINS_PLACE) && isListed(words, `${tokens.folded[i]} ${tokens.folded[i + 1]}`, PLACE);
