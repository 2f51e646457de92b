import { accordingTo } from './constructs/according-to.ts';
import { asPutIt } from './constructs/as-put-it.ts';
import { colon } from './constructs/colon.ts';
import { commaBefore } from './constructs/comma-before.ts';
import { follows } from './constructs/follows.ts';
import { inverted, invertedQuote } from './constructs/inverted.ts';
import { noun } from './constructs/noun.ts';
import { participle } from './constructs/participle.ts';
import { quoteBefore } from './constructs/quote-before.ts';
import { relativeNoun } from './constructs/relative-noun.ts';
import { signature } from './constructs/signature.ts';
import type { Construct } from './draft.ts';

/** Those that stand right beside their content. They are asked first, of every cue, and no other content runs on into theirs. */
export const certain: readonly Construct[] = [quoteBefore, invertedQuote, relativeNoun, signature];

/** The constructions of English news, each asked in this order: the first that holds for a cue is its reading. */
export const constructs: readonly Construct[] = [
  inverted,
  follows,
  commaBefore,
  participle,
  accordingTo,
  asPutIt,
  colon,
  noun,
];
