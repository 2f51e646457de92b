import { type CueRates, rateBucket } from '../src/attribution/learned/rates.ts';
import { acts, type TokenView } from '../src/attribution/learned/view.ts';
import type { GoldTokens, Prepared } from './prepare.ts';

const rateBits = 17;

/** The class of a rate, as the features and `CueRates` have it: part of the weights' meaning. */
const rateClass = (rate: number): number =>
  rate > 0.6 ? 5 : rate > 0.35 ? 4 : rate > 0.15 ? 3 : rate > 0.05 ? 2 : rate > 0.01 ? 1 : 0;

/** How often each lemma (by bucket) is in a cue, and how often it is at all. */
interface Counts {
  readonly cue: Map<number, number>;
  readonly all: Map<number, number>;
}

/**
 * Rates of the whole corpus. A text's lemmas by what other articles say of them, as classes, and by what all say, as shares. Of a text with the id of an article, that article is no other one; of one with an id of
 * its own all are.
 */
interface LearnedRates {
  readonly rates: CueRates;
  readonly classesByOthers: (doc: Prepared) => Uint8Array;
  readonly sharesByAll: (doc: Prepared) => Float32Array;
}

/** @throws RangeError where two articles have one id. */
export function learnRates(docs: readonly Prepared[]): LearnedRates {
  const counts = new Map(docs.map((doc) => [doc.article.id, countCues(doc)]));
  if (counts.size < docs.length) throw new RangeError('Two articles have the same id.');
  const total: Counts = { cue: new Map(), all: new Map() };
  for (const { cue, all } of counts.values()) {
    for (const [k, v] of cue) add(total.cue, k, v);
    for (const [k, v] of all) add(total.all, k, v);
  }
  const priors = actPriors(docs, total);
  const empty: Counts = { cue: new Map(), all: new Map() };
  const ofBucket = new Uint8Array(1 << rateBits);
  const actOf = actOfBucket(docs);
  for (const [bucket, all] of total.all)
    ofBucket[bucket] = 1 + rateClass(smooth(total.cue.get(bucket) ?? 0, all, priors[actOf.get(bucket) ?? 0] as number));
  return {
    rates: {
      bits: rateBits,
      ofBucket,
      known: Uint8Array.from({ length: 64 }, (_, i) => i),
      ofAct: Uint8Array.from(priors, rateClass),
    },
    classesByOthers: ({ view, article }) => {
      const own = counts.get(article.id) ?? empty;
      return Uint8Array.from({ length: view.count }, (_, i) => rateClass(rateOf(view, i, total, own, priors)));
    },
    sharesByAll: ({ view }) =>
      Float32Array.from({ length: view.count }, (_, i) => rateOf(view, i, total, empty, priors)),
  };
}

const add = (map: Map<number, number>, key: number, n: number): void => {
  map.set(key, (map.get(key) ?? 0) + n);
};

/** A lemma seen once or twice goes by its neighbours; unlisted words that are never cues go to 0. */
const smooth = (cue: number, all: number, prior: number): number => (cue + prior * 0.7) / (all + 0.7);

function rateOf(view: TokenView, i: number, total: Counts, without: Counts, priors: Float64Array): number {
  const bucket = rateBucket(view.tokens.lemmaHash[i] as number, rateBits);
  const cue = (total.cue.get(bucket) ?? 0) - (without.cue.get(bucket) ?? 0);
  const all = (total.all.get(bucket) ?? 0) - (without.all.get(bucket) ?? 0);
  return smooth(cue, all, priors[view.act[i] as number] as number);
}

function countCues({ view, gold, article }: Prepared): Counts {
  const counts: Counts = { cue: new Map(), all: new Map() };
  // Where attitudes are not labelled, their words would look like no cues.
  if (article.speechOnly) return counts;
  for (let i = 0; i < view.count; i++) add(counts.all, rateBucket(view.tokens.lemmaHash[i] as number, rateBits), 1);
  for (const { cue } of gold) {
    const verbs = cue.filter((t) => view.tokens.tag[t] === 'VERB');
    for (const t of verbs.length > 0 ? verbs : cue)
      add(counts.cue, rateBucket(view.tokens.lemmaHash[t] as number, rateBits), 1);
  }
  return counts;
}

/** The mean rate of the words that have a row of each act. */
function actPriors(docs: readonly Prepared[], total: Counts): Float64Array {
  const sum = new Float64Array(acts);
  const words = new Float64Array(acts);
  for (const [bucket, act] of actOfBucket(docs)) {
    if (act === 0) continue;
    sum[act] = (sum[act] as number) + (total.cue.get(bucket) ?? 0) / ((total.all.get(bucket) ?? 0) + 0.1);
    words[act] = (words[act] as number) + 1;
  }
  const priors = sum.map((s, act) => ((words[act] as number) > 0 ? s / (words[act] as number) : 0.3));
  priors[0] = 0.004;
  return priors;
}

function actOfBucket(docs: readonly Prepared[]): Map<number, number> {
  const out = new Map<number, number>();
  for (const { view } of docs)
    for (let i = 0; i < view.count; i++)
      if (view.act[i]) out.set(rateBucket(view.tokens.lemmaHash[i] as number, rateBits), view.act[i] as number);
  return out;
}

/** The token of each gold cue that decides: its likeliest word. -1 for an attribution without a cue. */
export function headsOf(view: TokenView, gold: readonly GoldTokens[], rate: Float32Array): number[] {
  const weight = (t: number): number =>
    (rate[t] as number) + (view.tokens.tag[t] === 'VERB' ? 0.02 : 0) + (view.tokens.isWord[t] ? 0.001 : 0);
  return gold.map(({ cue }) => cue.reduce((best, t) => (best < 0 || weight(t) > weight(best) ? t : best), -1));
}
