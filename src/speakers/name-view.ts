import type { Edges } from './edges.ts';
import type { Metonyms } from './metonyms.ts';
import type { NameMention } from './name-scan.ts';
import type { Pronoun, Reading } from './tokens.ts';
import type { Words } from './words.ts';

/** What the noun phrases of a text are read with. */
export interface NameView {
  readonly reading: Reading;
  readonly words: Words;
  readonly names: readonly NameMention[];
  /** For each token, the name that it is part of, titles included. */
  readonly nameAt: readonly (NameMention | null)[];
  /** Those that may refer to a speaker, in text order. */
  readonly pronouns: readonly Pronoun[];
  readonly metonyms: Metonyms;
  /** First token of every source, and the token after it. */
  readonly edges: Edges;
}
