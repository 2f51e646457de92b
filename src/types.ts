import type { Note, Segment, Span } from './article/types.ts';
import type { Attribution } from './attribution/types.ts';
import type { Lexicon } from './lexicons/types.ts';
import type { KnownSpeaker, Speaker } from './speakers/types.ts';
import type { Statement, StatementReader } from './statements/types.ts';

export type * from './article/types.ts';
export type * from './attribution/types.ts';
export type * from './lexicons/types.ts';
export type * from './quotation/types.ts';
export type * from './speakers/types.ts';
export type * from './statements/types.ts';

/**
 * What `extract` can be told; whatever is left out has its default.
 *
 * @example
 * ```js
 * import { extract } from 'onrecord';
 * const text = 'It rained. Lee wants a bridge. “It is safe,” said the mayor, Ann B. Lee. The pier is shut, Lee groused.';
 * const count = (options) => extract(text, options).attributions.length;
 * console.log(count(), count({ attributions: 'speech' }), count({ attributions: 'quoted' }), count({ minConfidence: 1 }));
 * // 3 1 1 0
 * const speakers = [{ name: 'Ann Lee', aliases: ['A. B. Lee'], id: 'Q7' }];
 * console.log(extract(text, { speakers }).speakers[0].known);
 * // Q7
 * console.log(extract(text, { narration: true }).statements[0].attribution);
 * // null
 * const reportingVerbs = [{ lemma: 'grouse', act: 'say', manner: 'speech', example: 'The food was cold, Lee groused.' }];
 * console.log(extract(text, { lexicon: { reportingVerbs } }).attributions.at(-1).cue.lemma);
 * // grouse
 * ```
 */
export interface ExtractOptions {
  /** `all` (default): also attitudes; `speech`: what was said; `quoted`: direct and mixed quotes only, faster. */
  readonly attributions?: 'all' | 'speech' | 'quoted' | undefined;
  /** Also classify what the article says in its own voice (attribution null). Default false. */
  readonly narration?: boolean | undefined;
  /** Leave out attributions of a lower confidence, 0 … 1. Default 0. */
  readonly minConfidence?: number | undefined;
  /** People and organisations that the caller knows; links speakers to the caller's ids. */
  readonly speakers?: readonly KnownSpeaker[] | undefined;
  /** Rows to add to the word lists. */
  readonly lexicon?: Partial<Lexicon> | undefined;
  /** Keep attributions inside the content of others: Lee said that *Cho denied it*. Default true. */
  readonly nested?: boolean | undefined;
  /** Reads statements in context where their words leave doubt, and contents for what others said: `reader` of `onrecord/reader` (6 MB; some 40 ms for a statement or sentence that is read). Default: none. */
  readonly reader?: StatementReader | undefined;
}

/** The record of an article. Plain JSON data; arrays in text order. */
export interface Extraction {
  /** Versions of the package, of the weights and of this format. */
  readonly meta: { readonly version: string; readonly weights: string; readonly schema: number };
  /** The blocks of the text, page furniture too. */
  readonly segments: readonly Segment[];
  /** Sentences of the body; a quotation is never cut at a false stop. */
  readonly sentences: readonly Span[];
  /** What somebody said, by the place where the content begins, one in whose content others stand before these: ids a1, a2 … */
  readonly attributions: readonly Attribution[];
  /** Who is credited or addressed, by the first mention: ids s1, s2 … */
  readonly speakers: readonly Speaker[];
  /** What the contents claim, deny or promise, one sentence or clause each: ids t1, t2 … */
  readonly statements: readonly Statement[];
  /** What is odd about the text; empty for most. */
  readonly notes: readonly Note[];
  /**
   * Only in a part of a record, where a filter left some out: ids of the attributions (a…) and then of the statements (t…) that were not asked for and stay because others point to them,
   * each in text order; empty where there are none. Ids in a part are those of the whole record, and may leave gaps.
   */
  readonly context?: readonly string[];
}
