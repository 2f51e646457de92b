import { cueFeatures, cueTemplates, isCueCandidate } from '../src/attribution/learned/cue-features.ts';
import { firstOfWords } from '../src/attribution/learned/token-rows.ts';
import { bucketsOf, featureRow } from '../src/model/features.ts';
import { hashText } from '../src/model/hash.ts';
import type { NetworkTraining } from './network.ts';
import type { Prepared } from './prepare.ts';
import { cueTraining, type LinearExamples, meanOf, trainLinear } from './train-linear.ts';

/** Which of so many shares of all a text belongs to. */
export const shareOf = (text: string, shares: number): number => (hashText(text) >>> 3) % shares;

/** Which of so many folds an article belongs to, by its id. */
export const foldOf = (doc: Prepared, folds: number): number => shareOf(doc.article.id, folds);

/** Which half an article belongs to: each fold has both. */
export const halfOf = (doc: Prepared): number => (hashText(doc.article.id) >>> 20) % 2;

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

export const networkTraining: Omit<NetworkTraining, 'epochs' | 'seed'> = {
  // Those of three articles.
  batch: 57,
  rate: 0.003,
  rounding: 0.6,
  drop: 0.2,
  dropRows: 0.15,
  firstOfWords,
};
