/*
 * Trains the weights that type statements: multinomial logistic regression over the traits of src/statements, L1 and L2
 * penalised, by proximal gradient steps, each statement several times with some of its traits left out (a fixed seed: the
 * same weights every time). Cross-validated by article first, then trained on everything.
 *
 *   npx esbuild lab/train-statements.ts --bundle --platform=node --format=esm --outfile=/tmp/train-statements.mjs
 *   node /tmp/train-statements.mjs CORPORA_DIR [--dev] [--write] [--l1 N] [--l2 N] [--errors GOLD[>GOT] SET [--context]]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { functionWords, reportingPhrases, reportingVerbs } from '../src/lexicons/en/reporting.ts';
import { statementActs, statementCues, statementWords } from '../src/lexicons/en/statements.ts';
import { KIND, KIND_NAMES, PRICES } from '../src/statements/kinds.ts';
import { knowledgeOf } from '../src/statements/knowledge.ts';
import { settingOf } from '../src/statements/setting.ts';
import { add, newTraits } from '../src/statements/trait.ts';
import { traitsOf } from '../src/statements/traits.ts';
import type { StatementType } from '../src/statements/types.ts';
import { type Row as PackedRow, packRows } from '../src/statements/weights.ts';
import { passages } from './passages.ts';
import { randomFrom } from './random.ts';
import { sentences } from './statement-sentences.ts';

const TYPES: readonly StatementType[] = ['claim', 'denial', 'commitment', 'other'];
const K = 4;
const FOLDS = 5;
const UNIT = 256;

interface Example {
  readonly set: string;
  readonly group: string;
  readonly text: string;
  /** Each with its price. */
  readonly traits: readonly number[];
  readonly label: number;
  readonly weight: number;
  readonly row: Record<string, unknown>;
}

type Row = Record<string, string> & { sure?: number };

