import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { COLLECTED_FIT, COLLECTED_UNREAD, labelledPages } from '../data/collected-pages.ts';
import {
  cleanArticles,
  pageArticles,
  polnearArticles,
  speakerArticles,
  speechActDocuments,
  spokenArticles,
  statementArticles,
} from '../data/gold.ts';
import { READ_LIKE_POLNEAR, READ_NEWS, TEST_LIKE_POLNEAR, TEST_NEWS } from '../data/news.ts';
import { articlesOfUnreadStatements, halfOf, UNREAD_STATEMENTS, unreadArticles } from '../data/unread.ts';
import { attributions } from './attributions.ts';
import { calibration } from './calibration.ts';
import { bodyKept, cleanBlocks } from './clean.ts';
import { nested } from './nested.ts';
import { pageLines } from './page-lines.ts';
import { pages } from './pages.ts';
import { probabilities } from './probabilities.ts';
import { quotedSpeakers, sampledSpeakers } from './sampled-speakers.ts';
import type { ScoredSet } from './score-of.ts';
import { speakers } from './speakers.ts';
import { attributionTypes, foundStatements, givenByShare, givenStatements, speechActs } from './statements.ts';
import type { Labelled, Measure } from './types.ts';

interface Plan {
  readonly name: string;
  readonly measures: readonly Measure[];
  /** Files that its texts come from, in the folder of texts. */
  files(split: string): readonly string[];
  articles(folder: string, split: string): readonly Labelled[];
}

const bbc = (folder: string, split: string): readonly Labelled[] => spokenArticles('bbc', folder, split);
const modern = (folder: string, split: string): readonly Labelled[] => spokenArticles('modern', folder, split);

/** What is scored, in the order of the table. Rare types and nested attributions are counted over two sets, confidence over three. */
const PLANS: readonly Plan[] = [
  plan('polnear', [attributions, bodyKept], polnearArticles),
  plan('bbc', [attributions, speakers], bbc),
  plan('modern', [attributions, speakers], modern),
  plan('bbc+modern', [attributionTypes, nested], (folder, split) => [...bbc(folder, split), ...modern(folder, split)]),
  plan('polnear+bbc+modern', [calibration], (folder, split) => [
    ...polnearArticles(folder, split),
    ...bbc(folder, split),
    ...modern(folder, split),
  ]),
  { ...plan('speakers', [sampledSpeakers], speakerArticles), files: ofPolnear },
  { ...plan('statements', [givenStatements, probabilities, foundStatements], statementArticles), files: ofPolnear },
  plan('speech-acts', [speechActs], speechActDocuments),
  plan('pages', [pages], pageArticles),
  plan('clean', [cleanBlocks], cleanArticles),
];

/** Labels of statements and speakers in articles of PolNeAR's dev part; those of another split have files of their own. */
function ofPolnear(split: string): string[] {
  return split === 'fit' || split === 'dev' ? ['polnear/dev'] : [`polnear/${split}`];
}

function plan(name: string, measures: readonly Measure[], articles: Plan['articles']): Plan {
  return { name, measures, articles, files: (split) => name.split('+').map((set) => `${set}/${split}`) };
}

/** The names of all sets. */
export const setNames: readonly string[] = PLANS.map(({ name }) => name);

/**
 * Labelled sets of a split whose texts are in a folder; `missing` is told those that it lacks.
 * @throws RangeError on a name that no set has.
 */
export function setsIn(
  folder: string,
  split: string,
  names: readonly string[] = setNames,
  missing: (name: string) => void = () => {},
): ScoredSet[] {
  return names.flatMap((name) => {
    const found = PLANS.find((one) => one.name === name);
    if (!found) throw new RangeError(`no set is called ${name}: ${setNames.join(', ')}`);
    const isThere = found.files(split).every((file) => existsSync(join(folder, `${file}.jsonl`)));
    if (!isThere) missing(name);
    const { measures, articles } = found;
    return isThere ? [{ name: `${name}/${split}`, measures, articles: articles(folder, split) }] : [];
  });
}

/** The names of the sets that `unreadSets` gives. */
export const unreadNames = [
  'unread-news',
  'unread-like-polnear',
  'unread',
  'unread-a',
  'unread-b',
  'unread-statements',
] as const;

/**
 * The articles that nobody writes rules from, all labels scored, from copies of their collections in a folder (`COLLECTIONS` in lab/data/news.ts): by the way in which they were labelled, together, and in halves;
 * and statements of others.
 * Their figures may be looked at, their errors not (docs/annotation/unread.md).
 * @throws RangeError where an article's file is not there.
 */
export function unreadSets(news: string, names: readonly string[] = unreadNames): ScoredSet[] {
  const isAsked = (name: string): boolean => names.includes(name);
  const sets = unreadNames.slice(0, -1).some(isAsked) ? setsOfArticles(news).filter(({ name }) => isAsked(name)) : [];
  if (!isAsked('unread-statements')) return sets;
  const articles = articlesOfUnreadStatements(UNREAD_STATEMENTS, news);
  return [...sets, { name: 'unread-statements', articles, measures: [givenStatements, givenByShare, probabilities] }];
}

function setsOfArticles(news: string): ScoredSet[] {
  const [said, all] = [unreadArticles(TEST_NEWS, news, true), unreadArticles(TEST_LIKE_POLNEAR, news, false)];
  const both = [...said, ...all];
  const articles = {
    'unread-news': said,
    'unread-like-polnear': all,
    unread: both,
    'unread-a': both.filter(({ text }) => halfOf(text) === 'a'),
    'unread-b': both.filter(({ text }) => halfOf(text) === 'b'),
  };
  return Object.entries(articles).map(([name, some]) => ({ name, articles: some, measures: OF_READERS }));
}
const OF_READERS = [
  attributions,
  nested,
  sampledSpeakers,
  quotedSpeakers,
  attributionTypes,
  givenStatements,
  probabilities,
];

/** The names of the sets that `readSets` gives. */
export const readNames = ['read-news', 'read-like-polnear', 'read'] as const;

/** Articles of fit with the same labels as the unread ones, by one reader: their errors are there to be read. */
export function readSets(news: string, names: readonly string[] = readNames): ScoredSet[] {
  if (!readNames.some((name) => names.includes(name))) return [];
  const [said, all] = [unreadArticles(READ_NEWS, news, true), unreadArticles(READ_LIKE_POLNEAR, news, false)];
  const articles = { 'read-news': said, 'read-like-polnear': all, read: [...said, ...all] };
  return readNames
    .filter((name) => names.includes(name))
    .map((name) => ({ name, articles: articles[name], measures: OF_READERS }));
}

/** Pages of public collections: those that errors may be read of, and those of which nobody reads any. */
export const collectedNames = ['pages-collected', 'unread-pages'] as const;

/**
 * Their sets, from copies of the collections in a folder (`PAGE_COLLECTIONS` in lab/data/collected-pages.ts). News has the figures that count; other pages and other languages stand apart.
 * @throws RangeError where a page is not the one that was labelled.
 */
export function collectedSets(folder: string, names: readonly string[] = collectedNames): ScoredSet[] {
  const files = { 'pages-collected': COLLECTED_FIT, 'unread-pages': COLLECTED_UNREAD };
  return collectedNames
    .filter((name) => names.includes(name))
    .map((name) => {
      const articles = labelledPages(files[name], folder);
      const kinds = ['news', 'other', 'not English', 'none'].filter((kind) =>
        articles.some(({ page }) => page === kind),
      );
      return { name, articles, measures: kinds.map(pageLines) };
    });
}
