import { type FeatureRow, feature, startRow } from '../../model/features.ts';
import { combine } from '../../model/hash.ts';
import type { TokenView } from './view.ts';
import { type CueWindow, distance } from './window.ts';

/** Templates of a token seen from a cue, at most. */
export const givenCueTemplates = 72;

/** All features of token t as seen from the window's cue. */
export function givenCueFeatures(view: TokenView, rate: Uint8Array, w: CueWindow, t: number, row: FeatureRow): void {
  startRow(row);
  for (const { write } of cueGroups) write(view, rate, w, t, row);
  for (const { write } of placeGroups) write(view, rate, w, t, row);
  pathFeatures(view, rate, w, t, row);
  ownFeatures(view, rate, w, t, row);
}

/**
 * Features that a few small numbers decide, so that tokens with the same numbers have the same sum of weights, and it is
 * worked out once. Numbers of templates are part of the weights' meaning: a new template takes a new one.
 */
interface Group {
  readonly write: (view: TokenView, rate: Uint8Array, w: CueWindow, t: number, row: FeatureRow) => void;
}

/** Of a group whose sums hold for one cue alone: keys are below `keys`. */
interface CueGroup extends Group {
  readonly keys: number;
}

/** Of a group whose sums hold whatever the cue and the text. */
interface PlaceGroup extends Group {
  /** So many sums are kept: 2^bits. */
  readonly bits: number;
}

export const kindOf = (view: TokenView, rate: Uint8Array, { cue }: CueWindow): number =>
  (rate[cue] as number) * 16 + (view.act[cue] as number);

/** 0 before the cue, 1 after it, 2 the cue. */
export const sideOf = ({ cue }: CueWindow, t: number): number => (t < cue ? 0 : t > cue ? 1 : 2);

/** Side and distance. */
export const placeFrom = (w: CueWindow, t: number): number => sideOf(w, t) * 16 + distance(Math.abs(t - w.cue));

/** Sentences from the cue's on, 3 the cue's own. */
const sentencesFrom = (view: TokenView, { cue }: CueWindow, t: number): number =>
  Math.max(-3, Math.min(3, (view.sentence[t] as number) - (view.sentence[cue] as number))) + 3;

/** Side and sentence. */
export const sentenceFrom = (view: TokenView, w: CueWindow, t: number): number =>
  sideOf(w, t) * 8 + sentencesFrom(view, w, t);

/** Side and sentence, and whether the token begins or ends it. */
const sentenceEdgeOf = (view: TokenView, w: CueWindow, t: number): number =>
  sentenceFrom(view, w, t) * 4 + (view.sentenceFirst[t] === t ? 1 : 0) + (view.sentenceLast[t] === t ? 2 : 0);

export const quoteOf = (view: TokenView, t: number): number =>
  (view.quoted[t] as number) * 4 + (view.edge[t] as number);
const quoteBefore = (view: TokenView, { low }: CueWindow, t: number): number => (t > low ? quoteOf(view, t - 1) : 20);
const markBefore = (view: TokenView, { low }: CueWindow, t: number): number =>
  t > low ? (view.mark[t - 1] as number) : 15;
const nextTag = (view: TokenView, { high }: CueWindow, t: number): number =>
  t < high ? (view.tag[t + 1] as number) : 31;

/** What the rules make of the token and the one before. */
const turnOf = ({ low, drafted }: CueWindow, t: number): number =>
  (t > low ? (drafted[t - low - 1] as number) : 6) * 8 + (drafted[t - low] as number);

/** Side, and commas and verbs passed on the way. */
const walkOf = (w: CueWindow, t: number): number =>
  sideOf(w, t) * 64 + (w.commas[t - w.low] as number) * 8 + (w.verbs[t - w.low] as number);

const place: CueGroup = {
  keys: 48,
  write(view, rate, w, t, row) {
    const key = placeFrom(w, t);
    const lemma = view.lemma[w.cue] as number;
    const { values } = row;
    let n = row.count;
    values[n++] = feature(2001, key);
    values[n++] = feature(2006, combine(key, lemma));
    values[n++] = feature(2008, combine(key, w.form));
    values[n++] = feature(2011, combine(key, w.right));
    values[n++] = feature(2012, combine(key, w.left));
    values[n++] = feature(2013, combine(key, w.pattern));
    values[n++] = feature(2014, combine(key, w.shortPattern));
    values[n++] = feature(2039, combine(key, w.thatAfter));
    values[n++] = feature(2041, combine(key, kindOf(view, rate, w)));
    values[n++] = feature(2045, combine(w.rightPair, key));
    values[n++] = feature(2046, combine(w.leftPair, key));
    row.count = n;
  },
};

