import { cueClass, cueLogits } from '../src/attribution/learned/cues.ts';
import { readCues, type TextReading } from '../src/attribution/learned/judge.ts';
import type { PackedAttributionModel } from '../src/attribution/learned/model.ts';
import { type CueRates, ratesOf } from '../src/attribution/learned/rates.ts';
import { judge, select } from '../src/attribution/learned/select.ts';
import type { Forest } from '../src/model/trees.ts';
import { encodeWeights, type PackedTable, unpackTable, type WeightTable } from '../src/model/weights.ts';
import { isotonic, type Outcome } from './calibrate.ts';
import { headsOf, learnRates } from './heads.ts';
import { inWorkers } from './in-workers.ts';
import { cueExamples, foldOf, networkTraining, taggerData, taggerTraining, trainCue } from './learn.ts';
import type { Network, TextExample } from './network.ts';
import { labelledBy, networkText } from './network-texts.ts';
import type { NetworkTask } from './network-worker.ts';
import { placeTableRows } from './place-rows.ts';
import type { Prepared } from './prepare.ts';
import { packTable, type Quantising } from './quantise.ts';
import type { TaggerTask } from './tagger-worker.ts';
import { factsOf, type JudgedExample, judgedExamples } from './targets.ts';
import { tokenTableRows } from './token-rows.ts';
import { forestTraining, trainForest } from './train-trees.ts';

interface FitOptions extends Quantising {
  readonly bits: number;
  readonly folds: number;
  readonly trees: number;
  /** Runs whose weights are averaged. */
  readonly seeds: number;
  readonly epochs: number;
  /** The networks that label articles without gold. */
  readonly networks: {
    readonly width: number;
    readonly dilations: readonly number[];
    readonly epochs: number;
    readonly seeds: readonly number[];
  };
  readonly log: (line: string) => void;
}

// Thirty-one sizes of weights cost 100 kB more after brotli than eight, and no score tells the two apart.
export const fitOptions: Omit<FitOptions, 'log'> = {
  bits: 16,
  folds: 5,
  trees: 160,
  seeds: 2,
  epochs: 3,
  networks: { width: 32, dilations: [1, 2, 4], epochs: 8, seeds: [1, 2] },
  steps: 8,
  least: 0.02,
};

const cueBits = 16;

/** What a training run leaves: the model, and what cross-validation said of each article. */
interface Fitted {
  readonly packed: PackedAttributionModel;
  readonly readings: readonly TextReading[];
  readonly examples: readonly JudgedExample[];
  readonly outcomes: readonly Outcome[];
}

/**
 * Trains the whole model. Cue classifier and tagger are trained on all articles, and once more for each fold without it:
 * the acceptor learns from what those say of articles that they have not seen. `plain`: articles without gold, which networks trained on all gold label for the taggers, so
 * that an article left out is known at second hand: what cross-validation says is a little too good then.
 */
