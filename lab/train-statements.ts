/*
 * Trains the weights that type statements: multinomial logistic regression over the traits of src/statements (see train-types.ts; fixed
 * seeds: the same weights every time). Cross-validated by article first, then trained on everything. One core takes a quarter of an hour.
 *
 *   node lab/run.mjs train-statements CORPORA_DIR --news DIR [--dev] [--write] [--no-cv] [--seeds N] [--fold-seeds N] … [--without KIND,KIND]
 *     [--errors GOLD[>GOT] SET [--context]] [--examples FILE]
 *
 * --news: a folder with the collections of lab/data/news.ts, for their statements: 127,839, those in unread articles left out.
 * --examples: writes every example, a JSON line each, with the probabilities by models that were not trained on it: what lab/reader learns from.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { quoteMarks } from '../src/lexicons/en/quote-marks.ts';
import { functionWords, reportingPhrases, reportingVerbs } from '../src/lexicons/en/reporting.ts';
import { statementActs, statementCues, statementWords } from '../src/lexicons/en/statements.ts';
import { clauseOf } from '../src/statements/clause.ts';
import { KIND, KIND_NAMES, type KindName, TYPES } from '../src/statements/kinds.ts';
import { settingOf } from '../src/statements/setting.ts';
import { add, newTraits } from '../src/statements/trait.ts';
import { traitsOf } from '../src/statements/traits.ts';
import type { StatementType } from '../src/statements/types.ts';
import { KEY_BITS, type Row as PackedRow, packRows } from '../src/statements/weights.ts';
import { polnearArticles, speechActs, spokenArticles, typedStatements } from './data/gold.ts';
import { parseLabels } from './data/label-file.ts';
import { type LabelledStatement, labelledStatements, MORE_STATEMENTS } from './data/labels.ts';
import { DOUBTFUL_STATEMENTS, NEWS_STATEMENTS, newsStatements, TEST_LIKE_POLNEAR, TEST_NEWS } from './data/news.ts';
import { passages } from './data/passages.ts';
import { wordsAt } from './data/places.ts';
import { sentences } from './statement-sentences.ts';
import { toProbabilities, trainTypes } from './train-types.ts';

const K = TYPES.length;
const FOLDS = 5;

interface Example {
  readonly set: string;
  readonly group: string;
  readonly text: string;
  /** Each with its price. */
  readonly traits: readonly number[];
  readonly label: number;
  readonly weight: number;
  readonly row: Row;
}

interface Row {
  readonly text: string;
  readonly label: StatementType;
  readonly cue?: string;
  readonly source?: string;
  readonly context?: string;
  /** 0: two labels were about equally defensible. */
  readonly sure?: number;
}

const corpora = process.argv[2] ?? '';
const option = (name: string): string | undefined => {
  const i = process.argv.indexOf(`--${name}`);
  return i < 0 ? undefined : process.argv[i + 1];
};
const number = (name: string, otherwise: number): number => Number(option(name) ?? otherwise);
/** Units of a logit in which weights are shipped, and the least length of a trait's weights that keeps it: finer units change no score, and the 239 lightest of 25,881 traits .3 of a point. */
const UNIT = number('unit', 24);
const WORTH = number('worth', 0.15);
/** How many traits are trained again without the others: those that weigh most and are met most often. */
const ROWS = number('rows', 26_500);
/** To what power the count of a trait raises its weight, where those that are kept are chosen. */
const OFTEN = number('often', 0.15);
const lexicon = {
  ...quoteMarks,
  functionWords,
  reportingPhrases,
  reportingVerbs,
  statementActs,
  statementCues,
  statementWords,
};
const without = new Set((option('without') ?? '').split(','));
const kindOf = new Map<number, number>();
/** What the guideline says of a trait before any statement is seen: training moves its weights from there. */
const priorOf = new Map<number, number>();
for (let type = 0; type < K; type++)
  for (const negated of [0, 1]) {
    const traits = newTraits(null);
    add(traits, KIND.decided, type, negated);
    priorOf.set((traits.rows[0] as number) & KEY_BITS, type);
  }

