// npm run eval -- [--corpora DIR] [--split dev|fit] [--sets NAME,NAME] [--bootstrap TIMES] [--errors N] [--causes] [--news DIR] [--pages DIR] [--json] [--record] [--build FILE | --unseen DIR [--root DIR]] [--reader FILE] [--against FILE]: scores the package on labelled articles, in one table.
// --bootstrap: 95 % intervals over resampled articles. --errors: mistakes in attributions, N of each kind, never of the unread articles. --causes: the stage of the attribution model that lost a content. --news: a folder with the collections of
// lab/data/news.ts, for the sets of unread articles (unread-news, unread-like-polnear, unread, unread-a, unread-b; docs/annotation/unread.md), and, only where --sets names them, of those with the same labels whose errors may be read (read-news, read-like-polnear, read). --pages: a folder with the collections of lab/data/collected-pages.ts, for the sets pages-collected and unread-pages (docs/annotation/pages.md): --errors prints lines of the first, never of the second. --json: scores as data, with the intervals but without counts of articles. --record: figures into docs/results.csv. --build: dist/index.js or another module with the package's exports, instead of the sources. --unseen: with --split fit, each article is read by the model that was
// trained without it (npm run train -- --unseen DIR); --root: of another checkout.
// --reader: dist/reader.js; statements are read in context.
// --against: not the table, but the shares in which this build and that one differ, with 95 % intervals of the difference over resampled articles.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import * as sources from '../src/index.ts';
import type { StatementReader } from '../src/statements/types.ts';
import { attributionWeights } from '../src/weights/en/attribution.ts';
import { readCorpora } from './data/corpora.ts';
import { attributions } from './score/attributions.ts';
import { type Intervals, intervalsOf, shareKey } from './score/bootstrap.ts';
import { causesTable } from './score/causes.ts';
import { changesOf } from './score/changes.ts';
import { lineMistakes, mistakesIn } from './score/mistakes.ts';
import { withResults } from './score/results-file.ts';
import { type Score, scoreOf } from './score/score-of.ts';
import {
  collectedNames,
  collectedSets,
  readNames,
  readSets,
  setNames,
  setsIn,
  unreadNames,
  unreadSets,
} from './score/sets.ts';
import { tableOf } from './score/table.ts';
import type { Build, Measure, Row } from './score/types.ts';
import { unseenBuild } from './score/unseen.ts';

const RESULTS = 'docs/results.csv';
const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared/corpora' },
    split: { type: 'string', default: 'dev' },
    sets: { type: 'string', default: [...setNames, ...unreadNames, ...collectedNames].join() },
    news: { type: 'string' },
    pages: { type: 'string' },
    build: { type: 'string' },
    reader: { type: 'string' },
    against: { type: 'string' },
    unseen: { type: 'string' },
    root: { type: 'string', default: '.' },
    bootstrap: { type: 'string', default: '0' },
    errors: { type: 'string', default: '0' },
    causes: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
  },
});
const moduleAt = async (file: string): Promise<Build> => (await import(pathToFileURL(resolve(file)).href)) as Build;
const withReader = async (build: Build, file: string): Promise<Build> => {
  const { reader } = (await import(pathToFileURL(resolve(file)).href)) as { readonly reader: StatementReader };
  return {
    extract: (text) => build.extract(text, { reader }),
    classifyStatement: (text, context) => build.classifyStatement(text, context, { reader }),
  };
};
const given = values.build ? await moduleAt(values.build) : sources;
const built = values.reader ? await withReader(given, values.reader) : given;
const build: Build = values.unseen
  ? await unseenBuild(values.unseen, values.root)
  : { extract: (text) => built.extract(text), classifyStatement: built.classifyStatement };
const names = values.sets.split(',');
const isCollected = (name: string): boolean =>
  [...unreadNames, ...readNames, ...collectedNames].some((one) => one === name);
const readable = setsIn(
  values.corpora,
  values.split,
  names.filter((name) => !isCollected(name)),
  (name) => console.warn(`${name} is left out: ${values.corpora} lacks its texts (lab/data/README.md)`),
);
const collected = values.pages ? collectedSets(values.pages, names) : [];
const ofNews = values.news ? [...unreadSets(values.news, names), ...readSets(values.news, names)] : [];
const sets = [...readable, ...ofNews, ...collected];
if (sets.length === 0) process.exitCode = 1;
const scores = scoreOf(sets, build);
const intervals = bootstrapped(Number(values.bootstrap));
if (values.against) console.log(changesOf(scoreOf(sets, await moduleAt(values.against)), scores, measureOf));
else if (values.json) console.log(JSON.stringify(scores.map(asData), null, 1));
else console.log(tableOf(scores, intervals));
if (Number(values.errors) > 0)
  for (const { name, articles } of readable.filter(({ measures }) => measures.includes(attributions)))
    console.log(`\n${name}\n\n${mistakesIn(articles, build, Number(values.errors))}`);
if (Number(values.errors) > 0)
  for (const { name, articles } of collected.filter(({ name }) => name === 'pages-collected'))
    console.log(`\n${name}\n\n${lineMistakes(articles, build, Number(values.errors))}`);
if (values.causes)
  console.log(
    `\ncontents lost, by stage\n${causesTable(readCorpora(values.corpora, values.split), attributionWeights)}`,
  );
if (values.record) {
  const commit = execFileSync('git', ['rev-parse', '--short=7', 'HEAD'], { encoding: 'utf8' }).trim();
  writeFileSync(RESULTS, withResults(existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8') : '', commit, scores));
}

/** Each row with the intervals of its shares, where there are some. */
function asData(score: Score): object {
  const known = intervals.get(score);
  const intervalsIn = ({ name, shares }: Row): object =>
    Object.fromEntries(Object.keys(shares).map((share) => [share, known?.get(shareKey(name, share))]));
  const rows = score.rows.map((row) => (known ? { ...row, intervals: intervalsIn(row) } : row));
  return { set: score.set, measure: score.measure, rows };
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