const sentenceEdge: CueGroup = {
  keys: 96,
  write(view, _rate, w, t, row) {
    const key = sentenceEdgeOf(view, w, t);
    const sentence = key >> 2;
    const { values } = row;
    let n = row.count;
    values[n++] = feature(2002, sentence);
    values[n++] = feature(2007, combine(sentence, view.lemma[w.cue] as number));
    values[n++] = feature(2032, key);
    values[n++] = feature(2033, combine(key, w.shortPattern));
    values[n++] = feature(2034, combine(key, combine(w.right, w.left)));
    row.count = n;
  },
};

const turn: CueGroup = {
  keys: 64,
  write(view, rate, w, t, row) {
    const key = turnOf(w, t);
    const { values } = row;
    let n = row.count;
    values[n++] = feature(2047, key);
    values[n++] = feature(2049, combine(key, w.construct));
    values[n++] = feature(2050, combine(key, kindOf(view, rate, w)));
    row.count = n;
  },
};

const walk: CueGroup = {
  keys: 192,
  write(_view, _rate, w, t, row) {
    const key = walkOf(w, t);
    const side = key >> 6;
    const { values } = row;
    let n = row.count;
    values[n++] = feature(2015, side * 8 + ((key >> 3) & 7));
    values[n++] = feature(2017, side * 8 + (key & 7));
    values[n++] = feature(2023, combine(key, combine(w.right, w.preceded)));
    row.count = n;
  },
};

/** Side, and nominals and verbs passed on the way. */
const nominalWalk: CueGroup = {
  keys: 192,
  write(_view, _rate, w, t, row) {
    const j = t - w.low;
    const key = sideOf(w, t) * 64 + (w.nominals[j] as number) * 8 + (w.verbs[j] as number);
    const { values } = row;
    let n = row.count;
    values[n++] = feature(2021, combine(key, w.shortPattern));
    row.count = n;
  },
};

/** Where quotations stand, seen from this cue. */
const quoteWalk: CueGroup = {
  keys: 24 * 8 * 32,
  write(view, _rate, w, t, row) {
    const side = sideOf(w, t);
    const quote = quoteOf(view, t);
    const quotes = quoteBefore(view, w, t) * 32 + quote;
    const sentence = sentenceFrom(view, w, t);
    const { values } = row;
    let n = row.count;
    values[n++] = feature(2010, combine(combine(sentence, quotes), (view.quoted[w.cue] as number) * 8 + w.preceded));
    values[n++] = feature(2025, combine(side * 64 + (w.quoteEdges[t - w.low] as number) * 8 + quote, w.shortPattern));
    values[n++] = feature(2038, combine(combine(side, quotes), w.thatAfter));
    row.count = n;
  },
};

/** The groups of one cue, in the order of `cueKeys`. */
export const cueGroups: readonly CueGroup[] = [place, sentenceEdge, turn, walk, nominalWalk, quoteWalk];

export function cueKeys(view: TokenView, w: CueWindow, t: number, keys: Int32Array): void {
  const j = t - w.low;
  const side = sideOf(w, t);
  const walked = walkOf(w, t);
  const sentence = sentenceEdgeOf(view, w, t);
  keys[0] = placeFrom(w, t);
  keys[1] = sentence;
  keys[2] = turnOf(w, t);
  keys[3] = walked;
  keys[4] = side * 64 + (w.nominals[j] as number) * 8 + (walked & 7);
  const before = t > w.low ? quoteKey(view, t - 1) : 4;
  keys[5] = (((sentence >> 2) * 8 + (w.quoteEdges[j] as number)) * 8 + before) * 4 + quoteKey(view, t);
}

/** 0 outside a quotation, 1 inside, 2 where it opens, 3 where it closes. */
const quoteKey = (view: TokenView, t: number): number => (view.quoted[t] ? 1 + (view.edge[t] as number) : 0);

/** What was passed on the way to a token of this tag. */
const tagWalk: PlaceGroup = {
  bits: 10,
  write(view, _rate, w, t, row) {
    const j = t - w.low;
    const side = sideOf(w, t);
    const tag = view.tag[t] as number;
    const commas = w.commas[j] as number;
    const nominals = w.nominals[j] as number;
    const { values } = row;
    let n = row.count;
    values[n++] = feature(2003, combine(side, tag));
    values[n++] = feature(2016, combine(side * 8 + commas, quoteOf(view, t) * 32 + tag));
    values[n++] = feature(2018, combine(side * 8 + (w.verbs[j] as number), tag));
    values[n++] = feature(2019, side * 8 + nominals);
    values[n++] = feature(2020, combine(side * 8 + nominals, combine(tag, commas)));
    row.count = n;
  },
};

