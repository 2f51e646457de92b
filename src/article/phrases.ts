import type { ArticleLexicon, FurniturePlace } from '../lexicons/types.ts';

/** Longest phrase of the lexicon, in words. */
const LONGEST = 9;

/** The lexicon's phrases by the place where they count. */
export type Phrases = ReadonlyMap<FurniturePlace, ReadonlySet<string>>;

export function phrasesOf(lexicon: ArticleLexicon): Phrases {
  const places = new Map<FurniturePlace, Set<string>>();
  for (const { where, phrases } of lexicon.furniture) {
    const set = places.get(where) ?? new Set();
    for (const phrase of phrases.split(',')) set.add(phrase.trim());
    places.set(where, set);
  }
  return places;
}

/**
 * The words of a line as the lexicon writes them: “3 Comments »” is [#, comments]. A digit that touches a letter is parted from it,
 * since pages glue their parts together: “22 Dec 2016651”, “28 January 2026Evening Post”.
 */
export function wordsOf(line: string): string[] {
  return (
    line
      .toLowerCase()
      .replaceAll('’', "'")
      .match(WORD)
      ?.map((word) => (DIGIT.test(word) ? '#' : word)) ?? []
  );
}

const WORD = /\d[\d.,]*|[\p{L}\p{M}][\p{L}\p{M}']*|[©|]/gu;
const DIGIT = /^\d/;

export const isPhrase = (phrases: Phrases, place: FurniturePlace, words: readonly string[]): boolean =>
  words.length > 0 && words.length <= LONGEST && (phrases.get(place)?.has(words.join(' ')) ?? false);

export const isWord = (phrases: Phrases, place: FurniturePlace, word: string): boolean =>
  phrases.get(place)?.has(word) ?? false;

/** Words of the phrase that the line begins with; 0: none. */
export function opening(phrases: Phrases, place: FurniturePlace, words: readonly string[]): number {
  for (let n = Math.min(LONGEST, words.length); n > 0; n--) if (isPhrase(phrases, place, words.slice(0, n))) return n;
  return 0;
}
