import type { Segment } from '../article/types.ts';
import type { Sentence } from '../language/types.ts';
import { type Scan, startsSentence } from './name-scan.ts';
import type { Reading, Tokens } from './tokens.ts';
import { nounOf, type Words } from './words.ts';

/** Where capitals tell nothing: headlines, headings, and sentences Whose Words All Have Them. */
export function capitalsIn(
  { tokens, blocks, sentences }: Reading,
  segments: readonly Segment[],
): (token: number) => boolean {
  const kinds = new Map(segments.map(({ start, kind }) => [start, kind]));
  const shout = blocks.map(({ start }) => kinds.get(start) === 'headline' || kinds.get(start) === 'heading');
  const titled = sentences.map((sentence) => isTitleCase(tokens, sentence));
  return (token) => shout[tokens.block[token] as number] === true || titled[tokens.sentence[token] as number] === true;
}

const LETTERS_OF_A_TITLE_WORD = 4;
const WORDS_OF_A_TITLE = 5;

/** Lee Just Revealed Whom She Will Vote For: hardly a longer word is without a capital, a verb among them. */
function isTitleCase(tokens: Tokens, { first, last }: Sentence): boolean {
  let [capitals, others, verbs] = [0, 0, 0];
  for (let i = first; i < last; i++) {
    const word = tokens.word[i] as string;
    const isLower = tokens.capital[i] !== 1;
    if (isLower && tokens.tag[i] === 'VERB') return false;
    if (word.length < LETTERS_OF_A_TITLE_WORD) continue;
    if (isLower) others++;
    else if (i > first) {
      capitals++;
      if (tokens.tag[i] === 'VERB' || tokens.tag[i] === 'AUX' || tokens.tag[i] === 'ADV') verbs++;
    }
    if (others * 8 > last - first) return false;
  }
  return capitals + 1 >= WORDS_OF_A_TITLE && others * 8 <= capitals && (verbs > 0 || others === 0);
}

/** What the capitals of the whole text tell of its words. */
export function caseOf(
  tokens: Tokens,
  isCapitals: (token: number) => boolean,
  words: Words,
): Pick<Scan, 'lowered' | 'capitalised' | 'surnames'> {
  const lowered = new Set<string>();
  const surnames = new Set<string>();
  const capitalised = new Set<string>();
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.capital[i] !== 1) {
      lowered.add(tokens.lower[i] as string);
      continue;
    }
    if (!isCapitals(i) && !startsSentence(tokens, i)) capitalised.add(tokens.lower[i] as string);
    if (i > 0 && tokens.capital[i - 1] === 1) {
      const isLast = tokens.capital[i + 1] !== 1;
      if (isLast && !isWeekday(tokens, words, i) && isGivenName(tokens, words, i - 1))
        surnames.add(tokens.lower[i] as string);
    }
  }
  return { lowered, capitalised, surnames };
}

const isWeekday = ({ lower }: Tokens, words: Words, i: number): boolean =>
  lower[i]?.endsWith('day') === true && words.calendar.has(lower[i] as string);

/** A given name, an initial, or any other word on no list that no article stands before: *Gayle* King; not the *Borealis* Chairman. */
function isGivenName(tokens: Tokens, words: Words, i: number): boolean {
  const word = tokens.folded[i] as string;
  if (words.given.has(word) || word.length === 1) return true;
  const isListed =
    words.titles.has(word) || words.places.has(word) || words.demonyms.has(word) || words.pronouns.has(word);
  const isFirst = tokens.capital[i - 1] !== 1 && tokens.tag[i - 1] !== 'DET' && tokens.tag[i] === 'PROPN';
  return isFirst && !isListed && nounOf(words, word) === null;
}
