import type { ScoredSet } from '../score/score-of.ts';
import type { Counts, Labelled, Measure } from '../score/types.ts';

/** One labelled article under one measure: what a rule can change the counts of. */
export interface Cell {
  readonly set: string;
  readonly measure: Measure;
  readonly article: Labelled;
}

/** The figure of each measure that says best whether records are right; others say less or the same. */
const HEADLINES: Readonly<Record<string, string>> = {
  attributions: 'with source F1',
  speakers: 'right',
  'speakers of quotations': 'right when found',
  'statements, given': 'accuracy',
  'statements, from the article': 'accuracy',
  'types of attributions': 'accuracy',
};

export const cellsOf = (sets: readonly ScoredSet[]): Cell[] =>
  sets.flatMap(({ name, articles, measures }) =>
    measures
      .filter((measure) => measure.name in HEADLINES)
      .flatMap((measure) => articles.map((article) => ({ set: name, measure, article }))),
  );

/** What a rule is worth on one set: the share with it less the share without it, and that in labelled things. */
export interface Worth {
  readonly set: string;
  readonly measure: string;
  readonly share: number;
  readonly things: number;
  /** The middle 95 % of the difference over resampled articles. */
  readonly interval: readonly [low: number, high: number];
}

export const headlineOf = (measure: Measure, total: Counts): { share: number; gold: number } => {
  const [all] = measure.rows(total);
  return { share: all?.shares[HEADLINES[measure.name] ?? ''] ?? 0, gold: all?.counts.gold ?? 0 };
};
