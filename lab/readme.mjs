// Fills the marked places of README.md from a fresh build: the example's record and the accuracy table.
//   npm run build && node lab/readme.mjs [EVALUATE]     EVALUATE: ../shared/eval/evaluate.mjs, with the corpora beside it
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const evaluate = process.argv[2] ?? join(root, '../shared/eval/evaluate.mjs');
const node = (...args) => execFileSync('node', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
const ROWS = 30;

const table = node('dist/cli.js', 'examples/ferry.txt').split('\n').slice(0, ROWS).join('\n').trimEnd();
const results = JSON.parse(node(evaluate, 'dist/index.js', '--json'));

let readme = readFileSync(join(root, 'README.md'), 'utf8');
fill('record', `\`\`\`text\n${table}\n…\n\`\`\``);
fill('accuracy', accuracy(results));
fill('confidence', confidence(node('lab/run.mjs', 'eval')));
writeFileSync(join(root, 'README.md'), readme);

function fill(name, content) {
  const place = new RegExp(`(<!-- ${name}: begin[^\\n]*-->\\n)[^]*?(<!-- ${name}: end -->)`);
  if (!place.test(readme)) throw new Error(`README.md has no place for ${name}`);
  readme = readme.replace(place, (_, begin, end) => `${begin}\n${content}\n\n${end}`);
}

/** What `minConfidence` trades, as `npm run eval` prints it. */
function confidence(printed) {
  const [, error = ''] = /calibration error +([\d.]+) %/.exec(printed) ?? [];
  const curve = [...printed.matchAll(/^ +([\d.]+): (\d+), +([\d.]+) %$/gm)];
  if (error === '' || curve.length === 0) throw new Error('npm run eval prints no calibration error or no curve');
  return [
    `Confidence means what it says (expected calibration error ${error} % on the three dev sets together), so \`minConfidence\` trades recall for precision:`,
    '',
    row('minConfidence', 'attributions kept', 'content and source both right, %'),
    row('---:', '---:', '---:'),
    ...curve.map(([, least, kept, right]) => row(least, kept, right)),
  ].join('\n');
}

function accuracy(r) {
  const attribution = [
    ['US politics, 2015–16 (PolNeAR dev)', r['attribution dev.jsonl']],
    ['British news, 2004–05', r['attribution bbc dev.jsonl']],
    ['news of a dozen countries, 2019–26', r['attribution modern dev.jsonl']],
  ].flatMap(([corpus, rows]) =>
    Object.entries(rows)
      .filter(([kind]) => kind !== 'reporting' || corpus.startsWith('US'))
      .map(([kind, x]) => [
        corpus,
        kind,
        x.gold,
        pct(x.exact.f1),
        pct(x.partial.f1),
        pct(x.end.f1),
        pct(x.sourceAccuracy),
      ]),
  );
  const given = r['statements, given the statement and its cue'];
  const found = r['statements, from the article'];
  const speakers = r.speakers.all;
  return [
    row(
      'corpus',
      'kind',
      'labelled',
      'content exact F1',
      'content partial F1',
      'with its source F1',
      'source accuracy',
    ),
    row('---', '---', '---:', '---:', '---:', '---:', '---:'),
    ...attribution.map((cells) => row(...cells)),
    '',
    row('what else', 'measured on', 'figures'),
    row('---', '---', '---'),
    row(
      'speakers of quotes',
      `${speakers.gold} of PolNeAR dev`,
      `right ${pct(speakers.recall)}, precision ${pct(speakers.precision)}, right when the quote is found ${pct(speakers.accuracyWhenFound)}`,
    ),
    row(
      'statement types, given the statement',
      `${given.n}`,
      `accuracy ${pct(given.accuracy)}, macro F1 ${pct(given.macroF1)}`,
    ),
    row(
      'statement types, from the article',
      `${found.n}`,
      `located ${pct(found.located)}, macro F1 ${pct(found.macroF1)}`,
    ),
    row('article body of whole pages', `${r.pages.perPage.length} pages`, `F1 ${pct(r.pages.f1)}`),
    row(
      'kinds of blocks of clean articles',
      '21 articles',
      `headline ${pct(r.clean.headline.recall)}, paragraph ${pct(r.clean.paragraph.recall)}, heading ${pct(r.clean.heading.recall)}, standfirst ${pct(r.clean.standfirst.recall)}`,
    ),
  ].join('\n');
}

function row(...cells) {
  return `| ${cells.join(' | ')} |`;
}

function pct(x) {
  return (100 * x).toFixed(1);
}
