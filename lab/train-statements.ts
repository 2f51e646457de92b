/*
 * Trains the weights that type statements: multinomial logistic regression over the traits of src/statements, L1 and L2
 * penalised, by proximal gradient steps (deterministic). Cross-validated by article first, then trained on everything.
 *
 *   npx esbuild lab/train-statements.ts --bundle --platform=node --format=esm --outfile=/tmp/train-statements.mjs
 *   node /tmp/train-statements.mjs CORPORA_DIR [--write] [--l1 N] [--l2 N]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { functionWords, reportingPhrases, reportingVerbs } from '../src/lexicons/en/reporting.ts';
import { statementActs, statementCues, statementWords } from '../src/lexicons/en/statements.ts';
import { knowledgeOf } from '../src/statements/knowledge.ts';
import { settingOf } from '../src/statements/setting.ts';
import { traitsOf } from '../src/statements/traits.ts';
import type { StatementType } from '../src/statements/types.ts';
import { sentences } from './statement-sentences.ts';

const TYPES: readonly StatementType[] = ['claim', 'denial', 'commitment', 'other'];
const FOLDS = 5;

export interface Example {
  readonly set: string;
  readonly group: string;
  readonly text: string;
  readonly traits: readonly string[];
  readonly label: number;
  readonly weight: number;
  readonly row: Record<string, unknown>;
}

type Row = Record<string, string> & { sure?: number };

const corpora = process.argv[2] ?? '';
const number = (name: string, otherwise: number): number => {
  const i = process.argv.indexOf(`--${name}`);
  return i < 0 ? otherwise : Number(process.argv[i + 1]);
};
const lines = (file: string): unknown[] =>
  readFileSync(`${corpora}/${file}.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l));

const knowledge = knowledgeOf({
  functionWords,
  reportingPhrases,
  reportingVerbs,
  statementActs,
  statementCues,
  statementWords,
});
function example(set: string, group: string, row: Row, weight: number): Example {
  const setting = settingOf(row.text as string, {
    cue: row.cue ?? '',
    source: row.source ?? '',
    context: row.context ?? '',
  });
  return {
    set,
    group,
    text: row.text as string,
    traits: traitsOf(setting, knowledge).map((t) => t.name),
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
];

/** Traits seen in `least` examples or more become columns. */
function vocabulary(all: readonly Example[], least: number): Map<string, number> {
  const seen = new Map<string, number>();
  for (const e of all) for (const t of e.traits) seen.set(t, (seen.get(t) ?? 0) + 1);
  const names = [...seen].filter(([, n]) => n >= least).map(([t]) => t);
  return new Map(names.map((t, i) => [t, i]));
}

export interface Model {
  readonly names: readonly string[];
  readonly weights: Float64Array;
  readonly bias: Float64Array;
  readonly index: Map<string, number>;
}

/** A trait of one word must earn its weight more than one of grammar, of which there are few. */
const WORDS = /^(words?|cue(?: not)?|leads in|future of|negated|charge before): /;
const PAIRS = /^(words: |cue(?: not)?: \S+ \S)/;
const priceOf = (name: string): number =>
  PAIRS.test(name) ? number('pairs', 4) : WORDS.test(name) ? number('words', 2) : 0.5;

/** The rare types count more than their share: macro F1 weighs all four alike. */
const BOOST = new Map<string, number>([
  ['denial', 1.6],
  ['commitment', 1.4],
  ['other', 1.4],
]);
const boost = TYPES.map((t) => number(t, BOOST.get(t) ?? 1));

/** FISTA on the weighted mean of the log loss. */
function train(all: readonly Example[], l1: number, l2: number, steps: number): Model {
  const index = vocabulary(all, number('least', 2));
  const K = TYPES.length;
  const rows = all.map((e) => Int32Array.from(e.traits.flatMap((t) => index.get(t) ?? [])));
  const size = index.size * K;
  const price = Float64Array.from([...index.keys()].map(priceOf));
  let w = new Float64Array(size + K);
  let z = w.slice();
  let t = 1;
  const total = all.reduce((sum, e) => sum + e.weight * (boost[e.label] as number), 0);
  const longest = 60;
  const rate = total / (0.5 * longest * total * 0.12);
  for (let step = 0; step < steps; step++) {
    const g = new Float64Array(size + K);
    rows.forEach((row, i) => {
      const e = all[i] as Example;
      const p = softmax(row, z, size, K);
      for (let k = 0; k < K; k++) {
        const d = ((p[k] as number) - (k === e.label ? 1 : 0)) * ((e.weight * (boost[e.label] as number)) / total);
        g[size + k] = (g[size + k] as number) + d;
        for (const f of row) g[f * K + k] = (g[f * K + k] as number) + d;
      }
    });
    const next = new Float64Array(size + K);
    for (let j = 0; j < size + K; j++) {
      const cost = j < size ? (price[Math.floor(j / K)] as number) : 0;
      const moved = (z[j] as number) - rate * ((g[j] as number) + ((l2 * cost) / total) * (z[j] as number));
      const cut = (rate * l1 * cost) / total;
      next[j] = Math.sign(moved) * Math.max(0, Math.abs(moved) - cut);
    }
    const after = (1 + Math.sqrt(1 + 4 * t * t)) / 2;
    z = next.map((v, j) => v + ((t - 1) / after) * (v - (w[j] as number))) as Float64Array<ArrayBuffer>;
    t = after;
    w = next;
  }
  return { names: [...index.keys()], weights: w.slice(0, size), bias: w.slice(size), index };
}

