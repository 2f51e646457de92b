import { type FeatureRow, putAs, startRow } from '../../model/features.ts';
import { combine } from '../../model/hash.ts';
import type { TokenView } from './view.ts';
import { type CueWindow, distance } from './window.ts';

/** Templates of a token seen from a cue, at most. */
export const givenCueTemplates = 72;

/** All features of token t as seen from the window's cue: those of its groups and its own. */
export function givenCueFeatures(view: TokenView, rate: Uint8Array, w: CueWindow, t: number, row: FeatureRow): void {
  startRow(row, 0, 0);
  const keys = new Int32Array(groups.length);
  groupKeys(view, w, t, keys);
  for (const [g, { write }] of groups.entries()) write(view, rate, w, keys[g] as number, row);
  pathFeatures(view, rate, w, t, row);
  ownFeatures(view, rate, w, t, row);
}

/**
 * Features that a small number and the cue decide between them. Tokens with the same number share them, so that their sum
 * is worked out once a cue and number. Numbers of templates are part of the weights' meaning: a new template takes a new one.
 */
interface Group {
  /** Keys are below it. */
  readonly keys: number;
  readonly write: (view: TokenView, rate: Uint8Array, w: CueWindow, key: number, row: FeatureRow) => void;
}

const kindOf = (view: TokenView, rate: Uint8Array, { cue }: CueWindow): number =>
  (rate[cue] as number) * 16 + (view.act[cue] as number);

/** Side and distance. */
const place: Group = {
  keys: 48,
  write(view, rate, w, key, row) {
    const lemma = view.lemma[w.cue] as number;
    putAs(row, 2001, key);
    putAs(row, 2006, combine(key, lemma));
    putAs(row, 2008, combine(key, w.form));
    putAs(row, 2011, combine(key, w.right));
    putAs(row, 2012, combine(key, w.left));
    putAs(row, 2013, combine(key, w.pattern));
    putAs(row, 2014, combine(key, w.shortPattern));
    putAs(row, 2039, combine(key, w.thatAfter));
    putAs(row, 2041, combine(key, kindOf(view, rate, w)));
    putAs(row, 2045, combine(w.rightPair, key));
    putAs(row, 2046, combine(w.leftPair, key));
  },
};

/** Side and sentence, and whether the token begins or ends it. */
const sentenceEdge: Group = {
  keys: 96,
  write(view, _rate, w, key, row) {
    const sentence = key >> 2;
    putAs(row, 2002, sentence);
    putAs(row, 2007, combine(sentence, view.lemma[w.cue] as number));
    putAs(row, 2032, key);
    putAs(row, 2033, combine(key, w.shortPattern));
    putAs(row, 2034, combine(key, combine(w.right, w.left)));
  },
};

/** What the rules make of the token and the one before. */
const turn: Group = {
  keys: 64,
  write(view, rate, w, key, row) {
    putAs(row, 2047, key);
    putAs(row, 2049, combine(key, w.construct));
    putAs(row, 2050, combine(key, kindOf(view, rate, w)));
  },
};

/** Side, and commas and verbs passed on the way. */
const walk: Group = {
  keys: 192,
  write(_view, _rate, w, key, row) {
    const side = key >> 6;
    putAs(row, 2015, side * 8 + ((key >> 3) & 7));
    putAs(row, 2017, side * 8 + (key & 7));
    putAs(row, 2023, combine(key, combine(w.right, w.preceded)));
  },
};

/** The four groups, in the order of `groupKeys`. */
export const groups: readonly Group[] = [place, sentenceEdge, turn, walk];

export function groupKeys(view: TokenView, w: CueWindow, t: number, keys: Int32Array): void {
  const j = t - w.low;
  const offset = t - w.cue;
  const side = offset < 0 ? 0 : offset > 0 ? 1 : 2;
  keys[0] = side * 16 + distance(Math.abs(offset));
  const edge = (view.sentenceFirst[t] === t ? 1 : 0) + (view.sentenceLast[t] === t ? 2 : 0);
  keys[1] = (side * 8 + sentencesFrom(view, w, t)) * 4 + edge;
  keys[2] = (t > w.low ? (w.drafted[j - 1] as number) : 6) * 8 + (w.drafted[j] as number);
  keys[3] = side * 64 + (w.commas[j] as number) * 8 + (w.verbs[j] as number);
}

const sentencesFrom = (view: TokenView, { cue }: CueWindow, t: number): number =>
  Math.max(-3, Math.min(3, (view.sentence[t] as number) - (view.sentence[cue] as number))) + 3;

/** Whether the token is near enough for the tags between it and the cue to count. */
export const hasPath = ({ cue }: CueWindow, t: number): boolean => t !== cue && Math.abs(t - cue) <= pathReach;

const pathReach = 5;

/** Features of the tags on the way to the cue; the same for all tokens without a path. */
export function pathFeatures(view: TokenView, rate: Uint8Array, w: CueWindow, t: number, row: FeatureRow): void {
  const path = hasPath(w, t) ? pathTo(view, w.cue, t) : 0;
  putAs(row, 2028, path);
  putAs(row, 2029, combine(path, w.form));
  putAs(row, 2030, combine(path, view.lemma[w.cue] as number));
  putAs(row, 2031, combine(path, kindOf(view, rate, w)));
}

