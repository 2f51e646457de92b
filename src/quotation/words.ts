import type { QuoteMarkLexicon } from '../lexicons/types.ts';

/** The word lists as look-ups. */
export interface MarkWords {
  readonly elisions: ReadonlySet<string>;
  readonly neverOwned: ReadonlySet<string>;
}

export const markWordsOf = ({ elisions, neverOwned }: QuoteMarkLexicon): MarkWords => ({
  elisions: wordsOf(elisions),
  neverOwned: wordsOf(neverOwned),
});

const wordsOf = (rows: readonly { readonly words: string }[]): Set<string> =>
  new Set(rows.flatMap(({ words }) => words.toLowerCase().split(' ')));