export async function fitModel(
  docs: readonly Prepared[],
  plain: readonly Prepared[],
  options: FitOptions,
): Promise<Fitted> {
  const { bits, folds, epochs, log } = options;
  const seeds = Array.from({ length: options.seeds }, (_, i) => i + 1);
  const fold = docs.map((doc) => foldOf(doc, folds));
  const learned = learnRates(docs);
  const heads = docs.map((doc, d) => headsOf(doc.view, doc.gold, learned.plain[d] as Float32Array));
  const cues = cueExamples(docs, learned.own, heads, cueBits);
  log(`${cues.count} cue candidates, ${cues.width} features each`);
  const cueOf = (left: number) =>
    packTable(
      trainCue(cues, (d) => fold[d] !== left, seeds),
      cueBits,
      1,
      options,
    );
  const foldCue = Array.from({ length: folds }, (_, f) => unpackTable(cueOf(f)));
  const cue = cueOf(-1);
  log('cue classifiers trained');
  const rateOf = (d: number) => learned.own[d] as Uint8Array;
  const cueTable = (d: number) => foldCue[fold[d] as number] as (typeof foldCue)[0];
  const cueness = docs.map((doc, d) => cueClass(cueLogits(doc.view, rateOf(d), cueTable(d))));
  const texts = docs.map((doc, d) => networkText(doc, rateOf(d), cueness[d] as Uint8Array, heads[d] as number[]));
  const networks = plain.length > 0 ? await trainNetworks(texts, options) : [];
  const lessons = taughtBy(networks, plain, learned.rates, unpackTable(cue));
  const { chains, tokenWidth, ownWidth } = taggerData(
    [...docs, ...lessons.docs],
    [...learned.own, ...lessons.rates],
    [...cueness, ...lessons.cueness],
    [...heads, ...lessons.heads],
    bits,
  );
  log(`${chains.length} chains, ${tokenWidth} + ${ownWidth} features a token`);
  const taggerTask = (left: number): TaggerTask => {
    const gold = chains.filter(({ doc }) => doc < docs.length && fold[doc] !== left);
    const ofLessons = chains.filter(({ doc }) => doc >= docs.length);
    const tokens = { bits, tokenWidth, ownWidth };
    return {
      chains: [...gold, ...gold, ...ofLessons],
      options: { ...taggerTraining, ...tokens, epochs },
      seeds,
    };
  };
  // One without each fold, and one of all. Gold counts twice beside what networks, which have seen all folds, made of other articles.
  const tasks = [...Array(folds).keys(), -1].map(taggerTask);
  const taggers = (await inWorkers<TaggerTask, Float32Array>('tagger-worker.ts', tasks, log)).map((weights) =>
    packTable(weights, bits, 9, options),
  );
  log('taggers trained');
  const foldTagger = taggers.slice(0, folds).map(unpackTable);
  const tagger = taggers[folds] as PackedTable;
  const readings = docs.map((doc, d) =>
    readCues(doc.view, rateOf(d), cueTable(d), foldTagger[fold[d] as number] as WeightTable),
  );
  const examples = judgedExamples(docs, readings);
  log(`${examples.length} candidates to judge`);
  const forestOf = (takes: (doc: number) => boolean): Forest =>
    trainForest(factsOf(examples.filter(({ doc }) => takes(doc))), { ...forestTraining, trees: options.trees });
  const acceptor = forestOf(() => true);
  const halves = [0, 1].map((half) => forestOf((d) => (d + (fold[d] as number)) % 2 !== half));
  log('acceptors trained');
  const judgeOf = (d: number) => halves[(d + (fold[d] as number)) % 2] as Forest;
  const { threshold, outcomes, scores } = chooseLeast(docs, readings, examples, judgeOf, log);
  return {
    packed: {
      provenance: {
        settings: `2^${bits} buckets, ${folds} folds, seeds ${seeds.join(', ')}, ${options.epochs} epochs, ${options.trees} trees${lessonsOf(plain, options)}`,
        crossValidation: scores,
      },
      rates: packedRates(learned.rates),
      cue,
      tagger,
      acceptor: packedForest(acceptor),
      least: threshold,
      calibration: isotonic(outcomes, 150),
    },
    readings,
    examples,
    outcomes,
  };
}

/** Articles without gold, labelled. */
interface Lessons {
  readonly docs: Prepared[];
  readonly rates: Uint8Array[];
  readonly cueness: Uint8Array[];
  readonly heads: number[][];
}

/** What networks make of articles without gold: of each cue that is likelier than not. */
function taughtBy(
  networks: readonly Network[],
  plain: readonly Prepared[],
  rates: CueRates,
  cue: WeightTable,
): Lessons {
  const lessons: Lessons = { docs: [], rates: [], cueness: [], heads: [] };
  for (const doc of plain) {
    const rate = ratesOf(doc.view, rates);
    const logits = cueLogits(doc.view, rate, cue);
    const classes = cueClass(logits);
    const cues = [...logits.keys()].filter((t) => (logits[t] as number) >= 0);
    lessons.docs.push(labelledBy(networks, doc, rate, classes, cues));
    lessons.rates.push(rate);
    lessons.cueness.push(classes);
    lessons.heads.push(cues);
  }
  return lessons;
}

