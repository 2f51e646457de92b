import type { FeatureRow } from './features.ts';
import { unit, type WeightTable } from './weights.ts';

/** The logit of a row of features under a table of one column. */
export function logitOf(table: WeightTable, row: FeatureRow): number {
  const { codes, levels } = table;
  const { ids, base, count } = row;
  let sum = 0;
  for (let i = base; i < base + count; i++) sum += levels[codes[ids[i] as number] as number] as number;
  return sum / unit;
}
