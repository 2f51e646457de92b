import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unpackSymbols } from '../../src/model/symbols.ts';
import { packSymbols } from './packed.ts';

const SHARES = [1, 95, 1000, 2000, 900, 99, 1];

it('gives back what was packed', () => {
  const symbols = fc.array(fc.nat(SHARES.length - 1), { maxLength: 300 });
  fc.assert(
    fc.property(symbols, (some) => {
      expect([...unpackSymbols(packSymbols(some, SHARES), SHARES, some.length)]).toEqual(some);
    }),
  );
});

it('costs what the shares say: a symbol of half the whole takes a bit', () => {
  const code = packSymbols(new Array(8000).fill(3), SHARES);
  expect((code.length * 6) / 8000).toBeGreaterThan(1);
  expect((code.length * 6) / 8000).toBeLessThan(1.06);
});
