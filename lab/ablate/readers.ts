import type { Answers, Ask, Changed, Compared, Off, Setting } from './protocol.ts';
import { AT_ONCE, threadsOf } from './threads.ts';

/** Threads that share the unlabelled articles: each always reads the same ones. */
export interface Readers {
  /** For each thread, the answers of each rule in its articles. */
  readonly base: () => Promise<readonly (readonly Answers[])[]>;
  readonly changed: (rules: readonly Off[], articles: readonly number[]) => Promise<Changed>;
  readonly compared: (rules: readonly Off[], articles: readonly number[]) => Promise<Compared[]>;
  readonly end: () => Promise<unknown>;
}

export async function readersOf(setting: Setting, articles: number): Promise<Readers> {
  const { each, end } = await threadsOf<Ask>('worker', setting);
  const all = Array.from({ length: articles }, (_, i) => i);
  const shareOf = (thread: number, of: readonly number[]): number[] =>
    of.filter((article) => article % AT_ONCE === thread);
  return {
    base: () => each((thread) => ({ do: 'base', articles: shareOf(thread, all) })),
    changed: async (rules, of) => {
      const found = await each<Changed>((thread) => ({ do: 'off', rules, articles: shareOf(thread, of) }));
      return { articles: found.flatMap((one) => one.articles), sticks: found.some(({ sticks }) => sticks) };
    },
    compared: async (rules, of) =>
      (await each<Compared[]>((thread) => ({ do: 'compare', rules, articles: shareOf(thread, of) }))).flat(),
    end,
  };
}
