import { differencesOf, shareKey } from './bootstrap.ts';
import type { Score } from './score-of.ts';
import { percent } from './table.ts';
import type { Measure } from './types.ts';

/** Draws of the bootstrap. */
const TIMES = 500;

/** A line for each share of a measure that both know in which two builds' scores of the same sets differ: before, after, and the middle 95 % of the difference over resampled articles. */
export function changesOf(
  before: readonly Score[],
  after: readonly Score[],
  measureOf: (score: Score) => Measure,
): string {
  const lines = after.flatMap((score, i) => {
    const old = before[i] as Score;
    const counts = [old, score].map(({ articles }) => articles.map((article) => article.counts)) as [[], []];
    const changed = score.rows.flatMap(({ name, shares }) =>
      Object.entries(shares).flatMap(([share, value]) => {
        const was = old.rows.find((row) => row.name === name)?.shares[share];
        return was === undefined || percent(was) === percent(value) ? [] : [{ key: shareKey(name, share), was, value }];
      }),
    );
    if (changed.length === 0 || old.articles.length === 0) return []; // a build that gives no probabilities
    const intervals = differencesOf(measureOf(score), ...counts, TIMES);
    return changed.map(({ key, was, value }) => {
      const [low, high] = intervals.get(key) ?? [Number.NaN, Number.NaN];
      return `${score.set}, ${score.measure}, ${key}  ${percent(was)} → ${percent(value)}  (${percent(low)} to ${percent(high)})`;
    });
  });
  return lines.length > 0 ? lines.join('\n') : 'no share differs by a tenth';
}
