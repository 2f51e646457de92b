import { randomFrom } from '../random.ts';
import { sumOf } from '../score/counts.ts';
import type { Counts } from '../score/types.ts';
import { type Cell, headlineOf, type Worth } from './cells.ts';

/** Draws of a bootstrap. */
const TIMES = 200;

/**
 * What a rule is worth on each labelled set whose counts it changes: `on` are the counts of all cells with it, `off` those of the cells that change without it, by the cell's
 * number. Articles that it doesn't change are drawn as one, by how many they are.
 */
export function worthOf(
  cells: readonly Cell[],
  on: readonly (Counts | null)[],
  off: ReadonlyMap<number, Counts>,
): Worth[] {
  const groups = new Map<string, number[]>();
  cells.forEach(({ set, measure }, i) => {
    const key = `${set}\t${measure.name}`;
    groups.set(key, [...(groups.get(key) ?? []), i]);
  });
  return [...groups.values()].flatMap((group) => {
    const counted = group.filter((i) => on[i] !== null);
    if (!counted.some((i) => off.has(i))) return [];
    const { set, measure } = cells[counted[0] as number] as Cell;
    const differenceOf = (drawn: readonly number[]): { share: number; gold: number } => {
      const before = headlineOf(measure, sumOf(drawn.map((i) => on[i] as Counts)));
      const without = headlineOf(measure, sumOf(drawn.map((i) => off.get(i) ?? (on[i] as Counts))));
      return { share: before.share - without.share, gold: before.gold };
    };
    const { share, gold } = differenceOf(counted);
    const random = randomFrom(1);
    const draws = Array.from(
      { length: TIMES },
      () => differenceOf(counted.map(() => counted[Math.floor(random() * counted.length)] as number)).share,
    ).sort((a, b) => a - b);
    const at = (p: number): number => draws[Math.round(p * (TIMES - 1))] as number;
    return [{ set, measure: measure.name, share, things: share * gold, interval: [at(0.025), at(0.975)] as const }];
  });
}
