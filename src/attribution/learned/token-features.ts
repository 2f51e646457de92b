import { type FeatureRow, feature, startRow } from '../../model/features.ts';
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
  startRow(row);
  for (const { write } of tokenGroups) write(view, rate, cueness, t, row);
  wordFeatures(view, t, row);
}

/** Features that a few small numbers decide, so that the sum of their weights may be kept: 2^bits of them are. */
interface TokenGroup {
  readonly bits: number;
  readonly write: (view: TokenView, rate: Uint8Array, cueness: Uint8Array, t: number, row: FeatureRow) => void;
}

/** What a column has at a place: 2 more than its value there, 1 before the token's block, 0 after it. */
const around = (column: Uint8Array, i: number, first: number, last: number): number =>
  i < first ? 1 : i > last ? 0 : (column[i] as number) + 2;
const near = (view: TokenView, column: Uint8Array, t: number, k: number): number =>
  around(column, t + k, view.blockFirst[t] as number, view.blockLast[t] as number);
const tagAt = (view: TokenView, t: number, k: number): number => near(view, view.tag, t, k);
const markAt = (view: TokenView, t: number, k: number): number => near(view, view.mark, t, k);
const quoteAt = (view: TokenView, t: number, k: number): number =>
  (near(view, view.quoted, t, k) - 2) * 4 + near(view, view.edge, t, k) - 2;

/** Whether it begins or ends its sentence. */
export const edgeOfSentence = (view: TokenView, t: number): number =>
  (view.sentenceFirst[t] === t ? 1 : 0) + (view.sentenceLast[t] === t ? 2 : 0);

const tagsAround: TokenGroup = {
  bits: 11,
  write(view, _rate, _cueness, t, row) {
    const before = tagAt(view, t, -1);
    const tag = tagAt(view, t, 0);
    const next = tagAt(view, t, 1);
    const second = tagAt(view, t, 2);
    const { values } = row;
    let n = row.count;
    values[n++] = feature(1006, before);
    values[n++] = feature(1008, tag);
    values[n++] = feature(1010, next);
    values[n++] = feature(1012, second);
    values[n++] = feature(1015, before * 64 + tag);
    values[n++] = feature(1016, tag * 64 + next);
    values[n++] = feature(1018, combine(before * 64 + tag, next));
    values[n++] = feature(1019, combine(tag * 64 + next, second));
    values[n++] = feature(1020, combine(before * 64 + tag, next * 64 + second));
    row.count = n;
  },
};

const marksAround: TokenGroup = {
  bits: 8,
  write(view, _rate, _cueness, t, row) {
    const quote = quoteAt(view, t, 0);
    const quotes = combine(quoteAt(view, t, -1), quote);
    const marks = markAt(view, t, -1) * 16 + markAt(view, t, 0);
    const { values } = row;
    let n = row.count;
    values[n++] = feature(1025, quote);
    values[n++] = feature(1026, quotes);
    values[n++] = feature(1027, combine(quotes, quoteAt(view, t, 1)));
    values[n++] = feature(1028, combine(quote, view.quotationSize[t] as number));
    values[n++] = feature(1029, marks);
    values[n++] = feature(1030, combine(marks, markAt(view, t, 1)));
    values[n++] = feature(1031, combine(markAt(view, t, -2), marks));
    values[n++] = feature(1032, combine(edgeOfSentence(view, t), quote));
    row.count = n;
  },
};

const cuesAround: TokenGroup = {
  bits: 9,
  write(view, rate, cueness, t, row) {
    const often = (k: number): number => near(view, rate, t, k);
    const cue = (k: number): number => near(view, cueness, t, k);
    const { values } = row;
    let n = row.count;
    values[n++] = feature(1041, often(0) * 8 + often(1));
    values[n++] = feature(1042, often(-1) * 8 + often(0));
    values[n++] = feature(1043, cue(0) * 8 + cue(1));
    values[n++] = feature(1044, cue(-1) * 8 + cue(0));
    values[n++] = feature(1045, combine(cue(-1) * 8 + cue(0), tagAt(view, t, 1)));
    values[n++] = feature(1046, combine(cue(0), view.act[t] as number));
    row.count = n;
  },
};

/** The groups, in the order of `tokenKeys`. */
export const tokenGroups: readonly TokenGroup[] = [tagsAround, marksAround, cuesAround];

