// node lab/run.mjs train-nested [--corpora DIR] [--news DIR] [--unseen DIR] [--out FILE] [--folds N] [--examples FILE]: trains what reads attributions inside others' contents, beside the model of all attributions, whose
// weights stay, and writes it as a module. --unseen: the models that were trained without an article read it (npm run train -- --unseen DIR), and find the contents in it, as the shipped one
// will in articles that it hasn't seen; without it that one reads articles which it has seen. --examples: writes the sentences that may report, for the reader of lab/reader to learn from. A minute on one core. The same articles give the same weights, byte for byte.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { cueFeatures, cueTemplates } from '../src/attribution/learned/cue-features.ts';
import { noCue } from '../src/attribution/learned/cues.ts';
import { factRow, sumsOfWindow } from '../src/attribution/learned/facts.ts';
import {
  type NestedModel,
  nestedModelOf,
  type PackedAttributionModel,
  type PackedNestedModel,
} from '../src/attribution/learned/model.ts';
import {
  type NestedReading,
  nestedCueLogits,
  nestedFacts,
  readNested,
  surroundings,
} from '../src/attribution/learned/nested.ts';
import { quotedAt } from '../src/attribution/learned/view.ts';
import { bucketsOf, featureRow } from '../src/model/features.ts';
import { depth, type Forest, forestLogit } from '../src/model/trees.ts';
import { unit } from '../src/model/weights.ts';
import { attributionWeights } from '../src/weights/en/attribution.ts';
import { isotonic } from './calibrate.ts';
import { type NestedArticle, nestedArticles } from './data/nested-articles.ts';
import { shareOf } from './learn.ts';
import { type NestedText, nestedText } from './nested-texts.ts';
import { tokensIn } from './prepare.ts';
import { packTable } from './quantise.ts';
import { randomFrom, shuffled } from './random.ts';
import { jaccard } from './score/positions.ts';
import { unseenModels } from './score/unseen.ts';
import { type Facts, trainForest } from './train-trees.ts';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared/corpora' },
    news: { type: 'string' },
    unseen: { type: 'string' },
    out: { type: 'string', default: 'src/weights/en/nested.ts' },
    examples: { type: 'string' },
    folds: { type: 'string', default: '5' },
    bits: { type: 'string', default: '14' },
    trees: { type: 'string', default: '60' },
    shrink: { type: 'string', default: '15' },
    seeds: { type: 'string', default: '2' },
    'least-cue': { type: 'string', default: '-2' },
  },
});
const folds = Number(values.folds);
const bits = Number(values.bits);
const unseen = values.unseen ? unseenModels(values.unseen) : () => attributionWeights;
const readerOf = ({ text, read }: NestedArticle): PackedAttributionModel => (read ? attributionWeights : unseen(text));
const noTable = { bits, levels: [0], codes: 'A'.repeat(1 << bits) };

const texts = nestedArticles(values.corpora, values.news).map((article) => nestedText(article, readerOf(article)));
const foldOf = ({ article }: NestedText): number => shareOf(article.id, folds);
const goldsOf = (some: readonly NestedText[]): number =>
  some.reduce((sum, { gold }) => sum + gold.filter(({ sure }) => sure).length, 0);
const golds = goldsOf(texts);
console.log(`${texts.length} articles, ${golds} attributions in contents`);

/** A token that may be a cue. */
interface CueExample {
  readonly text: number;
  readonly buckets: Int32Array;
  readonly logit: number;
  readonly target: number;
}
const cueExamples = texts.flatMap((text, t) => cueExamplesOf(text, t));
const cueModels = Array.from({ length: folds }, (_, f) =>
  trainCue(cueExamples.filter(({ text }) => foldOf(texts[text] as NestedText) !== f)),
);
const cueModel = trainCue(cueExamples);
console.log(`${cueExamples.length} tokens that may be cues, average precision ${averagePrecision().toFixed(3)}`);
if (values.examples) writeFileSync(values.examples, texts.flatMap(sentencesOf).join(''));

