// Fills the marked places of README.md and docs/model-card.md from a fresh build: the example's record and every figure.
//   npm run figures [-- EVALUATE]     EVALUATE: ../shared/eval/evaluate.mjs, with the corpora beside it
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { buildSync } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const evaluate = process.argv[2] ?? join(root, '../shared/eval/evaluate.mjs');
const node = (...args) => execFileSync('node', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
const ROWS = 30;

const CORPORA = [
  ['US politics, 2015–16', 'attribution dev.jsonl'],
  ['British news, 2004–05', 'attribution bbc dev.jsonl'],
  ['news of a dozen countries, 2019–26', 'attribution modern dev.jsonl'],
];
/** Who is quoted, in the corpora's order. */
const SPEAKERS = ['speakers', 'speakers bbc dev.jsonl', 'speakers modern dev.jsonl'];
/** Content with its source, F1: 18 articles of PolNeAR that several people labelled, one against another. */
const PEOPLE = { direct: 0.959, mixed: 0.867, indirect: 0.68, all: 0.74 };

const results = JSON.parse(node(evaluate, 'dist/index.js', '--json'));
const curve = curveOf(node('lab/run.mjs', 'eval'));
const names = JSON.parse(node('lab/run.mjs', 'names', '--json'));

write('README.md', { record: record(), size: size(), accuracy: inShort(results, curve) });
write('docs/model-card.md', {
  weights: weights(),
  attributions: attributions(results),
  confidence: confidence(curve),
  speakers: speakers(results),
  names: ofOrigins(names),
  statements: statements(results),
  pages: pages(results),
});

function write(file, contents) {
  let text = readFileSync(join(root, file), 'utf8');
  for (const [name, content] of Object.entries(contents)) {
    const place = new RegExp(`(<!-- ${name}: begin[^\\n]*-->\\n)[^]*?(<!-- ${name}: end -->)`);
    if (!place.test(text)) throw new Error(`${file} has no place for ${name}`);
    text = text.replace(place, (_, begin, end) => `${begin}\n${content}\n\n${end}`);
  }
  writeFileSync(join(root, file), text);
}

function record() {
  const rows = node('dist/cli.js', 'examples/ferry.txt').split('\n').slice(0, ROWS).join('\n').trimEnd();
  return `\`\`\`text\n${rows}\n…\n\`\`\``;
}

function size() {
  const stdin = { contents: "export { extract } from './dist/index.js'", resolveDir: root };
  const { outputFiles } = buildSync({
    stdin,
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  const code = outputFiles[0].contents;
  const MB = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
  return `\`extract\` with the language model and our weights is ${MB(code.length)} minified, ${MB(brotliCompressSync(code).length)} compressed (brotli).`;
}

/** What `npm run eval` prints of confidence. */
function curveOf(printed) {
  const [, error = ''] = /calibration error +([\d.]+) %/.exec(printed) ?? [];
  const rows = [...printed.matchAll(/^ +([\d.]+): (\d+), +([\d.]+) %$/gm)].map(([, ...cells]) => cells);
  if (error === '' || rows.length === 0) throw new Error('npm run eval prints no calibration error or no curve');
  return { error, rows };
}

function inShort(r, { error, rows }) {
  const kinds = ['direct', 'mixed', 'indirect', 'all'];
  const given = r['statements, given the statement and its cue'];
  const [, all] = rows[0];
  const [least, kept, right] = rows.find(([confidence]) => confidence === '0.7') ?? rows.at(-1);
  return [
    `Direct quotes are found and credited to the right source nine times in ten; indirect speech, on which people agree little more than two times in three, in two of three to four of five. The table has F1 scores, which count what is missed and what is invented alike; 100 is perfect.`,
    '',
    table(
      ['found, and credited to the right source (F1)', ...kinds],
      [
        ...CORPORA.map(([corpus, key]) => [corpus, ...kinds.map((kind) => pct(r[key][kind].end.f1))]),
        [
          'two trained people on the same US articles, one against the other',
          ...kinds.map((kind) => pct(PEOPLE[kind])),
        ],
      ],
    ),
    '',
    `Of what is found, the speaker's name is right for ${listed(SPEAKERS.map((key) => pct(r[key].all.accuracyWhenFound)))} % in the three corpora. Given a statement, its type is right for ${pct(given.accuracy)} %. On whole pages, the article is told from what stands around it with F1 ${pct(r.pages.f1)}.`,
    `Confidence means what it says (it is off by ${error} % on average): with \`minConfidence: ${least}\`, ${kept} of ${all} attributions are left, and ${right} % of them are right.`,
  ].join('\n');
}

function weights() {
  const attribution = readFileSync(join(root, 'src/weights/en/attribution.ts'), 'utf8');
  const statement = readFileSync(join(root, 'src/weights/en/statements.ts'), 'utf8');
  const told = (text, name) => new RegExp(`"?${name}"?:\\s*["']([^"']+)["']`).exec(text)?.[1] ?? fail(`no ${name}`);
  const kB = (text) => `${Math.round(brotliCompressSync(text).length / 1000)} kB`;
  return [
    `- Attributions (${kB(attribution)} compressed): trained on ${told(attribution, 'corpora')}; ${told(attribution, 'settings')}. Cross-validated there: ${told(attribution, 'crossValidation')}.`,
    `- Statements (${kB(statement)} compressed): ${told(statement, 'provenance')}.`,
  ].join('\n');
}

function attributions(r) {
  return table(
    [
      'corpus',
      'kind',
      'labelled',
      'content exact F1',
      'content found F1',
      'found, with its source: precision',
      'recall',
      'F1',
      'source right when found',
    ],
    CORPORA.flatMap(([corpus, key]) =>
      Object.entries(r[key])
        .filter(([kind]) => kind !== 'reporting' || corpus.startsWith('US'))
        .map(([kind, x]) => [
          corpus,
          kind === 'reporting' ? 'speech alone' : kind,
          x.gold,
          ...[x.exact.f1, x.partial.f1, x.end.p, x.end.r, x.end.f1, x.sourceAccuracy].map(pct),
        ]),
    ),
  );
}

function confidence({ error, rows }) {
  return `${table(['minConfidence', 'attributions kept', 'content and source both right, %'], rows)}\n\nExpected calibration error: ${error} %.`;
}

function speakers(r) {
  const sets = CORPORA.map(([corpus], i) => [corpus, r[SPEAKERS[i]]]);
  const kinds = { name: 'a name', pronoun: 'a pronoun', nominal: 'a noun phrase' };
  return table(
    ['corpus', 'source', 'labelled', 'right, %', 'precision, %', 'right when the quote is found, %'],
    sets.flatMap(([corpus, scores]) =>
      [['all', 'all'], ...Object.entries(kinds)]
        .filter(([kind]) => scores[kind])
        .map(([kind, told]) => {
          const { gold, recall, precision, accuracyWhenFound } = scores[kind];
          return [corpus, told, gold, pct(recall), pct(precision), pct(accuracyWhenFound)];
        }),
    ),
  );
}

function ofOrigins(rows) {
  return table(
    ['names', 'source is a name, %', 'he, %', 'she, %'],
    rows.map(({ origin, name, he, she }) => [origin, name, he, she].map(String)),
  );
}

function statements(r) {
  const sets = [
    ['given the statement (US politics; rare types enriched)', r['statements, given the statement and its cue']],
    ['from the article (US politics)', r['statements, from the article']],
    ['from the article (the other two)', r['statement types, bbc and modern']],
    ['press releases and speeches, Australia', r['speech acts (press releases)']],
  ];
  const f1 = ({ gold, f1 }) => (gold === 0 ? '–' : `${pct(f1)} of ${gold}`);
  return table(
    [
      'measured on',
      'statements',
      'found, %',
      'type right when found, %',
      'claim F1',
      'denial F1',
      'commitment F1',
      'other F1',
    ],
    sets.map(([on, x]) => [
      on,
      x.n,
      pct(x.located),
      pct(x.right / x.found),
      ...['claim', 'denial', 'commitment', 'other'].map((type) => f1(x.byType[type])),
    ]),
  );
}

function pages(r) {
  const { pages: p, clean: c } = r;
  return table(
    ['measured on', 'figures, %'],
    [
      [
        `${p.perPage.length} whole pages`,
        `article's text F1 ${pct(p.f1)}, mean of pages ${pct(p.meanPageF1)}; headline found ${pct(p.headline)} (precision ${pct(p.headlineP)}); byline found ${pct(p.byline)} (precision ${pct(p.bylineP)})`,
      ],
      [
        'clean articles, kinds of blocks found',
        `${['headline', 'standfirst', 'paragraph', 'heading'].map((kind) => `${kind} ${pct(c[kind].recall)} of ${c[kind].gold}`).join(', ')}; letters lost ${pct(c.lettersLost)}`,
      ],
    ],
  );
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const isNumber = (i) => rows.every((cells) => /^[\d.–]/.test(String(cells[i])));
  return [line(head), line(head.map((_, i) => (isNumber(i) ? '---:' : '---'))), ...rows.map(line)].join('\n');
}

function listed(words) {
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function pct(x) {
  return (100 * x).toFixed(1);
}

function fail(message) {
  throw new Error(message);
}
