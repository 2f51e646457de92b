import type { QuoteMarkLexicon } from '../lexicons/types.ts';

/** The word lists as look-ups. */
export interface MarkWords {
  readonly elisions: ReadonlySet<string>;
  readonly neverOwned: ReadonlySet<string>;
}

type Rows = readonly { readonly words: string }[];

/** Built once for each word list. */
const built = new WeakMap<Rows, ReadonlySet<string>>();

export const markWordsOf = ({ elisions, neverOwned }: QuoteMarkLexicon): MarkWords => ({
  elisions: wordsOf(elisions),
  neverOwned: wordsOf(neverOwned),
});

function wordsOf(rows: Rows): ReadonlySet<string> {
  const words = built.get(rows) ?? new Set(rows.flatMap((row) => row.words.toLowerCase().split(' ')));
  built.set(rows, words);
  return words;
}