function example(set: string, group: string, row: Row, weight: number): Example {
  const context = { cue: row.cue ?? '', source: row.source ?? '', context: row.context ?? '' };
  const { rows: keys, kinds, count } = traitsOf(clauseOf(settingOf(row.text, context, lexicon)), null);
  const kept = new Set<number>();
  keys.subarray(0, count).forEach((key, i) => {
    const kind = kinds[i] as number;
    const short = key & KEY_BITS;
    if (without.has(KIND_NAMES[kind] as string)) return;
    kindOf.set(short, kind);
    kept.add(short);
  });
  return {
    set,
    group,
    text: row.text,
    traits: [...kept],
    label: TYPES.indexOf(row.label),
    weight,
    row,
  };
}

/** Attributions of whole articles: the type is that of the first sentence that isn't `other`. */
function news(set: 'bbc' | 'modern'): Example[] {
  return spokenArticles(set, corpora, 'fit').flatMap(({ id, text, attributions }) =>
    attributions.map(({ source, cue, content, type }) => {
      const [s, e] = [content[0]?.start ?? 0, content.at(-1)?.end ?? 0];
      const from = text.lastIndexOf('\n\n', Math.max(0, text.lastIndexOf('\n\n', s) - 1));
      const to = text.indexOf('\n\n', e);
      const context = text.slice(Math.max(0, from), to < 0 ? undefined : to);
      const [words = '', by = '', who = ''] = [content, cue, source].map((spans) => wordsAt(text, spans));
      const row = { text: words, cue: by, source: who, context, label: type ?? 'other' };
      return example(set, id, row, number('articles', 0.5));
    }),
  );
}

/** Typed statements of PolNeAR, or sentences of speech acts. */
const given = (set: 'statements' | 'speech-acts', split: 'fit' | 'dev'): { group: string; row: Row }[] =>
  set === 'statements'
    ? typedStatements(corpora, split).map(({ article, statement: { text, source, cue, context, label, sure } }) => ({
        group: article.id,
        row: { text, source, cue, context, label, sure: sure ? 1 : 0 },
      }))
    : speechActs(corpora, split).map(({ document, text, label }) => ({ group: document, row: { text, label } }));

/** What a statement counts for which two labels are equally defensible. */
const UNSURE = number('unsure', 0.6);
/** The example of each row of the lexicon counts three times, so that a row does what its example says. */
const own = statementCues.map((c, i) =>
  example('lexicon', `lexicon ${i}`, { text: c.example, label: c.type }, number('own', 3)),
);
const written = sentences.map(([label, text, cue = '', source = '', before = ''], i) => {
  const context = before ? `${before} ${source} ${cue} ${text}` : '';
  return example('lexicon', `written ${i}`, { text, cue, source, context, label }, number('written', 1));
});
/** What a statement of a passage counts: the rare types have shares there that no newspaper has. */
const SHARE: Readonly<Record<StatementType, number>> = { claim: 0.6, denial: 0.15, commitment: 0.3, other: 0.36 };
const storied = passages('lab/data/passages').flatMap(({ text: story, statements }, i) =>
  statements.map(([label, text, cue, source]) => {
    const context = cue || source ? story : '';
    return example(
      'passages',
      `passage ${i}`,
      { text, cue, source, context, label },
      number('passages', 1) * SHARE[label],
    );
  }),
);
/** What a labelled statement counts: statements/fit has far more denials and commitments than newspapers do. */
const LABELLED: Readonly<Record<StatementType, number>> = { claim: 0.6, denial: 1, commitment: 1, other: 0.36 };
const typed = (set: string, statements: readonly LabelledStatement[]): Example[] =>
  statements.map(({ article, text, source, cue, context, types, sure }) => {
    const [label = 'other', second] = types;
    const weight = number(set, 1) * LABELLED[label] * (second || !sure ? UNSURE : 1);
    return example(set, article, { text, source, cue, context, label, sure: sure ? 1 : 0 }, weight);
  });
/** Chosen for likely denials and commitments, so these count less there. */
const CHOSEN: Readonly<Record<StatementType, number>> = { claim: 1, denial: 0.7, commitment: 0.8, other: 1 };
const collections = option('news');
const unread = new Set([TEST_NEWS, TEST_LIKE_POLNEAR].flatMap((file) => articlesOf(file)));
function articlesOf(file: string): string[] {
  return parseLabels(readFileSync(file, 'utf8')).map(({ id }) => id);
}
const otherNews = (set: string, file: string, folder: string): Example[] =>
  typed(
    set,
    newsStatements(file, folder).filter(({ article }) => !unread.has(article)),
  ).map((e) => ({ ...e, weight: e.weight * CHOSEN[e.row.label] }));
