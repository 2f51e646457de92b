// npm run eval -- [--corpora DIR] [--split dev|fit] [--sets NAME,NAME] [--bootstrap TIMES] [--errors N] [--causes] [--news DIR] [--json] [--record] [--build FILE]: scores the package on labelled articles, in one table.
// --bootstrap: 95 % intervals over resampled articles. --errors: mistakes in attributions, N of each kind. --causes: the stage of the attribution model that lost a content. --news: a folder with the collections of
// lab/data/news.ts, for two sets of articles more that nothing is trained on. --json: scores as data, without counts of articles. --record: figures into docs/results.csv. --build: dist/index.js or another module with the package's exports, instead of the sources.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import * as sources from '../src/index.ts';
import { attributionWeights } from '../src/weights/en/attribution.ts';
import { readCorpora } from './data/corpora.ts';
import { labelledNews, TEST_LIKE_POLNEAR, TEST_NEWS } from './data/news.ts';
import { attributions } from './score/attributions.ts';
import { type Intervals, intervalsOf } from './score/bootstrap.ts';
import { causesTable } from './score/causes.ts';
import { mistakesIn } from './score/mistakes.ts';
import { withResults } from './score/results-file.ts';
import { type Score, type ScoredSet, scoreOf } from './score/score-of.ts';
import { setNames, setsIn } from './score/sets.ts';
import { tableOf } from './score/table.ts';
import type { Build, Measure } from './score/types.ts';

const RESULTS = 'docs/results.csv';
const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared/corpora' },
    split: { type: 'string', default: 'dev' },
    sets: { type: 'string', default: setNames.join() },
    news: { type: 'string' },
    build: { type: 'string' },
    bootstrap: { type: 'string', default: '0' },
    errors: { type: 'string', default: '0' },
    causes: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
  },
});
const built = values.build ? ((await import(pathToFileURL(resolve(values.build)).href)) as typeof sources) : sources;
const build: Build = { extract: (text) => built.extract(text), classifyStatement: built.classifyStatement };
const sets = [
  ...setsIn(values.corpora, values.split, values.sets.split(','), (name) =>
    console.warn(`${name} is left out: ${values.corpora} lacks its texts (lab/data/README.md)`),
  ),
  ...(values.news ? newsIn(values.news) : []),
];
if (sets.length === 0) process.exitCode = 1;
const scores = scoreOf(sets, build);
if (values.json)
  console.log(
    JSON.stringify(
      scores.map(({ set, measure, rows }) => ({ set, measure, rows })),
      null,
      1,
    ),
  );
else console.log(tableOf(scores, bootstrapped(Number(values.bootstrap))));
if (Number(values.errors) > 0)
  for (const { name, articles } of sets.filter(({ measures }) => measures.includes(attributions)))
    console.log(`\n${name}\n\n${mistakesIn(articles, build, Number(values.errors))}`);
if (values.causes)
  console.log(
    `\ncontents lost, by stage\n${causesTable(readCorpora(values.corpora, values.split), attributionWeights)}`,
  );
if (values.record) {
  const commit = execFileSync('git', ['rev-parse', '--short=7', 'HEAD'], { encoding: 'utf8' }).trim();
  writeFileSync(RESULTS, withResults(existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8') : '', commit, scores));
}

function newsIn(folder: string): ScoredSet[] {
  return [
    { name: 'news like PolNeAR', articles: labelledNews(TEST_LIKE_POLNEAR, folder, false), measures: [attributions] },
    { name: 'news', articles: labelledNews(TEST_NEWS, folder, true), measures: [attributions] },
  ];
}

function bootstrapped(times: number): ReadonlyMap<Score, Intervals> {
  if (times === 0) return new Map();
  return new Map(
    scores.map((score) => [
      score,
      intervalsOf(
        measureOf(score),
        score.articles.map(({ counts }) => counts),
        times,
      ),
    ]),
  );
}

function measureOf({ set, measure }: Score): Measure {
  const found = sets.find(({ name }) => name === set)?.measures.find(({ name }) => name === measure);
  if (!found) throw new RangeError(`no measure ${measure} of ${set}`);
  return found;
}
