import { bytesOf } from './kernel.ts';

/** Parts into which the shares of symbols are divided, as a power of two. */
const SHARE_BITS = 12;
/** The state of the coder is refilled by bytes while it is below. */
const LEAST_STATE = 1 << 23;

/**
 * Small whole numbers that a coder by asymmetric numeral systems packed (Duda 2013, “rANS”, bytes): each costs what its share says.
 * @param shares of each symbol in 4096ths, which they add up to
 * @param code base64: the coder's last state, lowest byte first, and the bytes that refill it
 */
export function unpackSymbols(code: string, shares: readonly number[], count: number): Uint8Array {
  const bytes = bytesOf(code);
  const starts = shares.map((_, s) => shares.slice(0, s).reduce((sum, share) => sum + share, 0));
  const symbolAt = Uint8Array.from(shares.flatMap((share, s) => new Array<number>(share).fill(s)));
  const symbols = new Uint8Array(count);
  const mask = (1 << SHARE_BITS) - 1;
  let at = 4;
  let state = [0, 1, 2, 3].reduce((sum, i) => sum + (bytes[i] as number) * 2 ** (8 * i), 0);
  for (let i = 0; i < count; i++) {
    const part = state & mask;
    const symbol = symbolAt[part] as number;
    symbols[i] = symbol;
    state = (shares[symbol] as number) * (state >>> SHARE_BITS) + part - (starts[symbol] as number);
    while (state < LEAST_STATE) state = (state << 8) | (bytes[at++] as number);
  }
  if (state !== LEAST_STATE || at !== bytes.length) throw new RangeError('the symbols are not those that were packed');
  return symbols;
}