const examples: Example[] = [
  ...typed('labelled', labelledStatements(MORE_STATEMENTS, polnearArticles(corpora, 'fit'))),
  ...(collections ? otherNews('other-news', NEWS_STATEMENTS, collections) : []),
  ...(collections ? otherNews('doubtful', DOUBTFUL_STATEMENTS, collections) : []),
  ...given('statements', 'fit').map(({ group, row }) => example('statements', group, row, row.sure === 0 ? UNSURE : 1)),
  ...given('speech-acts', 'fit').map(({ group, row }) => example('speech-acts', group, row, number('acts', 0.6))),
  ...news('bbc'),
  ...news('modern'),
  ...own,
  ...written,
  ...storied,
];

/** Whether it was made for training: always trained on, never scored. */
const isMade = ({ set }: Example): boolean => set === 'lexicon' || set === 'passages';

interface Model {
  readonly keys: readonly number[];
  readonly weights: Float32Array;
  readonly bias: Float32Array;
  readonly index: Map<number, number>;
}

/** The rare types count more than their share: macro F1 weighs all four alike. */
const BOOSTS: Readonly<Record<StatementType, number>> = { claim: 1, denial: 1.8, commitment: 1.7, other: 1.7 };
const BOOST: readonly number[] = TYPES.map((t) => number(t, BOOSTS[t]));
/** Logits that rare types get besides, so that they are named where they are nearly as likely: with these the unseen predictions of most sets are best. Calibration takes them back from the probabilities. */
const FAVOURS: Readonly<Record<StatementType, number>> = { claim: 0, denial: 0.25, commitment: 0.19, other: 0 };
const FAVOUR: readonly number[] = TYPES.map((t) => number(`favour-${t}`, FAVOURS[t]));
/** Traits that fewer statements have are no traits; two words together are rarer and many. */
const LEAST = number('least', 4);
const LEAST_JOINED = number('least-joined', 12);
const JOINED: ReadonlySet<KindName> = new Set(['wordAfterCue', 'wordBy', 'wordBefore', 'pair', 'triple', 'place']);
const leastOf = (trait: number): number => {
  const kind = kindOf.get(trait);
  return JOINED.has(KIND_NAMES[kind ?? -1] ?? 'word') ? LEAST_JOINED : LEAST;
};
const SEEDS = number('seeds', 8);
/** Of the models that are only asked about what they haven't seen. */
const FOLD_SEEDS = number('fold-seeds', 3);

/** With all traits, and then with those alone that the weights have room for. */
function train(all: readonly Example[], seeds: number): Model {
  const seen = new Map<number, number>();
  for (const e of all) for (const t of e.traits) seen.set(t, (seen.get(t) ?? 0) + 1);
  const first = trainOn(
    all,
    [...seen].filter(([t, n]) => n >= leastOf(t) || priorOf.has(t)).map(([t]) => t),
    seeds,
  );
  const worth = new Map(first.keys.map((t, i) => [t, weightOf(first, i) * (seen.get(t) as number) ** OFTEN]));
  const kept = first.keys.toSorted((a, b) => (worth.get(b) as number) - (worth.get(a) as number)).slice(0, ROWS);
  return trainOn(all, kept, seeds);
}

/** What a trait says for each type. What it says for all alike decides nothing and is taken off: three weights tell the fourth. */
function rowOf({ weights }: Model, i: number): number[] {
  const row = [...weights.subarray(i * K, i * K + K)];
  const mean = row.reduce((a, b) => a + b, 0) / K;
  return row.map((w) => w - mean);
}

/** How far a trait moves the type that it moves most. */
const weightOf = (model: Model, i: number): number => Math.max(...rowOf(model, i).map(Math.abs));

function trainOn(all: readonly Example[], keys: readonly number[], seeds: number): Model {
  const index = new Map(keys.map((t, i) => [t, i]));
  const n = keys.length;
  const prior = new Float32Array((n + 2) * K);
  keys.forEach((t, i) => {
    const type = priorOf.get(t);
    if (type !== undefined) prior[i * K + type] = number('prior', 3);
  });
  // Passages have an intercept of their own besides, which isn't shipped: what is left of their shares is no newspaper's.
  const rows = all.map(({ traits, label, weight, set }) => ({
    features: [...traits.flatMap((t) => index.get(t) ?? []), n, ...(set === 'passages' ? [n + 1] : [])],
    label,
    weight: weight * (BOOST[label] as number),
  }));
  const weights = trainTypes(rows, {
    classes: K,
    features: n + 2,
    prior,
    epochs: number('epochs', 14),
    rate: number('rate', 0.004),
    batch: 64,
    drop: number('drop', 0.4),
    always: n,
    l2: number('l2', 2e-4),
    pull: number('pull', 1e-3),
    doubt: 0.02,
    seeds: Array.from({ length: seeds }, (_, i) => i + 1),
  });
  const bias = weights.slice(n * K, n * K + K).map((x, k) => x + (FAVOUR[k] as number));
  return { keys, weights: weights.slice(0, n * K), bias, index };
}

