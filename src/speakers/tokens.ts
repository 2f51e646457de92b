import type { Tokens as Columns, Reading as Read } from '../language/types.ts';
import { fold } from './words.ts';

/** The tokens with one more column, so that no word is folded twice. */
export interface Tokens extends Columns {
  /** As names compare: no accents, no full stops. */
  readonly folded: readonly string[];
}

export interface Reading extends Read {
  readonly tokens: Tokens;
}

export const folded = (reading: Read): Reading => ({
  ...reading,
  tokens: { ...reading.tokens, folded: reading.tokens.lower.map(fold) },
});
