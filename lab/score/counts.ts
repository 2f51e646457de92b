import type { Counts } from './types.ts';

export const sumOf = (all: readonly Counts[]): Counts => {
  const sum: Record<string, number> = {};
  for (const counts of all) for (const [name, n] of Object.entries(counts)) sum[name] = (sum[name] ?? 0) + n;
  return sum;
};

/** 0 of nothing. */
export const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

export const f1Of = (right: number, predicted: number, gold: number): number => ratio(2 * right, predicted + gold);

/** Precision, recall and F1 as shares of that name. */
export const sharesOf = (name: string, right: number, predicted: number, gold: number): Record<string, number> => ({
  [`${name} P`]: ratio(right, predicted),
  [`${name} R`]: ratio(right, gold),
  [`${name} F1`]: f1Of(right, predicted, gold),
});
