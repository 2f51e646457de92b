import { encodeWeights } from '../../src/model/weights.ts';

/** Packs symbols as `unpackSymbols` unpacks them: the coder runs from the last symbol to the first. */
export function packSymbols(symbols: readonly number[], shares: readonly number[]): string {
  const starts = shares.map((_, s) => shares.slice(0, s).reduce((a, b) => a + b, 0));
  const bytes: number[] = [];
  let state = 2 ** 23;
  for (const symbol of [...symbols].reverse()) {
    const share = shares[symbol] as number;
    while (state >= share * 2 ** 19) {
      bytes.push(state % 256);
      state = Math.floor(state / 256);
    }
    state = Math.floor(state / share) * 4096 + (state % share) + (starts[symbol] as number);
  }
  const last = [0, 1, 2, 3].map((i) => Math.floor(state / 256 ** i) % 256);
  return Buffer.from([...last, ...bytes.reverse()])
    .toString('base64')
    .replace(/=+$/, '');
}

/** Numbers as `unpackEncoder` reads them: sign, six bits of exponent, eleven of mantissa. */
export const packNumbers = (numbers: readonly number[]): string =>
  numbers
    .map((x) => {
      if (x === 0) return encodeWeights(Uint8Array.of(0, 0, 0));
      const power = Math.floor(Math.log2(Math.abs(x)));
      const mantissa = Math.floor((Math.abs(x) / 2 ** power) * 2048) - 2048;
      const bits = (x < 0 ? 2 ** 17 : 0) + (power + 40) * 2048 + mantissa;
      return encodeWeights(Uint8Array.of(bits >> 12, (bits >> 6) & 63, bits & 63));
    })
    .join('');