/** Every number that a group's features ask for has bits of its own. */
export function tokenKeys(view: TokenView, rate: Uint8Array, cueness: Uint8Array, t: number, keys: Int32Array): void {
  const first = view.blockFirst[t] as number;
  const last = view.blockLast[t] as number;
  const at = (column: Uint8Array, k: number): number => around(column, t + k, first, last);
  const { tag, mark } = view;
  const next = at(tag, 1);
  keys[0] = ((at(tag, -1) * 32 + at(tag, 0)) * 32 + next) * 32 + at(tag, 2);
  const marks = ((at(mark, -2) * 16 + at(mark, -1)) * 16 + at(mark, 0)) * 16 + at(mark, 1);
  const quote = (k: number): number => quoteKey(at(view.quoted, k), at(view.edge, k));
  const quotes = (quote(-1) * 8 + quote(0)) * 8 + quote(1);
  keys[1] = ((marks * 512 + quotes) * 4 + (view.quotationSize[t] as number)) * 4 + edgeOfSentence(view, t);
  const rates = (at(rate, -1) * 8 + at(rate, 0)) * 8 + at(rate, 1);
  const cues = (at(cueness, -1) * 8 + at(cueness, 0)) * 8 + at(cueness, 1);
  keys[2] = ((rates * 512 + cues) * 32 + next) * 16 + (view.act[t] as number);
}

/** 0 outside a quotation, 1 inside, 2 where it opens, 3 where it closes; 4 before and 5 after the block. Of numbers as `around` gives them. */
const quoteKey = (quoted: number, edge: number): number => (quoted < 2 ? 5 - quoted : (quoted - 2) * (edge - 1));

/** What is left: features of words, and of tags further off. */
export function wordFeatures(view: TokenView, t: number, row: FeatureRow): void {
  const first = view.blockFirst[t] as number;
  const last = view.blockLast[t] as number;
  const wordAt = (k: number): number => {
    const i = t + k;
    return i < first ? -1 : i > last ? -2 : (view.word[i] as number);
  };
  const second = wordAt(-2);
  const before = wordAt(-1);
  const word = wordAt(0);
  const next = wordAt(1);
  const tagSecond = tagAt(view, t, -2);
  const tagBefore = tagAt(view, t, -1);
  const tag = tagAt(view, t, 0);
  const mark = markAt(view, t, -1);
  const shape = view.shape[t] as number;
  const { values } = row;
  let n = row.count;
  values[n++] = feature(1001, wordAt(-3));
  values[n++] = feature(1003, second);
  values[n++] = feature(1005, before);
  values[n++] = feature(1007, word);
  values[n++] = feature(1009, next);
  values[n++] = feature(1011, wordAt(2));
  values[n++] = feature(1013, wordAt(3));
  values[n++] = feature(1002, tagAt(view, t, -3));
  values[n++] = feature(1004, tagSecond);
  values[n++] = feature(1014, tagAt(view, t, 3));
  values[n++] = feature(1017, combine(tagSecond * 64 + tagBefore, tag));
  values[n++] = feature(1021, view.ending[t] as number);
  values[n++] = feature(1022, shape);
  values[n++] = feature(1023, view.lemma[t] as number);
  values[n++] = feature(1024, combine(shape, tagBefore));
  values[n++] = feature(1033, combine(before, word));
  values[n++] = feature(1034, combine(word, next));
  values[n++] = feature(1035, combine(before, tag));
  values[n++] = feature(1036, combine(tagBefore, word));
  values[n++] = feature(1037, combine(mark, word));
  values[n++] = feature(1038, combine(second, before));
  const verb = nextVerb(view, t);
  values[n++] = feature(1039, verb);
  values[n++] = feature(1040, combine(mark * 32 + tag, verb));
  row.count = n;
}

/** Distance and kind of the next verb of the sentence, up to eight tokens on; 0 for none. */
function nextVerb(view: TokenView, t: number): number {
  const last = Math.min(view.sentenceLast[t] as number, t + 7);
  for (let i = t; i <= last; i++)
    if (view.tag[i] === tags.verb || view.tag[i] === tags.auxiliary) return (i - t + 1) * 32 + (view.tag[i] as number);
  return 0;
}
