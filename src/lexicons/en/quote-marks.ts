import type { QuoteMarkLexicon } from '../types.ts';

// Each list by itself: a list that is reached through another object (quoteMarks.elisions, ...quoteMarks) is a look-up that a
// bundler must keep, and with it every list of `english` on a page that only wants findQuotations.

export const elisions: QuoteMarkLexicon['elisions'] = [
  { words: 'tis twas twere', example: "'Tis late." },
  { words: 'em im er n ello', example: "Let 'em." },
  { words: 'cause cos coz cuz fraid nuff', example: "'Cause he left." },
  { words: 'bout round til till neath', example: "Go 'round." },
];

export const neverOwned: QuoteMarkLexicon['neverOwned'] = [
  {
    words:
      'and or but nor than as ' +
      'at by for from in into of off on over to under up with ' +
      'a an the he she it they we i you who which that this these those ' +
      'is are was were be been has have had do does did can could may might must shall should will would not said says told ' +
      'after before because if so since then though when where while',
    example: "Owners' and a 'mess'.",
  },
];

/** Words that tell an English apostrophe from a single quote mark. Few and short: they are part of every bundle that finds quotations. */
export const quoteMarks: QuoteMarkLexicon = { elisions, neverOwned };
