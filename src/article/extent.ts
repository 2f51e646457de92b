import type { Line, Look } from './lines.ts';

/** Where the article lies among the lines: first and last line of its prose, and whether a page stands around it. */
export interface Extent {
  /** Line numbers, half-open. Empty where there is no prose at all. */
  readonly from: number;
  readonly to: number;
  readonly page: boolean;
}

/** What a line that is no prose costs the article that it lies in. */
const COST: Readonly<Record<Exclude<Look, 'prose' | 'short'>, number>> = {
  title: 0.5,
  label: 0.4,
  furniture: 0.5,
  list: 0.8,
  tail: 2.5,
  date: 0.3,
  byline: 0.4,
  by: 0.3,
  credit: 0.1,
  picture: 0.1,
};
/** Code units beyond which a longer paragraph speaks no louder. */
const ENOUGH = 300;
/** Share of the letters outside the prose, from which a text is a page and no clean article. */
const AROUND = 0.15;
const FURNITURE = 4;

export function extentOf(lines: readonly Line[]): Extent {
  const { from, to } = heaviest(lines.map(weightOf));
  const total = sum(lines);
  const around = total - sum(lines.slice(from, to));
  const furniture = lines.filter(({ look }) => look === 'furniture' || look === 'list').length;
  const page = from < to && lines.length >= 12 && furniture >= (around > total * AROUND ? 2 : FURNITURE);
  return { from, to, page };
}

const sum = (lines: readonly Line[]): number => lines.reduce((total, { length }) => total + length, 0);

function weightOf({ look, length, small }: Line): number {
  if (look === 'prose') return Math.min(length, ENOUGH) / 100;
  if (look === 'short') return 0.3;
  return look === 'title' && small > 0.5 ? -COST.label / 2 : -COST[look];
}

/** The stretch with the greatest sum (Kadane). */
function heaviest(weights: readonly number[]): { from: number; to: number } {
  let best = { from: 0, to: 0, sum: 0 };
  let from = 0;
  let sum = 0;
  weights.forEach((weight, i) => {
    if (sum <= 0) {
      from = i;
      sum = 0;
    }
    sum += weight;
    if (sum > best.sum) best = { from, to: i + 1, sum };
  });
  return best;
}
