import type { QuoteMarkLexicon } from '../lexicons/types.ts';

/** The word lists as look-ups. */
export interface MarkWords {
  readonly elisions: ReadonlySet<string>;
  readonly neverOwned: ReadonlySet<string>;
}

export const markWordsOf = ({ elisions, neverOwned }: QuoteMarkLexicon): MarkWords => ({
  elisions: new Set(elisions.map(({ word }) => word.toLowerCase())),
  neverOwned: new Set(neverOwned.flatMap(({ words }) => words.toLowerCase().split(' '))),
});
