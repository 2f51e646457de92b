import type { TokenView } from './view.ts';

/**
 * How often a lemma is a cue in the training articles, as a class from 0 (hardly ever) to 5 (mostly; lab/heads.ts has their bounds). What stands in
 * `ofBucket` (by hash) has a place in `known`: the class + 1 for lemmas that training saw, 0 for others: those go by the act of their row in the lexicon, so that
 * a verb added by the caller counts as its neighbours do.
 */
export interface CueRates {
  readonly bits: number;
  readonly ofBucket: Uint8Array;
  readonly known: Uint8Array;
  /** Class for each act's code; the first for words without a row. */
  readonly ofAct: Uint8Array;
}

export const rateBucket = (lemma: number, bits: number): number => (lemma ^ (lemma >>> 15)) & ((1 << bits) - 1);

export function ratesOf(view: TokenView, rates: CueRates): Uint8Array {
  const out = new Uint8Array(view.count);
  for (let i = 0; i < view.count; i++) {
    const bucket = rateBucket(view.tokens.lemmaHash[i] as number, rates.bits);
    const known = rates.known[rates.ofBucket[bucket] as number] as number;
    out[i] = known > 0 ? known - 1 : (rates.ofAct[view.act[i] as number] as number);
  }
  return out;
}
