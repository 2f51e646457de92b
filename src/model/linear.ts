import { bucketOf, type FeatureRow } from './features.ts';
import { unit, type WeightTable } from './weights.ts';

/** The logit of a row of features under a table. */
export function logitOf(table: WeightTable, row: FeatureRow): number {
  const { bits, codes, levels } = table;
  const { values, count } = row;
  const shift = 32 - bits;
  let sum = 0;
  for (let i = 0; i < count; i++) sum += levels[codes[bucketOf(values[i] as number, shift)] as number] as number;
  return sum / unit;
}
