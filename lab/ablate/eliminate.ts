import { grouped } from '../../src/outputs/grouped.ts';
import { sumOf } from '../score/counts.ts';
import type { Counts } from '../score/types.ts';
import { type Cell, headlineOf } from './cells.ts';
import type { Off } from './protocol.ts';
import type { Scorers } from './scorers.ts';
import type { Ablation } from './switched-off.ts';

/** What a rule is worth, in labelled things that are right with it and not without it, where the rules taken out before it are off, too. */
export interface Elimination {
  readonly ablation: Ablation;
  readonly unread: number;
  readonly dev: number;
  readonly fit: number;
  readonly isOut: boolean;
}

/** Rounding of shares. */
const NOTHING = 0.01;

/**
 * Backward elimination: one rule after the other is switched off and stays off where unread and dev articles lose nothing without it, and all articles together neither. So
 * rules that stand in for each other are told from those that nothing needs, which alone and together (`--together`) don't tell. Longest rules first.
 */
export async function eliminated(
  ablations: readonly Ablation[],
  scorers: Scorers,
  log: (line: string) => void,
): Promise<Elimination[]> {
  const now = [...scorers.on];
  const out: Off[] = [];
  const found: Elimination[] = [];
  for (const ablation of [...ablations].sort((a, b) => b.rule.lines - a.rule.lines)) {
    const { asked, counts } = await scorers.withMore(out, ablation.off);
    const next = asked.map((cell): [number, Counts | null] => [
      cell,
      counts.get(cell) ?? (scorers.on[cell] as Counts | null),
    ]);
    const { unread, dev, fit } = lossOf(scorers.cells, now, next);
    const isOut = unread < NOTHING && dev < NOTHING && unread + dev + fit < NOTHING;
    if (isOut) {
      out.push(ablation.off);
      for (const [cell, own] of next) now[cell] = own;
    }
    found.push({ ablation, unread, dev, fit, isOut });
    if (found.length % 20 === 0) log(`${found.length} of ${ablations.length} rules, ${out.length} out`);
  }
  return found;
}

/** Labelled things that are right before and not after these cells change. */
function lossOf(
  cells: readonly Cell[],
  now: readonly (Counts | null)[],
  next: readonly (readonly [number, Counts | null])[],
): { unread: number; dev: number; fit: number } {
  const loss = { unread: 0, dev: 0, fit: 0 };
  const changed = new Map(next);
  const touched = new Set(next.map(([cell]) => keyOf(cells[cell] as Cell)));
  const groups = grouped(
    cells.map((cell, i) => ({ cell, i })).filter(({ cell }) => touched.has(keyOf(cell))),
    ({ cell }) => keyOf(cell),
  );
  for (const [, group] of groups) {
    const { set, measure } = (group[0] as (typeof group)[0]).cell;
    const rightOf = (countsAt: (i: number) => Counts | null | undefined): number => {
      const { share, gold } = headlineOf(
        measure,
        sumOf(group.map(({ i }) => countsAt(i)).filter((counts) => !!counts)),
      );
      return share * gold;
    };
    const part = set.startsWith('unread') ? 'unread' : set.endsWith('dev') ? 'dev' : 'fit';
    loss[part] += rightOf((i) => now[i]) - rightOf((i) => (changed.has(i) ? changed.get(i) : now[i]));
  }
  return loss;
}

const keyOf = ({ set, measure }: Cell): string => `${set}\t${measure.name}`;
