import { acts, type TokenView } from './view.ts';

/**
 * How often a lemma is a cue in the training articles, as a class from 0 (hardly ever) to 5 (mostly). `ofBucket` holds the
 * class + 1 for lemmas that training saw (by hash), 0 for others: those go by the act of their row in the lexicon, so that
 * a verb added by the caller counts as its neighbours do.
 */
export interface CueRates {
  readonly bits: number;
  readonly ofBucket: Uint8Array;
  /** Class for each act's code; the first for words without a row. */
  readonly ofAct: Uint8Array;
}

export const rateClass = (rate: number): number =>
  rate > 0.6 ? 5 : rate > 0.35 ? 4 : rate > 0.15 ? 3 : rate > 0.05 ? 2 : rate > 0.01 ? 1 : 0;

export const rateBucket = (lemma: number, bits: number): number => (lemma ^ (lemma >>> 15)) & ((1 << bits) - 1);

export function ratesOf(view: TokenView, rates: CueRates): Uint8Array {
  const out = new Uint8Array(view.count);
  for (let i = 0; i < view.count; i++) {
    const known = rates.ofBucket[rateBucket(view.lemma[i] as number, rates.bits)] as number;
    const act = view.act[i] as number;
    out[i] = known > 0 ? known - 1 : ((act < acts ? rates.ofAct[act] : 0) ?? 0);
  }
  return out;
}