const markWalk: PlaceGroup = {
  bits: 9,
  write(view, rate, w, t, row) {
    const side = sideOf(w, t);
    const before = markBefore(view, w, t);
    const cues = side * 8 + (w.cues[t - w.low] as number);
    const { values } = row;
    let n = row.count;
    values[n++] = feature(2022, combine(walkOf(w, t), (view.mark[t] as number) * 16 + before));
    values[n++] = feature(2026, combine(cues, rate[t] as number));
    row.count = n;
  },
};

/** Tags, marks and distance. */
const tagPlace: PlaceGroup = {
  bits: 10,
  write(view, _rate, w, t, row) {
    const tag = view.tag[t] as number;
    const { values } = row;
    let n = row.count;
    values[n++] = feature(2004, combine(placeFrom(w, t), tag));
    values[n++] = feature(
      2027,
      combine(sideOf(w, t) * 8 + (w.cues[t - w.low] as number), combine(markBefore(view, w, t), tag)),
    );
    row.count = n;
  },
};

const quotePlace: PlaceGroup = {
  bits: 7,
  write(view, _rate, w, t, row) {
    const quote = quoteOf(view, t);
    const sentences = sentencesFrom(view, w, t);
    const sentence = sentenceFrom(view, w, t);
    const same = view.quotation[t] !== 0 && view.quotation[t] === view.quotation[w.cue] ? 1 : 0;
    const { values } = row;
    let n = row.count;
    values[n++] = feature(2009, combine(sentence, quoteBefore(view, w, t) * 32 + quote));
    values[n++] = feature(
      2024,
      combine(sideOf(w, t) * 64 + (w.quoteEdges[t - w.low] as number) * 8 + quote, sentences),
    );
    values[n++] = feature(2043, view.block[t] === view.block[w.cue] ? 0 : 1 + quote);
    values[n++] = feature(2044, combine(sentence * 2 + same, quote * 4 + (view.quotationSize[t] as number)));
    row.count = n;
  },
};

/** What the rules make of it and its neighbours. */
const draftedTurn: PlaceGroup = {
  bits: 9,
  write(view, _rate, w, t, row) {
    const j = t - w.low;
    const key = turnOf(w, t);
    const next = t < w.high ? (w.drafted[j + 1] as number) : 6;
    const { values } = row;
    let n = row.count;
    values[n++] = feature(2048, key * 8 + next);
    values[n++] = feature(2051, combine(key, combine(view.tag[t] as number, markBefore(view, w, t))));
    values[n++] = feature(
      2052,
      combine(key, combine(sideOf(w, t) * 8 + (w.commas[j] as number), view.mark[t] as number)),
    );
    row.count = n;
  },
};

/** What is still to come in the sentence. */
const restOfSentence: PlaceGroup = {
  bits: 10,
  write(view, _rate, w, t, row) {
    const j = t - w.low;
    const nextCue = sideOf(w, t) * 32 + (w.nextCue[j] as number);
    const { values } = row;
    let n = row.count;
    values[n++] = feature(2054, combine(restFrom(view, w, t), w.tail[j] as number));
    values[n++] = feature(2057, combine(nextCue, quoteOf(view, t)));
    values[n++] = feature(2058, combine(nextCue, combine(markBefore(view, w, t), view.tag[t] as number)));
    row.count = n;
  },
};

/** Side, and distance to the end of the sentence. */
export const restFrom = (view: TokenView, w: CueWindow, t: number): number =>
  sideOf(w, t) * 16 + distance(Math.min(40, (view.sentenceLast[t] as number) - t));

/** The groups that no cue changes, in the order of `placeKeys`. */
export const placeGroups: readonly PlaceGroup[] = [
  tagWalk,
  markWalk,
  tagPlace,
  quotePlace,
  draftedTurn,
  restOfSentence,
];