/** A candidate with its facts and how right it is. */
interface Example {
  readonly text: number;
  readonly cue: number;
  readonly facts: Int32Array;
  readonly target: number;
  readonly right: boolean;
  /** Which label it finds; -1 for none. */
  readonly gold: number;
  readonly content: ReadonlySet<number>;
  logit: number;
}
const examples = texts.flatMap((text, t) => examplesOf(text, t, cueModels[foldOf(text)] as NestedModel));
const options = { trees: Number(values.trees), rate: 0.1, shrink: Number(values.shrink), share: 0.7, seed: 1 };
const train = (some: readonly Example[]): Forest => trainForest(factsOf(some), options);
for (let f = 0; f < folds; f++) {
  const isOfFold = ({ text }: Example): boolean => foldOf(texts[text] as NestedText) === f;
  const forest = train(examples.filter((one) => !isOfFold(one)));
  for (const one of examples) if (isOfFold(one)) one.logit = forestLogit(forest, one.facts);
}
const { least, outcomes, scores } = chooseLeast();
const { bias, facts, above, leaves } = train(examples);
const packed: PackedNestedModel = {
  provenance: {
    corpora: `${texts.length} articles with ${golds} attributions in contents (lab/data/nested)`,
    crossValidation: scores,
  },
  ...cueModel.packed,
  leastCue: Number(values['least-cue']),
  acceptor: { depth, bias, facts: [...facts], above: [...above], leaves: [...leaves] },
  least,
  calibration: isotonic(outcomes, 40),
};
const source = `// Generated by \`node lab/run.mjs train-nested\`; not edited by hand.
import type { PackedNestedModel } from '../../attribution/learned/model.ts';

/** Weights of attributions inside others' contents: ${Object.values(packed.provenance).join('; ')}. */
export const nestedWeights: PackedNestedModel = ${JSON.stringify(packed)};
`;
writeFileSync(values.out, source);
console.log(`${values.out}: ${(brotliCompressSync(source).length / 1000).toFixed(1)} kB after brotli`);

function headOf({ view, rate }: Pick<NestedText, 'view' | 'rate'>, cue: readonly number[]): number {
  const weight = (t: number): number =>
    (rate[t] as number) + (/VERB|NOUN/.test(view.tokens.tag[t] as string) ? 0.5 : 0);
  return cue.reduce((best, t) => (best < 0 || weight(t) > weight(best) ? t : best), -1);
}

/** Likely tokens by the outer classifier; the other words of a labelled cue, and the cues of doubtful labels, teach nothing. */
function cueExamplesOf(text: NestedText, number: number): CueExample[] {
  const { view, rate } = text;
  const row = featureRow(cueTemplates, bits);
  return cueTargetsOf(text).map(({ token, logit, target }): CueExample => {
    cueFeatures(view, rate, token, false, row);
    return { text: number, buckets: bucketsOf(row), logit: Math.max(-8, logit), target };
  });
}

/** Each token that may be a cue, with the outer classifier's logit, and 1 where it is one. */
function cueTargetsOf({ model, view, rate, gold }: NestedText): { token: number; logit: number; target: number }[] {
  const { logits, cueLogits: asked } = nestedCueLogits(view, rate, model.cue, noModel());
  const heads = new Set(gold.flatMap(({ cue, sure }) => (sure ? [headOf({ view, rate }, cue)] : [])));
  const words = new Set(gold.flatMap(({ cue }) => cue));
  return [...asked.keys()].flatMap((token) =>
    asked[token] === noCue || (words.has(token) && !heads.has(token))
      ? []
      : [{ token, logit: logits[token] as number, target: heads.has(token) ? 1 : 0 }],
  );
}

/** Each sentence as a line of JSON: its words, and of those that may be cues whether they are, and the logit by a model that hasn't seen the article. */
function sentencesOf(text: NestedText): string[] {
  const { view, rate, model, article } = text;
  const isCue = new Map(cueTargetsOf(text).map(({ token, target }) => [token, target]));
  const { cueLogits } = nestedCueLogits(view, rate, model.cue, cueModels[foldOf(text)] as NestedModel);
  return view.doc.sentences.flatMap(({ start, end, first, last }) => {
    const tokens = Array.from({ length: last - first }, (_, i) => first + i);
    const labels = tokens.map((t) => isCue.get(t) ?? null);
    if (labels.every((label) => label === null)) return [];
    const words = view.tokens.word.slice(first, last);
    const logits = tokens.map((t) => Math.round(100 * (cueLogits[t] as number)) / 100);
    const { before, after } = surroundings(article.text, start, end);
    return [`${JSON.stringify({ group: article.id, words, labels, logits, before, after })}\n`];
  });
}

