import { jaccard } from './positions.ts';

/** A gold thing and the predicted one that it got, by their places in the two lists, and the share that they have in common. */
export interface Pair {
  readonly gold: number;
  readonly predicted: number;
  readonly shared: number;
}

/** One-to-one pairs of two lists of sets, best Jaccard index first, none below `least`; the pair of each gold thing that has one. */
export function pairUp(
  golds: readonly ReadonlySet<number>[],
  predicted: readonly ReadonlySet<number>[],
  least: number,
): Map<number, Pair> {
  const byGold = new Map<number, Pair>();
  const taken = new Set<number>();
  for (const pair of candidates(golds, predicted, least))
    if (!byGold.has(pair.gold) && !taken.has(pair.predicted)) {
      byGold.set(pair.gold, pair);
      taken.add(pair.predicted);
    }
  return byGold;
}

/** All that share enough, the best first; of equals the earlier. */
function candidates(
  golds: readonly ReadonlySet<number>[],
  predicted: readonly ReadonlySet<number>[],
  least: number,
): Pair[] {
  const holders = new Map<number, number[]>();
  for (const [j, set] of predicted.entries()) for (const at of set) holders.set(at, [...(holders.get(at) ?? []), j]);
  const pairs = golds.flatMap((gold, i) => {
    const near = new Set([...gold].flatMap((at) => holders.get(at) ?? []));
    return [...near].map((j) => ({ gold: i, predicted: j, shared: jaccard(gold, predicted[j] as Set<number>) }));
  });
  return pairs
    .filter(({ shared }) => shared >= least)
    .sort((a, b) => b.shared - a.shared || a.gold - b.gold || a.predicted - b.predicted);
}
