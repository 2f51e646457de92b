import { cueFeatures, cueTemplates, isCueCandidate } from '../src/attribution/learned/cue-features.ts';
import { givenCueFeatures, givenCueTemplates } from '../src/attribution/learned/given-cue-features.ts';
import { isUncut } from '../src/attribution/learned/label.ts';
import { tokenFeatures, tokenTemplates } from '../src/attribution/learned/token-features.ts';
import type { TokenView } from '../src/attribution/learned/view.ts';
import { windowOf } from '../src/attribution/learned/window.ts';
import { bucketsOf, featureRow } from '../src/model/features.ts';
import { hashText } from '../src/model/hash.ts';
import type { NetworkTraining } from './network.ts';
import type { GoldTokens, Prepared } from './prepare.ts';
import { cueTraining, type LinearExamples, meanOf, trainLinear } from './train-linear.ts';
import type { Chain, TaggerOptions } from './train-tagger.ts';

/** Which of `folds` parts an article belongs to, by its id. */
export const foldOf = (doc: Prepared, folds: number): number => (hashText(doc.article.id) >>> 3) % folds;

/** Every cue candidate of some articles, with its features; `doc` and `token` tell which it is. */
interface CueExamples extends LinearExamples {
  readonly doc: Int32Array;
  readonly token: Int32Array;
}

export function cueExamples(
  docs: readonly Prepared[],
  rates: readonly Uint8Array[],
  heads: readonly number[][],
  bits: number,
): CueExamples {
  const doc: number[] = [];
  const token: number[] = [];
  docs.forEach(({ view }, d) => {
    for (let t = 0; t < view.count; t++)
      if (isCueCandidate(view, rates[d] as Uint8Array, t)) {
        doc.push(d);
        token.push(t);
      }
  });
  const row = featureRow(cueTemplates, bits);
  const probe = docs[doc[0] as number] as Prepared;
  cueFeatures(probe.view, rates[doc[0] as number] as Uint8Array, token[0] as number, false, row);
  const width = row.count;
  const features = new Int32Array(doc.length * width);
  const headSets = heads.map((h) => new Set(h));
  const targets = new Float32Array(doc.length);
  for (let i = 0; i < doc.length; i++) {
    const d = doc[i] as number;
    const t = token[i] as number;
    const { view, article } = docs[d] as Prepared;
    cueFeatures(view, rates[d] as Uint8Array, t, article.speechOnly, row);
    features.set(bucketsOf(row), i * width);
    targets[i] = headSets[d]?.has(t) ? 1 : 0;
  }
  return {
    bits,
    width,
    count: doc.length,
    features,
    targets,
    doc: Int32Array.from(doc),
    token: Int32Array.from(token),
  };
}

/** Trains on the examples of the articles that `takes`. */
export function trainCue(
  examples: CueExamples,
  takes: (doc: number) => boolean,
  seeds: readonly number[],
): Float32Array {
  const chosen: number[] = [];
  for (let i = 0; i < examples.count; i++) if (takes(examples.doc[i] as number)) chosen.push(i);
  const { width } = examples;
  const features = new Int32Array(chosen.length * width);
  const targets = new Float32Array(chosen.length);
  chosen.forEach((from, i) => {
    features.set(examples.features.subarray(from * width, (from + 1) * width), i * width);
    targets[i] = examples.targets[from] as number;
  });
  const chosenExamples = { bits: examples.bits, width, count: chosen.length, features, targets };
  return meanOf(seeds, (seed) => trainLinear(chosenExamples, { ...cueTraining, seed }));
}

interface TaggerData {
  readonly chains: readonly (Chain & { readonly doc: number })[];
  readonly tokenWidth: number;
  readonly ownWidth: number;
}

/** Numbers that workers get without a copy. */
const sharedInts = (size: number): Int32Array => new Int32Array(new SharedArrayBuffer(size * 4));

/** A chain for each gold attribution that has a cue. */
export function taggerData(
  docs: readonly Prepared[],
  rates: readonly Uint8Array[],
  cueness: readonly Uint8Array[],
  heads: readonly number[][],
  bits: number,
): TaggerData {
  const row = featureRow(tokenTemplates, bits);
  const given = featureRow(givenCueTemplates, bits);
  let tokenWidth = 0;
  let ownWidth = 0;
  const chains: (Chain & { doc: number })[] = [];
  docs.forEach(({ view, gold }, d) => {
    const rate = rates[d] as Uint8Array;
    const cues = cueness[d] as Uint8Array;
    if (view.count === 0) return;
    tokenFeatures(view, rate, cues, 0, row);
    tokenWidth = row.count;
    const tokens = sharedInts(view.count * tokenWidth);
    for (let t = 0; t < view.count; t++) {
      tokenFeatures(view, rate, cues, t, row);
      tokens.set(bucketsOf(row), t * tokenWidth);
    }
    gold.forEach((g, i) => {
      const cue = heads[d]?.[i] ?? -1;
      if (cue < 0) return;
      const w = windowOf(view, cues, cue);
      const at = w.labelled;
      givenCueFeatures(view, rate, w, w.low, given);
      ownWidth = given.count;
      const own = sharedInts(at.length * ownWidth);
      const labels = goldLabels(g, at);
      for (let j = 0; j < at.length; j++) {
        const t = at[j] as number;
        givenCueFeatures(view, rate, w, t, given);
        own.set(bucketsOf(given), j * ownWidth);
      }
      chains.push({ tokens, at, own, labels, uncut: uncutOf(view, at, cue, labels), doc: d });
    });
  });
  return { chains, tokenWidth, ownWidth };
}

/** 1 where no content begins or ends before a token; nowhere that gold, where there is one, has it. */
export const uncutOf = (view: TokenView, at: Int32Array, cue: number, labels: Uint8Array | null): Uint8Array =>
  Uint8Array.from(at, (t, j) => {
    const before = at[j - 1];
    const isCutByGold = labels !== null && (labels[j] === 2) !== (labels[j - 1] === 2);
    return before !== undefined && !isCutByGold && isUncut(view, before, t, cue) ? 1 : 0;
  });

/** Labels of tokens: 0 neither, 1 source, 2 content. */
export function goldLabels(g: GoldTokens, at: Int32Array): Uint8Array {
  const source = new Set(g.source);
  const content = new Set(g.content);
  return Uint8Array.from(at, (t) => (content.has(t) ? 2 : source.has(t) ? 1 : 0));
}

export const taggerTraining: Pick<TaggerOptions, 'rate' | 'drop' | 'l2' | 'decay'> = {
  rate: 0.03,
  drop: 0.2,
  l2: 1e-5,
  decay: 0.8,
};

export const networkTraining: Omit<NetworkTraining, 'epochs' | 'seed'> = {
  batch: 3,
  rate: 0.003,
  drop: 0.2,
  dropRows: 0.15,
};
