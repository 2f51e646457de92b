import type { Tokens } from '../language/types.ts';

/** A name that the text itself shortens: the *Harbour Trade Council* (HTC). */
export interface Shortened {
  /** Tokens of the name first … last, last excluded. */
  readonly first: number;
  readonly last: number;
  /** Folded: htc. */
  readonly acronym: string;
}

/** So many words may a name have that a bracket shortens. */
const LONGEST_NAME = 14;

/** The names that a bracket shortens, by their first token. */
export function shortenedIn(tokens: Tokens): Map<number, Shortened> {
  const found = new Map<number, Shortened>();
  for (let i = 1; i + 2 < tokens.count; i++) {
    if (tokens.word[i] !== '(' || !CLOSES.has(tokens.word[i + 2] as string)) continue;
    const written = tokens.word[i + 1] as string;
    if (!ACRONYM.test(written)) continue;
    const acronym = written.replace(/[^\p{L}]/gu, '').toLowerCase();
    const first = firstOfName(tokens, i, acronym);
    if (first !== null) found.set(first, { first, last: endOfName(tokens, i), acronym });
  }
  return found;
}

const CLOSES = new Set([')', ',', ';', 'or']);
/** HTC, R&D, CoFE, Defra. */
const ACRONYM = /^\p{Lu}[\p{L}&-]{1,9}$/u;

/** Index after the name before a bracket, its ’s left out: the Council’s (HTC) → Council. */
const endOfName = ({ lower }: Tokens, i: number): number => (lower[i - 1] === "'s" ? i - 1 : i);

/**
 * The nearest capitalised word before the bracket from which the initials of the name spell the acronym: those of its capitalised words
 * (Office for National Statistics, ONS), or of every word (Harbour and Air Council, HAAC). null where nothing spells it.
 */
function firstOfName(tokens: Tokens, bracket: number, acronym: string): number | null {
  let capitals = '';
  let all = '';
  const end = endOfName(tokens, bracket);
  for (let i = end - 1; i >= 0 && end - i <= LONGEST_NAME && tokens.sentence[i] === tokens.sentence[bracket]; i--) {
    const word = tokens.word[i] as string;
    const first = word.charAt(0).toLowerCase();
    if (!/\p{L}/u.test(first)) {
      if (END_OF_NAMES.has(word)) return null;
      continue;
    }
    all = first + all;
    if (first === word.charAt(0)) continue;
    capitals = initialsOf(word) + capitals;
    if (capitals === acronym || all === acronym) return end - i > 1 ? i : null;
  }
  return null;
}

const END_OF_NAMES = new Set([')', '(', '“', '”', '"', ';', ':']);

/** Of a word as a name’s part: c of Council, jr of Jo-Renee. */
const initialsOf = (word: string): string =>
  word
    .split('-')
    .map((part) => part.charAt(0))
    .join('')
    .toLowerCase();
