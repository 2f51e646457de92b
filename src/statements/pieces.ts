import type { Span } from '../article/types.ts';

/** One statement: the spans of a content that make one sentence or independent clause. */
export type Pieces = readonly Span[];

/** Characters before a place that show whether a sentence ends there. */
export const TAIL = 8;
