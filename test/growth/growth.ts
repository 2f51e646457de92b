import { expect, it } from 'vitest';
import { workOf } from './work-of.ts';

/** Four times the text is four times the work, and a little for what is sorted or halved; it is 16 times where work grows with the square. */
const TIMES = 4;
const LIMIT = 5;

/** Of texts of four times the size, how many times the work; `prepare` makes a text, and what is to be done with it. */
export function growthOf(prepare: (size: number) => () => unknown, size: number): number {
  // Once uncounted: what is made for the first text, or kept of a new word, is there then.
  prepare(size * TIMES)();
  return workOf(prepare(size * TIMES)) / workOf(prepare(size));
}

/** A test for each text: work grows with its size. */
export function growsWithSize<Text>(
  texts: Readonly<Record<string, (size: number) => Text>>,
  size: number,
  prepare: (text: Text) => () => unknown,
): void {
  it.each(Object.entries(texts))('%s', (_, make) => {
    expect(growthOf((n) => prepare(make(n)), size)).toBeLessThan(LIMIT);
  });
}

/** Texts that are one piece again and again, so many times as to have the size. */
export const repeated = (pieces: readonly string[]): Record<string, (size: number) => string> =>
  Object.fromEntries(pieces.map((piece) => [JSON.stringify(piece), (size) => piece.repeat(size / piece.length)]));
