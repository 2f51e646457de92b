import { encodeWeights, type PackedTable, unit, unpackTable, type WeightTable } from '../src/model/weights.ts';

const steps = 31;
/** Where the scale turns from linear to logarithmic. */
const knee = 0.02;

/** Weights as six-bit codes on a logarithmic scale; those below `least` become 0. `weights` is bucket-major. */
export function packTable(weights: Float32Array, bits: number, columns: number, least: number): PackedTable {
  const buckets = 1 << bits;
  let most = 0;
  for (let i = 0; i < buckets * columns; i++) most = Math.max(most, Math.abs(weights[i] as number));
  most = Math.min(most, 30);
  const span = Math.log1p(most / knee);
  const sizes = Array.from({ length: steps + 1 }, (_, k) => Math.round(knee * Math.expm1((k * span) / steps) * unit));
  // Codes 1 … 31 are positive, 32 … 62 their negatives.
  const levels = [...sizes, ...sizes.slice(1).map((s) => -s)];
  const codes = new Uint8Array(buckets * columns);
  for (let c = 0; c < columns; c++)
    for (let b = 0; b < buckets; b++) {
      const w = weights[b * columns + c] as number;
      const size = Math.min(Math.abs(w), most);
      const k = size < least ? 0 : Math.round((Math.log1p(size / knee) / span) * steps);
      codes[c * buckets + b] = k === 0 ? 0 : w > 0 ? k : steps + k;
    }
  return { bits, columns, levels, codes: encodeWeights(codes) };
}

export const quantised = (weights: Float32Array, bits: number, columns: number, least: number): WeightTable =>
  unpackTable(packTable(weights, bits, columns, least));
