import type { Reading } from './types.ts';
import { words } from './words.ts';

/** Words of grammar: some 45 of 100 words of English news, fewer than 10 of 100 in any other language. */
const FUNCTION_WORDS: ReadonlySet<string> = /* @__PURE__ */ words(
  'the of and to in that is was for it with as his he be on by at have are this not but had has they from which she or you we an ' +
    'were been their one would there what so if will who her its our my more about when than them some can into could only other ' +
    'said says do did i him your after all over no up out just also how most any these those now because while before between',
);
const FEWEST_WORDS = 40;
const SMALLEST_SHARE = 0.17;

/** Letters of another script, Greek or Chinese, that make a text foreign where they are more than half of its letters. */
const FEWEST_FOREIGN = 20;

/**
 * Whether a text reads as English, by its share of words of grammar. A text of fewer than 40 words is taken for English: a
 * headline has few of them; unless it is in another script.
 */
export function looksEnglish({ tokens }: Reading): boolean {
  let words = 0;
  let grammar = 0;
  let letters = 0;
  let foreign = 0;
  for (let i = 0; i < tokens.count; i++) {
    const word = tokens.word[i] as string;
    if (tokens.tag[i] === 'PUNCT' || !hasLetter(word)) continue;
    words++;
    letters += word.length;
    if (word > '\u02ff') foreign += word.length;
    if (FUNCTION_WORDS.has(tokens.lower[i] as string)) grammar++;
  }
  if (foreign >= FEWEST_FOREIGN && foreign * 2 > letters) return false;
  return words < FEWEST_WORDS || grammar / words >= SMALLEST_SHARE;
}

/** Emoji are surrogates: no letters. */
const hasLetter = (word: string): boolean => {
  const code = word.charCodeAt(0) | 32;
  if (code >= 97 && code <= 122) return true;
  const first = word.charAt(0);
  return (
    first.toLowerCase() !== first.toUpperCase() ||
    (first > '\u02ff' && (first < '\u2000' || first > '\u2fff') && (first < '\ud800' || first > '\uf8ff'))
  );
};