/** Of the cues as models find them that haven't seen the article. */
function averagePrecision(): number {
  const outcomes = cueExamples.map(({ text, buckets, logit, target }) => {
    const { slope, bias, cue } = cueModels[foldOf(texts[text] as NestedText)] as NestedModel;
    const table = buckets.reduce((sum, b) => sum + (cue.levels[cue.codes[b] as number] as number), 0);
    return { score: slope * logit + bias + table, target };
  });
  let [right, sum] = [0, 0];
  for (const [i, { target }] of outcomes.sort((a, b) => b.score - a.score).entries())
    if (target === 1) sum += ++right / (i + 1);
  return sum / right;
}

function noModel(): NestedModel {
  return nestedModelOf({
    provenance: {},
    cue: noTable,
    slope: unit,
    bias: 0,
    leastCue: -9,
    acceptor: { depth, bias: 0, facts: [], above: [], leaves: [] },
    least: 0,
    calibration: [],
  });
}

/** Logistic regression beside the outer logit, by AdaGrad, with features left out at random; the mean of some seeds. */
function trainCue(
  some: readonly CueExample[],
): NestedModel & { readonly packed: Pick<PackedNestedModel, 'cue' | 'slope' | 'bias'> } {
  const seeds = Number(values.seeds);
  const sum = new Float32Array(1 << bits);
  let [slopes, biases] = [0, 0];
  for (let seed = 1; seed <= seeds; seed++) {
    const random = randomFrom(seed);
    const weights = new Float32Array(1 << bits);
    const squares = new Float32Array(1 << bits).fill(1);
    let [slope, bias] = [0.6, -0.5];
    for (let epoch = 0; epoch < 8; epoch++)
      for (const i of shuffled(some.length, random)) {
        const { buckets, logit, target } = some[i] as CueExample;
        const kept = buckets.filter(() => random() >= 0.2);
        let score = slope * logit + bias;
        for (const b of kept) score += weights[b] as number;
        const gradient = 1 / (1 + Math.exp(-score)) - target;
        slope -= 0.002 * gradient * logit;
        bias -= 0.01 * gradient;
        for (const b of kept) {
          const g = gradient + 1e-4 * (weights[b] as number);
          squares[b] = (squares[b] as number) + g * g;
          weights[b] = (weights[b] as number) - (0.1 * g) / Math.sqrt(squares[b] as number);
        }
      }
    for (let b = 0; b < sum.length; b++) sum[b] = (sum[b] as number) + (0.8 * (weights[b] as number)) / seeds;
    slopes += slope / seeds;
    biases += bias / seeds;
  }
  const cue = packTable(sum, bits, { steps: 4, least: 0.14 });
  const packed = { cue, slope: Math.round(slopes * unit), bias: Math.round(biases * unit) };
  const whole = nestedModelOf({
    provenance: {},
    ...packed,
    leastCue: Number(values['least-cue']),
    acceptor: { depth, bias: 0, facts: [], above: [], leaves: [] },
    least: 0,
    calibration: [],
  });
  return { ...whole, packed };
}

function examplesOf(text: NestedText, number: number, nested: NestedModel): Example[] {
  const { model, view, cut, whole, gold } = text;
  const reading: NestedReading = readNested(view, model, nested);
  const wordsOf = (tokens: readonly number[]): Set<number> => new Set(tokens.filter((t) => view.tokens.isWord[t]));
  const labels = gold.map(({ content, source }) => ({ content: wordsOf(content), source: wordsOf(source) }));
  const doubtful = new Set(gold.flatMap(({ cue, sure }) => (sure ? [] : cue)));
  const row = factRow();
  return reading.readings.flatMap((cues) => {
    const sums = sumsOfWindow(reading.known, cues);
    return cues.candidates.flatMap((candidate): Example[] => {
      const token = cut.tokenAt[candidate.cue] as number;
      const around = { logit: text.logits[token] as number, quoted: quotedAt(whole.doc, token) };
      nestedFacts(
        { known: reading.known, reading: cues, sums, candidate, speechOnly: true },
        reading.cueLogits,
        model.acceptor,
        around,
        row,
      );
      const content = wordsOf(tokensIn(candidate.content));
      const worth = worthOf(content, wordsOf(tokensIn(candidate.source)), labels);
      if (doubtful.has(candidate.cue) || (worth.gold >= 0 && !gold[worth.gold]?.sure)) return [];
      return [{ text: number, cue: candidate.cue, facts: row.values.slice(0, row.count), content, logit: 0, ...worth }];
    });
  });
}

