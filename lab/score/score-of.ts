import { sumOf } from './counts.ts';
import type { Build, Counts, Labelled, Measure, Row, ScoredRecord } from './types.ts';

/** Labelled articles and what is measured on them. */
export interface ScoredSet {
  readonly name: string;
  readonly articles: readonly Labelled[];
  readonly measures: readonly Measure[];
}

/** What a measure gives of a set, and what it counted in each article that has its labels. */
export interface Score {
  readonly set: string;
  readonly measure: string;
  readonly rows: readonly Row[];
  readonly articles: readonly { readonly id: string; readonly counts: Counts }[];
}

/**
 * Scores what a build makes of labelled articles. Two builds' scores of the same sets have the same articles in the same order, so that their counts can be compared article by article
 * (`differencesOf`). A text is read once, whatever asks for it.
 */
export function scoreOf(sets: readonly ScoredSet[], build: Build): Score[] {
  const records = new Map<string, ScoredRecord>();
  const once: Build = {
    classifyStatement: build.classifyStatement,
    extract(text) {
      const record = records.get(text) ?? build.extract(text);
      records.set(text, record);
      return record;
    },
  };
  return sets.flatMap(({ name, articles, measures }) =>
    measures.map((measure) => {
      const counted = articles.flatMap((article) => {
        const counts = measure.count(article, once);
        return counts ? [{ id: article.id, counts }] : [];
      });
      const rows = measure.rows(sumOf(counted.map(({ counts }) => counts)));
      return { set: name, measure: measure.name, rows, articles: counted };
    }),
  );
}
