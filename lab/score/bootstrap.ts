import { randomFrom } from '../random.ts';
import { sumOf } from './counts.ts';
import type { Counts, Measure } from './types.ts';

/** The middle 95 % of the values of a share over resampled articles. */
export type Interval = readonly [low: number, high: number];

/** Shares by row and name: `direct`, `with source F1`. */
export type Intervals = ReadonlyMap<string, Interval>;

export const shareKey = (row: string, share: string): string => `${row}: ${share}`;

/** How far shares move where articles are drawn anew, with replacement, `times` times. The same seed, the same intervals. */
export const intervalsOf = (measure: Measure, articles: readonly Counts[], times: number, seed = 1): Intervals =>
  middleOf(resampled(articles.length, times, seed).map((drawn) => sharesOf(measure, pick(articles, drawn))));

/**
 * Paired bootstrap: how far the differences of two builds' shares move, over the same draws of the same articles. Where an interval holds no 0, one
 * build is the better.
 */
export function differencesOf(
  measure: Measure,
  before: readonly Counts[],
  after: readonly Counts[],
  times: number,
  seed = 1,
): Intervals {
  if (before.length !== after.length)
    throw new RangeError(`${before.length} articles can't be paired with ${after.length}`);
  return middleOf(
    resampled(before.length, times, seed).map((drawn) => {
      const [old, now] = [sharesOf(measure, pick(before, drawn)), sharesOf(measure, pick(after, drawn))];
      return new Map(
        [...now].flatMap(([key, share]) => (old.has(key) ? [[key, share - (old.get(key) as number)]] : [])),
      );
    }),
  );
}

const pick = (articles: readonly Counts[], drawn: readonly number[]): Counts[] =>
  drawn.map((i) => articles[i] as Counts);

function resampled(count: number, times: number, seed: number): number[][] {
  const random = randomFrom(seed);
  return Array.from({ length: times }, () => Array.from({ length: count }, () => Math.floor(random() * count)));
}

const sharesOf = (measure: Measure, counts: readonly Counts[]): Map<string, number> =>
  new Map(
    measure
      .rows(sumOf(counts))
      .flatMap(({ name, shares }) =>
        Object.entries(shares).map(([share, value]): [string, number] => [shareKey(name, share), value]),
      ),
  );

function middleOf(draws: readonly ReadonlyMap<string, number>[]): Intervals {
  const values = new Map<string, number[]>();
  for (const draw of draws)
    for (const [key, value] of draw) {
      const list = values.get(key) ?? [];
      list.push(value);
      values.set(key, list);
    }
  return new Map(
    [...values].map(([key, list]) => {
      const sorted = list.sort((a, b) => a - b);
      const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] as number;
      return [key, [at(0.025), at(0.975)]];
    }),
  );
}