/** As of any candidate: .3 for a content found, up to .3 for its edges, .4 for its source. */
function worthOf(
  content: ReadonlySet<number>,
  source: ReadonlySet<number>,
  labels: readonly { readonly content: ReadonlySet<number>; readonly source: ReadonlySet<number> }[],
): { target: number; right: boolean; gold: number } {
  let best = { target: 0, right: false, gold: -1 };
  for (const [gold, label] of labels.entries()) {
    const found = jaccard(content as Set<number>, label.content as Set<number>);
    if (found < 0.5) continue;
    const right =
      source.size + label.source.size === 0 || jaccard(source as Set<number>, label.source as Set<number>) >= 0.5;
    const target = 0.3 + (found === 1 ? 0.3 : 0.3 * (found - 0.5)) + (right ? 0.4 : 0);
    if (target > best.target) best = { target, right, gold };
  }
  return best;
}

function factsOf(some: readonly Example[]): Facts {
  const width = some[0]?.facts.length ?? 0;
  const rows = new Int32Array(some.length * width);
  for (const [i, one] of some.entries()) rows.set(one.facts, i * width);
  return { width, count: some.length, rows, targets: Float32Array.from(some, ({ target }) => target) };
}

/** Of the thresholds whose F1 of contents is within half a point of the best, the highest: on articles that neither model has seen, of what they find in contents that are found. */
function chooseLeast(): { least: number; outcomes: { logit: number; right: boolean }[]; scores: string } {
  const byText = texts.map((): Example[] => []);
  for (const one of examples) if (texts[one.text]?.found[one.cue]) byText[one.text]?.push(one);
  const tried = Array.from({ length: 21 }, (_, tenth) => {
    const least = (tenth - 15) / 10;
    const kept = byText.map((some) => keptOf(some, least));
    const scoresBy = (takes: (article: NestedArticle) => boolean): string =>
      scoresOf(
        kept,
        texts.map(({ article }) => takes(article)),
      ).text;
    const scores = scoresOf(
      kept,
      texts.map(() => true),
    );
    console.log(
      `least ${least.toFixed(1)}: ${scores.text}; annotators: ${scoresBy((one) => one.byAnnotators)}; readers: ${scoresBy((one) => !one.byAnnotators && !one.read)}; in contents found: ${scoresBy((one) => one.read !== null)}`,
    );
    return { least, kept, ...scores };
  });
  const best = Math.max(...tried.map(({ f1 }) => f1));
  const { least, kept, text } = tried.findLast(({ f1 }) => f1 >= best - 0.5) as (typeof tried)[0];
  return { least, outcomes: kept.flat().map(({ logit, right }) => ({ logit, right })), scores: text };
}

function scoresOf(kept: readonly (readonly Example[])[], takes: readonly boolean[]): { f1: number; text: string } {
  const some = kept.filter((_, t) => takes[t]).flat();
  const count = some.length + goldsOf(texts.filter((_, t) => takes[t]));
  const found = some.filter(({ gold }) => gold >= 0).length;
  const end = some.filter(({ right }) => right).length;
  const f1 = (hits: number): number => (200 * hits) / count;
  const precision = ((100 * found) / some.length).toFixed(1);
  const text = `contents found ${f1(found).toFixed(1)}, with their source ${f1(end).toFixed(1)} (F1), precision ${precision}`;
  return { f1: f1(found), text };
}

function keptOf(some: readonly Example[], least: number): Example[] {
  const byCue = new Map<number, Example>();
  for (const one of some)
    if ((byCue.get(one.cue)?.logit ?? Number.NEGATIVE_INFINITY) < one.logit) byCue.set(one.cue, one);
  const taken = new Set<number>();
  const used = new Set<number>();
  const kept: Example[] = [];
  for (const one of [...byCue.values()].filter(({ logit }) => logit >= least).sort((a, b) => b.logit - a.logit)) {
    const shared = [...one.content].filter((t) => taken.has(t)).length;
    if (shared > 0.4 * one.content.size) continue;
    for (const t of one.content) taken.add(t);
    kept.push(used.has(one.gold) ? { ...one, gold: -1, right: false } : one);
    if (one.gold >= 0) used.add(one.gold);
  }
  return kept;
}
