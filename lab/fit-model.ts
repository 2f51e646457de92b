import { cueClass, cueLogits } from '../src/attribution/learned/cues.ts';
import { readCues, type TextReading } from '../src/attribution/learned/judge.ts';
import type { PackedAttributionModel } from '../src/attribution/learned/model.ts';
import { placeTableRows } from '../src/attribution/learned/place-rows.ts';
import { type CueRates, ratesOf } from '../src/attribution/learned/rates.ts';
import { judge, select } from '../src/attribution/learned/select.ts';
import { tokenTableRows } from '../src/attribution/learned/token-rows.ts';
import type { NetworkShape, PackedNetwork } from '../src/model/network.ts';
import { depth, type Forest } from '../src/model/trees.ts';
import { encodeWeights, unpackTable, type WeightTable } from '../src/model/weights.ts';
import { isotonic, type Outcome } from './calibrate.ts';
import { headsOf, learnRates } from './heads.ts';
import { inWorkers } from './in-workers.ts';
import { cueExamples, foldOf, halfOf, networkTraining, trainCue } from './learn.ts';
import type { TextExample } from './network.ts';
import { labelledBy, networkText } from './network-texts.ts';
import type { NetworkTask } from './network-worker.ts';
import type { Prepared } from './prepare.ts';
import { packTable, type Quantising } from './quantise.ts';
import { factsOf, type JudgedExample, judgedExamples } from './targets.ts';
import { forestTraining, trainForest } from './train-trees.ts';

interface FitOptions extends Quantising {
  readonly folds: number;
  readonly trees: number;
  /** Runs of the cue classifier whose weights are averaged. */
  readonly seeds: number;
  /** The network that labels what belongs to a cue. */
  readonly network: { readonly width: number; readonly dilations: readonly number[]; readonly epochs: number };
  /** Networks of the same kind that label articles without gold for it. */
  readonly teachers: { readonly epochs: number; readonly seeds: readonly number[] };
  readonly log: (line: string) => void;
}

// Thirty-one sizes of a cue classifier's weights cost more after brotli than eight, and no score tells the two apart.
export const fitOptions: Omit<FitOptions, 'log'> = {
  folds: 5,
  trees: 160,
  seeds: 2,
  network: { width: 48, dilations: [1, 2, 4, 8], epochs: 3 },
  teachers: { epochs: 7, seeds: [1, 2] },
  steps: 8,
  least: 0.02,
};

const cueBits = 16;

/** What a training run leaves: the model, and the candidates that its acceptor learnt from. */
interface Fitted {
  readonly packed: PackedAttributionModel;
  readonly examples: readonly JudgedExample[];
  /** Models of articles that they have not seen (but at second hand, see `fitModel`): for that of an article, `unseenOf`. */
  readonly unseen: readonly PackedAttributionModel[];
}

/** Which of `unseen` has not seen an article. */
export const unseenOf = (doc: Prepared, folds: number): number => foldOf(doc, folds) * 2 + halfOf(doc);

/**
 * Trains the whole model. Cue classifier and network are trained on all articles, and once more for each fold without it: the acceptor learns from what
 * those say of articles that they have not seen. All three learn from `shorts`, too: one with the id of an article is a part of it, and left out with it. What a rate is, and how sure is sure enough, is learnt
 * from articles alone, since that is what most texts are. `plain`: articles without gold, which networks trained on all gold label for the networks, so that an article left out is known at second hand: what
 * cross-validation says is a little too good then.
 */
