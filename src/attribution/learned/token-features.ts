import { type FeatureRow, put, startRow } from '../../model/features.ts';
import { combine } from '../../model/hash.ts';
import { type TokenView, tags } from './view.ts';

/** Templates of a token whatever the cue, at most. */
export const tokenTemplates = 64;

/**
 * The features of token t that don't depend on the cue: computed once for each token. `cueness`: class of the cue
 * classifier's verdict, 0 … 4, for every token.
 */
export function tokenFeatures(
  view: TokenView,
  rate: Uint8Array,
  cueness: Uint8Array,
  t: number,
  row: FeatureRow,
): void {
  startRow(row, 0, 1000);
  const first = view.blockFirst[t] as number;
  const last = view.blockLast[t] as number;
  const read = (column: Int32Array | Uint8Array, k: number): number =>
    t + k < first ? -1 : t + k > last ? -2 : (column[t + k] as number);
  const word = (k: number): number => read(view.word, k);
  const tag = (k: number): number => read(view.tag, k) + 2;
  const mark = (k: number): number => read(view.mark, k) + 2;
  const quote = (k: number): number => read(view.quoted, k) * 4 + read(view.edge, k);
  const often = (k: number): number => read(rate, k) + 2;
  const cue = (k: number): number => read(cueness, k) + 2;

  for (let k = -3; k <= 3; k++) {
    put(row, word(k));
    put(row, tag(k));
  }
  put(row, tag(-1) * 64 + tag(0));
  put(row, tag(0) * 64 + tag(1));
  put(row, combine(tag(-2) * 64 + tag(-1), tag(0)));
  put(row, combine(tag(-1) * 64 + tag(0), tag(1)));
  put(row, combine(tag(0) * 64 + tag(1), tag(2)));
  put(row, combine(tag(-1) * 64 + tag(0), tag(1) * 64 + tag(2)));
  put(row, view.ending[t] as number);
  put(row, view.shape[t] as number);
  put(row, view.lemma[t] as number);
  put(row, combine(view.shape[t] as number, tag(-1)));

  put(row, quote(0));
  put(row, combine(quote(-1), quote(0)));
  put(row, combine(combine(quote(-1), quote(0)), quote(1)));
  put(row, combine(quote(0), view.quotationSize[t] as number));
  put(row, mark(-1) * 16 + mark(0));
  put(row, combine(mark(-1) * 16 + mark(0), mark(1)));
  put(row, combine(mark(-2), mark(-1) * 16 + mark(0)));
  const place = (view.sentenceFirst[t] === t ? 1 : 0) + (view.sentenceLast[t] === t ? 2 : 0);
  put(row, combine(place, quote(0)));

  put(row, combine(word(-1), word(0)));
  put(row, combine(word(0), word(1)));
  put(row, combine(word(-1), tag(0)));
  put(row, combine(tag(-1), word(0)));
  put(row, combine(mark(-1), word(0)));
  put(row, combine(word(-2), word(-1)));

  const verb = nextVerb(view, t);
  put(row, verb);
  put(row, combine(mark(-1) * 32 + tag(0), verb));
  put(row, often(0) * 8 + often(1));
  put(row, often(-1) * 8 + often(0));
  put(row, cue(0) * 8 + cue(1));
  put(row, cue(-1) * 8 + cue(0));
  put(row, combine(cue(-1) * 8 + cue(0), tag(1)));
  put(row, combine(cue(0), view.act[t] as number));
}

/** Distance and kind of the next verb of the sentence, up to eight tokens on; 0 for none. */
function nextVerb(view: TokenView, t: number): number {
  const last = Math.min(view.sentenceLast[t] as number, t + 7);
  for (let i = t; i <= last; i++)
    if (view.tag[i] === tags.verb || view.tag[i] === tags.auxiliary) return (i - t + 1) * 32 + (view.tag[i] as number);
  return 0;
}
