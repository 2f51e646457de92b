/** A judgement and whether it was right. */
export interface Outcome {
  readonly logit: number;
  readonly right: boolean;
}

/**
 * Isotonic regression (pool adjacent violators): rising pairs of least logit, in 1024ths, and share of right ones from
 * there on. Steps of at least `least` outcomes, so that the ends are no accidents.
 */
export function isotonic(outcomes: readonly Outcome[], least: number): [number, number][] {
  const sorted = [...outcomes].sort((a, b) => a.logit - b.logit);
  const pools: { from: number; right: number; count: number }[] = [];
  for (let i = 0; i < sorted.length; i += least) {
    const group = sorted.slice(i, i + least);
    const right = group.filter((o) => o.right).length;
    pools.push({ from: (group[0] as Outcome).logit, right, count: group.length });
    while (pools.length > 1) {
      const [before, last] = pools.slice(-2) as [(typeof pools)[0], (typeof pools)[0]];
      if (before.right / before.count < last.right / last.count) break;
      pools.splice(-2, 2, { from: before.from, right: before.right + last.right, count: before.count + last.count });
    }
  }
  return pools.map(({ from, right, count }) => [Math.round(from * 1024), Math.round((1000 * right) / count) / 1000]);
}