export async function fitModel(
  docs: readonly Prepared[],
  shorts: readonly Prepared[],
  plain: readonly Prepared[],
  options: FitOptions,
): Promise<Fitted> {
  const { folds, log } = options;
  const seeds = Array.from({ length: options.seeds }, (_, i) => i + 1);
  const all = [...docs, ...shorts];
  const fold = all.map((doc) => foldOf(doc, folds));
  const learned = learnRates(docs);
  const classes = all.map(learned.classesByOthers);
  const heads = all.map((doc) => headsOf(doc.view, doc.gold, learned.sharesByAll(doc)));
  const cues = cueExamples(all, classes, heads, cueBits);
  log(`${cues.count} cue candidates, ${cues.width} features each`);
  const cueOf = (left: number) =>
    packTable(
      trainCue(cues, (d) => fold[d] !== left, seeds),
      cueBits,
      options,
    );
  const packedCues = Array.from({ length: folds }, (_, f) => cueOf(f));
  const foldCue = packedCues.map(unpackTable);
  const cue = cueOf(-1);
  log('cue classifiers trained');
  const rateOf = (d: number) => classes[d] as Uint8Array;
  const cueTable = (d: number) => foldCue[fold[d] as number] as (typeof foldCue)[0];
  const texts = all.map((doc, d) =>
    networkText(doc, rateOf(d), cueClass(cueLogits(doc.view, rateOf(d), cueTable(d))), heads[d] as number[]),
  );
  const teachers = plain.length > 0 ? await trainTeachers(texts, options) : [];
  const wholeCue = unpackTable(cue);
  const lessons = plain.map((doc) => lessonFor(doc, teachers, learned.rates, wholeCue));
  const networks = await trainNetworks(texts, fold, lessons, options);
  const readings = all.map((doc, d) =>
    readCues(doc.view, rateOf(d), cueTable(d), networks[fold[d] as number] as PackedNetwork),
  );
  const examples = judgedExamples(all, readings);
  log(`${examples.length} candidates to judge`);
  const forestOf = (takes: (doc: number) => boolean): Forest =>
    trainForest(factsOf(examples.filter(({ doc }) => takes(doc))), { ...forestTraining, trees: options.trees });
  const acceptor = forestOf(() => true);
  const half = all.map(halfOf);
  const halves = [0, 1].map((left) => forestOf((d) => half[d] !== left));
  log('acceptors trained');
  const judgeOf = (d: number) => halves[half[d] as number] as Forest;
  const { threshold, outcomes, scores } = chooseLeast(docs, readings.slice(0, docs.length), examples, judgeOf, log);
  const packed: PackedAttributionModel = {
    provenance: {
      settings: settingsOf(plain, options),
      crossValidation: scores,
    },
    rates: packedRates(learned.rates),
    cue,
    tagger: networks[folds] as PackedNetwork,
    acceptor: packedForest(acceptor),
    least: threshold,
    calibration: isotonic(outcomes, 150),
  };
  const unseen = packedCues.flatMap((foldsCue, f) =>
    halves.map(
      (forest): PackedAttributionModel => ({
        ...packed,
        rates: packedRates(learnRates(docs.filter((doc) => foldOf(doc, folds) !== f)).rates),
        cue: foldsCue,
        tagger: networks[f] as PackedNetwork,
        acceptor: packedForest(forest),
      }),
    ),
  );
  return { packed, examples, unseen };
}

/** What networks make of an article without gold: of each cue that is likelier than not. */
function lessonFor(doc: Prepared, networks: readonly PackedNetwork[], rates: CueRates, cue: WeightTable): TextExample {
  const rate = ratesOf(doc.view, rates);
  const logits = cueLogits(doc.view, rate, cue);
  const classes = cueClass(logits);
  const cues = [...logits.keys()].filter((t) => (logits[t] as number) >= 0);
  return networkText(labelledBy(networks, doc, rate, classes, cues), rate, classes, cues);
}

const settingsOf = (plain: readonly Prepared[], { network, teachers, folds, trees, seeds }: FitOptions): string => {
  const { width, dilations, epochs } = network;
  const lessons = `, ${plain.length} articles without gold labelled by ${teachers.seeds.length} networks of ${teachers.epochs} epochs`;
  return `network of width ${width}, dilations ${dilations.join(', ')}, ${epochs} epochs${plain.length > 0 ? lessons : ''}; cue classifier of ${seeds} runs; ${folds} folds; ${trees} trees`;
};

const shapeOf = ({ network: { width, dilations } }: FitOptions): NetworkShape => ({
  width,
  dilations,
  tokenRows: tokenTableRows,
  placeRows: placeTableRows,
});

function trainTeachers(texts: readonly TextExample[], options: FitOptions): Promise<PackedNetwork[]> {
  const { seeds, epochs } = options.teachers;
  const tasks = seeds.map(
    (seed): NetworkTask => ({
      name: `teacher ${seed}`,
      texts,
      shape: shapeOf(options),
      training: { ...networkTraining, epochs, seed },
    }),
  );
  return inWorkers<NetworkTask, PackedNetwork>('network-worker.ts', tasks, options.log);
}

/** A network without each fold, and one of all. Gold counts twice beside what teachers, who have seen all folds, made of other articles. */
function trainNetworks(
  texts: readonly TextExample[],
  fold: readonly number[],
  lessons: readonly TextExample[],
  options: FitOptions,
): Promise<PackedNetwork[]> {
  const { folds, network, log } = options;
  const tasks = [...Array(folds).keys(), -1].map((left): NetworkTask => {
    const gold = texts.filter((_, d) => fold[d] !== left);
    return {
      name: left < 0 ? 'network' : `network without fold ${left + 1}`,
      texts: lessons.length > 0 ? [...gold, ...gold, ...lessons] : gold,
      shape: shapeOf(options),
      training: { ...networkTraining, epochs: network.epochs, seed: 1 },
    };
  });
  return inWorkers<NetworkTask, PackedNetwork>('network-worker.ts', tasks, log);
}

const packedRates = ({ bits, ofBucket, ofAct }: CueRates): PackedAttributionModel['rates'] => ({
  bits,
  codes: encodeWeights(ofBucket),
  ofAct: [...ofAct],
});

const packedForest = ({ bias, facts, above, leaves }: Forest): PackedAttributionModel['acceptor'] => ({
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
      for (const { candidate, logit, speech } of select(judged[d] ?? [], doc.doc, threshold)) {
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
