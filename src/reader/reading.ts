import type { ReadStatement } from '../statements/types.ts';
import type { Cutter } from './pieces.ts';

/** What the encoder is given: the statement with its source and cue, what stands before it, what stands after it. */
export interface Reading {
  readonly pieces: readonly number[];
  /** 0 for the statement, 1 for what stands before it, 2 for what comes after. */
  readonly parts: readonly number[];
}

/** Pieces that are looked at: of the source, of the cue, of these and the statement, before, after. */
const LIMIT = { source: 16, cue: 10, statement: 80, before: 56, after: 16 } as const;

/** Characters, blanks included, of which no more are cut for a piece: English has five. */
const LONGEST = 20;

/** The numbers of the marks that part a reading. */
export interface Marks {
  readonly begin: number;
  readonly end: number;
  readonly bar: number;
}

export const marksOf = (pieces: readonly string[]): Marks => ({
  begin: pieces.indexOf('[CLS]'),
  end: pieces.indexOf('[SEP]'),
  bar: pieces.indexOf('|'),
});

/** `[CLS] the mayor | said | it is safe [SEP] … “Is it safe?” [SEP] he asked … [SEP]` */
export function readingOf({ text, source, cue, before, after }: ReadStatement, cut: Cutter, marks: Marks): Reading {
  const { begin, end, bar } = marks;
  const cutFirst = (words: string, most: number): number[] => cut(words.slice(0, most * LONGEST)).slice(0, most);
  const said = [
    ...cutFirst(source, LIMIT.source),
    bar,
    ...cutFirst(cue, LIMIT.cue),
    bar,
    ...cutFirst(text, LIMIT.statement),
  ];
  const own = [begin, ...said.slice(0, LIMIT.statement), end];
  const led = [...cut(before.slice(-LIMIT.before * LONGEST)).slice(-LIMIT.before), end];
  const next = cutFirst(after, LIMIT.after);
  const rest = next.length > 0 ? [...next, end] : [];
  return {
    pieces: [...own, ...led, ...rest],
    parts: [...own.map(() => 0), ...led.map(() => 1), ...rest.map(() => 2)],
  };
}