/** Every number that a group's features ask for has bits of its own. */
export function placeKeys(view: TokenView, rate: Uint8Array, w: CueWindow, t: number, keys: Int32Array): void {
  const j = t - w.low;
  const side = sideOf(w, t);
  const tag = view.tag[t] as number;
  const mark = view.mark[t] as number;
  const quote = quoteKey(view, t);
  const before = markBefore(view, w, t);
  const commas = w.commas[j] as number;
  const verbs = w.verbs[j] as number;
  const cues = w.cues[j] as number;
  const sideAndTag = side * 32 + tag;
  keys[0] = ((sideAndTag * 8 + commas) * 8 + verbs) * 32 + (w.nominals[j] as number) * 4 + quote;
  keys[1] = (((side * 8 + commas) * 8 + verbs) * 16 + mark) * 512 + (before * 4 + cues) * 8 + (rate[t] as number);
  keys[2] = ((sideAndTag * 16 + distance(Math.abs(t - w.cue))) * 16 + before) * 4 + cues;
  const quoteBehind = t > w.low ? quoteKey(view, t - 1) : 4;
  const same = view.quotation[t] !== 0 && view.quotation[t] === view.quotation[w.cue] ? 1 : 0;
  const sameBlock = view.block[t] === view.block[w.cue] ? 1 : 0;
  const quotes = (quoteBehind * 4 + quote) * 8 + (w.quoteEdges[j] as number);
  keys[3] =
    ((sentenceFrom(view, w, t) * 256 + quotes) * 4 + same * 2 + sameBlock) * 4 + (view.quotationSize[t] as number);
  const next = t < w.high ? (w.drafted[j + 1] as number) : 6;
  keys[4] = ((turnOf(w, t) * 8 + next) * 128 + sideAndTag) * 2048 + (before * 16 + mark) * 8 + commas;
  keys[5] =
    ((restFrom(view, w, t) * 8 + (w.tail[j] as number)) * 32 + (w.nextCue[j] as number)) * 2048 +
    (quote * 16 + before) * 32 +
    tag;
}

/** Whether the token is near enough for the tags between it and the cue to count. */
export const hasPath = ({ cue }: CueWindow, t: number): boolean => t !== cue && Math.abs(t - cue) <= pathReach;

const pathReach = 5;

/** Features of the tags on the way to the cue; the same for all tokens without a path. */
export function pathFeatures(view: TokenView, rate: Uint8Array, w: CueWindow, t: number, row: FeatureRow): void {
  const path = hasPath(w, t) ? pathTo(view, w.cue, t) : 0;
  const { values } = row;
  let n = row.count;
  values[n++] = feature(2028, path);
  values[n++] = feature(2029, combine(path, w.form));
  values[n++] = feature(2030, combine(path, view.lemma[w.cue] as number));
  values[n++] = feature(2031, combine(path, kindOf(view, rate, w)));
  row.count = n;
}

/** What is left: features that many tokens of a window hardly share. */
export function ownFeatures(view: TokenView, rate: Uint8Array, w: CueWindow, t: number, row: FeatureRow): void {
  const j = t - w.low;
  const side = sideOf(w, t);
  const sentences = sentencesFrom(view, w, t);
  const sentence = side * 8 + sentences;
  const lemma = view.lemma[w.cue] as number;
  const tag = view.tag[t] as number;
  const next = nextTag(view, w, t);
  const word = view.word[t] as number;
  const before = markBefore(view, w, t);
  const commas = side * 8 + (w.commas[j] as number);
  const tail = side * 8 + (w.tail[j] as number);
  const subordinator = w.subordinator[j] as number;
  const { values } = row;
  let n = row.count;
  values[n++] = feature(2005, combine(sentence, word));
  values[n++] = feature(2035, combine(commas, combine(word, before)));
  values[n++] = feature(2036, combine(commas, combine(tag, next * 32 + before)));
  values[n++] = feature(2037, combine(side * 8 + (sentences === 3 ? 1 : 0), combine(lemma, tag)));
  values[n++] = feature(2040, combine(view.lemma[t] as number, combine(side, lemma)));
  values[n++] = feature(2042, combine(sentence, combine(kindOf(view, rate, w), tag)));
  values[n++] = feature(2053, combine(restFrom(view, w, t), word));
  values[n++] = feature(2055, combine(combine(tail, before * 16 + (view.mark[t] as number)), word));
  values[n++] = feature(2056, combine(tail, combine(tag, next * 8 + (rate[t] as number))));
  values[n++] = feature(2059, combine(subordinator, side * 8 + (w.verbs[j] as number)));
  values[n++] = feature(2060, combine(subordinator, combine(side, combine(before, tag))));
  row.count = n;
}

/** The tags between a token and a cue as one number. */
function pathTo(view: TokenView, cue: number, t: number): number {
  const step = t < cue ? 1 : -1;
  let path = step + 2;
  for (let i = t; i !== cue; i += step) path = combine(path, (view.tag[i] as number) * 16 + (view.mark[i] as number));
  return path;
}
