import type { StatementType } from './types.ts';

/** A linear model as a readable table: what each trait of a statement says for each type. */
export interface StatementWeights {
  /** What it was trained on, and how. */
  readonly provenance: string;
  /** In the order of the columns. */
  readonly types: readonly StatementType[];
  readonly bias: readonly number[];
  /** Scores are multiplied with it before they become probabilities: calibrated on predictions for unseen articles. */
  readonly sharpness: number;
  readonly rows: readonly (readonly [trait: string, ...weights: number[]])[];
}

const tables = new WeakMap<StatementWeights, ReadonlyMap<string, readonly number[]>>();

/** The weights of a trait by its name; made once for each set of weights. */
export function tableOf(weights: StatementWeights): ReadonlyMap<string, readonly number[]> {
  const table = tables.get(weights) ?? new Map(weights.rows.map(([trait, ...row]) => [trait, row]));
  tables.set(weights, table);
  return table;
}
