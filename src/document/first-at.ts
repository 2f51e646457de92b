import { firstWhere } from '../halving.ts';

/** Index of the first value ≥ `least` in rising values, such as where tokens begin; their number where there is none. */
export const firstAt = (values: Int32Array, least: number): number =>
  firstWhere(values.length, (i) => (values[i] as number) >= least);