function predict(model: Model, e: Example): number[] {
  const scores = Float64Array.from(model.bias);
  for (const t of e.traits) {
    const i = model.index.get(t);
    if (i !== undefined) for (let k = 0; k < K; k++) (scores[k] as number) += model.weights[i * K + k] as number;
  }
  toProbabilities(scores);
  return [...scores];
}

interface Scored {
  readonly e: Example;
  readonly p: readonly number[];
}

const most = (p: readonly number[]): number => p.indexOf(Math.max(...p));

function report(name: string, rows: readonly Scored[], mergeDenial: boolean): string {
  const m = TYPES.map(() => TYPES.map(() => 0));
  for (const { e, p } of rows) {
    let got = most(p);
    if (mergeDenial && got === 1) got = 0;
    (m[e.label] as number[])[got] = ((m[e.label] as number[])[got] as number) + 1;
  }
  const f1 = TYPES.map((_, k) => {
    const right = m[k]?.[k] as number;
    const gold = (m[k] as number[]).reduce((a, b) => a + b, 0);
    const said = m.reduce((a, r) => a + (r[k] as number), 0);
    return gold ? (2 * right) / (gold + said) : Number.NaN;
  });
  const there = f1.filter((x) => !Number.isNaN(x));
  const right = TYPES.reduce((a, _, k) => a + (m[k]?.[k] as number), 0);
  const pct = (x: number): string => (100 * x).toFixed(1);
  const loss = rows.reduce((sum, { e, p }) => sum - Math.log(Math.max(1e-6, p[e.label] as number)), 0) / rows.length;
  const line = `accuracy ${pct(right / rows.length)}, macro F1 ${pct(there.reduce((a, b) => a + b, 0) / there.length)}, log loss ${loss.toFixed(3)}`;
  console.log(
    `${name.padEnd(12)} ${rows.length} ${line} `,
    TYPES.map((t, k) => `${t} ${pct(f1[k] as number)}`).join(' '),
  );
  return `${name} ${line}`;
}

interface Calibration {
  /** Scores are multiplied by it before they become probabilities. */
  readonly sharpness: number;
  /** Logits that are then added, a type each: training counts the rare types more than they are. */
  readonly shift: readonly number[];
}

/** At which the log loss of unseen predictions is least, each of the sets counted alike. */
function calibrationOf(rows: readonly Scored[]): Calibration {
  let sharpness = 1;
  const shift = TYPES.map(() => 0);
  const sizes = new Map<string, number>();
  for (const { e } of rows) sizes.set(e.set, (sizes.get(e.set) ?? 0) + 1);
  for (let round = 0; round < 400; round++) {
    let steeper = 0;
    const higher = TYPES.map(() => 0);
    for (const { e, p } of rows) {
      const logits = p.map((x) => Math.log(Math.max(1e-6, x)));
      const q = Float64Array.from(logits, (x, k) => sharpness * x + (shift[k] as number));
      toProbabilities(q);
      q.forEach((x, k) => {
        const off = (x - (k === e.label ? 1 : 0)) / (sizes.get(e.set) as number) / sizes.size;
        steeper += off * (logits[k] as number);
        higher[k] = (higher[k] as number) + off;
      });
    }
    sharpness -= 0.1 * steeper;
    higher.forEach((by, k) => {
      shift[k] = (shift[k] as number) - 2 * by;
    });
  }
  const rounded = (x: number): number => Number(x.toFixed(2));
  return { sharpness: rounded(sharpness), shift: shift.map((x) => rounded(x - (shift[0] as number))) };
}

/** Sets whose statements have their natural shares, or nearly. */
const CALIBRATED: readonly string[] = ['statements', 'labelled', 'bbc', 'modern'];
const calibrated = (): Calibration =>
  unseen.length > 0
    ? calibrationOf(unseen.filter(({ e }) => CALIBRATED.includes(e.set)))
    : { sharpness: 1, shift: [0, 0, 0, 0] };

