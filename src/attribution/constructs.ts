import { accordingTo } from './constructs/according-to.ts';
import { colon } from './constructs/colon.ts';
import { commaBefore } from './constructs/comma-before.ts';
import { follows } from './constructs/follows.ts';
import { inverted } from './constructs/inverted.ts';
import { noun } from './constructs/noun.ts';
import { participle } from './constructs/participle.ts';
import { quoteBefore } from './constructs/quote-before.ts';
import type { Construct } from './draft.ts';

/** The constructions of English news, each asked in this order: the first that holds for a cue is its reading. */
export const constructs: readonly Construct[] = [
  quoteBefore,
  inverted,
  follows,
  commaBefore,
  participle,
  accordingTo,
  colon,
  noun,
];
