import { createHash } from 'node:crypto';
import type { Span } from '../../src/article/types.ts';
import type { StatementType } from '../../src/statements/types.ts';

// How labels tell places and types without the text that they are about.

/** The first digits of a text's SHA-256: they tell whether a text is the one that was labelled, and stand for an article's id where that has words of its headline. */
export const keyOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** The spans of `120-211,240-260`; none of nothing. */
export const spansOf = (places: string): Span[] =>
  places
    .split(',')
    .filter(Boolean)
    .map((place) => {
      const [start = 0, end = 0] = place.split('-').map(Number);
      return { start, end };
    });

export const placesOf = (spans: readonly Span[]): string => spans.map(({ start, end }) => `${start}-${end}`).join(',');

/** The words of some spans as one string. */
export const wordsAt = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' … ');

const TYPES: ReadonlyMap<string, StatementType> = new Map([
  ['C', 'claim'],
  ['D', 'denial'],
  ['M', 'commitment'],
  ['O', 'other'],
]);

/** The types of `CO`; `where` tells an error apart. */
export const typesOf = (letters: string, where: string): StatementType[] =>
  [...letters].map((letter) => {
    const type = TYPES.get(letter);
    if (!type) throw new RangeError(`no type has the letter "${letter}": ${where}`);
    return type;
  });

export const letterOf = (type: StatementType): string => [...TYPES].find(([, one]) => one === type)?.[0] ?? '';
