import type { Counts } from '../score/types.ts';
import type { Fact } from './facts.ts';

/** What is asked of a worker (`worker.ts`), one thing at a time. */
export type Ask =
  /** Records of these articles with every rule on, and which rules answered what in each. */
  | { readonly do: 'base'; readonly articles: readonly number[] }
  /** In which of these articles the records change with these rules off. */
  | { readonly do: 'off'; readonly rules: readonly Off[]; readonly articles: readonly number[] }
  /** What differs in the records of these articles with these rules off. */
  | { readonly do: 'compare'; readonly rules: readonly Off[]; readonly articles: readonly number[] };

/** What is asked of a worker that reads labelled articles (`scorer.ts`). */
export type ScoreAsk =
  /** The counts of these cells with every rule on, and which rules answered what in each. */
  | { readonly do: 'base'; readonly cells: readonly number[] }
  /** The counts of those of these cells that change with these rules off. */
  | { readonly do: 'off'; readonly rules: readonly Off[]; readonly cells: readonly number[] };

export interface ScoreBase {
  /** Null where the article lacks the labels of the measure. */
  readonly counts: readonly (Counts | null)[];
  readonly answers: readonly Answers[];
}

/** A rule that is off; a question gives this answer then. */
export interface Off {
  readonly rule: number;
  readonly answer: boolean;
}

/** How often a rule answered no, null, nothing or the same again (`plain`), how often anything else (`telling`), and in which articles. */
export interface Answers {
  readonly plain: number;
  readonly telling: number;
  readonly plainIn: Uint32Array;
  readonly tellingIn: Uint32Array;
}

export interface Changed {
  readonly articles: readonly number[];
  /** True where an article gave another record afterwards, with every rule on: something was kept that a rule had said. */
  readonly sticks: boolean;
}

/** The facts that only one of two records of an article has. */
export interface Compared {
  readonly article: number;
  readonly on: readonly Fact[];
  readonly off: readonly Fact[];
}

/** What a worker is told at its start. */
export interface Setting {
  /** The instrumented build. */
  readonly build: string;
  /** How many rules it has. */
  readonly rules: number;
  /** A JSON file of texts. */
  readonly texts: string;
  /** Folders of the labelled texts: of the corpora, and of the collections of lab/data/news.ts. */
  readonly corpora: string;
  readonly news: string;
}
