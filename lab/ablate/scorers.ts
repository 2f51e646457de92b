import type { Counts } from '../score/types.ts';
import { type Cell, cellsOf, type Worth } from './cells.ts';
import { labelledSets } from './labelled-sets.ts';
import type { Off, ScoreAsk, ScoreBase, Setting } from './protocol.ts';
import { AT_ONCE, threadsOf } from './threads.ts';
import { worthOf } from './worth.ts';

/** Threads that share the labelled articles. */
export interface Scorers {
  /** What rules are worth together on each set that they change; a rule alone changes only cells in which it says what it rarely says. */
  readonly worth: (rules: readonly Off[]) => Promise<Worth[]>;
  /** The same rules off as before and one more: the cells that this rule alone can change, each with its counts (those with every rule on where it is missing). */
  readonly withMore: (
    rules: readonly Off[],
    more: Off,
  ) => Promise<{ readonly asked: readonly number[]; readonly counts: ReadonlyMap<number, Counts> }>;
  readonly cells: readonly Cell[];
  /** Their counts with every rule on; null where an article lacks the labels. */
  readonly on: readonly (Counts | null)[];
  readonly end: () => Promise<unknown>;
}

export async function scorersOf(setting: Setting): Promise<Scorers> {
  const { each, end } = await threadsOf<ScoreAsk>('scorer', setting);
  const cells = cellsOf(labelledSets(setting.corpora, setting.news));
  // Cells of one text go to one thread, which reads it once.
  const threadOf = ({ article: { id } }: (typeof cells)[number]): number =>
    (id.codePointAt(id.length >> 1) ?? 0) % AT_ONCE;
  const shares = Array.from({ length: AT_ONCE }, (_, thread) =>
    cells.flatMap((cell, i) => (threadOf(cell) === thread ? [i] : [])),
  );
  const bases = await each<ScoreBase>((thread) => ({ do: 'base', cells: shares[thread] as number[] }));
  const on: (Counts | null)[] = cells.map(() => null);
  bases.forEach(({ counts }, thread) => {
    counts.forEach((one, i) => {
      on[(shares[thread] as number[])[i] as number] = one;
    });
  });
  const firing = (rules: readonly Off[], thread: number): number[] => {
    const { answers } = bases[thread] as ScoreBase;
    const at = rules.flatMap(({ rule, answer }) => [
      ...((answer ? answers[rule]?.plainIn : answers[rule]?.tellingIn) ?? []),
    ]);
    return [...new Set(at)].sort((a, b) => a - b);
  };
  return {
    cells,
    on,
    withMore: async (rules, more) => {
      const asked = Array.from({ length: AT_ONCE }, (_, thread) => firing([more], thread));
      const changed = await each<[number, Counts][]>((thread) => ({
        do: 'off',
        rules: [...rules, more],
        cells: asked[thread] as number[],
      }));
      return { asked: asked.flat(), counts: new Map(changed.flat()) };
    },
    worth: async (rules) => {
      const changed = await each<[number, Counts][]>((thread) => ({ do: 'off', rules, cells: firing(rules, thread) }));
      return worthOf(cells, on, new Map(changed.flat()));
    },
    end,
  };
}