const hash = (text: string): number => [...text].reduce((h, c) => (h * 31 + (c.codePointAt(0) as number)) >>> 0, 7);
const unseen: Scored[] = [];
const scores: string[] = [];
if (!process.argv.includes('--no-cv')) {
  for (let fold = 0; fold < FOLDS; fold++) {
    const here = (e: Example): boolean => !isMade(e) && hash(e.group) % FOLDS === fold;
    const model = train(
      examples.filter((e) => !here(e)),
      FOLD_SEEDS,
    );
    for (const e of examples.filter(here)) unseen.push({ e, p: predict(model, e) });
  }
  for (const set of ['statements', 'labelled', 'other-news', 'doubtful', 'speech-acts', 'bbc', 'modern']) {
    const rows = unseen.filter(({ e }) => e.set === set);
    if (rows.length > 0) scores.push(report(set, rows, set === 'speech-acts'));
  }
  console.log(calibrated(), 'traits', kindOf.size);
}
const examplesInto = option('examples');
if (examplesInto) {
  const unseenOf = new Map(unseen.map(({ e, p }) => [e, p]));
  const lines = examples.map((e) => {
    const { cue = '', source = '', context = '', sure = 1, text, label } = e.row;
    return { set: e.set, group: e.group, text, cue, source, context, label, sure, unseen: unseenOf.get(e) ?? null };
  });
  writeFileSync(examplesInto, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}
let trained: Model | null = null;
/** The model of all examples, trained when first asked for. */
const whole = (): Model => {
  trained ??= train(examples, SEEDS);
  return trained;
};
if (process.argv.includes('--dev')) {
  const model = whole();
  for (const set of ['statements', 'speech-acts'] as const) {
    const rows = given(set, 'dev').map(({ row }) => example(set, '', row, 1));
    report(
      `dev ${set.slice(0, 8)}`,
      rows.map((e) => ({ e, p: predict(model, e) })),
      set === 'speech-acts',
    );
  }
}
const errors = option('errors');
if (errors) {
  const [gold, got] = errors.split('>');
  const set = process.argv[process.argv.indexOf('--errors') + 2] ?? 'statements';
  for (const { e, p } of unseen) {
    const said = TYPES[most(p)];
    if (e.set !== set || TYPES[e.label] !== gold || (got && said !== got) || said === gold) continue;
    const shares = p.map((x) => x.toFixed(2)).join(' ');
    console.log(`${said} ${shares} sure ${e.row.sure} [${e.row.source} | ${e.row.cue}] ${e.text}`);
    if (process.argv.includes('--context'))
      console.log(`      ${String(e.row.context).slice(-300).replaceAll('\n', ' ')}`);
  }
}
if (process.argv.includes('--write')) {
  const model = whole();
  const rounded = (i: number): number[] => {
    const rest = rowOf(model, i)
      .slice(1)
      .map((w) => Math.round(w * UNIT));
    return [-rest.reduce((a, b) => a + b, 0), ...rest];
  };
  const rows: PackedRow[] = model.keys
    .map((key, i): PackedRow => [key, rounded(i)])
    .filter(([, w]) => Math.hypot(...w) >= WORTH * UNIT)
    .sort((a, b) => a[0] - b[0]);
  const { keys, columns } = packRows(rows);
  const { sharpness, shift } = calibrated();
  writeFileSync(
    'src/weights/en/statements.ts',
    `/* Generated by lab/train-statements.ts; not to be edited. */
import type { StatementWeights } from '../../statements/weights.ts';

export const statementWeights: StatementWeights = {
  provenance:
    'trained on statements/fit, speech-acts/fit, bbc/fit, modern/fit, lab/data/statements/more.tsv (polnear/fit), lab/data/news/statements.tsv and statements-doubtful.tsv, the examples of lexicons/en/statements.ts, lab/statement-sentences.ts and lab/data/passages; ${examples.length} statements, ${rows.length} traits; cross-validated by article in ${FOLDS} folds: ${scores.join('; ')}',
  bias: ${JSON.stringify([...model.bias].map((x) => Math.round(x * UNIT)))},
  unit: ${UNIT},
  sharpness: ${sharpness},
  shift: ${JSON.stringify(shift)},
  keys: '${keys}',
  columns: [
${columns.map((column) => `    '${column}',`).join('\n')}
  ],
};
`,
  );
  console.log(`${rows.length} rows written`);
}
