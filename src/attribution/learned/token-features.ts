import { type FeatureRow, putAs, startRow } from '../../model/features.ts';
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
const edgeOfSentence = (view: TokenView, t: number): number =>
  (view.sentenceFirst[t] === t ? 1 : 0) + (view.sentenceLast[t] === t ? 2 : 0);

const tagsAround: TokenGroup = {
  bits: 11,
  write(view, _rate, _cueness, t, row) {
    const before = tagAt(view, t, -1);
    const tag = tagAt(view, t, 0);
    const next = tagAt(view, t, 1);
    const second = tagAt(view, t, 2);
    putAs(row, 1006, before);
    putAs(row, 1008, tag);
    putAs(row, 1010, next);
    putAs(row, 1012, second);
    putAs(row, 1015, before * 64 + tag);
    putAs(row, 1016, tag * 64 + next);
    putAs(row, 1018, combine(before * 64 + tag, next));
    putAs(row, 1019, combine(tag * 64 + next, second));
    putAs(row, 1020, combine(before * 64 + tag, next * 64 + second));
  },
};

const marksAround: TokenGroup = {
  bits: 8,
  write(view, _rate, _cueness, t, row) {
    const quote = quoteAt(view, t, 0);
    const quotes = combine(quoteAt(view, t, -1), quote);
    const marks = markAt(view, t, -1) * 16 + markAt(view, t, 0);
    putAs(row, 1025, quote);
    putAs(row, 1026, quotes);
    putAs(row, 1027, combine(quotes, quoteAt(view, t, 1)));
    putAs(row, 1028, combine(quote, view.quotationSize[t] as number));
    putAs(row, 1029, marks);
    putAs(row, 1030, combine(marks, markAt(view, t, 1)));
    putAs(row, 1031, combine(markAt(view, t, -2), marks));
    putAs(row, 1032, combine(edgeOfSentence(view, t), quote));
  },
};

const cuesAround: TokenGroup = {
  bits: 9,
  write(view, rate, cueness, t, row) {
    const often = (k: number): number => near(view, rate, t, k);
    const cue = (k: number): number => near(view, cueness, t, k);
    putAs(row, 1041, often(0) * 8 + often(1));
    putAs(row, 1042, often(-1) * 8 + often(0));
    putAs(row, 1043, cue(0) * 8 + cue(1));
    putAs(row, 1044, cue(-1) * 8 + cue(0));
    putAs(row, 1045, combine(cue(-1) * 8 + cue(0), tagAt(view, t, 1)));
    putAs(row, 1046, combine(cue(0), view.act[t] as number));
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
  putAs(row, 1001, wordAt(-3));
  putAs(row, 1003, second);
  putAs(row, 1005, before);
  putAs(row, 1007, word);
  putAs(row, 1009, next);
  putAs(row, 1011, wordAt(2));
  putAs(row, 1013, wordAt(3));
  putAs(row, 1002, tagAt(view, t, -3));
  putAs(row, 1004, tagSecond);
  putAs(row, 1014, tagAt(view, t, 3));
  putAs(row, 1017, combine(tagSecond * 64 + tagBefore, tag));
  putAs(row, 1021, view.ending[t] as number);
  putAs(row, 1022, shape);
  putAs(row, 1023, view.lemma[t] as number);
  putAs(row, 1024, combine(shape, tagBefore));
  putAs(row, 1033, combine(before, word));
  putAs(row, 1034, combine(word, next));
  putAs(row, 1035, combine(before, tag));
  putAs(row, 1036, combine(tagBefore, word));
  putAs(row, 1037, combine(mark, word));
  putAs(row, 1038, combine(second, before));
  const verb = nextVerb(view, t);
  putAs(row, 1039, verb);
  putAs(row, 1040, combine(mark * 32 + tag, verb));
}

/** Distance and kind of the next verb of the sentence, up to eight tokens on; 0 for none. */
function nextVerb(view: TokenView, t: number): number {
  const last = Math.min(view.sentenceLast[t] as number, t + 7);
  for (let i = t; i <= last; i++)
    if (view.tag[i] === tags.verb || view.tag[i] === tags.auxiliary) return (i - t + 1) * 32 + (view.tag[i] as number);
  return 0;
}