const corpora = process.argv[2] ?? '';
const option = (name: string): string | undefined => {
  const i = process.argv.indexOf(`--${name}`);
  return i < 0 ? undefined : process.argv[i + 1];
};
const number = (name: string, otherwise: number): number => Number(option(name) ?? otherwise);
const lines = (file: string): unknown[] =>
  readFileSync(`${corpora}/${file}.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l));

const lexicon = { functionWords, reportingPhrases, reportingVerbs, statementActs, statementCues, statementWords };
const dropped = new Set((option('drop') ?? '').split(','));
const kindOf = new Map<number, number>();
/** What the guideline says of a trait before any statement is seen: training moves its weights from there. */
const priorOf = new Map<number, number>();
for (let type = 0; type < K; type++)
  for (const negated of [0, 1]) {
    const traits = newTraits(null);
    add(traits, KIND.decided, type, negated);
    priorOf.set((traits.rows[0] as number) & 0x3fffffff, type);
  }

function example(set: string, group: string, row: Row, weight: number): Example {
  const context = { cue: row.cue ?? '', source: row.source ?? '', context: row.context ?? '' };
  const { rows: keys, kinds } = traitsOf(settingOf(row.text as string, context, knowledgeOf(lexicon)), null);
  const kept = new Set<number>();
  keys.forEach((key, i) => {
    const kind = kinds[i] as number;
    const short = key & 0x3fffffff;
    if (dropped.has(KIND_NAMES[kind] as string)) return;
    kindOf.set(short, kind);
    kept.add(short);
  });
  return {
    set,
    group,
    text: row.text as string,
    traits: [...kept],
    label: TYPES.indexOf(row.label as StatementType),
    weight,
    row,
  };
}

interface NewsRow {
  id: string;
  text: string;
  attributions: { source: number[][]; cue: number[][]; content: number[][]; type: string }[];
}

/** Attributions of whole articles: the type is that of the first sentence that isn't `other`. */
function news(set: string): Example[] {
  return (lines(`${set}/fit`) as NewsRow[]).flatMap((d) => {
    const at = (spans: number[][]): string => spans.map(([s, e]) => d.text.slice(s, e)).join(' … ');
    return d.attributions.map((a) => {
      const [s = 0, e = 0] = [a.content[0]?.[0], a.content.at(-1)?.[1]];
      const from = d.text.lastIndexOf('\n\n', Math.max(0, d.text.lastIndexOf('\n\n', s) - 1));
      const to = d.text.indexOf('\n\n', e);
      const context = d.text.slice(Math.max(0, from), to < 0 ? undefined : to);
      const row = { text: at(a.content), cue: at(a.cue), source: at(a.source), context, label: a.type };
      return example(set, d.id, row, number('news', 0.5));
    });
  });
}

const own = statementCues.map((c, i) =>
  example('lexicon', `lexicon ${i}`, { text: c.example, label: c.type }, number('own', 1)),
);
const written = sentences.map(([label, text, cue = '', source = '', before = ''], i) => {
  const context = before ? `${before} ${source} ${cue} ${text}` : '';
  return example('lexicon', `written ${i}`, { text, cue, source, context, label }, number('written', 1));
});
/** What a statement of a passage counts: the rare types have shares there that no newspaper has. */
const SHARE: Readonly<Record<StatementType, number>> = { claim: 0.6, denial: 0.15, commitment: 0.3, other: 0.36 };
const storied = passages('lab/passages').flatMap(({ text: story, statements }, i) =>
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
const examples: Example[] = [
  ...(lines('statements/fit') as Row[]).map((r) =>
    example('statements', r.article as string, r, r.sure === 0 ? number('unsure', 0.6) : 1),
  ),
  ...(lines('speech-acts/fit') as Row[]).map((r) =>
    example('speech-acts', r.document as string, r, number('acts', 0.6)),
  ),
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
  readonly weights: Float64Array;
  readonly bias: Float64Array;
  readonly index: Map<number, number>;
}

/** A trait of one word must earn its weight more than one of grammar, of which there are few. */
const PRICE = [0.5, number('words', 1), number('pairs', 2)];

/** The rare types count more than their share: macro F1 weighs all four alike. */
const BOOST = new Map<string, number>([
  ['denial', 2],
  ['commitment', 2],
  ['other', 2.2],
]);
const boost = TYPES.map((t) => number(t, BOOST.get(t) ?? 1));
/** FISTA on the weighted mean of the log loss. */
function train(all: readonly Example[], l1: number, l2: number, steps: number): Model {
  const seen = new Map<number, number>();
  for (const e of all) for (const t of e.traits) seen.set(t, (seen.get(t) ?? 0) + 1);
  const least = number('least', 3);
  const keys = [...seen].filter(([t, n]) => n >= least || priorOf.has(t)).map(([t]) => t);
  const index = new Map(keys.map((t, i) => [t, i]));
  const n = keys.length;
  // Each example several times, each time with some of its traits left out: no trait may lean on others that stand beside it.
  const random = randomFrom(1);
  const drop = number('drop', 0.3);
  const copies = drop > 0 ? number('copies', 24) : 1;
  const whole = all.map((e) => e.traits.flatMap((t) => index.get(t) ?? []));
  // Passages have an intercept of their own besides, which isn't shipped: what is left of their shares is no newspaper's.
  const always = all.map(({ set }) => (set === 'passages' ? [n, n + 1] : [n]));
  const rows = Array.from({ length: copies }, () =>
    whole.map((row, i) =>
      Int32Array.from([...row.filter(() => drop === 0 || random() >= drop), ...(always[i] as number[])]),
    ),
  ).flat();
  const size = (n + 2) * K;
  const price = new Float64Array(n + 2);
  keys.forEach((t, i) => {
    price[i] = PRICE[PRICES[kindOf.get(t) as number] as number] as number;
  });
  const prior = new Float64Array(size);
  keys.forEach((t, i) => {
    const type = priorOf.get(t);
    if (type !== undefined) prior[i * K + type] = number('prior', 3);
  });
  let w = prior.slice();
  let z = prior.slice();
  let t = 1;
  const cost = rows.map((_, i) => {
    const e = all[i % all.length] as Example;
    return (e.weight * (boost[e.label] as number)) / copies;
  });
  const total = cost.reduce((a, b) => a + b, 0);
  const rate = number('rate', 0.28);
  const g = new Float64Array(size);
  const p = new Float64Array(K);
  for (let step = 0; step < steps; step++) {
    g.fill(0);
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as Int32Array;
      const label = (all[i % all.length] as Example).label;
      const c = (cost[i] as number) / total;
      softmax(row, z, p);
      p[label] = (p[label] as number) - 1;
      for (let j = 0; j < row.length; j++) {
        const at = (row[j] as number) * K;
        for (let k = 0; k < K; k++) (g[at + k] as number) += (p[k] as number) * c;
      }
    }
    const next = new Float64Array(size);
    const after = (1 + Math.sqrt(1 + 4 * t * t)) / 2;
    const momentum = (t - 1) / after;
    const ahead = new Float64Array(size);
    for (let j = 0; j < size; j++) {
      const c = price[(j / K) | 0] as number;
      const free = j >= n * K;
      const from = prior[j] as number;
      const off = (z[j] as number) - from;
      const moved = off - rate * ((g[j] as number) + ((l2 * c) / total) * off);
      const cut = free ? 0 : (rate * l1 * c) / total;
      const v = from + (moved > cut ? moved - cut : moved < -cut ? moved + cut : 0);
      next[j] = v;
      ahead[j] = v + momentum * (v - (w[j] as number));
    }
    z = ahead;
    w = next;
    t = after;
  }
  const bias = w.slice(n * K, n * K + K);
  return { keys, weights: w.slice(0, n * K).map((x) => x * (1 - drop)), bias, index };
}

function softmax(row: Int32Array, w: Float64Array, p: Float64Array): void {
  p.fill(0);
  for (let j = 0; j < row.length; j++) {
    const at = (row[j] as number) * K;
    for (let k = 0; k < K; k++) (p[k] as number) += w[at + k] as number;
  }
  const top = Math.max(...p);
  let sum = 0;
  for (let k = 0; k < K; k++) sum += p[k] = Math.exp((p[k] as number) - top);
  for (let k = 0; k < K; k++) (p[k] as number) /= sum;
}

function predict(model: Model, e: Example): number[] {
  const s = [...model.bias];
  for (const t of e.traits) {
    const i = model.index.get(t);
    if (i !== undefined) for (let k = 0; k < K; k++) (s[k] as number) += model.weights[i * K + k] as number;
  }
  const top = Math.max(...s);
  const x = s.map((v) => Math.exp(v - top));
  const sum = x.reduce((a, b) => a + b, 0);
  return x.map((v) => v / sum);
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

/** Scale of the scores at which the log loss of unseen predictions is least. */
function sharpnessOf(rows: readonly Scored[]): number {
  let best = 1;
  let least = Number.POSITIVE_INFINITY;
  for (let s = 0.5; s <= 1.6; s += 0.05) {
    let loss = 0;
    for (const { e, p } of rows) {
      const q = p.map((x) => Math.max(1e-9, x) ** s);
      loss -= Math.log((q[e.label] as number) / q.reduce((a, b) => a + b, 0));
    }
    if (loss < least) [best, least] = [s, loss];
  }
  return Number(best.toFixed(2));
}

const hash = (text: string): number => [...text].reduce((h, c) => (h * 31 + (c.codePointAt(0) as number)) >>> 0, 7);
const l1 = number('l1', 0.5);
const l2 = number('l2', 1);
const steps = number('steps', 200);
const unseen: Scored[] = [];
const scores: string[] = [];
if (!process.argv.includes('--no-cv')) {
  for (let fold = 0; fold < FOLDS; fold++) {
    const here = (e: Example): boolean => !isMade(e) && hash(e.group) % FOLDS === fold;
    const model = train(
      examples.filter((e) => !here(e)),
      l1,
      l2,
      steps,
    );
    for (const e of examples.filter(here)) unseen.push({ e, p: predict(model, e) });
  }
  for (const set of ['statements', 'speech-acts', 'bbc', 'modern']) {
    const rows = unseen.filter(({ e }) => e.set === set);
    scores.push(report(set, rows, set === 'speech-acts'));
  }
  console.log('sharpness', sharpnessOf(unseen.filter(({ e }) => e.set === 'statements')), 'traits', kindOf.size);
}
if (process.argv.includes('--dev')) {
  const model = train(examples, l1, l2, steps);
  for (const set of ['statements', 'speech-acts']) {
    const rows = (lines(`${set}/dev`) as Row[]).map((r) => example(set, '', r, 1));
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
  const model = train(examples, l1, l2, steps);
  const rounded = (i: number): number[] =>
    TYPES.map((_, k) => Math.max(-2047, Math.min(2047, Math.round((model.weights[i * K + k] as number) * UNIT))));
  const rows: PackedRow[] = model.keys
    .map((key, i): PackedRow => [key, rounded(i)])
    .filter(([, w]) => w.some((x) => Math.abs(x) > 1))
    .sort((a, b) => a[0] - b[0]);
  const sharpness = unseen.length ? sharpnessOf(unseen.filter(({ e }) => e.set === 'statements')) : 1;
  writeFileSync(
    'src/weights/en/statements.ts',
    `/* Generated by lab/train-statements.ts; not to be edited. */
import type { StatementWeights } from '../../statements/weights.ts';

export const statementWeights: StatementWeights = {
  provenance:
    'trained on statements/fit, speech-acts/fit, bbc/fit, modern/fit, the examples of lexicons/en/statements.ts, lab/statement-sentences.ts and lab/passages; l1 ${l1}, l2 ${l2}, ${examples.length} statements, ${rows.length} traits; cross-validated by article in ${FOLDS} folds: ${scores.join('; ')}',
  types: ${JSON.stringify(TYPES)},
  bias: ${JSON.stringify([...model.bias].map((x) => Math.round(x * UNIT)))},
  unit: ${UNIT},
  sharpness: ${sharpness},
  rows: '${packRows(rows)}',
};
`,
  );
  console.log(`${rows.length} rows written`);
}
