import { accordingTo } from './constructs/according-to.ts';
import { colon } from './constructs/colon.ts';
import { commaBefore } from './constructs/comma-before.ts';
import { follows } from './constructs/follows.ts';
import { inverted, invertedQuote } from './constructs/inverted.ts';
import { noun } from './constructs/noun.ts';
import { participle } from './constructs/participle.ts';
import { quoteBefore } from './constructs/quote-before.ts';
import { relativeNoun } from './constructs/relative-noun.ts';
import type { Construct } from './draft.ts';

/** Those that stand right beside a quotation. They come first, and what they claim no other cue has. */
export const besideQuotation: readonly Construct[] = [quoteBefore, invertedQuote];

/** The constructions of English news, each asked in this order: the first that holds for a cue is its reading. */
export const constructs: readonly Construct[] = [
  relativeNoun,
  inverted,
  follows,
  commaBefore,
  participle,
  accordingTo,
  colon,
  noun,
];