function softmax(row: Int32Array, w: Float64Array, size: number, K: number): number[] {
  const s = Array.from({ length: K }, (_, k) => w[size + k] as number);
  for (const f of row) for (let k = 0; k < K; k++) s[k] = (s[k] as number) + (w[f * K + k] as number);
  const top = Math.max(...s);
  const e = s.map((x) => Math.exp(x - top));
  const sum = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / sum);
}

function predict(model: Model, e: Example): number[] {
  const K = TYPES.length;
  const all = new Float64Array(model.weights.length + K);
  all.set(model.weights);
  all.set(model.bias, model.weights.length);
  return softmax(Int32Array.from(e.traits.flatMap((t) => model.index.get(t) ?? [])), all, model.weights.length, K);
}

function report(name: string, rows: readonly { e: Example; p: number[] }[], mergeDenial: boolean): void {
  const m = TYPES.map(() => TYPES.map(() => 0));
  for (const { e, p } of rows) {
    let got = p.indexOf(Math.max(...p));
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
  console.log(
    `${name.padEnd(12)} n ${rows.length} acc ${pct(right / rows.length)} macro ${pct(there.reduce((a, b) => a + b, 0) / there.length)} `,
    TYPES.map((t, k) => `${t} ${pct(f1[k] as number)}`).join(' '),
  );
}

/** Scale of the scores at which the log loss of unseen predictions is least. */
function sharpnessOf(rows: readonly { e: Example; p: number[] }[]): number {
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
const l2 = number('l2', 0.5);
const steps = number('steps', 250);
const unseen: { e: Example; p: number[] }[] = [];
if (!process.argv.includes('--no-cv')) {
  for (let fold = 0; fold < FOLDS; fold++) {
    const here = (e: Example): boolean => e.set !== 'lexicon' && hash(e.group) % FOLDS === fold;
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
    report(set, rows, set === 'speech-acts');
    console.log('   sharpness', sharpnessOf(rows));
  }
}
const errors = process.argv.indexOf('--errors');
if (errors > 0) {
  const [gold, got] = (process.argv[errors + 1] ?? '').split('>');
  for (const { e, p } of unseen) {
    const said = TYPES[p.indexOf(Math.max(...p))];
    if (
      e.set !== (process.argv[errors + 2] ?? 'statements') ||
      TYPES[e.label] !== gold ||
      (got && said !== got) ||
      said === gold
    )
      continue;
    console.log(
      `${said} ${p.map((x) => x.toFixed(2)).join(' ')} sure ${e.row.sure} [${e.row.source} | ${e.row.cue}] ${e.text}`,
    );
    if (process.argv.includes('--context'))
      console.log(`      ${String(e.row.context).slice(-300).replaceAll('\n', ' ')}`);
  }
}
if (process.argv.includes('--write')) {
  const model = train(examples, l1, l2, steps);
  const K = TYPES.length;
  const rows = model.names
    .map(
      (name, i) =>
        [
          name,
          ...Array.from({ length: K }, (_, k) => Number((model.weights[i * K + k] as number).toFixed(2))),
        ] as const,
    )
    .filter((r) => r.slice(1).some((x) => x !== 0))
    .sort((a, b) => (a[0] < b[0] ? -1 : 1));
  const sharpness = unseen.length ? sharpnessOf(unseen.filter(({ e }) => e.set === 'statements')) : 1;
  const body = rows.map((r) => `  ${JSON.stringify(r)},`).join('\n');
  writeFileSync(
    'src/weights/en/statements.ts',
    `/* Generated by lab/train-statements.ts; not to be edited. */
import type { StatementWeights } from '../../statements/weights.ts';

export const statementWeights: StatementWeights = {
  provenance:
    'statements/fit, speech-acts/fit, bbc/fit, modern/fit, the examples of lexicons/en/statements.ts and lab/statement-sentences.ts; l1 ${l1}, l2 ${l2}, ${examples.length} statements',
  types: ${JSON.stringify(TYPES)},
  bias: ${JSON.stringify([...model.bias].map((x) => Number(x.toFixed(2))))},
  sharpness: ${sharpness},
  // biome-ignore format: a row a line
  rows: [
${body}
  ],
};
`,
  );
  console.log(`${rows.length} rows written`);
}
