// Fills the marked places of README.md and docs/model-card.md: the example's record and every figure that a fresh build can reproduce, and what lab/data/held-out.json states.
//   npm run figures [-- --corpora DIR] [--news DIR]     DIR: texts as lab/data/README.md tells, ../shared/corpora; collections as lab/data/news.ts has them, without which the figures of unread articles stay as they are
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { buildSync } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const node = (...args) => execFileSync('node', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
const ROWS = 30;

const CORPORA = [
  ['US politics, 2015–16', 'polnear', 'speakers'],
  ['British news, 2004–05', 'bbc', 'bbc'],
  ['news of a dozen countries, 2019–26', 'modern', 'modern'],
];

const heldOut = JSON.parse(readFileSync(join(root, 'lab/data/held-out.json'), 'utf8'));
const { values } = parseArgs({
  options: { corpora: { type: 'string', default: '../shared/corpora' }, news: { type: 'string' } },
});
const evaluated = (...args) => JSON.parse(node('lab/run.mjs', 'eval', '--build', 'dist/index.js', '--json', ...args));
const scores = evaluated('--corpora', values.corpora);
const names = JSON.parse(node('lab/run.mjs', 'names', '--json'));

const unreadArticles = values.news ? evaluatedUnread(values.news) : null;

write('README.md', {
  record: record(),
  size: size(),
  accuracy: inShort(),
  ...(unreadArticles ? { 'this-build': unreadInShort(unreadArticles) } : {}),
});
write('docs/model-card.md', {
  weights: weights(),
  withheld: withheld(),
  ...(unreadArticles ? { unread: unread(unreadArticles) } : {}),
  attributions: attributions(),
  confidence: confidence(),
  speakers: speakers(),
  names: ofOrigins(names),
  statements: statements(),
  pages: pages(),
});

/** The rows of a measure by their names. */
function rowsOf(set, measure) {
  const found = scores.find((one) => one.set === `${set}/dev` && one.measure === measure);
  if (!found) throw new Error(`npm run eval gives no ${measure} of ${set}/dev`);
  return Object.fromEntries(found.rows.map((row) => [row.name, row]));
}

function write(file, contents) {
  let text = readFileSync(join(root, file), 'utf8');
  for (const [name, content] of Object.entries(contents)) {
    const place = new RegExp(`(<!-- ${name}: begin[^\\n]*-->\\n)[^]*?(<!-- ${name}: end -->)`);
    if (!place.test(text)) throw new Error(`${file} has no place for ${name}`);
    text = text.replace(place, (_, begin, end) => `${begin}\n${content}\n\n${end}`);
  }
  writeFileSync(join(root, file), text);
}

/** The first rows of those that are most likely right, none of them cut. */
function record() {
  const lines = node('dist/cli.js', '--min-confidence', '0.8', 'examples/ferry.txt').split('\n');
  const end = lines.findLastIndex((line, i) => i <= ROWS && /^\S/.test(line));
  const rows = lines.slice(0, end).join('\n');
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

function inShort() {
  const { build, date, attributions, others } = heldOut;
  const of = (start) => others.find(({ measure }) => measure.startsWith(start)).withheld;
  const { error, ...kept } = rowsOf('polnear+bbc+modern', 'confidence');
  const sure = kept['from 0.7'];
  return [
    `Measured on articles that nobody who works on the package has seen (build ${build}, ${date}). Direct quotes are found and credited to the right source about nine times in ten; indirect speech, on which people agree little more than two times in three, in six to eight of ten. The table has F1 scores, which count what is missed and what is invented alike; 100 is perfect.`,
    '',
    table(
      ['found, and credited to the right source (F1)', 'direct', 'mixed', 'indirect', 'all'],
      attributions.map(({ articles, f1 }) => [articles, ...f1.map((x) => x.toFixed(1))]),
    ),
    '',
    `Of what is found, the speaker's name is right for ${of("speaker's name right when")} % (US politics, British news, 2019–26, 2024). Given a statement, its type is right for ${of('type of a statement, given').split(',')[0]} %; of denials, half are found. On whole pages, the article is told from what stands around it with F1 ${of('53 whole pages').split(';')[0]}.`,
    `Confidence means what it says (on dev it is off by ${pct(error.shares.expected)} % on average): with \`minConfidence: 0.7\`, ${sure.counts.kept} of ${error.counts.kept} attributions are left, and ${pct(sure.shares.right)} % of them are right.`,
  ].join('\n');
}

function withheld() {
  const { build, date, attributions, others, resampled } = heldOut;
  return [
    `Build ${build}, ${date}. The texts stay withheld, so \`npm run figures\` can't make these anew: they are stated in \`lab/data/held-out.json\`.`,
    '',
    table(
      ['content with the right source, F1', 'direct', 'mixed', 'indirect', 'all', 'speech alone'],
      attributions.map(({ articles, f1, said }) => [articles, ...f1.map((x) => x.toFixed(1)), said.toFixed(1)]),
    ),
    '',
    table(
      ['measure', 'withheld, %'],
      others.map(({ measure, withheld: figure }) => [measure, figure]),
    ),
    '',
    resampled,
  ].join('\n');
}

/** Sets of unread articles, all and in parts. */
function setsOfUnread() {
  return ['unread-news', 'unread-like-polnear', 'unread', 'unread-a', 'unread-b'];
}

function evaluatedUnread(news) {
  const found = evaluated('--news', news, '--sets', setsOfUnread().join(), '--bootstrap', '1000');
  return (set, measure, name) =>
    found.find((one) => one.set === set && one.measure === measure).rows.find((one) => one.name === name);
}

/** Of this build, for the README. */
function unreadInShort(row) {
  const f1 = (set) =>
    ['direct', 'mixed', 'indirect', 'all'].map((kind) => pct(row(set, 'attributions', kind).shares['with source F1']));
  const speaker = pct(row('unread', 'speakers of quotations', 'all').shares['right when found']);
  const type = pct(row('unread', 'types of attributions', 'all').shares['right when found']);
  return [
    'This build, on 224 articles that nothing is trained on and that nobody reads for errors (labelled by two readers, not withheld):',
    '',
    table(
      ['found, and credited to the right source (F1)', 'direct', 'mixed', 'indirect', 'all'],
      [
        ['news', ...f1('unread-news')],
        ['chosen as PolNeAR chose its own', ...f1('unread-like-polnear')],
        ['both', ...f1('unread')],
      ],
    ),
    '',
    `Of quotations that are found, the speaker is right for ${speaker} %; of attributions that are found, the type for ${type} %.`,
  ].join('\n');
}

function unread(row) {
  const sets = setsOfUnread();
  const cell = (set, measure, name, share) => {
    const { shares, intervals } = row(set, measure, name);
    return `${pct(shares[share])} (${intervals[share].map(pct).join('–')})`;
  };
  const line = (head, ...where) => [head, ...sets.map((set) => cell(set, ...where))];
  const [said, given, quoted] = ['types of attributions', 'statements, given', 'speakers of quotations'];
  const commit = execFileSync('git', ['rev-parse', '--short=7', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
  const figures = table(
    ['%', 'news', 'like PolNeAR', 'both', 'half a', 'half b'],
    [
      ['labelled attributions', ...sets.map((set) => String(row(set, 'attributions', 'all').counts.gold))],
      ...['direct', 'mixed', 'indirect', 'all'].map((kind) =>
        line(`content with its source, F1: ${kind}`, 'attributions', kind, 'with source F1'),
      ),
      line('… speech alone', 'attributions', 'reporting', 'with source F1'),
      line('content found, F1', 'attributions', 'all', 'found F1'),
      line('content exact, F1', 'attributions', 'all', 'exact F1'),
      line('speaker of a quotation right, when found', quoted, 'all', 'right when found'),
      line('… of all quotations', quoted, 'all', 'right'),
      line('speaker right, when found', 'speakers', 'all', 'right when found'),
      ...['name', 'pronoun', 'nominal', 'person', 'organization', 'group', 'unnamed'].map((one) =>
        line(`… ${{ nominal: 'noun phrase' }[one] ?? one}`, 'speakers', one, 'right when found'),
      ),
      line('… of all', 'speakers', 'all', 'right'),
      line('type from the article: right when found', said, 'all', 'right when found'),
      line('… accuracy', said, 'all', 'accuracy'),
      line('… macro F1', said, 'all', 'macro F1'),
      ...['claim', 'denial', 'commitment', 'other'].map((type) => line(`… ${type} F1`, said, type, 'type F1')),
      line('type given the statement: accuracy', given, 'all', 'accuracy'),
      line('… macro F1', given, 'all', 'macro F1'),
      ...['claim', 'denial', 'commitment', 'other'].map((type) => line(`… ${type} F1`, given, type, 'type F1')),
    ],
  );
  return `Commit ${commit}; in brackets 95 % intervals over 1,000 resamplings of articles.\n\n${figures}`;
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

function attributions() {
  const shares = ['exact F1', 'found F1', 'with source P', 'with source R', 'with source F1', 'source when found'];
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
    CORPORA.flatMap(([corpus, set]) =>
      Object.values(rowsOf(set, 'attributions'))
        .filter(({ name }) => name !== 'reporting' || set === 'polnear')
        .map(({ name, counts, shares: own }) => [
          corpus,
          name === 'reporting' ? 'speech alone' : name,
          counts.gold,
          ...shares.map((share) => pct(own[share])),
        ]),
    ),
  );
}

function confidence() {
  const { error, ...kept } = rowsOf('polnear+bbc+modern', 'confidence');
  const rows = Object.values(kept).map(({ name, counts, shares }) => [
    name.replace('from ', ''),
    counts.kept,
    pct(shares.right),
  ]);
  return `${table(['minConfidence', 'attributions kept', 'content and source both right, %'], rows)}\n\nExpected calibration error: ${pct(error.shares.expected)} %.`;
}

function speakers() {
  const kinds = { all: 'all', name: 'a name', pronoun: 'a pronoun', nominal: 'a noun phrase' };
  return table(
    ['corpus', 'source', 'labelled', 'right, %', 'precision, %', 'right when the quote is found, %'],
    CORPORA.flatMap(([corpus, , set]) =>
      Object.values(rowsOf(set, 'speakers'))
        .filter(({ name }) => name in kinds)
        .map(({ name, counts, shares }) => [
          corpus,
          kinds[name],
          counts.gold,
          ...['right', 'precision', 'right when found'].map((share) => pct(shares[share])),
        ]),
    ),
  );
}

function ofOrigins(rows) {
  return table(
    ['names', 'source is a name, %', 'he, %', 'she, %'],
    rows.map(({ origin, name, he, she }) => [origin, name, he, she].map(String)),
  );
}

function statements() {
  const sets = [
    ['given the statement (US politics; rare types enriched)', 'statements', 'statements, given'],
    ['from the article (US politics)', 'statements', 'statements, from the article'],
    ['from the article (the other two)', 'bbc+modern', 'types of attributions'],
    ['press releases and speeches, Australia', 'speech-acts', 'speech acts'],
  ];
  const f1 = ({ counts, shares }) => (counts.gold === 0 ? '–' : `${pct(shares['type F1'])} of ${counts.gold}`);
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
    sets.map(([on, set, measure]) => {
      const { all, ...types } = rowsOf(set, measure);
      return [
        on,
        all.counts.gold,
        pct(all.shares.located),
        pct(all.shares['right when found']),
        ...['claim', 'denial', 'commitment', 'other'].map((type) => f1(types[type])),
      ];
    }),
  );
}

function pages() {
  const { body, headline, byline } = rowsOf('pages', 'pages');
  const { letters, ...blocks } = rowsOf('clean', 'clean articles');
  const found = ({ shares }) => `found ${pct(shares.found)} (precision ${pct(shares.precision)})`;
  return table(
    ['measured on', 'figures, %'],
    [
      [
        `${body.counts.gold} whole pages`,
        `article's text F1 ${pct(body.shares['letters F1'])}, mean of pages ${pct(body.shares['mean F1 of pages'])}; headline ${found(headline)}; byline ${found(byline)}`,
      ],
      [
        'clean articles, kinds of blocks found',
        `${['headline', 'standfirst', 'paragraph', 'heading'].map((kind) => `${kind} ${pct(blocks[kind].shares.right)} of ${blocks[kind].counts.gold}`).join(', ')}; letters lost ${pct(letters.shares.lost)}`,
      ],
    ],
  );
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const isNumber = (i) => rows.every((cells) => /^[\d.–]/.test(String(cells[i])));
  return [line(head), line(head.map((_, i) => (isNumber(i) ? '---:' : '---'))), ...rows.map(line)].join('\n');
}

function pct(x) {
  return (100 * x).toFixed(1);
}

function fail(message) {
  throw new Error(message);
}
