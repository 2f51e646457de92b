import type { ArticleLexicon, FurniturePlace } from '../lexicons/types.ts';
import { onceFor } from '../once-for.ts';

/** The lexicon's phrases by the place where they count and by their first word, longest first. */
export type Phrases = ReadonlyMap<FurniturePlace, ReadonlyMap<string, readonly (readonly string[])[]>>;

const built = /* @__PURE__ */ onceFor(build);

export const phrasesOf = ({ furniture }: ArticleLexicon): Phrases => built(furniture);

function build(furniture: ArticleLexicon['furniture']): Phrases {
  const places = new Map<FurniturePlace, Map<string, string[][]>>();
  for (const { where, phrases } of furniture) {
    const byWord = places.get(where) ?? new Map<string, string[][]>();
    places.set(where, byWord);
    for (const phrase of phrases.split(',')) {
      const words = phrase.trim().split(' ');
      const first = words[0] ?? '';
      byWord.set(first, [...(byWord.get(first) ?? []), words]);
    }
  }
  for (const byWord of places.values())
    for (const candidates of byWord.values()) candidates.sort((a, b) => b.length - a.length);
  return places;
}

const WORD = /\d{1,2}(?=\.\d{1,2}\.\d{4})|\d[\d.,]*|[A-Za-zÀ-ÖØ-öø-\u036f][A-Za-zÀ-ÖØ-öø-\u036f']*|[©|]/gu;
/** The same for most English lines, several times as fast. */
const PLAIN_WORD = /\d{1,2}(?=\.\d{1,2}\.\d{4})|\d[\d.,]*|[a-z][a-z']*|\|/g;
const PLAIN = /^[\t-~‘“”–—…]*$/;

/**
 * The words of a line as the lexicon writes them: “3 Comments »” is [#, comments]. A digit that touches a letter is parted from it,
 * since pages glue their parts together: “22 Dec 2016651”, “28 January 2026Evening Post”; the day of 29.01.2026 is a number by itself.
 */
export function wordsOf(line: string): string[] {
  const folded = line.toLowerCase().replaceAll('’', "'");
  const words: string[] = folded.match(PLAIN.test(folded) ? PLAIN_WORD : WORD) ?? [];
  for (let i = 0; i < words.length; i++) if (isDigit((words[i] as string).charCodeAt(0))) words[i] = '#';
  return words;
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Words of the longest phrase that begins at word `from`; 0: none. */
export function opening(phrases: Phrases, place: FurniturePlace, words: readonly string[], from = 0): number {
  const candidates = phrases.get(place)?.get(words[from] ?? '');
  if (candidates) for (const phrase of candidates) if (begins(phrase, words, from)) return phrase.length;
  return 0;
}

function begins(phrase: readonly string[], words: readonly string[], from: number): boolean {
  for (let i = 1; i < phrase.length; i++) if (phrase[i] !== words[from + i]) return false;
  return true;
}

/** Whether the words from `from` on are one phrase. */
export const isPhrase = (phrases: Phrases, place: FurniturePlace, words: readonly string[], from = 0): boolean =>
  words.length > from && opening(phrases, place, words, from) === words.length - from;

/** Whether the word alone is one; the shortest phrase that begins with it stands last. */
export const isWord = (phrases: Phrases, place: FurniturePlace, word: string): boolean =>
  phrases.get(place)?.get(word)?.at(-1)?.length === 1;

/** Worth comparing: no “the”, no “of”. */
export const isLong = (word: string): boolean => word.length >= 4;