/** What is left: features that many tokens of a window hardly share. */
export function ownFeatures(view: TokenView, rate: Uint8Array, w: CueWindow, t: number, row: FeatureRow): void {
  const { cue, low, high } = w;
  const j = t - low;
  const offset = t - cue;
  const side = offset < 0 ? 0 : offset > 0 ? 1 : 2;
  const place = side * 16 + distance(Math.abs(offset));
  const sentences = sentencesFrom(view, w, t);
  const sentence = side * 8 + sentences;
  const lemma = view.lemma[cue] as number;
  const kind = kindOf(view, rate, w);
  const tag = view.tag[t] as number;
  const nextTag = t < high ? (view.tag[t + 1] as number) : 31;
  const word = view.word[t] as number;
  const mark = view.mark[t] as number;
  const markBefore = t > low ? (view.mark[t - 1] as number) : 15;
  const quote = (view.quoted[t] as number) * 4 + (view.edge[t] as number);
  const quoteBefore = t > low ? (view.quoted[t - 1] as number) * 4 + (view.edge[t - 1] as number) : 20;
  const quotes = quoteBefore * 32 + quote;
  const commas = w.commas[j] as number;
  const verbs = w.verbs[j] as number;
  const nominals = w.nominals[j] as number;
  putAs(row, 2003, combine(side, tag));
  putAs(row, 2004, combine(place, tag));
  putAs(row, 2005, combine(sentence, word));
  putAs(row, 2009, combine(sentence, quotes));
  putAs(row, 2010, combine(combine(sentence, quotes), (view.quoted[cue] as number) * 8 + w.preceded));

  // What was passed on the way from the cue.
  putAs(row, 2016, combine(side * 8 + commas, quote * 32 + tag));
  putAs(row, 2018, combine(side * 8 + verbs, tag));
  putAs(row, 2019, side * 8 + nominals);
  putAs(row, 2020, combine(side * 8 + nominals, combine(tag, commas)));
  putAs(row, 2021, combine(side * 64 + nominals * 8 + verbs, w.shortPattern));
  putAs(row, 2022, combine(side * 64 + commas * 8 + verbs, mark * 16 + markBefore));
  putAs(row, 2024, combine(side * 64 + (w.quoteEdges[j] as number) * 8 + quote, sentences));
  putAs(row, 2025, combine(side * 64 + (w.quoteEdges[j] as number) * 8 + quote, w.shortPattern));
  putAs(row, 2026, combine(side * 8 + (w.cues[j] as number), rate[t] as number));
  putAs(row, 2027, combine(side * 8 + (w.cues[j] as number), combine(markBefore, tag)));

  putAs(row, 2035, combine(side * 8 + commas, combine(word, markBefore)));
  putAs(row, 2036, combine(side * 8 + commas, combine(tag, nextTag * 32 + markBefore)));
  putAs(row, 2037, combine(side * 8 + (sentences === 3 ? 1 : 0), combine(lemma, tag)));
  putAs(row, 2038, combine(combine(side, quotes), w.thatAfter));
  putAs(row, 2040, combine(view.lemma[t] as number, combine(side, lemma)));
  putAs(row, 2042, combine(sentence, combine(kind, tag)));
  putAs(row, 2043, view.block[t] === view.block[cue] ? 0 : 1 + quote);
  const same = view.quotation[t] !== 0 && view.quotation[t] === view.quotation[cue] ? 1 : 0;
  putAs(row, 2044, combine(sentence * 2 + same, quote * 4 + (view.quotationSize[t] as number)));

  // What the rules make of it.
  const drafted = w.drafted[j] as number;
  const draftedBefore = t > low ? (w.drafted[j - 1] as number) : 6;
  const draftedNext = t < high ? (w.drafted[j + 1] as number) : 6;
  const turn = draftedBefore * 8 + drafted;
  putAs(row, 2048, turn * 8 + draftedNext);
  putAs(row, 2051, combine(turn, combine(tag, markBefore)));
  putAs(row, 2052, combine(turn, combine(side * 8 + commas, mark)));

  // What is still to come in the sentence.
  const tail = w.tail[j] as number;
  const rest = side * 16 + distance(Math.min(40, (view.sentenceLast[t] as number) - t));
  const nextCue = side * 32 + (w.nextCue[j] as number);
  putAs(row, 2053, combine(rest, word));
  putAs(row, 2054, combine(rest, tail));
  putAs(row, 2055, combine(combine(side * 8 + tail, markBefore * 16 + mark), word));
  putAs(row, 2056, combine(side * 8 + tail, combine(tag, nextTag * 8 + (rate[t] as number))));
  putAs(row, 2057, combine(nextCue, quote));
  putAs(row, 2058, combine(nextCue, combine(markBefore, tag)));
  const subordinator = w.subordinator[j] as number;
  putAs(row, 2059, combine(subordinator, side * 8 + verbs));
  putAs(row, 2060, combine(subordinator, combine(side, combine(markBefore, tag))));
}

/** The tags between a token and a cue as one number. */
function pathTo(view: TokenView, cue: number, t: number): number {
  const step = t < cue ? 1 : -1;
  let path = step + 2;
  for (let i = t; i !== cue; i += step) path = combine(path, (view.tag[i] as number) * 16 + (view.mark[i] as number));
  return path;
}
