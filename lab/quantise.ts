import { encodeWeights, type PackedTable, unit } from '../src/model/weights.ts';

/** Where the scale turns from linear to logarithmic. */
const knee = 0.02;

export interface Quantising {
  /** Sizes of weights beside 0, on a logarithmic scale: at most 31. */
  readonly steps: number;
  /** Weights below this, in logits, become 0. */
  readonly least: number;
}

/** Weights as codes, one character each. `weights` is bucket-major. */
export function packTable(
  weights: Float32Array,
  bits: number,
  columns: number,
  { steps, least }: Quantising,
): PackedTable {
  const buckets = 1 << bits;
  let most = 0;
  for (let i = 0; i < buckets * columns; i++) most = Math.max(most, Math.abs(weights[i] as number));
  most = Math.min(most, 30);
  const span = Math.log1p(most / knee);
  const sizes = Array.from({ length: steps + 1 }, (_, k) => Math.round(knee * Math.expm1((k * span) / steps) * unit));
  // Codes 1 … steps are positive, the next ones their negatives.
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
