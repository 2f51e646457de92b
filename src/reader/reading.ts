import type { ReadSentence } from '../attribution/types.ts';
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
/** The same of a sentence. */
const SENTENCE = { words: 100, before: 40, after: 12 } as const;

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
  const said = [
    ...firstOf(source, LIMIT.source, cut),
    marks.bar,
    ...firstOf(cue, LIMIT.cue, cut),
    marks.bar,
    ...firstOf(text, LIMIT.statement, cut),
  ];
  return readingFrom(said.slice(0, LIMIT.statement), { before, after }, LIMIT, cut, marks);
}

/** A sentence to be read, and for each of its words the place of its first piece; −1 for one that has none, or stands too far behind. */
export function sentenceReadingOf(
  { words, before, after }: ReadSentence,
  cut: Cutter,
  marks: Marks,
): Reading & { readonly places: readonly number[] } {
  const own: number[] = [];
  const places = words.map((word) => {
    const place = own.length + 1;
    const pieces = own.length < SENTENCE.words ? firstOf(word, SENTENCE.words, cut) : [];
    own.push(...pieces);
    return pieces.length > 0 ? place : -1;
  });
  return { ...readingFrom(own.slice(0, SENTENCE.words), { before, after }, SENTENCE, cut, marks), places };
}

/** What is read, in three parts. */
function readingFrom(
  said: readonly number[],
  { before, after }: { readonly before: string; readonly after: string },
  limit: { readonly before: number; readonly after: number },
  cut: Cutter,
  { begin, end }: Marks,
): Reading {
  const own = [begin, ...said, end];
  const led = [...cut(before.slice(-limit.before * LONGEST)).slice(-limit.before), end];
  const next = firstOf(after, limit.after, cut);
  const rest = next.length > 0 ? [...next, end] : [];
  return {
    pieces: [...own, ...led, ...rest],
    parts: [...own.map(() => 0), ...led.map(() => 1), ...rest.map(() => 2)],
  };
}

const firstOf = (text: string, most: number, cut: Cutter): number[] =>
  cut(text.slice(0, most * LONGEST)).slice(0, most);