const lessonsOf = (plain: readonly Prepared[], { networks: { width, epochs, seeds } }: FitOptions): string =>
  plain.length > 0
    ? `; ${plain.length} articles without gold labelled by networks of width ${width}, ${epochs} epochs, seeds ${seeds.join(', ')}`
    : '';

function trainNetworks(texts: readonly TextExample[], { networks, log }: FitOptions): Promise<Network[]> {
  const { width, dilations } = networks;
  const shape = { width, dilations, tokenRows: tokenTableRows, placeRows: placeTableRows };
  const tasks = networks.seeds.map(
    (seed): NetworkTask => ({ texts, shape, training: { ...networkTraining, epochs: networks.epochs, seed } }),
  );
  return inWorkers<NetworkTask, Network>('network-worker.ts', tasks, log);
}

const packedRates = ({ bits, ofBucket, ofAct }: CueRates): PackedAttributionModel['rates'] => ({
  bits,
  codes: encodeWeights(ofBucket),
  ofAct: [...ofAct],
});

const packedForest = ({ depth, bias, facts, above, leaves }: Forest): PackedAttributionModel['acceptor'] => ({
  depth,
  bias,
  facts: [...facts],
  above: [...above],
  leaves: [...leaves],
});

/** Scores nearer to each other than this are the same. */
const tie = 0.0005;

/**
 * The threshold with the best mean of exact, partial and source F1 on articles that neither model nor acceptor has seen (but at second hand, see
 * `fitModel`): of those that tie, the one that keeps the fewest attributions.
 */
function chooseLeast(
  docs: readonly Prepared[],
  readings: readonly TextReading[],
  examples: readonly JudgedExample[],
  judgeOf: (doc: number) => Forest,
  log: (line: string) => void,
): { threshold: number; outcomes: Outcome[]; scores: string } {
  const judged = readings.map((reading, d) => judge(reading, judgeOf(d)));
  const worth = new Map<object, JudgedExample>();
  let next = 0;
  for (const { readings: cues } of readings)
    for (const { candidates } of cues) for (const c of candidates) worth.set(c, examples[next++] as JudgedExample);
  const golds = docs.reduce((sum, d) => sum + (d.article.speechOnly ? 0 : d.gold.length), 0);
  let best: { threshold: number; outcomes: Outcome[]; scores: string } = { threshold: 0, outcomes: [], scores: '' };
  let most = 0;
  for (let threshold = -1.4; threshold <= 0.21; threshold += 0.1) {
    let kept = 0;
    let partial = 0;
    let exact = 0;
    let end = 0;
    const all: Outcome[] = [];
    docs.forEach((doc, d) => {
      for (const { candidate, logit, speech } of select(judged[d] ?? [], doc.view.count, threshold)) {
        const { target, right } = worth.get(candidate) as JudgedExample;
        if (!doc.article.speechOnly || speech) all.push({ logit, right });
        if (doc.article.speechOnly) continue;
        kept++;
        if (target >= 0.3) partial++;
        if (target === 0.6 || target === 1) exact++;
        if (right) end++;
      }
    });
    const f = (exact + partial + end) / (kept + golds);
    const f1 = (hits: number): string => ((200 * hits) / (kept + golds)).toFixed(1);
    const scores = `contents found ${f1(partial)}, with their source ${f1(end)} (F1, attitudes included)`;
    log(`least ${threshold.toFixed(1)}: mean ${((200 * f) / 3).toFixed(2)}, ${scores}`);
    most = Math.max(most, f);
    if (f > most - tie) {
      best = { threshold: Math.round(threshold * 10) / 10, outcomes: all, scores };
    }
  }
  return best;
}
