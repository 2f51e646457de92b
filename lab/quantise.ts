import { encodeWeights, type PackedTable, unit } from '../src/model/weights.ts';

/** Where the scale turns from linear to logarithmic. */
const knee = 0.02;

export interface Quantising {
  /** Sizes of weights beside 0, on a logarithmic scale: at most 31. */
  readonly steps: number;
  /** Weights below this, in logits, become 0. */
  readonly least: number;
}

/** Weights as codes, one character each. */
export function packTable(weights: Float32Array, bits: number, { steps, least }: Quantising): PackedTable {
  const some = weights.subarray(0, 1 << bits);
  const most = Math.min(
    30,
    some.reduce((greatest, w) => Math.max(greatest, Math.abs(w)), 0),
  );
  const span = Math.log1p(most / knee);
  const sizes = Array.from({ length: steps + 1 }, (_, k) => Math.round(knee * Math.expm1((k * span) / steps) * unit));
  // Codes 1 … steps are positive, the next ones their negatives.
  const levels = [...sizes, ...sizes.slice(1).map((s) => -s)];
  const codes = Uint8Array.from(some, (w) => {
    const size = Math.min(Math.abs(w), most);
    const k = size < least ? 0 : Math.round((Math.log1p(size / knee) / span) * steps);
    return k === 0 || w > 0 ? k : steps + k;
  });
  return { bits, levels, codes: encodeWeights(codes) };
}
